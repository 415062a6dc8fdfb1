"""What must be done before a document may be issued: a Thai sentence for each, all of them at once."""

from collections.abc import Iterator

from measures.models import Measure, Plan, ReportingRound
from measures.reporting import find_round
from measures.rounds import RoundState
from reports.contents.memo_head import number_line
from reports.documents import CATALOGUE
from reports.drafting.opinion_states import OpinionState
from reports.drafting.preview import Preview
from reports.kinds import MONTHS, Kind, Occasion
from reports.models import IssuedReport, ReportDraft
from thai.digits import to_arabic

# What carries measures out of the house: each of them must have been approved. The memo that asks for it goes before.
OF_MEASURES = {Kind.MEASURES_PLAN, Kind.ANALYSIS, Kind.INSTRUMENT_REPORT, Kind.ANNOUNCEMENT}


def obstacles(preview: Preview, latest: IssuedReport | None) -> tuple[str, ...]:
    """At most four queries; `latest`: the edition issued last."""
    return tuple(filter(None, _sentences(preview, latest)))


def round_of(draft: ReportDraft) -> ReportingRound | None:
    """The round a document reports, in its newest edition; None for documents of no round."""
    months = MONTHS.get(Occasion(draft.occasion))
    if not months:
        return None
    plan = Plan.objects.filter(organization=draft.organization, fiscal_year=draft.fiscal_year).first()
    if plan is None:
        return None
    plan.organization = draft.organization
    return find_round(plan, months)


def printed_number(draft: ReportDraft) -> str:
    """The number with the owner's code; empty where it is left for the pen, or the kind bears none."""
    if not CATALOGUE[draft.kind].numbered or draft.number.strip() in {"", "-"}:
        return ""
    return number_line(draft)


def _sentences(preview: Preview, latest: IssuedReport | None) -> Iterator[str]:
    draft = preview.draft
    if draft.occasion in MONTHS:
        yield _of_the_round(draft, latest)
    if preview.assessment and preview.assessment.assumed:
        year = preview.assessment.framework.fiscal_year
        yield f"คะแนนปี {year} ยังเป็นข้อสันนิษฐาน โปรดตรวจกับผลที่ประกาศและยืนยันในหน้าคะแนนก่อนออกเอกสาร"
    if draft.kind in OF_MEASURES:
        yield _unapproved(draft)
    yield _outdated_opinions(preview)
    yield _number_in_use(draft)


def _of_the_round(draft: ReportDraft, latest: IssuedReport | None) -> str:
    reporting = round_of(draft)
    if reporting is None or reporting.state != RoundState.FROZEN:
        return f"ยังไม่ได้ปิดรอบ {MONTHS[Occasion(draft.occasion)]} เดือน โปรดให้สำนักปลัดปิดรอบการรายงานก่อน แล้วจึงออกเอกสาร"
    if latest is None or draft.kind != Kind.PROGRESS or _is_newer(reporting, latest):
        return ""
    return f"{reporting} ออกรายงานไปแล้ว โปรดให้สำนักปลัดจัดทำฉบับแก้ไขของรอบก่อน แล้วจึงออกรายงานฉบับแก้ไข"


def _is_newer(reporting: ReportingRound, latest: IssuedReport) -> bool:
    """Whether this edition of the round was reported by another document since, or by none yet."""
    return reporting.issued_at is None or reporting.issued_at > latest.issued_at


def _unapproved(draft: ReportDraft) -> str:
    live = Measure.objects.of(draft.organization, draft.fiscal_year).live().filter(in_force__isnull=True)
    numbers = [str(position) for position in live.order_by("position", "pk").values_list("position", flat=True)]
    if not numbers:
        return ""
    return f"มาตรการที่ {', '.join(numbers)} ยังไม่ได้รับความเห็นชอบ โปรดให้ผู้มีอำนาจเห็นชอบหรือยกเลิกก่อนออกเอกสาร"


def _outdated_opinions(preview: Preview) -> str:
    stale = [turn.post.title for turn in preview.turns if turn.state is OpinionState.STALE]
    if not stale or preview.draft.opinions_by_pen:
        return ""
    return f"ความเห็นของ{', '.join(stale)} เขียนไว้ก่อนแก้ไขเนื้อหา โปรดให้ผู้เขียนยืนยันหรือแก้ความเห็นบนเนื้อหาปัจจุบันก่อน"


def _number_in_use(draft: ReportDraft) -> str:
    """By another document of the organization that holds, in the same calendar year. One query."""
    number = to_arabic(printed_number(draft))
    if not number:
        return ""
    others = IssuedReport.objects.valid().filter(organization=draft.organization, year=draft.year).exclude(number="")
    for other in others.exclude(kind=draft.kind, occasion=draft.occasion, fiscal_year=draft.fiscal_year):
        if to_arabic(other.number) == number:
            return f"เลขที่ {other.number} ใช้กับ “{other}” แล้ว โปรดแก้เลขที่ในร่าง หรือเว้นไว้เขียนด้วยปากกา"
    return ""
