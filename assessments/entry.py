"""The score form at indicator level: what was typed, what it is read as, and saving what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import transaction

from assessments.models import Assessment, Criterion, Framework, Score
from audit.chain import record
from organizations.models import Organization
from thai.numbers import ScoreError, parse_score, two_decimals

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


@dataclass(frozen=True)
class Cell:
    """One field of the form. `value` is what counts in the sum: the typed score, or the stored one beside an error."""

    criterion: Criterion
    typed: str
    shown_before: str
    stored: Decimal | None
    value: Decimal | None
    notice: str = ""
    error: str = ""

    @property
    def field(self) -> str:
        return field_name(self.criterion)

    @property
    def changed(self) -> bool:
        """Whether this person changed the cell since the page was shown; an untouched cell never overwrites."""
        return not self.error and self.value != self.stored and self.typed.strip() != self.shown_before.strip()


def field_name(criterion: Criterion) -> str:
    return f"score-{criterion.code}"


def indicators_of(framework: Framework) -> list[Criterion]:
    """The indicators with their instruments, in the official order. One query."""
    return list(framework.criteria.filter(kind=Criterion.Kind.INDICATOR).select_related("parent"))


def stored_scores(assessment: Assessment) -> dict[str, Decimal]:
    """Ungrouped scores by criterion code. One query, or none for an assessment not stored yet."""
    if assessment.pk is None:
        return {}
    rows = assessment.scores.filter(respondent_group__isnull=True)
    return dict(rows.values_list("criterion__code", "value"))


def cells_of(
    criteria: Sequence[Criterion], stored: Mapping[str, Decimal], data: Mapping[str, str] | None = None
) -> list[Cell]:
    """A cell per criterion: as stored, or as typed in `data` (a posted form)."""
    return [_cell(criterion, stored.get(criterion.code), data) for criterion in criteria]


def _cell(criterion: Criterion, stored: Decimal | None, data: Mapping[str, str] | None) -> Cell:
    shown = "" if stored is None else two_decimals(stored)
    name = field_name(criterion)
    if data is None or name not in data:
        return Cell(criterion, shown, shown, stored, stored)
    typed, before = data[name][:40], data.get(f"was-{criterion.code}", shown)
    try:
        reading = parse_score(typed)
    except ScoreError as error:
        return Cell(criterion, typed, before, stored, None, error=str(error))
    return Cell(criterion, typed, before, stored, reading.value, notice=reading.notice)


def blank_cells(cells: Sequence[Cell]) -> list[Cell]:
    """The same cells emptied, for clearing a whole year at once."""
    return [Cell(cell.criterion, "", "*", cell.stored, None) for cell in cells]


def after_saving(cells: Sequence[Cell]) -> list[Cell]:
    """The cells as they stand once the readable ones are saved; the wrong ones keep what was typed."""
    return [
        cell if cell.error else replace(cell, stored=cell.value, shown_before=_text(cell.value) or "") for cell in cells
    ]


def assessment_of(organization: Organization, framework: Framework, *, create: bool) -> Assessment:
    """The assessment of the year; where there is none yet, a new one, stored only if `create`."""
    found = Assessment.objects.filter(organization=organization, framework=framework).first()
    assessment = found or Assessment()
    assessment.organization, assessment.framework = organization, framework
    if create and not found:
        assessment, _ = Assessment.objects.get_or_create(organization=organization, framework=framework)
    return assessment


def save_cells(assessment: Assessment, cells: Sequence[Cell], actor: "AbstractBaseUser") -> int:
    """Write the changed cells and one audit row in one transaction; returns how many changed. At most 10 queries."""
    typed = {cell.criterion.pk: cell for cell in cells if cell.changed}
    if not typed:
        return 0
    with transaction.atomic():
        Assessment.objects.select_for_update().get(pk=assessment.pk)
        rows = {row.criterion_id: row for row in assessment.scores.filter(respondent_group__isnull=True)}
        before = {cell.criterion.code: _text(rows[pk].value if pk in rows else None) for pk, cell in typed.items()}
        after = {cell.criterion.code: _text(cell.value) for cell in typed.values()}
        _write(assessment, rows, {pk: cell.value for pk, cell in typed.items()})
        record(actor, "enter_scores", assessment, before, after, scope=assessment.organization.audit_scope)
    return len(typed)


def _write(assessment: Assessment, rows: Mapping[int, Score], values: Mapping[int, Decimal | None]) -> None:
    assessment.scores.filter(pk__in=[rows[pk].pk for pk, value in values.items() if value is None and pk in rows]).delete()
    new, kept = [], []
    for pk, value in values.items():
        if value is None:
            continue
        if pk in rows:
            rows[pk].value = value
            kept.append(rows[pk])
        else:
            new.append(Score(assessment=assessment, criterion_id=pk, value=value))
    Score.objects.bulk_create(new)
    Score.objects.bulk_update(kept, ["value"])


def _text(value: Decimal | None) -> str | None:
    return None if value is None else two_decimals(value)
