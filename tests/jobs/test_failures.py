"""The room of a failed task is told with the arguments of the task."""

import pytest

from jobs.failures import tell
from tests.jobs.records import make_task

pytestmark = pytest.mark.django_db
ARGUMENTS = {"by position": {"args": [7], "kwargs": {}}, "by name": {"args": [], "kwargs": {"number": 7}}}


@pytest.mark.parametrize("case", ARGUMENTS)
def test_the_room_hears_the_arguments_of_its_task(case: str, told: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.jobs.told.line_failed", lambda number: told.append(number))
    tell(make_task(args_kwargs=ARGUMENTS[case]))
    assert told == [7]


def test_a_task_that_nobody_asked_about_is_told_to_nobody(told: list[int]) -> None:
    tell(make_task(task_path="tests.jobs.lines.other"))
    assert told == []
