"""What the rows above a page say of a year's analysis, measures and rounds."""

from typing import Any

import pytest

from ita_portal.navigation import overviews_of
from measures.stages import findings, measures
from organizations.models import Organization
from tests.factories import make_finding, make_framework, make_issue, make_measure, make_plan, overview_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("issues", "written", "others", "expected"),
    [
        (0, 0, 0, ("ring", "ยังไม่ได้เริ่ม")),
        (2, 0, 0, ("ring", "ยังไม่ได้เริ่ม")),
        (2, 1, 0, ("half", "เขียนแล้ว 1 จาก 2 ประเด็น")),
        (2, 1, 3, ("half", "เขียนแล้ว 1 จาก 2 ประเด็น")),
        (2, 2, 0, ("tick", "ครบ 2 ประเด็น")),
        (2, 0, 3, ("half", "เขียนแล้ว 3 เรื่อง")),
        (0, 0, 1, ("half", "เขียนแล้ว 1 เรื่อง")),
    ],
)
def test_the_stage_of_the_analysis_counts_what_is_written(
    organization: Organization, issues: int, written: int, others: int, expected: tuple[str, str]
) -> None:
    framework, plan = make_framework(2563), make_plan(organization)
    for number in range(1, issues + 1):
        issue = make_issue(framework, number)
        make_finding(plan, issue, shortcoming="พบ" if number <= written else "")
    for _ in range(others):
        make_finding(plan)
    assert findings(organization, overview_of(organization, 2564))[:2] == expected


def test_a_year_without_a_plan_has_not_begun(organization: Organization) -> None:
    make_issue(make_framework(2563))
    assert findings(organization, overview_of(organization, 2564))[:2] == ("ring", "ยังไม่ได้เริ่ม")


def test_findings_and_measures_do_not_multiply_each_other(
    organization: Organization, other_organization: Organization, django_assert_num_queries: Any
) -> None:
    framework, plan = make_framework(2563), make_plan(organization)
    for number in (1, 2):
        make_finding(plan, make_issue(framework, number))
        make_measure(plan, f"มาตรการ {number}")
    make_finding(make_plan(other_organization))
    make_framework(2564)
    with django_assert_num_queries(1):
        year = next(one for one in overviews_of(organization, 2564) if one.fiscal_year == 2564)
        assert findings(organization, year)[1] == "ครบ 2 ประเด็น"
        assert measures(organization, year)[1] == "ร่าง 2 รายการ"
