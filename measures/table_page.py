"""The page of the table: its rows through the filters, the choices of these, and the row that is open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils import timezone

from measures.basis import Basis, basis_of
from measures.coverage import Coverage
from measures.filters import DUE_LABELS, Filters
from measures.models import Plan
from measures.options import Options, options_of
from measures.states import IMPLEMENTATION_LABELS, STATUS_LABELS, Action
from measures.table import Group, Row, coverage_of_rows, groups_of, rows_of

NEW = "new"


@dataclass(frozen=True)
class TablePage:
    """`opened`: the key of the row that is open as text, `new` for the one that is not there yet, or nothing."""

    plan: Plan
    basis: Basis
    rows: list[Row]
    filters: Filters
    today: date
    opened: str = ""

    @cached_property
    def coverage(self) -> Coverage | None:
        return coverage_of_rows(self.plan, self.basis, self.rows)

    @cached_property
    def shown(self) -> list[Row]:
        """What the filters let through, and the open row whatever they say."""
        return [row for row in self.rows if self.filters.shows(row, self.today) or row is self.open_row]

    @cached_property
    def groups(self) -> list[Group]:
        return groups_of(self.shown)

    @property
    def is_grouped(self) -> bool:
        return any(group.title for group in self.groups)

    @cached_property
    def open_row(self) -> Row | None:
        return next((row for row in self.rows if str(row.measure.pk) == self.opened), None)

    @cached_property
    def deeds(self) -> frozenset[Action]:
        """What can be done to some of the rows that are shown."""
        return frozenset(deed for row in self.shown for deed in row.deeds)

    def opens(self, posted: bool) -> bool:
        """Whether a form stands in the table: for a new row, or for one whose text is open; what was posted for a row
        that closed meanwhile is shown still."""
        return self.opened == NEW or self.open_row is not None and (posted or self.open_row.can_edit)

    @property
    def options(self) -> Options:
        measure = self.open_row.measure if self.open_row else None
        return options_of(self.plan, self.basis, self.coverage, measure)

    def after(self, pk: int) -> str:
        """The key of the next row that can be edited; empty at the end."""
        keys = [row.measure.pk for row in self.rows]
        later = self.rows[keys.index(pk) + 1 :] if pk in keys else []
        return next((str(row.measure.pk) for row in later if row.can_edit), "")

    def address(self, edit: str = "", anchor: str = "") -> str:
        """This page with its filters; `edit` opens a row."""
        url = reverse("list-measures", args=[self.plan.organization.slug, self.plan.fiscal_year])
        return url + self.filters.query(edit=edit) + (f"#{anchor}" if anchor else "")

    @property
    def choices(self) -> dict[str, list[tuple[str, str, bool]]]:
        """For each filter its values, words, and whether it is the one that is set."""
        values: dict[str, Iterable[tuple[Any, str]]] = {
            "office": self._offices(),
            "status": [(status.value, label) for status, label in STATUS_LABELS.items()],
            "implementation": [(state.value, label) for state, label in IMPLEMENTATION_LABELS.items()],
            "due": DUE_LABELS.items(),
            "about": self._subjects(),
        }
        return {
            name: [(str(value), label, str(value) == getattr(self.filters, name)) for value, label in found]
            for name, found in values.items()
        }

    def _offices(self) -> list[tuple[int, str]]:
        """Those that own a measure here."""
        owners = [one for row in self.rows for one in row.measure.ownerships.all()]
        found = {one.office for one in owners if one.office} | {one.post.office for one in owners if one.post}
        return [(one.pk, one.name) for one in sorted(filter(None, found), key=lambda one: (one.position, one.pk))]

    def _subjects(self) -> list[tuple[str, str]]:
        """The issues and criteria that some measure answers."""
        issues = {row.measure.issue.number: row.measure.issue.title for row in self.rows if row.measure.issue}
        found = [(f"issue-{number}", f"ประเด็นที่ {number} {title}") for number, title in sorted(issues.items())]
        linked = {one.code: one for row in self.rows for one in row.measure.criteria.all()}
        return found + [(code, f"{code} {one.name}") for code, one in sorted(linked.items(), key=_official)]


def _official(pair: tuple[str, Any]) -> tuple[int, int]:
    return pair[1].framework.fiscal_year, pair[1].position


def open_table(plan: Plan, filters: Filters, opened: str = "") -> TablePage:
    """Eight queries, whatever the number of measures, and nine more with an open row."""
    basis, today = basis_of(plan), timezone.localdate()
    return TablePage(plan, basis, rows_of(plan, basis, today), filters, today, opened)
