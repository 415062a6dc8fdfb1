"""From the words of a command line to the draft they mean; every misunderstanding is one Thai sentence."""

from collections.abc import Iterable

from assessments.models import Framework
from organizations.models import Organization
from reports.documents import CATALOGUE
from reports.drafts import find_draft
from reports.models import ReportDraft
from thai.digits import to_arabic

LATER = ("measures-plan", "analysis", "progress", "instrument-report", "announcement")
OCCASIONS = ("result", "propose-plan", "progress-6", "progress-12")
FORMATS = ("pdf", "docx", "xlsx")


class ExportError(ValueError):
    """What was asked for cannot be printed: one Thai sentence that says what to change."""


def check_request(kind: str, form: str, occasion: str) -> None:
    """Raises ExportError unless this kind, format and occasion can be exported."""
    if kind in LATER:
        raise ExportError(f"ระบบรุ่นนี้ยังออกเอกสาร {kind} ไม่ได้ โปรดใช้ {_listed(CATALOGUE)}")
    if kind not in CATALOGUE:
        raise ExportError(f"ไม่รู้จักเอกสาร “{kind}” โปรดใช้ {_listed([*CATALOGUE, *LATER])}")
    if form not in FORMATS:
        raise ExportError(f"ไม่รู้จักรูปแบบ “{form}” โปรดใช้ --format {_listed(CATALOGUE[kind].formats)}")
    if form not in CATALOGUE[kind].formats:
        raise ExportError(f"เอกสาร {kind} ออกเป็น {form} ไม่ได้ โปรดใช้ --format {_listed(CATALOGUE[kind].formats)}")
    if occasion not in OCCASIONS:
        raise ExportError(f"ไม่รู้จักโอกาส “{occasion}” โปรดใช้ --occasion {_listed(OCCASIONS)}")
    if occasion not in ReportDraft.Occasion.values:
        raise ExportError(f"ระบบรุ่นนี้ยังออกเอกสาร {kind} ในโอกาส {occasion} ไม่ได้ โปรดใช้ --occasion result")


def requested_draft(kind: str, slug: str, year: str, occasion: str) -> ReportDraft:
    """The draft that the words of the command mean. Raises ExportError."""
    organization = Organization.objects.filter(slug=slug).first()
    if organization is None:
        raise ExportError(f"ไม่มีหน่วยงาน “{slug}” โปรดตรวจ --organization")
    return find_draft(organization, kind, occasion, _known_year(year))


def _known_year(text: str) -> int:
    years = list(Framework.objects.values_list("fiscal_year", flat=True))
    digits = to_arabic(text.strip())
    if not digits.isascii() or not digits.isdigit() or int(digits) not in years:
        known = f"มีปี {min(years)} ถึง {max(years)}" if years else "โปรดสั่ง manage.py load_frameworks ก่อน"
        raise ExportError(f"ไม่มีเกณฑ์ของปีงบประมาณ “{text}” {known}")
    return int(digits)


def _listed(words: Iterable[str]) -> str:
    return " หรือ ".join(words)
