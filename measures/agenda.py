"""What the monthly meeting goes through: a plan's overdue and due measures by office, missing results, decisions."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from measures.asked_rounds import Round
from measures.models import Decision, Measure, Plan
from measures.states import Status
from measures.workload import Workload, workload
from organizations.models import Organization
from organizations.tasks import Section, section_of
from thai.dates import fiscal_year
from thai.distances import until

EVERYONE = "ทุกส่วนราชการ"


@dataclass(frozen=True)
class Item:
    """A measure with what the meeting reads beside it."""

    measure: Measure
    says: str = ""


@dataclass(frozen=True)
class OfficeItems:
    office: str
    items: list[Item]


@dataclass(frozen=True)
class Agenda:
    """`round`: the one that asks for results now, None outside its time."""

    overdue: list[OfficeItems]
    soon: list[OfficeItems]
    missing: list[OfficeItems]
    waiting: list[Item]
    returned: list[Item]
    round: Round | None
    in_force: int
    entered: int

    @property
    def empty(self) -> bool:
        return not (self.overdue or self.soon or self.missing or self.waiting or self.returned)


def agenda_of(plan: Plan, today: date) -> Agenda:
    """Seven queries at most; a plan that is not stored yet has nothing to go through."""
    load = workload(plan.organization, today, plan) if plan.pk else Workload([], {}, {})
    round = load.rounds.get(plan.pk)
    asked = round if round and round.asked else None
    return Agenda(
        _by_office(load, _due(load, today, Section.OVERDUE)),
        _by_office(load, _due(load, today, Section.SOON)),
        _by_office(load, [Item(one) for one in load.missing(plan.pk)] if asked else []),
        _decided(load, Status.SUBMITTED),
        _decided(load, Status.RETURNED),
        asked,
        len(load.in_force()),
        len([one for one in load.in_force() if round and one.pk in round.entered]),
    )


def _due(load: Workload, today: date, section: Section) -> list[Item]:
    due = [(one.ends_on, one.position, one) for one in load.open() if one.ends_on]
    standing = sorted(due, key=lambda row: row[:2])
    return [Item(one, until(day, today)) for day, _, one in standing if section_of(day, today) is section]


def _by_office(load: Workload, items: Iterable[Item]) -> list[OfficeItems]:
    """In the order the offices are first met; a measure stands under each of its owners, what is laid on all once."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        labels = [EVERYONE] if item.measure.everyone else [share.label for share in load.shares[item.measure.pk]]
        for label in dict.fromkeys(labels):
            found[label].append(item)
    return [OfficeItems(office, some) for office, some in found.items()]


def _decided(load: Workload, status: Status) -> list[Item]:
    some = {one.pk: one for one in load.measures if one.status == status}
    rows = Decision.objects.filter(measure__in=list(some), after=status).order_by("at", "pk")
    notes = dict(rows.values_list("measure", "note")) if some else {}
    return [Item(one, notes.get(one.pk, "")) for one in some.values()]


def meeting_year(organization: Organization, today: date) -> int | None:
    """The running fiscal year if it has a plan, else the year of the newest plan. One query."""
    years = list(Plan.objects.filter(organization=organization).values_list("fiscal_year", flat=True))
    running = fiscal_year(today)
    return running if running in years else max(years, default=None)
