"""How far the scores of a year are, whether typed by indicator or item by item."""

from typing import Any

import pytest

from assessments.stages import YearOverview, scores, years
from assessments.tasks import tasks
from organizations.models import Organization
from tests.assessments.trees import khoen_open_data, khoen_survey, store, year_2566
from tests.factories import make_assessment, make_member, make_scores

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("values", "scored"),
    [
        ({}, 0),
        ({"1": "90", "6": "80"}, 2),
        (khoen_survey(), 5),
        (khoen_open_data(), 2),
        ({code: value for code, value in khoen_open_data().items() if code != "o4"}, 1),
        ({"e1": "90"}, 0),
        (khoen_survey() | khoen_open_data() | {"6": "1", "7": "1", "8": "1", "1": "1"}, 10),
    ],
    ids=["nothing", "typed", "all i-items", "all o-items", "o4 is blank", "an item that gives nothing", "everything"],
)
def test_an_indicator_counts_when_it_has_a_value(
    organization: Organization, other_organization: Organization, values: dict[str, str], scored: int
) -> None:
    store(year_2566())
    make_scores(make_assessment(organization, 2566), values)
    make_scores(make_assessment(other_organization, 2566), {"2": "1"})
    assert years(organization) == [YearOverview(2566, 10, scored)]


@pytest.mark.parametrize(
    ("scored", "expected"),
    [(0, ("ring", "ยังไม่ได้กรอก")), (9, ("half", "กรอกแล้ว 9 จาก 10")), (10, ("tick", "กรอกแล้ว 10 จาก 10"))],
)
def test_the_stage_says_how_many(organization: Organization, scored: int, expected: tuple[str, str]) -> None:
    assert scores(organization, YearOverview(2566, 10, scored))[:2] == expected


def test_a_year_complete_by_its_items_asks_for_nothing(
    organization: Organization, django_assert_num_queries: Any
) -> None:
    store(year_2566())
    assessment = make_assessment(organization, 2566)
    make_scores(assessment, khoen_survey() | khoen_open_data() | {"6": "1", "7": "1"})
    user = make_member(organization, "staff")
    organization.grants(user, "enter_scores")
    with django_assert_num_queries(1):
        [task] = tasks(organization, user)
    assert "กรอกแล้ว 9 จาก 10" in task.detail
    make_scores(assessment, {"8": "1"})
    assert tasks(organization, user) == []
