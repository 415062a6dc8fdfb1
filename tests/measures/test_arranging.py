"""A new order of measures."""

import pytest

from measures.arranging import placed, stepped

ORDER = [11, 12, 13, 14]


@pytest.mark.parametrize(
    ("key", "step", "after"),
    [
        (12, "up", [12, 11, 13, 14]),
        (12, "down", [11, 13, 12, 14]),
        (11, "up", ORDER),
        (14, "down", ORDER),
        (12, "sideways", ORDER),
        (99, "up", ORDER),
    ],
)
def test_a_step_changes_places_with_a_neighbour(key: int, step: str, after: list[int]) -> None:
    assert stepped(ORDER, key, step) == after


@pytest.mark.parametrize(
    ("numbers", "after"),
    [
        ({14: 1}, [14, 11, 12, 13]),
        ({11: 4}, [12, 13, 14, 11]),
        ({11: 1, 12: 2, 13: 3, 14: 2}, [11, 14, 12, 13]),
        ({11: 2, 12: 1}, [12, 11, 13, 14]),
        ({}, ORDER),
        ({99: 1}, ORDER),
    ],
)
def test_what_got_another_number_goes_there_and_the_rest_close_up(numbers: dict[int, int], after: list[int]) -> None:
    assert placed(ORDER, numbers) == after
