"""Which fields the grid has."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assessments.grid import Grid, Layout, Respondents, has_depth, layout_of
from assessments.tree import Figures, Key, Tree
from tests.assessments.trees import khoen_open_data, khoen_survey, year_2566

GROUPS = [Respondents("1", "EIT ส่วนที่ 1", "EIT"), Respondents("2", "EIT ส่วนที่ 2", "EIT")]
TREE = year_2566()
IIT, EIT, OIT = TREE.instruments
SHALLOW, DEEP = Layout(False), Layout(True)


def figures(*keys: str | tuple[str, str]) -> Figures:
    return dict.fromkeys(keys, Decimal(100))


def names(grid: Grid, **data: str) -> list[str]:
    return [f"{node.code}@{group}" if group else node.code for node, group in grid.fields(data)]


def test_at_indicator_level_there_are_ten_fields() -> None:
    assert names(Grid(TREE, {}, GROUPS, SHALLOW)) == [str(number) for number in range(1, 11)]


def test_down_to_items_every_level_has_its_fields() -> None:
    found = names(Grid(TREE, {}, GROUPS, DEEP))
    assert len(found) == 10 + 7 + 30 + 15 + 43
    assert found[:3] == ["1", "i1", "i2"]
    assert found[-2:] == ["o42", "o43"]


def test_a_group_with_a_score_has_a_column_and_no_other() -> None:
    grid = Grid(TREE, figures(("e11", "2")), GROUPS, Layout(True, frozenset("2")))
    assert [column.code for column in grid.columns(EIT)] == ["2"]
    assert [column.code for column in grid.columns(IIT)] == [""]
    assert [group.code for group in grid.absent(EIT)] == ["1"]
    assert "e11@2" in names(grid)
    assert "e11" not in names(grid)


def test_scores_without_a_group_keep_their_column_beside_the_groups() -> None:
    grid = Grid(TREE, figures("e1", ("e11", "2")), GROUPS, Layout(True, frozenset("12")))
    assert [column.name for column in grid.columns(EIT)] == ["ไม่แยกกลุ่ม", "EIT ส่วนที่ 1", "EIT ส่วนที่ 2"]
    assert [name for name in names(grid) if name.startswith("e1@") or name == "e1"] == ["e1", "e1@1", "e1@2"]


def test_a_parent_whose_items_are_all_known_has_no_field_until_it_is_opened() -> None:
    known: dict[Key, Decimal] = {code: Decimal(value) for code, value in (khoen_open_data() | khoen_survey()).items()}
    assert {"9", "9.1", "10.2", "1"} & set(names(Grid(TREE, known, GROUPS, DEEP))) == set()
    assert {"6", "7", "8"} <= set(names(Grid(TREE, known, GROUPS, DEEP)))
    assert "9.1" in names(Grid(TREE, known, GROUPS, Layout(True, opened=frozenset({"9.1"}))))
    assert "9" in names(Grid(TREE, known | {"9": Decimal(95)}, GROUPS, DEEP)), "a typed figure is still compared"
    assert "9" in names(Grid(TREE, known, GROUPS, DEEP), **{"score-9": "95.00"}), "a form that has the field is read"


@pytest.mark.parametrize(
    ("known", "asked", "deep", "groups"),
    [
        ((), {}, False, ""),
        (("1", "9"), {}, False, ""),
        (("1", "o1"), {}, True, ""),
        ((("e1", "1"),), {}, True, "1"),
        (("o1",), {"level": "indicators"}, False, ""),
        ((), {"level": "items"}, True, ""),
        ((), {"action": "level:items", "level": "indicators"}, True, ""),
        ((), {"action": "group:2", "groups": "1", "level": "items"}, True, "12"),
        ((), {"action": "group:9", "groups": "8 1"}, False, "1"),
        ((), {"score-e1@2": "50", "was-e1@2": ""}, True, "2"),
        (("o1",), {"level": "indicators", "score-o1": "0", "was-o1": "100.00"}, True, ""),
        (("o1",), {"level": "indicators", "score-o1": "100.00", "was-o1": "100.00"}, False, ""),
        ((), {"level": "indicators", "score-o99": "0"}, False, ""),
    ],
    ids=[
        "an empty year",
        "indicators alone",
        "an item",
        "an item of a group",
        "folded up",
        "asked for",
        "the button over the field",
        "one more group",
        "groups the year does not know",
        "a form with a group",
        "a form with an unsaved item cannot be folded up",
        "a form whose items are saved can",
        "a field of no criterion",
    ],
)
def test_the_layout_follows_the_data_and_the_person(
    known: tuple[str, ...], asked: dict[str, str], deep: bool, groups: str
) -> None:
    layout = layout_of(TREE, figures(*known), GROUPS, asked)
    assert (layout.deep, layout.groups) == (deep, frozenset(groups))


def test_a_score_typed_without_a_group_keeps_its_field_when_a_group_gets_a_column() -> None:
    typed = {"score-e1": "90", "was-e1": "", "score-e1@1": "80", "action": "group:2"}
    layout = layout_of(TREE, {}, GROUPS, typed)
    grid = Grid(TREE, {}, GROUPS, layout)
    assert [column.code for column in grid.columns(EIT)] == ["", "1", "2"]
    assert [(cell.field, cell.typed) for cell in grid.cells(typed) if cell.typed] == [
        ("score-e1", "90"),
        ("score-e1@1", "80"),
    ]


def test_opening_a_computed_parent_is_remembered() -> None:
    asked = {"action": "open:9.1", "opened": "10 nonsense"}
    assert layout_of(TREE, {}, GROUPS, asked).opened == {"9.1", "10"}


def test_a_year_without_items_goes_no_deeper() -> None:
    assert has_depth(TREE)
    indicators = tuple(replace(node, children=()) for node in IIT.children)
    assert not has_depth(Tree(2569, (replace(IIT, children=indicators),)))
