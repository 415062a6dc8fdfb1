"""The calendar of an organization's year: what the framework announces, overlaid by what the organization corrected."""

from dataclasses import dataclass
from datetime import date

from django.db.models import OuterRef, QuerySet

from assessments.calendar_dates import Dates
from assessments.models import CalendarCorrection, CalendarEvent, Confidence, Source
from organizations.models import Organization


@dataclass(frozen=True)
class Event:
    """`event` and `correction`: keys of the rows it comes from. `confidence` is empty for what the organization entered
    itself; `replaced`: the framework's event behind a correction; `supersedes`: the dates that the framework says were
    announced before."""

    name: str
    dates: Dates
    source: str
    event: int | None
    correction: int | None = None
    confidence: str = ""
    supersedes: str = ""
    replaced: "Event | None" = None
    round_months: int | None = None
    note: str = ""

    @property
    def confidence_label(self) -> str:
        return str(Confidence(self.confidence).label) if self.confidence else "หน่วยงานบันทึกเอง"

    @property
    def is_sure(self) -> bool:
        return self.confidence in ("", Confidence.CONFIRMED)


def events_of(organization: Organization, fiscal_year: int) -> list[Event]:
    """In the order of their days. Three queries."""
    sources = dict(Source.objects.filter(framework__fiscal_year=fiscal_year).values_list("key", "text"))
    events = CalendarEvent.objects.filter(framework__fiscal_year=fiscal_year)
    announced = {one.pk: _announced(one, sources) for one in events}
    own = [
        _corrected(one, announced.pop(one.event_id or 0, None))
        for one in CalendarCorrection.objects.filter(organization=organization, fiscal_year=fiscal_year)
    ]
    return sorted([*announced.values(), *own], key=lambda one: (one.dates.first, one.dates.last, one.name))


def round_event(organization: Organization, fiscal_year: int, months: int) -> tuple[date, str] | None:
    """The day on which the round of 6 or 12 months ends and the source of it, if an event says so. One query."""
    ending = CalendarCorrection.objects.filter(
        organization=organization, fiscal_year=fiscal_year, round_months=months
    ).first()
    return (ending.ends_on, ending.source) if ending and ending.ends_on else None


def round_moved(organization: Organization, months: int) -> QuerySet[CalendarCorrection]:
    """The events that end the round of 6 or 12 months, for a subquery on rows that have a `fiscal_year`."""
    return CalendarCorrection.objects.filter(
        organization=organization, round_months=months, fiscal_year=OuterRef("fiscal_year")
    )


def _announced(event: CalendarEvent, sources: dict[str, str]) -> Event:
    """`source` of the row holds keys of the framework's sources, or free words."""
    keys = [key.strip() for key in event.source.split(",") if key.strip()]
    return Event(
        name=event.name,
        dates=Dates(event.starts_on, event.ends_on, event.month_only),
        source=" · ".join(sources.get(key, key) for key in keys),
        event=event.pk,
        confidence=event.confidence,
        supersedes=event.supersedes,
    )


def _corrected(correction: CalendarCorrection, before: Event | None) -> Event:
    return Event(
        name=before.name if before else correction.name,
        dates=Dates(correction.starts_on, correction.ends_on),
        source=correction.source,
        event=correction.event_id,
        correction=correction.pk,
        replaced=before,
        round_months=correction.round_months,
        note=correction.note,
    )
