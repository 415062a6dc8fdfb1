"""The score form at indicator level: what was typed, what it is read as, and saving what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import transaction

from assessments.models import Assessment, Framework, Score
from assessments.tree import INDICATOR, Figures, Node, Tree
from audit.chain import record
from organizations.models import Organization
from thai.numbers import ScoreError, parse_score, two_decimals

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


@dataclass(frozen=True)
class Cell:
    """One field of the form. `value` is what counts in the sum: the score as typed or, in a field left alone, as
    stored; None beside a text that cannot be read."""

    node: Node
    typed: str
    shown_before: str
    stored: Decimal | None
    value: Decimal | None
    notice: str = ""
    error: str = ""

    @property
    def field(self) -> str:
        return field_name(self.node.code)

    @property
    def changed(self) -> bool:
        return not self.error and self.value != self.stored


def field_name(code: str) -> str:
    return f"score-{code}"


def cells_of(tree: Tree, figures: Figures, data: Mapping[str, str] | None = None) -> list[Cell]:
    """A cell per indicator in the official order: as stored, or as typed in `data` (a posted form)."""
    return [_cell(node, figures.get(node.code), data) for node in tree.nodes.values() if node.kind == INDICATOR]


def _cell(node: Node, stored: Decimal | None, data: Mapping[str, str] | None) -> Cell:
    shown = _text(stored) or ""
    name = field_name(node.code)
    if data is None or name not in data:
        return Cell(node, shown, shown, stored, stored)
    typed, before = data[name][:40], data.get(f"was-{node.code}", shown)
    if typed.strip() == before.strip() != shown:
        return Cell(node, shown, shown, stored, stored)  # left alone here, saved by somebody else meanwhile
    try:
        reading = parse_score(typed)
    except ScoreError as error:
        return Cell(node, typed, before, stored, None, error=str(error))
    if before.strip() != shown and reading.value != stored:
        saved = shown or "ช่องว่าง"
        conflict = f"ระหว่างที่ท่านพิมพ์ มีผู้บันทึกช่องนี้เป็น {saved} ถ้าต้องการใช้ค่าที่ท่านพิมพ์ โปรดบันทึกอีกครั้ง"
        return Cell(node, typed, shown, stored, reading.value, error=conflict)
    return Cell(node, typed, before, stored, reading.value, notice=reading.notice)


def blank_cells(cells: Sequence[Cell]) -> list[Cell]:
    """The same cells emptied, for clearing a whole year at once."""
    return [replace(cell, typed="", value=None, notice="", error="") for cell in cells]


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
    """Write the changed cells and one audit row in one transaction; returns how many changed. At most 13 queries."""
    values = {cell.node.code: cell.value for cell in cells if cell.changed}
    if not values:
        return 0
    with transaction.atomic():
        Assessment.objects.select_for_update().get(pk=assessment.pk)
        stored = assessment.scores.filter(respondent_group__isnull=True, criterion__code__in=values)
        rows = {row.criterion.code: row for row in stored.select_related("criterion")}
        before = {code: _text(rows[code].value if code in rows else None) for code in values}
        _write(assessment, rows, values)
        after = {code: _text(value) for code, value in values.items()}
        record(actor, "enter_scores", assessment, before, after, scope=assessment.organization.audit_scope)
    return len(values)


def _write(assessment: Assessment, rows: Mapping[str, Score], values: Mapping[str, Decimal | None]) -> None:
    gone = [rows[code].pk for code, value in values.items() if value is None and code in rows]
    assessment.scores.filter(pk__in=gone).delete()
    keys = dict(assessment.framework.criteria.filter(code__in=values).values_list("code", "pk"))
    new, kept = [], []
    for code, value in values.items():
        if value is not None and code in rows:
            rows[code].value = value
            kept.append(rows[code])
        elif value is not None:
            new.append(Score(assessment=assessment, criterion_id=keys[code], value=value))
    Score.objects.bulk_create(new)
    Score.objects.bulk_update(kept, ["value"])


def _text(value: Decimal | None) -> str | None:
    return None if value is None else two_decimals(value)
