"""From the words of a command line to the draft they mean; every misunderstanding is one Thai sentence."""

from collections.abc import Collection, Iterable

from assessments.models import Framework
from measures.models import ReportingRound
from organizations.models import Organization
from reports.documents import CATALOGUE
from reports.drafting.drafts import find_draft
from reports.kinds import MONTHS, OCCASIONS, Kind, Occasion
from reports.models import ReportDraft
from thai.digits import to_arabic

FORMATS = ("pdf", "docx", "xlsx")
ROUNDS = {str(months): occasion for occasion, months in MONTHS.items()}


class ExportError(ValueError):
    """What was asked for cannot be printed: one Thai sentence that says what to change."""


def check_request(kind: str, form: str, occasion: str, months: str) -> None:
    """Raises ExportError unless this kind can be exported in this format, for this occasion and round."""
    _among(kind, CATALOGUE, "ไม่รู้จักเอกสาร", "")
    formats = CATALOGUE[kind].formats
    _among(form, FORMATS, "ไม่รู้จักรูปแบบ", "--format ", formats)
    if form not in formats:
        raise ExportError(f"เอกสาร {kind} ออกเป็น {form} ไม่ได้ โปรดใช้ --format {_listed(formats)}")
    _among(occasion, OCCASIONS[Kind.MEMO], "ไม่รู้จักโอกาส", "--occasion ")
    if occasion != Occasion.RESULT and kind != Kind.MEMO:
        instead = "ใช้ --round แทน" if kind == Kind.PROGRESS else "ตัด --occasion ออก"
        raise ExportError(f"โอกาส {occasion} เป็นของ memo เท่านั้น สำหรับ {kind} โปรด{instead}")
    if months and kind != Kind.PROGRESS:
        instead = "ระบุรอบด้วย --occasion progress-6 หรือ progress-12 แทน" if kind == Kind.MEMO else "ตัด --round ออก"
        raise ExportError(f"เอกสาร {kind} ไม่มีรอบการรายงาน โปรด{instead}")
    if months:
        _among(to_arabic(months.strip()), ROUNDS, "ไม่รู้จักรอบ", "--round ")


def requested_draft(kind: str, slug: str, year: str, occasion: str, months: str) -> ReportDraft:
    """The draft that the words of a checked request mean. Raises ExportError."""
    organization = Organization.objects.filter(slug=slug).first()
    if organization is None:
        raise ExportError(f"ไม่มีหน่วยงาน “{slug}” โปรดตรวจ --organization")
    fiscal_year = _known_year(year)
    if kind == Kind.PROGRESS:
        occasion = ROUNDS[to_arabic(months.strip()) or _latest_round(organization, fiscal_year)]
    elif kind != Kind.MEMO:
        occasion = Occasion.PLAN
    return find_draft(organization, kind, occasion, fiscal_year)


def _latest_round(organization: Organization, fiscal_year: int) -> str:
    """The months of the last round in which anything was reported."""
    rounds = ReportingRound.objects.filter(plan__organization=organization, plan__fiscal_year=fiscal_year)
    entered = rounds.filter(progress__isnull=False).order_by("-months").values_list("months", flat=True).first()
    if entered is None:
        raise ExportError(
            f"หน่วยงาน {organization.slug} ยังไม่มีผลการดำเนินการของแผนปี {fiscal_year} ในรอบใด "
            "โปรดบันทึกผลก่อน หรือระบุ --round 6 หรือ --round 12"
        )
    return str(entered)


def _known_year(text: str) -> int:
    years = list(Framework.objects.values_list("fiscal_year", flat=True))
    digits = to_arabic(text.strip())
    if not digits.isascii() or not digits.isdigit() or int(digits) not in years:
        known = f"มีปี {min(years)} ถึง {max(years)}" if years else "โปรดสั่ง manage.py load_frameworks ก่อน"
        raise ExportError(f"ไม่มีเกณฑ์ของปีงบประมาณ “{text}” {known}")
    return int(digits)


def _among(word: str, known: Collection[str], unknown: str, option: str, offered: Iterable[str] = ()) -> None:
    if word not in known:
        raise ExportError(f"{unknown} “{word}” โปรดใช้ {option}{_listed(offered or known)}")


def _listed(words: Iterable[str]) -> str:
    return " หรือ ".join(words)
