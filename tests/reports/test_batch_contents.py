"""A dossier holds what its plan year calls for, and nothing before there are measures."""

import pytest

from organizations.models import Organization
from reports.batches.contents import dossier_of, ready_documents, years_of
from tests.factories import (
    make_approved,
    make_assessment,
    make_framework,
    make_measure,
    make_plan,
    make_progress,
    make_scores,
)

pytestmark = pytest.mark.django_db
PLAN = {"measures-plan", "announcement", "memo-propose-plan"}


def test_nothing_without_a_plan_or_measures(organization: Organization) -> None:
    make_framework(2564)
    assert dossier_of(organization, 2564) == ()
    make_plan(organization)
    assert dossier_of(organization, 2564) == ()


def test_without_figures_by_indicator_the_report_is_by_instrument(organization: Organization) -> None:
    make_framework(2564)
    make_assessment(organization, 2563, announced_total="60.40", announced_level="D")
    make_measure(make_plan(organization))
    assert set(dossier_of(organization, 2564)) == PLAN | {"instrument-report"}


def test_with_figures_it_is_the_analysis(organization: Organization) -> None:
    make_framework(2564)
    make_scores(make_assessment(organization, 2563))
    make_measure(make_plan(organization))
    assert set(dossier_of(organization, 2564)) == PLAN | {"analysis"}


@pytest.mark.parametrize("months", [6, 12])
def test_a_round_with_entries_brings_its_report_and_memo(months: int, organization: Organization) -> None:
    make_framework(2564)
    make_progress(make_approved(make_plan(organization)), months)
    assert set(dossier_of(organization, 2564)) == PLAN | {f"progress-{months}", f"memo-progress-{months}"}


def test_of_a_result_nobody_has_opened_there_is_no_report(organization: Organization) -> None:
    make_framework(2564)
    make_measure(make_plan(organization))
    assert set(dossier_of(organization, 2564)) == PLAN


def test_the_memo_on_a_result_is_of_its_own_year(organization: Organization) -> None:
    make_assessment(organization, 2563)
    assert ready_documents(organization, 2563) == ("memo-result",)
    assert ready_documents(organization, 2564) == ()


def test_years_are_those_with_data_and_the_one_asked_from(organization: Organization) -> None:
    make_assessment(organization, 2563)
    make_plan(organization, 2566)
    assert years_of([organization], 2570) == [2570, 2566, 2563]


def test_every_demo_year_has_its_report(demo: str) -> None:
    reports = {"khoen": "analysis", "khaophrathong": "analysis", "hintang": "instrument-report"}
    years = {"khoen": 2567, "khaophrathong": 2564, "hintang": 2566}
    for slug, report in reports.items():
        assert report in dossier_of(Organization.objects.get(slug=slug), years[slug])
