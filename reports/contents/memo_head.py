"""The head lines of a memo: ส่วนราชการ, ที่, วันที่. What is not known yet stays blank for the pen."""

from collections.abc import Sequence
from datetime import date

from organizations.models import Organization, Post
from reports.models import ReportDraft
from thai.dates import MONTHS, NBSP, date_of

GAP = NBSP * 12


def unit_line(draft: ReportDraft, chain: Sequence[Post]) -> str:
    """The owner unit, by default the author's, and its telephone."""
    office = draft.office or (chain[0].office if chain else None)
    if office is not None:
        office.organization = draft.organization
    name = office.memo_form if office else draft.organization.official_name
    telephone = draft.telephone.strip() or (office.telephone.strip() if office else "")
    if telephone and not telephone.startswith("โทร"):
        telephone = f"โทร. {telephone}"
    return f"{name} {telephone}".strip()


def number_line(draft: ReportDraft) -> str:
    """The owner's code before the number, or before a blank; a number that already has the code stays as typed."""
    return numbered(draft.organization, draft.number)


def numbered(organization: Organization, typed: str) -> str:
    """พร 71801/45 from 45; from nothing พร 71801/, for the pen; - (none) stays."""
    code, number = organization.document_code.strip(), typed.strip()
    if not code or number == "-" or number.startswith(code):
        return number
    return f"{code}/{number.removeprefix('/')}"


def date_line(draft: ReportDraft) -> str:
    """14 ธันวาคม 2563; a blank part between known ones is a gap, and all blank is an empty line."""
    return dated(draft.day, draft.month, draft.year)


def dated(day: int | None, month: int | None, year: int | None) -> str:
    """As `date_line`, from the parts."""
    if not (day or month or year):
        return ""
    return NBSP.join([str(day or GAP), MONTHS[month] if month else GAP, str(year or GAP)])


def document_date(draft: ReportDraft) -> date | None:
    """The date once it is whole and exists."""
    if not (draft.day and draft.month and draft.year):
        return None
    try:
        return date_of(draft.day, draft.month, draft.year)
    except ValueError:
        return None
