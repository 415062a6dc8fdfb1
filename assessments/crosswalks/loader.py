"""A checked crosswalk into the database, one year at a time, once the frameworks of both years are there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from assessments.crosswalks.checker import Checked, check_file, check_items
from assessments.crosswalks.data import CrosswalkData, LineData
from assessments.frameworks.problems import Problem
from assessments.models import Criterion, Crosswalk, Framework
from audit.chain import record

Codes = dict[str, Criterion]
STORED = ("relation", "reason", "renew", "confidence", "source", "note")


class UnsoundError(Exception):
    """Files that were not loaded; the message is a line for each mistake."""


@dataclass(frozen=True)
class Loaded:
    """`lines`: how many stand now; `misfits`: what in the file does not fit the frameworks as they stand."""

    fiscal_year: int
    lines: int
    changed: bool
    misfits: list[Problem]

    def __str__(self) -> str:
        done = "โหลดแล้ว" if self.changed else "ไม่เปลี่ยนแปลง"
        return f"ข้อของปี {self.fiscal_year - 1} ที่นำไปใช้ในปี {self.fiscal_year}: {self.lines} บรรทัด {done}"


def load_all(folder: Path) -> list[Loaded]:
    """Every file whose two years are stored. Raises UnreadableError and UnsoundError; then nothing is written."""
    found = [check_file(path) for path in sorted(folder.glob("*.yaml"))]
    said = [f"{one.path} {problem}" for one in found if one.data is None for problem in one.problems]
    if said:
        raise UnsoundError("\n".join(said))
    with transaction.atomic():
        return [loaded for one in found if one.data and (loaded := load(one, one.data))]


def load(checked: Checked, data: CrosswalkData) -> Loaded | None:
    """None while a year is missing. Frameworks may have been edited since: a line whose item is gone is left out."""
    years = {one.fiscal_year: one for one in Framework.objects.filter(fiscal_year__in=_years(data))}
    if len(years) < 2:
        return None
    before, after = (_items(years[year]) for year in _years(data))
    problems = check_items(data, *({code: item.name for code, item in items.items()} for items in (before, after)))
    rows = [_row(data, one, before, after) for one in data.crossings if _fits(one, before, after)]
    changed = _write(before, rows)
    if changed:
        record(None, "load", years[data.fiscal_year], None, {"crosswalk": checked.digest})
    return Loaded(data.fiscal_year, len(rows), changed, problems)


def _years(data: CrosswalkData) -> tuple[int, int]:
    return data.fiscal_year - 1, data.fiscal_year


def _items(framework: Framework) -> Codes:
    return {one.code: one for one in framework.criteria.filter(kind=Criterion.Kind.ITEM, binary=True)}


def _fits(one: LineData, before: Codes, after: Codes) -> bool:
    return one.before in before and (not one.after or one.after in after)


def _row(data: CrosswalkData, one: LineData, before: Codes, after: Codes) -> Crosswalk:
    return Crosswalk(
        before=before[one.before],
        after=after.get(one.after),
        relation=one.relation,
        reason=one.reason,
        renew=dict(data.renewals).get(one.renew, ""),
        confidence=one.confidence,
        source=", ".join(one.source),
        note=one.note,
    )


def _write(before: Codes, rows: Sequence[Crosswalk]) -> bool:
    """Rows by the codes of both items; whether anything had to be written."""
    stored = {_key(one): one for one in Crosswalk.objects.filter(before__in=before.values())}
    wanted = {_key(one): one for one in rows}
    gone = [one.pk for key, one in stored.items() if key not in wanted]
    fresh = [one for key, one in wanted.items() if key not in stored]
    other = [one for key, one in wanted.items() if key in stored and _facts(one) != _facts(stored[key])]
    for one in other:
        one.pk = stored[_key(one)].pk
    Crosswalk.objects.filter(pk__in=gone).delete()
    Crosswalk.objects.bulk_create(fresh)
    Crosswalk.objects.bulk_update(other, STORED)
    return bool(gone or fresh or other)


def _key(one: Crosswalk) -> tuple[int, int | None]:
    return one.before_id, one.after_id


def _facts(one: Crosswalk) -> list[str]:
    return [getattr(one, name) for name in STORED]
