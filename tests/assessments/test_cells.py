"""One field of the grid: stored, typed, contested, decided."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.cells import Cell, field_name, key_of, pair_of, read_cell, was_name
from assessments.tree import Node

INDICATOR = Node("1", "การปฏิบัติหน้าที่", "indicator")
ITEM = Node("o35", "การดำเนินการเพื่อจัดการความเสี่ยง", "item", binary=True)
STORED = Decimal("50.00")


def cell(
    stored: str | None = "50.00", *, node: Node = INDICATOR, group: str = "", keep: str = "", **posted: str
) -> Cell:
    """`posted`: typed, was, open, choice — the parts of the form that speak of this field."""
    suffix = f"{node.code}@{group}" if group else node.code
    names = {"typed": f"score-{suffix}", "was": f"was-{suffix}", "open": f"open-{suffix}", "choice": f"keep-{suffix}"}
    data = {names[part]: value for part, value in posted.items()}
    return read_cell(node, group, Decimal(stored) if stored else None, data, keep)


def seen(found: Cell) -> tuple[str, str, Decimal | None, bool, bool]:
    return found.typed, found.shown, found.value, found.changed, found.contested


@pytest.mark.parametrize(
    ("posted", "expected"),
    [
        ({}, ("50.00", "50.00", STORED, False, False)),
        ({"typed": "50.00", "was": "50.00"}, ("50.00", "50.00", STORED, False, False)),
        ({"typed": "๗๐", "was": "50.00"}, ("๗๐", "50.00", Decimal(70), True, False)),
        ({"typed": "", "was": "50.00"}, ("", "50.00", None, True, False)),
        ({"typed": "70"}, ("70", "50.00", Decimal(70), True, False)),
        ({"typed": "40.00", "was": "40.00"}, ("50.00", "50.00", STORED, False, False)),
        ({"typed": "70", "was": "40.00"}, ("70", "50.00", Decimal(70), False, True)),
        ({"typed": "", "was": "40.00"}, ("", "50.00", None, False, True)),
        ({"typed": "๕๐", "was": "40.00"}, ("๕๐", "50.00", STORED, False, False)),
        ({"typed": "70", "was": "50.00", "open": "1"}, ("70", "50.00", Decimal(70), False, True)),
        ({"typed": "70", "was": "50.00", "open": "1", "choice": "mine"}, ("70", "50.00", Decimal(70), True, False)),
        ({"typed": "70", "was": "50.00", "open": "1", "choice": "theirs"}, ("50.00", "50.00", STORED, False, False)),
        ({"typed": "70", "was": "45.00", "open": "1", "choice": "mine"}, ("70", "50.00", Decimal(70), False, True)),
        ({"typed": "50", "was": "50.00", "open": "1"}, ("50", "50.00", STORED, False, False)),
        ({"typed": "70", "was": "50.00", "choice": "theirs"}, ("70", "50.00", Decimal(70), True, False)),
    ],
    ids=[
        "not in the form",
        "left alone",
        "only this person changed it",
        "only this person emptied it",
        "a form that does not say what it showed",
        "only the other changed it",
        "both changed it",
        "one emptied what the other changed",
        "both typed the same",
        "contested and nobody has decided",
        "decided for one's own",
        "decided for the other's",
        "decided, but a third person saved meanwhile",
        "contested, then typed as the other has it",
        "a choice where nothing is contested is no choice",
    ],
)
def test_what_is_typed_is_merged_with_what_is_stored(
    posted: dict[str, Any], expected: tuple[str, str, Decimal | None, bool, bool]
) -> None:
    assert seen(cell(**posted)) == expected


@pytest.mark.parametrize(("keep", "value"), [("mine", Decimal(70)), ("theirs", STORED)])
def test_one_choice_may_stand_for_every_contested_field(keep: str, value: Decimal) -> None:
    assert cell(keep=keep, typed="70", was="50.00", open="1").value == value
    assert cell(keep=keep, typed="70", was="50.00").value == Decimal(70)


@pytest.mark.parametrize("typed", ["50", "99.99", "๑"])
def test_an_item_of_the_open_data_check_has_all_or_nothing(typed: str) -> None:
    refused = cell(None, node=ITEM, typed=typed)
    assert "ข้อ o35 ให้คะแนนได้เพียง 0 หรือ 100" in refused.error
    assert (refused.typed, refused.value, refused.changed) == (typed, None, False)


@pytest.mark.parametrize("typed", ["0", "๑๐๐", "100.00", ""])
def test_and_what_it_can_have_is_taken(typed: str) -> None:
    assert cell("0.00" if typed != "0" else None, node=ITEM, typed=typed).error == ""


def test_a_field_is_named_after_its_criterion_and_group() -> None:
    assert (field_name("9.1"), was_name("e11", "2")) == ("score-9.1", "was-e11@2")
    assert [pair_of(key_of(*pair)) for pair in [("9.1", ""), ("e11", "2")]] == [("9.1", ""), ("e11", "2")]


def test_a_wrong_field_keeps_its_text_and_what_the_page_showed() -> None:
    wrong = cell(typed="101", was="40.00")
    assert (wrong.typed, wrong.shown, wrong.settled()) == ("101", "40.00", wrong)


SCORES = st.integers(0, 100).map(lambda score: f"{score}.00") | st.just("")


@given(stored=SCORES, was=SCORES, typed=SCORES, contested=st.booleans(), choice=st.sampled_from(["", "mine", "theirs"]))
def test_whatever_happens_an_entry_is_saved_or_shown_again_or_given_up_by_choice(
    stored: str, was: str, typed: str, contested: bool, choice: str
) -> None:
    opened: dict[str, Any] = {"open": "1"} if contested else {}
    found = cell(stored or None, typed=typed, was=was, choice=choice, **opened)
    mine = Decimal(typed) if typed else None
    untouched = not contested and typed == was
    given_up = contested and choice == "theirs"
    if untouched or given_up:
        assert (found.typed, found.changed) == (stored, False)
    else:
        assert found.typed == typed
        assert found.value == mine
        assert found.changed or found.contested or mine == found.stored
    if found.changed:
        assert was == stored, "never over what somebody else saved unseen"
