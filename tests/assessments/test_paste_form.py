"""The posted form of a pasted table: what was typed in the grid comes along, decisions count for their own text."""

from assessments.paste_form import fingerprint, read_form
from assessments.score_table import Choices

TEXT = "การใช้อำนาจ 98.37"
READ = {"pasted": [TEXT], "reading": [fingerprint(TEXT)], "action": ["read"]}


def test_everything_the_grid_held_comes_along() -> None:
    form = read_form(
        {"pasted": [TEXT], "score-1": ["98.00"], "was-1": [""], "seen": ["x"], "author": ["y"], "action": ["read"]}
    )
    assert form.held == (("score-1", "98.00"), ("was-1", ""), ("seen", "x"))
    assert form.typed("score-1") == "98.00"


def test_a_field_of_the_grid_left_alone_was_not_typed() -> None:
    form = read_form({"pasted": [TEXT], "score-1": ["98.00"], "was-1": ["98.00"]})
    assert form.typed("score-1") is None


def test_what_is_ticked_and_what_the_grid_held_are_told_apart_when_they_come_back() -> None:
    form = read_form(
        READ
        | {"kept": ["score-1 was-1"], "offered": ["1:score-1 2:score-2"], "score-1": ["98.00", "97.00"], "was-1": [""]}
    )
    assert form.held == (("score-1", "98.00"), ("was-1", ""))
    assert (form.ticks(1, "score-1", "97.00"), form.ticks(1, "score-1", "98.00")) == (True, False)
    assert (form.ticks(2, "score-2", "1"), form.ticks(3, "score-3", "1")) == (False, None)


def test_decisions_count_only_for_the_text_they_were_made_on() -> None:
    decided = {"row-1-code": ["o35"], "row-2-group": ["2"], "row-x-code": ["1"], "row-9999999-code": ["1"]}
    assert read_form(READ | decided).choices == Choices({1: "o35"}, {2: "2"})
    assert read_form(READ | decided | {"pasted": ["อื่น"]}).choices == Choices()


def test_a_text_is_the_same_whatever_ends_its_lines() -> None:
    assert fingerprint("ก\r\nข") == fingerprint("ก\nข")


def test_a_button_decides_for_all_rows_at_once() -> None:
    form = read_form(READ | {"action": ["split:2"], "row-2-group": ["1"]})
    assert (form.choices, form.decided) == (Choices(split="2"), "split")
    assert read_form(READ | {"action": ["values:last"]}).choices.last
