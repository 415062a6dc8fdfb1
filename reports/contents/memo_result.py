"""The memo that reports the result of a year assessed: how the indicators were scored, what the assessors recommend."""

from dataclasses import dataclass
from functools import cached_property

from assessments.models import Assessment, Recommendation
from assessments.results import result_of
from reports.contents.composing import Composition
from reports.contents.memo_advice import advice_of
from reports.contents.memo_figures import Figures, figure_of
from reports.contents.memo_texts import ENGLISH, EVALUATION, NACC, OF_YEAR, cite, printed, values_of
from reports.errors import NoAssessment
from reports.paper import Block, Cell, Column, Paragraph, Row, Table
from reports.wording import Text
from thai.dates import long_date
from thai.numbers import two_decimals

TEXTS = (
    Text("subject", "เรื่อง", f"รายงานผล{{ชื่อการประเมิน}} {ENGLISH} {OF_YEAR}", lines=2),
    Text(
        "background",
        "เรื่องเดิม",
        "ตาม{เอกสารที่อ้างถึง} ได้กำหนดผู้รับผิดชอบ{ชื่อการประเมิน}ของ{ชื่อหน่วยงาน}ไว้แล้ว นั้น",
        without="background-uncited",
    ),
    Text(
        "facts",
        "ข้อเท็จจริง",
        "{การประกาศผล} โดยใช้เครื่องมือการประเมิน {จำนวนแบบวัด} แบบ ได้แก่ {รายชื่อแบบวัด} "
        "รวม {จำนวนตัวชี้วัด} ตัวชี้วัด {คำนำตารางคะแนน}",
        lines=6,
    ),
    Text(
        "proposal",
        "ข้อเสนอแนะ",
        "จึงเรียนมาเพื่อโปรดทราบ และพิจารณาสั่งการให้ส่วนราชการที่เกี่ยวข้องนำ{สิ่งที่นำไปปรับปรุง}ไปปรับปรุงการดำเนินงานต่อไป",
    ),
    Text(
        "background-uncited",
        "เรื่องเดิม เมื่อไม่ได้เลือกเอกสารที่อ้างถึง",
        f"{{ชื่อหน่วยงาน}}ได้เข้ารับ{{ชื่อการประเมิน}} {ENGLISH} {OF_YEAR} ตามที่{NACC} กำหนด นั้น",
        spare=True,
    ),
)
COLUMNS = (Column("ตัวชี้วัดที่", 2.6), Column("ตัวชี้วัด", 6.5), Column("ผลการประเมิน", 4.4))


@dataclass(frozen=True)
class Source:
    """`advice`: the assessors' texts by criterion code."""

    composition: Composition
    figures: Figures
    advice: dict[str, Recommendation]

    @cached_property
    def values(self) -> dict[str, str]:
        draft, figures = self.composition.draft, self.figures
        announced = figures.assessment.announced_on
        own = {
            "ปีผลการประเมิน": str(draft.fiscal_year),
            "เอกสารที่อ้างถึง": cite(draft.order) if draft.order else "",
            "การประกาศผล": _announcement(self),
            "วันที่ประกาศผล": long_date(announced) if announced else "",
            "จำนวนแบบวัด": str(len(figures.instruments)),
            "รายชื่อแบบวัด": _instruments(figures),
            "จำนวนตัวชี้วัด": str(len(figures.indicators)),
            "คำนำตารางคะแนน": _lead(self),
            "คะแนนรวม": "" if figures.total is None else two_decimals(figures.total),
            "ระดับ": figures.level,
            "สิ่งที่นำไปปรับปรุง": "ข้อเสนอแนะดังกล่าว" if self.advice else "ผลการประเมินดังกล่าว",
        }
        return values_of(self.composition, own)

    @property
    def has_scores(self) -> bool:
        """Whether any indicator has a figure; without one there is no table to print."""
        return any(one.value_exact is not None for one in self.figures.indicators)


def read(composition: Composition) -> Source:
    """Raises NoAssessment."""
    draft, organization = composition.draft, composition.organization
    found = Assessment.objects.filter(organization=organization, framework__fiscal_year=draft.fiscal_year)
    assessment = found.select_related("framework").first()
    if assessment is None:
        raise NoAssessment(
            f"{organization.official_name}ยังไม่มีผลการประเมินปีงบประมาณ พ.ศ. {draft.fiscal_year} โปรดกรอกคะแนนของปีนี้ก่อน"
        )
    assessment.organization = organization
    recommendations = assessment.recommendations.select_related("criterion__parent")
    advice = {row.criterion.code: row for row in recommendations if row.text.strip()}
    return Source(composition, Figures(assessment, result_of(assessment)), advice)


def facts(source: Source, text: str) -> tuple[Block, ...]:
    """The narrative may be typed over; rows, total and recommendations are always the data."""
    outcomes = list(source.figures.result.outcomes.values()) if source.figures.result else []
    table = _table(source)
    return (*printed(text), *table, Paragraph(_summary(source)), *advice_of(outcomes, source.advice))


def _announcement(source: Source) -> str:
    year = f"ประจำปีงบประมาณ พ.ศ. {source.composition.draft.fiscal_year}"
    assessment = source.figures.assessment
    if assessment.announced_total is None:
        return f"ผล{EVALUATION} {year}"
    day = f"เมื่อวันที่ {long_date(assessment.announced_on)} " if assessment.announced_on else ""
    return f"{NACC} ได้ประกาศผล{EVALUATION} {year} {day}แล้ว"


def _instruments(figures: Figures) -> str:
    names = [f"{tool.name} ({tool.code})" for tool in figures.instruments]
    return " ".join([*names[:-1], f"และ{names[-1]}"]) if len(names) > 1 else "".join(names)


def _lead(source: Source) -> str:
    name = source.composition.organization.official_name
    return f"{name}ได้คะแนน ดังนี้" if source.has_scores else f"แต่ไม่ปรากฏคะแนนรายตัวชี้วัดของ{name}"


def _table(source: Source) -> tuple[Table, ...]:
    """A row per indicator in the official order, or no table where no indicator has a figure; none is no zero."""
    if not source.has_scores:
        return ()
    rows = []
    for outcome in source.figures.indicators:
        value = figure_of(outcome)
        result = "ไม่ปรากฏคะแนน" if value is None else f"ได้คะแนน {two_decimals(value)} คะแนน"
        head = Cell((f"ตัวชี้วัดที่ {outcome.code}",), heading=True)
        rows.append(Row((head, Cell((outcome.name,)), Cell((result,)))))
    return (Table("", COLUMNS, tuple(rows), ruled=False),)


def _summary(source: Source) -> str:
    figures = source.figures
    if figures.scored:
        return f"สรุปผลการประเมินทั้ง {len(figures.indicators)} ตัวชี้วัด ได้คะแนนรวม {figures.scored}"
    if figures.result and figures.result.no_total_reason:
        year = f"ประจำปีงบประมาณ พ.ศ. {source.composition.draft.fiscal_year}"
        return f"ทั้งนี้ ไม่ปรากฏคะแนนรวมที่ประกาศสำหรับการประเมิน{year}"
    return "ทั้งนี้ ไม่ปรากฏคะแนนรวมของการประเมิน เนื่องจากยังไม่มีคะแนนครบทุกตัวชี้วัด"
