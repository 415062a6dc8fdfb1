"""The page that carries a register over: each item of the year before, where it goes, and whether it is taken."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from assessments.models import Criterion
from disclosures.models import Disclosure
from disclosures.register.carrying.crossings import Crossing, crossings_of
from disclosures.register.carrying.line import Line
from disclosures.register.editing import stamp_of, typed_of
from disclosures.register.items import items_of
from disclosures.register.reading import content_of
from organizations.models import Organization


@dataclass(frozen=True)
class Chosen:
    """What a person ticked and chose: keys of lines, `addition` of those to be added to what stands, code before →
    code."""

    take: frozenset[str] = frozenset()
    append: frozenset[str] = frozenset()
    targets: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CarryPage:
    """`lines`: items that had content; `bare`: the codes of those that had none; `items`: of the new year; `stamps`:
    code → `stamp_of` what stands on it."""

    organization: Organization
    fiscal_year: int
    lines: list[Line]
    bare: list[str]
    items: list[Criterion]
    stamps: dict[str, str]

    @property
    def year_before(self) -> int:
        return self.fiscal_year - 1

    @property
    def taken(self) -> list[Line]:
        return [line for line in self.lines if line.taken]

    @property
    def open_lines(self) -> list[Line]:
        """Those that a person has to decide on."""
        return [line for line in self.lines if line.is_open]

    @cached_property
    def untouched(self) -> list[Criterion]:
        """Items of the new year that no line leads to and nobody touched: they begin empty."""
        reached = {line.target.pk for line in self.lines if line.target}
        return [item for item in self.items if item.pk not in reached and item.code not in self.stamps]

    @cached_property
    def shown(self) -> str:
        """A fingerprint of both registers and the crosswalk, so that nothing is carried unseen."""
        lines = [(line.key, line.crossing.relation, line.crossing.renew, line.stored) for line in self.lines]
        return hashlib.sha256(repr((lines, sorted(self.stamps.items()))).encode(errors="replace")).hexdigest()[:16]


def open_carry(organization: Organization, fiscal_year: int, chosen: Chosen | None) -> CarryPage:
    """`chosen` None: as proposed when the page is opened. Eight queries for any number of items."""
    items = {item.code: item for item in items_of(fiscal_year)}
    before, now = (_stored(organization, year) for year in (fiscal_year - 1, fiscal_year))
    lines, bare = [], []
    for crossing in crossings_of(fiscal_year):
        old = before.get(crossing.before.code)
        if old is None or content_of(old).empty:
            bare.append(crossing.before.code)
            continue
        target = _target(crossing, items, chosen)
        there = (now.get(target.code) if target else None) or Disclosure(organization=organization, item=target)
        line = Line(crossing, typed_of(old), content_of(old).links, target, typed_of(there), stamp_of(there))
        lines.append(_ticked(line, chosen))
    stamps = {code: stamp_of(one) for code, one in now.items()}
    return CarryPage(organization, fiscal_year, lines, list(dict.fromkeys(bare)), list(items.values()), stamps)


def _stored(organization: Organization, fiscal_year: int) -> dict[str, Disclosure]:
    found = {one.item.code: one for one in Disclosure.objects.of(organization, fiscal_year).with_links()}
    for one in found.values():
        one.organization = organization
    return found


def _target(crossing: Crossing, items: Mapping[str, Criterion], chosen: Chosen | None) -> Criterion | None:
    if chosen is None or crossing.is_fixed:
        return crossing.after
    return items.get(chosen.targets.get(crossing.before.code, ""))


def _ticked(line: Line, chosen: Chosen | None) -> Line:
    """Proposed where nobody has to choose a target and nothing stands on it yet."""
    if chosen is None:
        return replace(line, taken=line.crossing.is_fixed and not line.is_filled)
    return replace(line, taken=line.key in chosen.take, appended=line.addition in chosen.append)
