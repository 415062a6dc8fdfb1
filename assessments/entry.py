"""Saving the score grid: what a person typed is merged with what is stored, under a lock, and written all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.db import transaction

from assessments.cells import Cell, field_name, pair_of, text_of
from assessments.gradebook import Gradebook, open_gradebook
from assessments.grid import Grid, layout_of
from assessments.models import Assessment, Framework, Score
from assessments.tree import Key
from audit.chain import record
from organizations.models import Organization

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


@dataclass(frozen=True)
class Entered:
    """A posted grid: the year as it was found, the cells as they were read, and how many were written."""

    book: Gradebook
    grid: Grid
    cells: list[Cell]
    saved: int = 0

    @property
    def open(self) -> list[Cell]:
        """Cells that still need the person."""
        return [cell for cell in self.cells if cell.open]


def read_grid(book: Gradebook, data: Mapping[str, str], *, posted: bool, keep: str = "") -> Entered:
    """The grid a request asks for; its cells as stored or, of a posted form, merged with what was typed."""
    grid = book.grid(layout_of(book.tree, book.figures, book.respondents, data))
    return Entered(book, grid, grid.cells(data if posted else None, keep))


def save_grid(
    organization: Organization, year: int, data: Mapping[str, str], actor: "AbstractBaseUser", keep: str = ""
) -> Entered:
    """Merge and write in one transaction; cells that are wrong or contested stay as stored and come back open."""
    with transaction.atomic():
        read = read_grid(open_gradebook(organization, year, locked=True), data, posted=True, keep=keep)
        return _written(read, actor)


def clear_grid(organization: Organization, year: int, data: Mapping[str, str], actor: "AbstractBaseUser") -> Entered:
    """Blank every score of the year, whatever the page showed of it; one that somebody else saved since the page was
    shown is contested."""
    with transaction.atomic():
        book = open_gradebook(organization, year, locked=True)
        blank = {field_name(*pair_of(key)): "" for key in book.figures}
        shown = {name: value for name, value in data.items() if name.startswith("was-")}
        read = read_grid(book, {"level": "items"} | blank | shown, posted=True)
        return _written(read, actor)


def _written(read: Entered, actor: "AbstractBaseUser") -> Entered:
    saved = write_cells(read.book, read.cells, actor)
    return replace(read, cells=[cell.settled() for cell in read.cells], saved=saved)


def assessment_of(organization: Organization, framework: Framework, *, create: bool) -> Assessment:
    """The assessment of the year; where there is none yet, a new one, stored only if `create`."""
    found = Assessment.objects.filter(organization=organization, framework=framework).first()
    assessment = found or Assessment()
    assessment.organization, assessment.framework = organization, framework
    if create and not found:
        assessment, _ = Assessment.objects.get_or_create(organization=organization, framework=framework)
    return assessment


def write_cells(book: Gradebook, cells: Sequence[Cell], actor: "AbstractBaseUser") -> int:
    """Write the changed cells and one audit row, inside the caller's transaction; returns how many changed. At most
    five queries, six with a respondent group."""
    changed = [cell for cell in cells if cell.changed]
    if changed:
        _write(book, changed)
        before = {label_of(cell.key): text_of(cell.stored) or None for cell in changed}
        after = {label_of(cell.key): text_of(cell.value) or None for cell in changed}
        scope = book.assessment.organization.audit_scope
        record(actor, "enter_scores", book.assessment, before, after, scope=scope)
    return len(changed)


def label_of(key: Key) -> str:
    """How an audit row names a score: 9.1, or e11 กลุ่ม 2."""
    return key if isinstance(key, str) else f"{key[0]} กลุ่ม {key[1]}"


def _write(book: Gradebook, changed: Sequence[Cell]) -> None:
    """Old rows go, new ones come: two statements, however many scores."""
    old = [book.scores[cell.key] for cell in changed if cell.key in book.scores]
    if old:
        book.assessment.scores.filter(pk__in=old).delete()
    groups = book.groups if any(cell.group for cell in changed) else {}
    Score.objects.bulk_create(
        Score(
            assessment=book.assessment,
            criterion_id=book.criteria[cell.node.code],
            respondent_group_id=groups[cell.group] if cell.group else None,
            value=cell.value,
        )
        for cell in changed
        if cell.value is not None
    )
