"""The score form: reading cells and saving what changed."""

from decimal import Decimal
from typing import Any

import pytest

from assessments.entry import Cell, after_saving, assessment_of, blank_cells, cells_of, save_cells
from assessments.models import Assessment, Score
from assessments.results import figures_of, tree_of
from audit.models import Entry
from organizations.models import Organization
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def assessment(organization: Organization) -> Assessment:
    assessment = make_assessment(organization, 2563)
    make_scores(assessment, MAEKHAMMI_2563)
    return assessment


def typed(assessment: Assessment, **values: str) -> list[Cell]:
    stored = figures_of(assessment)
    data = {f"score-{code}": str(value) for code, value in stored.items()}
    data |= {f"was-{code}": str(value) for code, value in stored.items()}
    data |= {f"score-{name.removeprefix('s')}": value for name, value in values.items()}
    return cells_of(tree_of(assessment.framework), stored, data)


def test_only_changed_cells_are_written_and_one_audit_row_tells_before_and_after(assessment: Assessment) -> None:
    user = make_user()
    assert save_cells(assessment, typed(assessment, s1="๙๐.๑๗", s9=""), user) == 2
    stored = figures_of(assessment)
    assert stored["1"] == Decimal("90.17")
    assert "9" not in stored
    assert stored["2"] == Decimal("90.13")
    entry = Entry.objects.get()
    assert (entry.before, entry.after) == ({"1": "96.17", "9": "43.90"}, {"1": "90.17", "9": None})
    assert entry.actor == user


def test_an_unchanged_form_writes_nothing(assessment: Assessment) -> None:
    assert save_cells(assessment, typed(assessment), make_user()) == 0
    assert not Entry.objects.exists()


def test_the_same_figure_in_thai_digits_is_no_change(assessment: Assessment) -> None:
    assert save_cells(assessment, typed(assessment, s1="๙๖.๑๗"), make_user()) == 0


def test_a_wrong_cell_keeps_the_stored_score_and_what_was_typed(assessment: Assessment) -> None:
    cells = typed(assessment, s1="101", s2="80")
    assert save_cells(assessment, cells, make_user()) == 1
    assert figures_of(assessment)["1"] == Decimal("96.17")
    shown = {cell.node.code: cell for cell in after_saving(cells)}
    assert (shown["1"].typed, shown["1"].value) == ("101", None)
    assert "เกิน 100" in shown["1"].error
    assert shown["2"].shown_before == "80.00"


def test_a_cell_left_as_it_was_shown_never_overwrites_what_another_saved_meanwhile(assessment: Assessment) -> None:
    shown_to_me = {f"{kind}-{code}": value for code, value in MAEKHAMMI_2563.items() for kind in ("score", "was")}
    assessment.scores.filter(criterion__code="1").update(value="50.00")
    cells = cells_of(tree_of(assessment.framework), figures_of(assessment), shown_to_me | {"score-2": "70"})
    assert (cells[0].typed, cells[0].value) == ("50.00", Decimal("50.00"))
    assert save_cells(assessment, cells, make_user()) == 1
    assert figures_of(assessment)["1"] == Decimal("50.00")
    assert figures_of(assessment)["2"] == Decimal("70.00")


def test_a_cell_both_changed_is_told_and_a_second_save_decides(assessment: Assessment) -> None:
    shown_to_me = {f"{kind}-{code}": value for code, value in MAEKHAMMI_2563.items() for kind in ("score", "was")}
    assessment.scores.filter(criterion__code="1").update(value="50.00")
    tree = tree_of(assessment.framework)
    cells = cells_of(tree, figures_of(assessment), shown_to_me | {"score-1": "70"})
    assert "มีผู้บันทึกช่องนี้เป็น 50.00" in cells[0].error
    assert save_cells(assessment, cells, make_user()) == 0
    again = after_saving(cells)[0]
    cells = cells_of(tree, figures_of(assessment), {"score-1": again.typed, "was-1": again.shown_before})
    assert save_cells(assessment, cells, make_user()) == 1
    assert figures_of(assessment)["1"] == Decimal("70.00")


def test_both_typing_the_same_score_is_no_conflict(assessment: Assessment) -> None:
    shown_to_me = {f"{kind}-{code}": value for code, value in MAEKHAMMI_2563.items() for kind in ("score", "was")}
    assessment.scores.filter(criterion__code="1").update(value="70.00")
    cells = cells_of(tree_of(assessment.framework), figures_of(assessment), shown_to_me | {"score-1": "๗๐"})
    assert cells[0].error == ""


def test_clearing_removes_every_score_and_keeps_them_in_the_history(assessment: Assessment) -> None:
    cells = cells_of(tree_of(assessment.framework), figures_of(assessment))
    assert save_cells(assessment, blank_cells(cells), make_user()) == 10
    assert not Score.objects.exists()
    assert Entry.objects.get().before == MAEKHAMMI_2563


def test_scores_of_respondent_groups_are_left_alone(assessment: Assessment) -> None:
    framework = assessment.framework
    group = framework.respondent_groups.create(
        instrument=framework.criteria.get(code="EIT"), code="1", name="ส่วนที่ 1", confidence="inferred"
    )
    item = framework.criteria.create(
        code="e1", kind="item", name="ข้อ", parent=framework.criteria.get(code="6"), position=99, confidence="confirmed"
    )
    Score.objects.create(assessment=assessment, criterion=item, respondent_group=group, value="50")
    cells = cells_of(tree_of(framework), figures_of(assessment))
    save_cells(assessment, blank_cells(cells), make_user())
    assert Score.objects.get().criterion == item


def test_an_assessment_is_stored_only_when_something_is_saved(organization: Organization) -> None:
    framework = make_framework(2564)
    assert assessment_of(organization, framework, create=False).pk is None
    assert (
        assessment_of(organization, framework, create=True).pk == assessment_of(organization, framework, create=True).pk
    )


def test_the_number_of_queries_does_not_grow_with_the_number_of_changes(
    assessment: Assessment, django_assert_max_num_queries: Any
) -> None:
    user = make_user()
    cells = typed(assessment, s1="1", s2="2", s3="3", s4="4", s5="", s6="")
    with django_assert_max_num_queries(13):
        save_cells(assessment, cells, user)
