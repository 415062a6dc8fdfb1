"""The plans of the demo: what they hold, how far they were decided, which round is closed."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from measures.basis import basis_of, coverage_of
from measures.demo_rounds import INVENTED
from measures.models import Constraint, Decision, Evidence, EvidenceVersion, Measure, Plan, ReportingRound
from measures.stated import stated_of

pytestmark = pytest.mark.django_db
KHOEN, HINTANG, SONGCHAN = ("khoen", 2567), ("hintang", 2566), ("songchan", 2567)


def plan_of(slug: str, fiscal_year: int) -> Plan:
    return Plan.objects.select_related("organization").get(organization__slug=slug, fiscal_year=fiscal_year)


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "measures", "status", "deciders"),
    [
        ("khaophrathong", 2564, 7, "approved", {"submit": "staff", "approve": "palad"}),
        ("hintang", 2566, 12, "approved", {"submit": "staff", "approve": "palad"}),
        ("khoen", 2567, 11, "draft", {}),
        ("songchan", 2567, 3, "submitted", {"submit": "staff"}),
    ],
)
def test_each_plan_stands_where_its_story_left_it(
    demo: str, slug: str, fiscal_year: int, measures: int, status: str, deciders: dict[str, str]
) -> None:
    plan = plan_of(slug, fiscal_year)
    assert list(plan.measures.order_by("position").values_list("position", flat=True)) == [*range(1, measures + 1)]
    assert set(plan.measures.values_list("status", flat=True)) == {status}
    made = Decision.objects.filter(measure__plan=plan)
    assert dict(made.values_list("action", "actor__username")) == {
        action: f"{slug}-{who}" for action, who in deciders.items()
    }
    assert made.count() == measures * len(deciders)
    assert not made.filter(exception=True).exists()


def test_every_measure_has_its_text_its_owner_and_what_it_answers(demo: str) -> None:
    measures = Measure.objects.all()
    assert measures.count() == 33
    assert not measures.filter(method="").exists()
    assert not measures.filter(owners_text="").exists()
    assert not measures.filter(period_text="").exists()
    assert not measures.filter(criteria=None).exclude(plan__organization__slug="hintang").exists()


def test_khoen_has_eleven_rows_with_fifteen_bullets_under_seven_issues(demo: str) -> None:
    measures = plan_of(*KHOEN).measures.select_related("issue")
    assert sum(max(1, measure.title.count("- ")) for measure in measures) == 15
    assert {measure.issue.number for measure in measures if measure.issue} == set(range(1, 8))
    assert all(measure.issue for measure in measures)


def test_khoen_has_a_finding_per_issue_and_five_constraints(demo: str) -> None:
    plan = plan_of(*KHOEN)
    assert list(plan.findings.order_by("position").values_list("issue__number", flat=True)) == [*range(1, 8)]
    assert {one.heading for one in plan.constraints.all() if one.text} == set(Constraint.Heading)


def test_khoen_leaves_open_what_its_paper_left_open(demo: str) -> None:
    plan = plan_of(*KHOEN)
    coverage = coverage_of(plan, basis_of(plan))
    assert coverage is not None
    assert [need.code for need in coverage.open] == ["o26", "o37", "o38"]


def test_a_finding_of_khaophrathong_covers_two_indicators(demo: str) -> None:
    findings = plan_of("khaophrathong", 2564).findings.all()
    assert [finding.criteria.count() for finding in findings].count(2) == 1


def test_songchan_names_what_is_lowest_as_its_paper_states_it(demo: str) -> None:
    stated = stated_of(plan_of(*SONGCHAN))
    assert {code: one.codes for code, one in stated.items()} == {"IIT": ("4",), "EIT": ("7",), "OIT": ("10",)}
    assert all(one.source for one in stated.values())


def test_the_six_months_of_hintang_are_closed_and_the_twelve_are_not(demo: str) -> None:
    rounds: dict[int, Any] = {one.months: one for one in plan_of(*HINTANG).rounds.select_related("frozen")}
    assert {months: one.state for months, one in rounds.items()} == {6: "frozen", 12: "open"}
    assert len(rounds[6].frozen.content["lines"]) == 12
    assert rounds[6].frozen.frozen_by.username == "hintang-palad"
    assert ReportingRound.objects.count() == 2


def test_every_result_of_the_invented_round_says_so(demo: str) -> None:
    rounds = plan_of(*HINTANG).rounds
    results = {one.months: list(one.progress.values_list("result", flat=True)) for one in rounds.all()}
    assert {months: len(found) for months, found in results.items()} == {6: 12, 12: 6}
    assert all(result.startswith(INVENTED) for result in results[12])
    assert not any(result.startswith(INVENTED) for result in results[6])


def test_the_evidence_of_hintang_is_drawn_by_the_seeder(demo: str) -> None:
    versions = EvidenceVersion.objects.select_related("evidence")
    assert versions.count() == Evidence.objects.count() > 1
    assert all(one.evidence.organization_id == plan_of(*HINTANG).organization_id for one in versions)
    assert all(one.size and len(one.sha256) == 64 for one in versions)
    assert len({one.sha256 for one in versions}) == versions.count()
    assert any(one.progress.count() > 1 for one in Evidence.objects.all())


def test_a_plan_that_people_changed_stays_as_they_left_it(demo: str) -> None:
    plan = plan_of(*KHOEN)
    plan.measures.filter(position=11).delete()
    plan.measures.filter(position=1).update(title="แก้ไขแล้ว")
    plan.constraints.all().delete()
    call_command("seed_demo", stdout=StringIO())
    assert plan.measures.count() == 10
    assert plan.measures.get(position=1).title == "แก้ไขแล้ว"
    assert not plan.constraints.exists()
