"""Who corrected the calendar of a year, removed corrections too."""

from assessments.models import CalendarCorrection
from audit.history import Line, lines
from audit.models import Entry
from organizations.models import Organization


def history_of_calendar(organization: Organization, fiscal_year: int, limit: int = 50) -> list[Line]:
    """Newest first. One query."""
    entries = Entry.objects.filter(scope=organization.audit_scope, object_type=CalendarCorrection._meta.label_lower)
    of_year = entries.filter(action="create", after__fiscal_year=fiscal_year)
    found = entries.filter(object_id__in=of_year.order_by().values("object_id"))
    return lines(found.order_by("-sequence")[:limit], named=True)
