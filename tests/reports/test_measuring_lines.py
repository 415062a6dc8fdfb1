"""How many lines a text takes."""

import pytest

from reports.rendering.measuring import line_count, width_of


@pytest.mark.parametrize(("letters", "width", "lines"), [(0, 10, 1), (1, 10, 1), (100, 10, 5), (100, 5, 9)])
def test_a_text_takes_lines_by_its_width(letters: int, width: float, lines: int) -> None:
    assert line_count("ก" * letters, width) == lines


def test_marks_above_and_below_take_no_width() -> None:
    assert width_of("ที่") == width_of("ท")


def test_a_character_no_font_has_still_takes_room() -> None:
    assert width_of("😀") > 0.5
