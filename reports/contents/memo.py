"""บันทึกข้อความ reporting a result: everything that is printed, in final words and digits, for PDF and Word alike."""

import datetime
from dataclasses import dataclass

from assessments.tree import INDICATOR
from organizations import signers
from reports.contents.memo_advice import Advice, advice_of
from reports.contents.memo_data import MemoData, read_memo
from reports.contents.memo_head import date_line, document_date, number_line, unit_line
from reports.contents.memo_texts import MemoTexts, has_scores, memo_texts
from reports.contents.signers import Signer, names_of, printed
from reports.contents.texts import map_texts, paragraphs
from reports.models import ReportDraft
from thai.digits import official_digits
from thai.numbers import two_decimals


@dataclass(frozen=True)
class Section:
    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class ScoreRow:
    label: str
    name: str
    result: str


@dataclass(frozen=True)
class Facts:
    """ข้อเท็จจริง: the narrative may be typed over; rows, total and recommendations are always the data."""

    heading: str
    paragraphs: tuple[str, ...]
    scores: tuple[ScoreRow, ...]
    summary: str
    advice_lead: str
    advice: tuple[Advice, ...]


@dataclass(frozen=True)
class OpinionBlock:
    """An empty text is one dotted line for the pen."""

    heading: str
    text: str
    signer: Signer


@dataclass(frozen=True)
class MemoContent:
    """The fields stand in reading order; those after `opinions` are not printed as text."""

    unit: str
    number: str
    date: str
    subject: str
    addressee: str
    background: Section
    facts: Facts
    proposal: Section
    author: Signer
    opinions: tuple[OpinionBlock, ...]
    day: datetime.date | None
    signature_lines: int
    catchword: bool
    unbroken: frozenset[str]


def default_texts(data: MemoData) -> MemoTexts:
    """The texts as filled from the data, for the form and its reset."""
    return memo_texts(data.draft, data.assessment, data.result, bool(data.advice))


def memo_content(draft: ReportDraft) -> MemoContent:
    """Everything printed. Raises NoAssessment."""
    return content_of(read_memo(draft))


def content_of(data: MemoData) -> MemoContent:
    """The content of data already read. An empty field of the draft means the default text."""
    draft, texts = data.draft, default_texts(data)
    author = printed(data.signers[0]) if data.signers else Signer("", "", "", "", "")
    content = MemoContent(
        unit=unit_line(draft, data.chain),
        number=number_line(draft),
        date=date_line(draft),
        subject=" ".join((draft.subject.strip() or texts.subject).split()),
        addressee=draft.organization.head_title,
        background=Section("เรื่องเดิม", paragraphs(draft.background) or paragraphs(texts.background)),
        facts=_facts(data, texts),
        proposal=Section("ข้อเสนอแนะ", paragraphs(draft.proposal) or paragraphs(texts.proposal)),
        author=author,
        opinions=tuple(_opinion(data, signer) for signer in data.signers[1:]),
        day=document_date(draft),
        signature_lines=draft.signature_lines,
        catchword=draft.catchword,
        unbroken=names_of(data.tenures) | {draft.organization.name},
    )
    return map_texts(content, official_digits)


def _facts(data: MemoData, texts: MemoTexts) -> Facts:
    advice = advice_of(data)
    return Facts(
        heading="ข้อเท็จจริง",
        paragraphs=paragraphs(data.draft.facts) or paragraphs(texts.facts),
        scores=_scores(data),
        summary=_summary(data),
        advice_lead="สำนักงาน ป.ป.ช. มีข้อเสนอแนะเพื่อยกระดับผลการประเมินในปีต่อไป ดังนี้" if advice else "",
        advice=advice,
    )


def _scores(data: MemoData) -> tuple[ScoreRow, ...]:
    """A row per indicator in the official order, or no table where no indicator has a figure. An announced figure
    stands before a computed one; none is no zero."""
    rows: list[ScoreRow] = []
    if not has_scores(data.result):
        return ()
    for outcome in data.result.outcomes.values():
        if outcome.kind == INDICATOR:
            value = outcome.value if outcome.typed is None else outcome.typed
            printed = "ไม่ปรากฏคะแนน" if value is None else f"ได้คะแนน {two_decimals(value)} คะแนน"
            rows.append(ScoreRow(f"ตัวชี้วัดที่ {outcome.code}", outcome.name, printed))
    return tuple(rows)


def _summary(data: MemoData) -> str:
    if data.total is None:
        if data.result.no_total_reason:
            return f"ทั้งนี้ ไม่ปรากฏคะแนนรวมที่ประกาศสำหรับการประเมินประจำปีงบประมาณ พ.ศ. {data.draft.fiscal_year}"
        return "ทั้งนี้ ไม่ปรากฏคะแนนรวมของการประเมิน เนื่องจากยังไม่มีคะแนนครบทุกตัวชี้วัด"
    count = sum(outcome.kind == INDICATOR for outcome in data.result.outcomes.values())
    level = f" อยู่ในระดับ {data.level}" if data.level else ""
    return f"สรุปผลการประเมินทั้ง {count} ตัวชี้วัด ได้คะแนนรวม {two_decimals(data.total)} คะแนน{level}"


def _opinion(data: MemoData, signer: signers.Signer) -> OpinionBlock:
    """A vacant post has nobody whose words could be printed."""
    by_pen = data.draft.opinions_by_pen or signer.tenure is None
    text = "" if by_pen else data.opinions.get(signer.post.pk, "").strip()
    return OpinionBlock(f"ความเห็นของ{signer.post.title}", text, printed(signer))
