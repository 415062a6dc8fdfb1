"""Saving the grid: merged under a lock, written at once, one audit row."""

from decimal import Decimal
from typing import Any

import pytest
from django.http import Http404

from assessments.cells import text_of
from assessments.entry import Entered, assessment_of, clear_grid, save_grid
from assessments.gradebook import open_gradebook
from assessments.models import Assessment, Criterion, RespondentGroup, Score
from assessments.results import figures_of
from audit.models import Entry
from organizations.models import Organization
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def assessment(organization: Organization) -> Assessment:
    assessment = make_assessment(organization, 2563)
    make_scores(assessment, MAEKHAMMI_2563)
    return assessment


@pytest.fixture
def group(assessment: Assessment) -> RespondentGroup:
    """An item e1 under indicator 6, and a respondent group for it."""
    framework = assessment.framework
    Criterion.objects.create(
        framework=framework,
        code="e1",
        kind="item",
        name="ข้อ",
        parent=framework.criteria.get(code="6"),
        position=99,
        confidence="confirmed",
    )
    instrument = framework.criteria.get(code="EIT")
    return framework.respondent_groups.create(instrument=instrument, code="1", name="EIT ส่วนที่ 1", confidence="inferred")


def page(assessment: Assessment, **typed: str) -> dict[str, str]:
    """The form as the page shows it now, with what is typed since: `s1="90"` for indicator 1."""
    stored = {code: text_of(value) for code, value in figures_of(assessment).items()}
    shown = {f"{kind}-{code}": value for code, value in stored.items() for kind in ("score", "was")}
    return shown | {f"score-{name.removeprefix('s')}": value for name, value in typed.items()}


def save(assessment: Assessment, data: dict[str, str], **more: Any) -> Entered:
    return save_grid(assessment.organization, 2563, data, more.pop("actor", None) or make_user(), **more)


def test_only_changed_cells_are_written_and_one_audit_row_tells_before_and_after(assessment: Assessment) -> None:
    user = make_user()
    assert save(assessment, page(assessment, s1="๙๐.๑๗", s9=""), actor=user).saved == 2
    stored = figures_of(assessment)
    assert (stored["1"], stored.get("9"), stored["2"]) == (Decimal("90.17"), None, Decimal("90.13"))
    entry = Entry.objects.get()
    assert (entry.before, entry.after) == ({"1": "96.17", "9": "43.90"}, {"1": "90.17", "9": None})
    assert entry.actor == user


@pytest.mark.parametrize("typed", [{}, {"s1": "๙๖.๑๗"}], ids=["untouched", "the same figure in Thai digits"])
def test_what_changes_nothing_writes_nothing(assessment: Assessment, typed: dict[str, str]) -> None:
    assert save(assessment, page(assessment, **typed)).saved == 0
    assert not Entry.objects.exists()


def test_a_wrong_cell_keeps_the_stored_score_and_what_was_typed(assessment: Assessment) -> None:
    entered = save(assessment, page(assessment, s1="101", s2="80"))
    assert entered.saved == 1
    assert figures_of(assessment)["1"] == Decimal("96.17")
    [wrong] = entered.open
    assert (wrong.node.code, wrong.typed, wrong.value) == ("1", "101", None)
    assert "เกิน 100" in wrong.error


def test_cells_that_only_one_changed_merge(assessment: Assessment) -> None:
    mine, theirs = page(assessment, s2="70"), page(assessment, s1="50")
    assert save(assessment, theirs).saved == 1
    assert save(assessment, mine).saved == 1
    assert (figures_of(assessment)["1"], figures_of(assessment)["2"]) == (Decimal("50"), Decimal("70"))


def test_a_cell_both_changed_stays_as_the_first_saved_it_and_comes_back_to_the_second(assessment: Assessment) -> None:
    mine, theirs = page(assessment, s1="70", s3="71"), page(assessment, s1="50")
    save(assessment, theirs)
    entered = save(assessment, mine)
    assert entered.saved == 1
    [contested] = entered.open
    assert (contested.typed, contested.shown) == ("70", "50.00")
    assert figures_of(assessment)["1"] == Decimal("50.00")
    assert figures_of(assessment)["3"] == Decimal("71.00")


