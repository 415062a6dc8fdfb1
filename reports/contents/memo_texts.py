"""The sentences a memo starts from: filled from the data, editable in the draft."""

from dataclasses import dataclass

from assessments.models import Assessment
from assessments.scoring import Result
from assessments.tree import INDICATOR, INSTRUMENT
from organizations.models import ReferenceDocument
from reports.models import ReportDraft
from thai.dates import long_date
from thai.digits import official_digits

NACC = "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.)"
EVALUATION = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
ENGLISH = "(Integrity and Transparency Assessment: ITA)"
CITED_AS = {
    ReferenceDocument.Kind.ORDER: "คำสั่ง",
    ReferenceDocument.Kind.MEETING: "มติการประชุม",
    ReferenceDocument.Kind.ANNOUNCEMENT: "ประกาศ",
    ReferenceDocument.Kind.LETTER: "หนังสือ",
    ReferenceDocument.Kind.OTHER: "เอกสารของ",
}


@dataclass(frozen=True)
class MemoTexts:
    """What may be typed over: each text may hold several paragraphs, one a line."""

    subject: str
    background: str
    facts: str
    proposal: str


def memo_texts(draft: ReportDraft, assessment: Assessment, result: Result, advised: bool) -> MemoTexts:
    """The texts as filled from the data, in final digits. `advised`: whether the assessors recommend anything."""
    return MemoTexts(
        subject=official_digits(f"รายงานผล{EVALUATION} {ENGLISH} {_year(draft)}"),
        background=official_digits(_background(draft)),
        facts=official_digits(_facts(draft, assessment, result)),
        proposal=_proposal(advised),
    )


def _year(draft: ReportDraft) -> str:
    return f"ประจำปีงบประมาณ พ.ศ. {draft.fiscal_year}"


def cite(document: ReferenceDocument) -> str:
    """คำสั่ง… ที่ 116/2563 ลงวันที่ 3 เมษายน 2563 เรื่อง …; what is not known is left out."""
    parts = [
        f"{CITED_AS[ReferenceDocument.Kind(document.kind)]}{document.issuer}",
        f"ที่ {document.number}" if document.number else "",
        f"ลงวันที่ {long_date(document.date)}" if document.date else "",
        f"เรื่อง {document.subject}" if document.subject else "",
    ]
    return " ".join(filter(None, parts))


def _background(draft: ReportDraft) -> str:
    name = draft.organization.official_name
    if draft.order is None:
        return f"{name}ได้เข้ารับ{EVALUATION} {ENGLISH} {_year(draft)} ตามที่{NACC} กำหนด นั้น"
    return f"ตาม{cite(draft.order)} ได้กำหนดผู้รับผิดชอบ{EVALUATION}ของ{name}ไว้แล้ว นั้น"


def has_scores(result: Result) -> bool:
    """Whether any indicator has a figure; without one there is no table to print."""
    return any(one.value_exact is not None for one in result.outcomes.values() if one.kind == INDICATOR)


def _facts(draft: ReportDraft, assessment: Assessment, result: Result) -> str:
    tools = [outcome for outcome in result.outcomes.values() if outcome.kind == INSTRUMENT]
    count = sum(outcome.kind == INDICATOR for outcome in result.outcomes.values())
    names = [f"{tool.name} ({tool.code})" for tool in tools]
    listed = " ".join([*names[:-1], f"และ{names[-1]}"]) if len(names) > 1 else "".join(names)
    day = f"เมื่อวันที่ {long_date(assessment.announced_on)} " if assessment.announced_on else ""
    announced = assessment.announced_total is not None
    opening = (
        f"{NACC} ได้ประกาศผล{EVALUATION} {_year(draft)} {day}แล้ว" if announced else f"ผล{EVALUATION} {_year(draft)}"
    )
    name = draft.organization.official_name
    scored = f"{name}ได้คะแนน ดังนี้" if has_scores(result) else f"แต่ไม่ปรากฏคะแนนรายตัวชี้วัดของ{name}"
    return f"{opening} โดยใช้เครื่องมือการประเมิน {len(tools)} แบบ ได้แก่ {listed} รวม {count} ตัวชี้วัด {scored}"


def _proposal(advised: bool) -> str:
    what = "ข้อเสนอแนะดังกล่าว" if advised else "ผลการประเมินดังกล่าว"
    return f"จึงเรียนมาเพื่อโปรดทราบ และพิจารณาสั่งการให้ส่วนราชการที่เกี่ยวข้องนำ{what}ไปปรับปรุงการดำเนินงานต่อไป"
