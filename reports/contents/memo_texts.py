"""What the sentences of memos share: official names, how a paper is cited, the blanks that every memo fills."""

from collections.abc import Iterable, Mapping

from organizations.models import ReferenceDocument
from reports.contents.composing import Composition
from reports.contents.texts import paragraphs
from reports.paper import Flow, Paragraph
from thai.dates import long_date
from thai.digits import official_digits

NACC = "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.)"
EVALUATION = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
ENGLISH = "(Integrity and Transparency Assessment: ITA)"
OF_YEAR = "ประจำปีงบประมาณ พ.ศ. {ปีงบประมาณ}"
CITED_AS = {
    ReferenceDocument.Kind.ORDER: "คำสั่ง",
    ReferenceDocument.Kind.ANNOUNCEMENT: "ประกาศ",
    ReferenceDocument.Kind.LETTER: "หนังสือ",
    ReferenceDocument.Kind.OTHER: "เอกสารของ",
}


def cite(document: ReferenceDocument) -> str:
    """คำสั่ง… ที่ 116/2563 ลงวันที่ 3 เมษายน 2563 เรื่อง …; what is not known is left out."""
    if document.kind == ReferenceDocument.Kind.MEETING:
        return _cite_meeting(document)
    parts = [
        f"{CITED_AS[ReferenceDocument.Kind(document.kind)]}{document.issuer}",
        f"ที่ {document.number}" if document.number else "",
        f"ลงวันที่ {long_date(document.date)}" if document.date else "",
        f"เรื่อง {document.subject}" if document.subject else "",
    ]
    return " ".join(filter(None, parts))


def _cite_meeting(meeting: ReferenceDocument) -> str:
    """มติการประชุม… ครั้งที่ 2/2563 เมื่อวันที่ 15 ตุลาคม 2563; a subject that names the meeting stands for both."""
    subject = f"เรื่อง {meeting.subject}" if meeting.subject else ""
    named = meeting.subject.startswith("การประชุม")
    parts = [
        f"มติ{meeting.subject}" if named else f"มติการประชุม{meeting.issuer} {subject}".strip(),
        f"ครั้งที่ {meeting.number}" if meeting.number else "",
        f"เมื่อวันที่ {long_date(meeting.date)}" if meeting.date else "",
    ]
    return " ".join(filter(None, parts))


def cite_all(documents: Iterable[ReferenceDocument]) -> str:
    return " และ".join(map(cite, documents))


def values_of(composition: Composition, own: Mapping[str, str]) -> dict[str, str]:
    """The blanks of every memo and those of its occasion, in Thai digits."""
    organization = composition.organization
    values = {
        "ชื่อหน่วยงาน": organization.official_name,
        "อำเภอ": organization.district,
        "จังหวัด": organization.province,
        "ตำแหน่งผู้บริหาร": organization.head_title,
        "ตำแหน่งปลัด": f"{organization.words.clerk_prefix}{organization.name}",
        "ชื่อการประเมิน": EVALUATION,
        "ปีงบประมาณ": str(composition.draft.fiscal_year),
    }
    return {name: official_digits(value) for name, value in {**values, **own}.items()}


def printed(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text, one a line."""
    return tuple(map(Paragraph, paragraphs(text)))


def listed(lead: str, lines: Iterable[str]) -> tuple[Paragraph, ...]:
    """A sentence and below it the numbered lines; nothing where there is no line."""
    items = [Paragraph(f"{place}) {line}") for place, line in enumerate(lines, 1)]
    return (Paragraph(lead, Flow.LEAD), *items) if items else ()


def one_line(text: str) -> str:
    return " ".join(text.split())
