"""What the page offers the grid for each row, and what it says about what gives way."""

from decimal import Decimal

from assessments.paste_form import fingerprint, read_form
from assessments.paste_page import MOST_CHOICES, MOST_GROUPS, MOST_LISTS, PastePage
from tests.assessments.books import book_of_year

BOOK = book_of_year(2566)


def page_of(text: str, typed: dict[str, str] | None = None) -> PastePage:
    """The page of a text just pasted into a grid that held `typed`."""
    data = {name: [value] for name, value in (typed or {}).items()}
    return PastePage(read_form({"pasted": [text]} | data), BOOK, {"3": Decimal("90"), ("e1", "2"): Decimal("96.90")})


def again(text: str, left: dict[str, list[str]], action: str = "read") -> PastePage:
    """The page of a text that was shown once already and `left` like this."""
    shown = {"pasted": [text], "reading": [fingerprint(text)], "action": [action]}
    return PastePage(read_form(shown | left), BOOK, {})


def test_a_row_shows_what_the_grid_holds_now() -> None:
    page = page_of("การใช้อำนาจ 98.37\nการใช้งบประมาณ 98.11")
    assert [(line.field, line.now, line.ticked) for line in page.lines] == [
        ("score-3", "90.00", True),
        ("score-2", "", True),
    ]
    assert page.shown_before == [("was-3", "90.00"), ("was-2", "")]
    assert (page.count, page.waiting, page.deep) == (2, 0, False)


def test_what_was_typed_and_gives_way_is_told_and_keeps_what_the_grid_had_shown() -> None:
    page = page_of("การใช้อำนาจ 97.00", {"score-3": "98.00", "was-3": ""})
    assert page.lines[0].overwritten == "98.00"
    assert page.shown_before == []
    assert page.kept == ["score-3", "was-3"]


def test_a_row_with_a_respondent_group_compares_with_that_group() -> None:
    page = again("e1\t96.90", {"row-1-group": ["2"]})
    assert page.lines[0].field == "score-e1@2"
    assert page.deep


def test_two_values_are_radio_buttons_of_one_field() -> None:
    page = page_of("การใช้อำนาจ 98.37\nการใช้อำนาจ 91.00")
    assert [(line.field, line.rival, line.ticked) for line in page.lines] == [
        ("score-3", True, True),
        ("score-3", True, False),
    ]
    assert page.count == 1


def test_ticks_stay_until_a_button_decides_anew() -> None:
    text = "การใช้อำนาจ 98.37\nการใช้อำนาจ 91.00\nการใช้งบประมาณ 98.11"
    left = {"offered": ["1:score-3 2:score-3 3:score-2"], "score-3": ["91.00"]}
    assert [line.ticked for line in again(text, left).lines] == [False, True, False]
    assert [line.ticked for line in again(text, left, "values:first").lines] == [True, False, False]


def test_confirming_all_groups_ticks_their_rows() -> None:
    text = "e11 79.77\n\nหัวข้อ\ne11 96.90"
    offered = {"offered": ["1:score-e11@1 4:score-e11@2"]}
    assert [line.ticked for line in again(text, offered).lines] == [False, False]
    assert [line.ticked for line in again(text, offered, "split:proposed").lines] == [True, True]


def test_an_announced_total_is_offered_and_never_taken_unasked() -> None:
    page = page_of("คะแนนรวม 87.33\nสรุปคะแนนรวม 87.33\nคะแนนรวม 80.00", {"announced_total": "60.40"})
    assert [(line.row.score, line.ticked, line.rival, line.now) for line in page.totals] == [
        ("87.33", False, True, "60.40"),
        ("80.00", False, True, "60.40"),
    ]


def test_a_text_full_of_unknown_rows_stays_a_page_of_bearable_size() -> None:
    page = page_of("\n".join(f"ค่าน้ำค่าไฟ {number}\t{number % 100}.00" for number in range(900)))
    assert sum(1 for line in page.lines if line.codes) == MOST_LISTS
    assert sum(1 for line in page.lines if line.codes or line.typing) == MOST_CHOICES


def test_all_proposals_are_confirmed_at_once() -> None:
    text = "การใช้อำนาจ\t76.40\t98.37\nการใช้งบประมาณ\t70.00\t98.11\n5\t99.38\nค่าน้ำค่าไฟ\t88.00"
    offered = {"offered": ["1:score-3 2:score-2 3:score-5"]}
    assert again(text, offered).many_proposals
    assert [line.ticked for line in again(text, offered, "confirm").lines] == [True, True, True, False]


def test_a_thousand_rows_of_one_item_keep_the_form_within_what_a_server_takes() -> None:
    page = page_of("\n".join(f"e1\t{number / 100:.2f}" for number in range(900)))
    assert sum(1 for line in page.lines if line.groups) <= MOST_GROUPS
