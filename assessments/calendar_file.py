"""The year's calendar as a file: each event of the page a whole-day event that keeps its UID."""

from datetime import datetime

from assessments.calendar import Event, events_of
from assessments.ics import Day, calendar_file
from organizations.models import Organization


def file_of(organization: Organization, fiscal_year: int, stamp: datetime) -> str:
    """Three queries. A correction keeps the UID of the event it corrects, so that programs move it."""
    scope = f"{fiscal_year}.{organization.slug}.ita-portal"
    name = f"ปฏิทิน ITA ปีงบประมาณ พ.ศ. {fiscal_year} {organization.official_name}"
    return calendar_file(name, [_day(event, scope) for event in events_of(organization, fiscal_year)], stamp)


def _day(event: Event, scope: str) -> Day:
    key = f"event-{event.event}" if event.event else f"own-{event.correction}"
    remarks = ["ทราบเพียงเดือน"] if event.dates.month_only else []
    remarks += [] if event.is_sure else [event.confidence_label]
    return Day(
        uid=f"{key}@{scope}",
        summary=f"{event.name} ({', '.join(remarks)})" if remarks else event.name,
        first=event.dates.first,
        last=event.dates.last,
        description="\n".join(filter(None, [event.source and f"แหล่งที่มา: {event.source}", event.note])),
    )
