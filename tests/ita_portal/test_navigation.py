"""The rows above every page of an organization."""

from typing import Any

import pytest
from django.urls import reverse

from organizations.models import Organization
from tests.factories import (
    make_assessment,
    make_chain,
    make_framework,
    make_issue,
    make_issued,
    make_member,
    make_scores,
    make_tenure,
)

pytestmark = pytest.mark.django_db


def context(client: Any, name: str, organization: Organization, *args: int) -> Any:
    return client.get(reverse(name, args=[organization.slug, *args])).context


def test_changing_the_year_keeps_the_task(as_role: Any, organization: Organization) -> None:
    for year in (2562, 2563, 2564):
        make_framework(year)
    years = context(as_role("staff"), "edit-scores", organization, 2563)["years"]
    assert [(year.year, year.current) for year in years] == [(2562, False), (2563, True), (2564, False)]
    assert years[0].url == reverse("edit-scores", args=[organization.slug, 2562])


@pytest.mark.parametrize(
    ("current", "shown"),
    [
        (2567, [2564, 2565, 2566, 2567]),
        (2562, [2562, 2563, 2564, 2565]),
        (2564, [2563, 2564, 2565, 2566]),
    ],
)
def test_the_four_years_around_the_current_one_are_pills(
    as_role: Any, organization: Organization, current: int, shown: list[int]
) -> None:
    for year in range(2562, 2568):
        make_framework(year)
    page = context(as_role("staff"), "show-result", organization, current)
    assert [year.year for year in page["years"]] == shown
    assert [year.year for year in page["other_years"]] == [y for y in range(2562, 2568) if y not in shown]


def test_a_page_without_a_year_leads_to_the_years_that_have_scores(as_role: Any, organization: Organization) -> None:
    for year in range(2562, 2568):
        make_framework(year)
    make_scores(make_assessment(organization, 2563), {"1": "96.17"})
    page = context(as_role("admin"), "list-offices", organization)
    assert [(year.year, year.current) for year in page["years"]] == [(2563, False)]
    assert page["years"][0].url == reverse("show-result", args=[organization.slug, 2563])


@pytest.mark.parametrize(
    ("name", "current"),
    [
        ("show-result", "คะแนน"),
        ("edit-scores", "คะแนน"),
        ("show-findings", "วิเคราะห์"),
        ("edit-constraints", "วิเคราะห์"),
        ("list-measures", "มาตรการ"),
        ("list-rounds", "ติดตาม"),
        ("show-publication", "เปิดเผยข้อมูล"),
        ("show-register", "เปิดเผยข้อมูล"),
        ("show-documents", "รายงาน"),
    ],
)
def test_one_stage_is_current_and_every_stage_leads_somewhere(
    as_role: Any, organization: Organization, name: str, current: str
) -> None:
    make_scores(make_assessment(organization, 2563), {"1": "96.17"})
    stages = context(as_role("staff"), name, organization, 2563)["stages"]
    assert [stage.name for stage in stages if stage.current] == [current]
    assert stages[0].state == "กรอกแล้ว 1 จาก 10"
    assert [stage.name for stage in stages if not stage.url] == []


def test_another_year_opens_the_list_where_a_page_is_about_one_record(as_role: Any, organization: Organization) -> None:
    make_issue(make_framework(2563))
    make_framework(2564)
    client = as_role("staff")
    for method in (client.get, client.post):
        page = method(reverse("edit-issue-finding", args=[organization.slug, 2564, 1]), {"shortcoming": "ก" * 20_001})
        assert page.context["years"][0].url == reverse("show-findings", args=[organization.slug, 2563])


def test_a_page_whose_address_has_no_year_stands_where_its_home_does(as_role: Any, organization: Organization) -> None:
    for year in (2562, 2563):
        make_framework(year)
    report = make_issued(organization)
    page = as_role("staff").get(reverse("show-issued", args=[organization.slug, report.code])).context
    assert [stage.name for stage in page["stages"] if stage.current] == ["รายงาน"]
    assert [(year.year, year.current) for year in page["years"]] == [(2562, False), (2563, True)]
    assert page["years"][0].url == reverse("show-documents", args=[organization.slug, 2562])


def test_the_header_names_the_highest_post_the_person_holds(organization: Organization) -> None:
    from tests.conftest import sign_in

    user = make_member(organization, "palad")
    low, *_, high = make_chain(organization)
    for post in (low, high):
        post.tenures.all().delete()
        make_tenure(post, user=user)
    assert context(sign_in(user), "show-organization", organization)["acting_post"] == high.title


@pytest.mark.parametrize("name", ["show-calendar", "show-meeting"])
def test_what_crosses_the_stages_belongs_to_none(as_role: Any, organization: Organization, name: str) -> None:
    make_framework(2563)
    assert not any(stage.current for stage in context(as_role("staff"), name, organization, 2563)["stages"])
