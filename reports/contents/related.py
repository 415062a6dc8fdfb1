"""The other documents of a plan year with their numbers and dates, as each document of the year names them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from organizations.models import Organization
from reports.contents.memo_head import GAP, dated, numbered
from reports.kinds import KEYS, Kind, Occasion, key_of
from reports.models import IssuedReport, ReportDraft, SignedCopy
from thai.dates import long_date

# In the order in which a plan year makes them; the memo on a result belongs to the year assessed.
OF_A_PLAN = (
    "analysis",
    "instrument-report",
    "measures-plan",
    "announcement",
    "memo-propose-plan",
    "progress-6",
    "memo-progress-6",
    "progress-12",
    "memo-progress-12",
)


@dataclass(frozen=True)
class Reference:
    """`number` as it stands on the paper, with the owner's code; both blank where not known yet."""

    title: str
    number: str
    date: str


def related_lines(organization: Organization, fiscal_year: int, but: tuple[str, str]) -> tuple[str, ...]:
    """แผนมาตรการ… ที่ พร 71801/45 ลงวันที่ 14 ธันวาคม 2566, one for each document of the plan year that is issued or
    has a draft, except the one that asks (`but`: its kind and occasion). What is not known is a blank for the pen.
    Three queries at most."""
    return tuple(related(organization, fiscal_year, but).values())


def related(organization: Organization, fiscal_year: int, but: tuple[str, str]) -> dict[str, str]:
    """The same lines by the key of the document."""
    found = _drafted(organization, fiscal_year) | _issued(organization, fiscal_year)
    asking = key_of(*but)
    return {key: _line(key, found[key]) for key in OF_A_PLAN if key in found and key != asking}


def _drafted(organization: Organization, fiscal_year: int) -> dict[str, Reference]:
    drafts = ReportDraft.objects.filter(organization=organization, fiscal_year=fiscal_year)
    return _by_key(organization, drafts)


def _issued(organization: Organization, fiscal_year: int) -> dict[str, Reference]:
    """The newest valid edition of each; what a signed copy bears stands before what was printed."""
    reports = list(IssuedReport.objects.of(organization, fiscal_year).valid().order_by("edition"))
    found = _by_key(organization, reports)
    newest = {report.pk: key_of(report.kind, report.occasion) for report in reports}
    signed = SignedCopy.objects.filter(report__in=newest).order_by("pk") if newest else SignedCopy.objects.none()
    for report, number, date in signed.values_list("report", "number", "date"):
        key = newest[report]
        by_hand = {"number": numbered(organization, number) if number.strip() else "", "date": date and long_date(date)}
        found[key] = replace(found[key], **{name: value for name, value in by_hand.items() if value})
    return found


def _by_key(organization: Organization, rows: Iterable[ReportDraft | IssuedReport]) -> dict[str, Reference]:
    """A later row of the same document stands for it."""
    return {
        key_of(row.kind, row.occasion): Reference(
            _title(row.kind, row.occasion), numbered(organization, row.number), dated(row.day, row.month, row.year)
        )
        for row in rows
    }


def _title(kind: str, occasion: str) -> str:
    return ReportDraft(kind=kind, occasion=occasion).title


def _line(key: str, one: Reference) -> str:
    """No number where the paper says that it has none, nor for an announcement until it is given one."""
    blank = not one.number or one.number.endswith("/")
    number = f"ที่ {one.number}{GAP if blank else ''}"
    unnumbered = one.number == "-" or (blank and KEYS[key] == (Kind.ANNOUNCEMENT, Occasion.PLAN))
    return " ".join(filter(None, [one.title, "" if unnumbered else number, f"ลงวันที่ {one.date or GAP}"]))
