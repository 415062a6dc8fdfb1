"""TASK_FAILURES names what there is."""

import pytest
from django.core.checks import run_checks
from pytest_django import Settings

KNOWN = "tests.jobs.told.line_failed"
WRONG = {
    "a task that is not there": ({"tests.jobs.lines.gone": KNOWN}, "tests.jobs.lines.gone"),
    "a function that is not there": ({"tests.jobs.lines.write": "tests.jobs.told.gone"}, "tests.jobs.told.gone"),
    "no dotted name": ({"tests.jobs.lines.write": "told"}, "told"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_name_is_said_with_its_place(case: str, settings: Settings) -> None:
    names, wrong = WRONG[case]
    settings.TASK_FAILURES = names
    (message,) = [found for found in run_checks() if found.id == "jobs.E001"]
    assert f"{wrong} " in message.msg


def test_right_names_pass(settings: Settings) -> None:
    settings.TASK_FAILURES = {"tests.jobs.lines.write": KNOWN}
    assert [found for found in run_checks() if found.id == "jobs.E001"] == []
