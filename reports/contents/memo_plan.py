"""The memo that proposes the plan of a year for approval: the result it answers, what it holds, what comes with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from assessments.tree import INDICATOR, ITEM
from measures.basis import Basis, basis_of, coverage_of
from measures.coverage import Coverage, Need
from measures.lowest import Lowest, lowest_of
from measures.models import Plan
from measures.stated import stated_of
from organizations.models import ReferenceDocument
from reports.contents.composing import Composition
from reports.contents.memo_figures import Figures
from reports.contents.memo_lowest import lowest_words
from reports.contents.memo_texts import OF_YEAR, listed, one_line, printed, values_of
from reports.contents.memo_year import Enclosures, cited, no_plan, plan_of
from reports.paper import Block
from reports.wording import Text
from thai.numbers import two_decimals

PLAN = "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส"
ANSWERING = (
    "{ชื่อหน่วยงาน}ต้องนำผล{ชื่อการประเมิน} ประจำปีงบประมาณ พ.ศ. {ปีผลการประเมิน} "
    f"มากำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน {OF_YEAR} นั้น"
)
HOLDS = f"{{ชื่อหน่วยงาน}}จึงจัดทำ{PLAN} {OF_YEAR} รวม {{จำนวนมาตรการ}} มาตรการ"
TEXTS = (
    Text("subject", "เรื่อง", f"ขออนุมัติ{PLAN} {OF_YEAR}", lines=2),
    Text("background", "เรื่องเดิม", f"ตาม{{เอกสารที่อ้างถึง}} {ANSWERING}", without="background-uncited"),
    Text(
        "facts",
        "ข้อเท็จจริง",
        "ผล{ชื่อการประเมิน} ประจำปีงบประมาณ พ.ศ. {ปีผลการประเมิน} ปรากฏว่า{สรุปผลการประเมิน}",
        without="facts-unknown",
        lines=6,
    ),
    Text("plan", "สาระของแผน", f"{HOLDS} {{ความครอบคลุม}}", without="plan-alone"),
    Text(
        "proposal",
        "ข้อเสนอแนะ",
        "จึงเรียนมาเพื่อโปรดพิจารณา โดยเห็นควรให้{ตำแหน่งปลัด}พิจารณาเห็นชอบ และ{ตำแหน่งผู้บริหาร}"
        f"พิจารณาอนุมัติ{PLAN}ดังกล่าว เพื่อถือปฏิบัติและเผยแพร่ให้ประชาชนทราบต่อไป",
    ),
    Text("background-uncited", "เรื่องเดิม เมื่อไม่มีเอกสารที่อ้างถึง", f"โดยที่{ANSWERING}", spare=True),
    Text(
        "facts-unknown",
        "ข้อเท็จจริง เมื่อไม่มีผลการประเมินของปีก่อน",
        "ไม่ปรากฏคะแนน{ชื่อการประเมิน} ประจำปีงบประมาณ พ.ศ. {ปีผลการประเมิน} ของ{ชื่อหน่วยงาน} แผนนี้จึงมิได้อ้างอิงคะแนน",
        spare=True,
    ),
    Text("plan-alone", "สาระของแผน เมื่อไม่มีคะแนนให้ตรวจความครอบคลุม", HOLDS, spare=True),
)
BEFORE_A_PLAN = {ReferenceDocument.Kind.ORDER, ReferenceDocument.Kind.MEETING, ReferenceDocument.Kind.LETTER}
CARRIED = ("measures-plan", "announcement", "analysis", "instrument-report")


@dataclass(frozen=True)
class Source:
    """`count`: live measures; `coverage` None: no figures to cover."""

    composition: Composition
    plan: Plan
    count: int
    basis: Basis
    coverage: Coverage | None
    lowest: tuple[Lowest, ...]
    cited: str
    enclosures: Enclosures

    @cached_property
    def values(self) -> dict[str, str]:
        figures = self.figures
        known = figures is not None and figures.total is not None
        own = {
            "ปีผลการประเมิน": str(self.plan.result_year),
            "เอกสารที่อ้างถึง": self.cited,
            "คะแนนรวม": two_decimals(figures.total) if figures and known and figures.total is not None else "",
            "ระดับ": figures.level if figures else "",
            "ตัวชี้วัดต่ำสุด": lowest_words(self.lowest, self.basis.result),
            "สรุปผลการประเมิน": _outcome(self),
            "จำนวนมาตรการ": str(self.count),
            "ความครอบคลุม": _covered(self.coverage) if self.coverage else "",
        }
        return values_of(self.composition, own)

    @property
    def figures(self) -> Figures | None:
        book = self.basis.gradebook
        return Figures(book.assessment, self.basis.result) if book else None


def read(composition: Composition) -> Source:
    """Raises NoPlan."""
    plan = plan_of(composition)
    count = plan.measures.live().count()
    if not count:
        raise no_plan(composition)
    basis = basis_of(plan)
    tree = basis.gradebook.tree if basis.gradebook else None
    return Source(
        composition,
        plan,
        count,
        basis,
        coverage_of(plan, basis),
        lowest_of(tree, basis.result, stated_of(plan)) if tree else (),
        cited(composition, plan, BEFORE_A_PLAN),
        Enclosures(composition, CARRIED),
    )


def facts(source: Source, text: str, holds: str) -> tuple[Block, ...]:
    needs = source.coverage.needs if source.coverage else ()
    reasons = [f"{need.code} {need.name} {one_line(need.reason)}" for need in needs if need.reason and not need.covered]
    why = listed("เหตุผลที่ไม่ต้องกำหนดมาตรการมีดังนี้", reasons)
    return (*printed(text), *printed(holds), *why, *source.enclosures.paragraphs)


def _outcome(source: Source) -> str:
    """Empty where neither a total nor an indicator is known."""
    name, lowest = source.composition.organization.official_name, lowest_words(source.lowest, source.basis.result)
    scored = source.figures.scored if source.figures else ""
    if not scored and not lowest:
        return ""
    total = f"{name}ได้คะแนนรวม {scored}" if scored else f"ไม่ปรากฏคะแนนรวมของ{name}"
    return f"{total} โดยตัวชี้วัดที่ได้คะแนนต่ำสุดของ{lowest}" if lowest else total


def _covered(coverage: Coverage) -> str:
    """What of the indicators and items that ask for a measure has one, has a reason, or is still open, by name."""
    if not coverage.needs:
        return "โดยไม่มีข้อหรือตัวชี้วัดใดที่คะแนนต่ำกว่าเกณฑ์ของแผน"
    answered, every = sum(need.covered for need in coverage.needs), len(coverage.needs)
    reasoned = [need for need in coverage.needs if need.reason and not need.covered]
    count = f"ครบทั้ง {every} รายการ" if answered == every else f" {answered} รายการ จากทั้งหมด {every} รายการ"
    parts = [
        f"ซึ่งครอบคลุมข้อและตัวชี้วัดที่ต้องปรับปรุง{count}",
        f"มีเหตุผลที่ไม่ต้องกำหนดมาตรการสำหรับ{_named(reasoned)}" if reasoned else "",
        f"และยังไม่มีมาตรการสำหรับ{_named(coverage.open)}" if coverage.open else "",
    ]
    return " ".join(filter(None, parts))


def _named(needs: Sequence[Need]) -> str:
    """ตัวชี้วัดที่ 2, 5 และข้อ o26, o37."""
    kinds = {"ตัวชี้วัดที่": INDICATOR, "ข้อ": ITEM}
    codes = {word: [need.code for need in needs if need.kind == kind] for word, kind in kinds.items()}
    return " และ".join(f"{word} {', '.join(found)}" for word, found in codes.items() if found)
