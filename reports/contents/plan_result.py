"""The result a plan answers, as documents print it: announced figures, computed ones only where none is announced."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from assessments.scoring import TOLERANCE
from assessments.tree import Node
from measures.analysis import Analysis
from measures.lowest import indicators_of
from reports.contents.memo_figures import level_words
from thai.dates import long_date
from thai.numbers import two_decimals

NO_FIGURE = "ไม่ปรากฏคะแนน"


@dataclass(frozen=True)
class Indicator:
    """`value` None: no figure was printed, which is no zero."""

    node: Node
    value: Decimal | None

    @property
    def name(self) -> str:
        """1. การปฏิบัติหน้าที่."""
        return f"{self.node.code}. {self.node.name}"

    @property
    def figure(self) -> str:
        """86.56 คะแนน."""
        return NO_FIGURE if self.value is None else f"{two_decimals(self.value)} คะแนน"


@dataclass(frozen=True)
class PlanResult:
    """`instruments`: each with its indicators, none where the portal does not know the year."""

    year: int
    total: Decimal | None
    level: str
    announced_on: date | None
    instruments: tuple[tuple[Node, tuple[Indicator, ...]], ...]

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        return tuple(indicator for _, below in self.instruments for indicator in below)

    @property
    def has_figures(self) -> bool:
        return any(indicator.value is not None for indicator in self.indicators)

    @property
    def values(self) -> dict[str, str]:
        """What fills the blanks about the result; empty where it is not known."""
        return {
            "คะแนนรวม": "" if self.total is None else two_decimals(self.total),
            "ระดับ": self.level,
            "ผลคะแนนรวม": self.words,
            "วันที่ประกาศผล": long_date(self.announced_on) if self.announced_on else "",
        }

    @property
    def words(self) -> str:
        """คะแนนรวม 75.61 คะแนน อยู่ในระดับ B; the level only where it is known, empty without a total."""
        if self.total is None:
            return ""
        return f"คะแนนรวม {two_decimals(self.total)} คะแนน{level_words(self.level)}"


def result_of_plan(analysis: Analysis) -> PlanResult:
    """No query beyond those of the analysis."""
    book = analysis.basis.gradebook
    announced = book.assessment.announced_total if book else None
    computed = analysis.basis.result.total if analysis.basis.result else None
    total = computed if announced is None else announced
    return PlanResult(
        analysis.basis.year,
        total,
        _level(analysis, total, computed),
        book.assessment.announced_on if book else None,
        tuple(
            (root, tuple(Indicator(node, _figure(analysis, node)) for node in indicators_of(root)))
            for root in (analysis.tree.instruments if analysis.tree else ())
        ),
    )


def _level(analysis: Analysis, total: Decimal | None, computed: Decimal | None) -> str:
    """The announced one, or the computed one where the printed total earned it."""
    book, result = analysis.basis.gradebook, analysis.basis.result
    announced = book.assessment.announced_level if book else ""
    if announced or result is None or result.rating is None or total is None or computed is None:
        return announced
    return result.rating.name if abs(computed - total) <= TOLERANCE else ""


def _figure(analysis: Analysis, node: Node) -> Decimal | None:
    if analysis.basis.result is None:
        return None
    outcome = analysis.basis.result.outcomes[node.code]
    return outcome.value if outcome.typed is None else outcome.typed
