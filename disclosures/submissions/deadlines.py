"""By when the OIT of a year is entered, as the calendar of the organization says."""

from assessments.calendar import Event, events_of
from organizations.models import Organization

ENTERING = ("บันทึก", "เก็บข้อมูล", "กรอก", "ตอบแบบ", "ส่ง")
CLARIFYING = "ชี้แจง"


def is_oit(event: Event) -> bool:
    return "OIT" in event.name or "การเปิดเผยข้อมูลสาธารณะ" in event.name


def entry_of(organization: Organization, fiscal_year: int) -> Event | None:
    """The event in which the OIT is entered, its last day the deadline; None where no event says so. Three queries."""
    found = [one for one in events_of(organization, fiscal_year) if is_oit(one) and CLARIFYING not in one.name]
    return next((one for one in found if any(word in one.name for word in ENTERING)), None)


def clarification_of(organization: Organization, fiscal_year: int) -> Event | None:
    """The window in which the preliminary scores are answered. Three queries."""
    found = events_of(organization, fiscal_year)
    return next((one for one in found if is_oit(one) and CLARIFYING in one.name), None)