@pytest.mark.parametrize(("keep", "expected"), [("mine", "70.00"), ("theirs", "50.00")])
def test_the_second_person_decides_one_by_one_or_all_at_once(assessment: Assessment, keep: str, expected: str) -> None:
    assessment.scores.filter(criterion__code="1").update(value="50.00")
    again = {"score-1": "70", "was-1": "50.00", "open-1": "1"}
    assert [cell.contested for cell in save(assessment, again).open] == [True]
    save(assessment, again | {"keep-1": keep} if keep == "mine" else again, keep="" if keep == "mine" else keep)
    assert figures_of(assessment)["1"] == Decimal(expected)


def test_a_respondent_group_keeps_scores_of_its_own(assessment: Assessment, group: RespondentGroup) -> None:
    typed = {"score-e1@1": "96.90", "was-e1@1": "", "score-e1": "90", "was-e1": ""}
    assert save(assessment, typed).saved == 2
    found = figures_of(assessment)
    assert (found["e1"], found[("e1", "1")]) == (Decimal("90"), Decimal("96.90"))
    assert Entry.objects.get().after == {"e1": "90.00", "e1 กลุ่ม 1": "96.90"}
    save(assessment, {"score-e1@1": "", "was-e1@1": "96.90"})
    assert ("e1", "1") not in figures_of(assessment)


def test_a_score_entered_by_a_person_is_no_longer_provisional(assessment: Assessment, group: RespondentGroup) -> None:
    item = assessment.framework.criteria.get(code="e1")
    Score.objects.create(assessment=assessment, criterion=item, respondent_group=group, value="50", provisional=True)
    save(assessment, {"score-e1@1": "60", "was-e1@1": "50.00"})
    assert not Score.objects.get(criterion=item).provisional


def test_clearing_removes_every_score_and_keeps_them_in_the_history(
    assessment: Assessment, group: RespondentGroup
) -> None:
    item = assessment.framework.criteria.get(code="e1")
    Score.objects.create(assessment=assessment, criterion=item, respondent_group=group, value="50")
    assert clear_grid(assessment.organization, 2563, page(assessment), make_user()).saved == 11
    assert not Score.objects.exists()
    assert Entry.objects.get().before == MAEKHAMMI_2563 | {"e1 กลุ่ม 1": "50.00"}


def test_clearing_leaves_what_somebody_else_saved_since_the_page_was_shown(assessment: Assessment) -> None:
    shown = page(assessment)
    save(assessment, page(assessment, s1="50"))
    entered = clear_grid(assessment.organization, 2563, shown, make_user())
    assert [(cell.node.code, cell.shown) for cell in entered.open] == [("1", "50.00")]
    assert figures_of(assessment) == {"1": Decimal("50.00")}


def test_the_first_save_makes_the_assessment_of_the_year(organization: Organization) -> None:
    make_framework(2564)
    book = open_gradebook(organization, 2564)
    assert (book.assessment.pk, book.figures) == (None, {})
    save_grid(organization, 2564, {"score-1": "90"}, make_user())
    assert figures_of(Assessment.objects.get()) == {"1": Decimal("90.00")}


def test_a_year_without_a_framework_is_not_found(organization: Organization) -> None:
    with pytest.raises(Http404):
        open_gradebook(organization, 2599)


def test_an_assessment_is_stored_only_when_something_is_saved(organization: Organization) -> None:
    framework = make_framework(2564)
    assert assessment_of(organization, framework, create=False).pk is None
    stored = assessment_of(organization, framework, create=True)
    assert assessment_of(organization, framework, create=True).pk == stored.pk


def test_a_save_costs_what_it_costs_however_many_scores_change(
    assessment: Assessment, django_assert_max_num_queries: Any
) -> None:
    """Lock, criteria with scores, delete, insert, three of the audit chain; two savepoints are not counted as more."""
    user = make_user()
    save(assessment, page(assessment, s8="8"))  # the first link of the chain costs one more
    data = page(assessment, s1="1", s2="2", s3="3", s4="4", s5="", s6="")
    with django_assert_max_num_queries(7 + 2):
        save(assessment, data, actor=user)
