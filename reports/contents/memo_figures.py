"""A year's result as papers print it: announced figures, computed ones only where none is announced."""

from dataclasses import dataclass
from decimal import Decimal

from assessments.models import Assessment
from assessments.scoring import TOLERANCE, Outcome, Result
from assessments.tree import INDICATOR, INSTRUMENT
from thai.numbers import two_decimals


@dataclass(frozen=True)
class Figures:
    """`result` None: not a single figure of the year is known."""

    assessment: Assessment
    result: Result | None

    @property
    def total(self) -> Decimal | None:
        """The announced total or, while none is announced, the computed one."""
        announced = self.assessment.announced_total
        return announced if announced is not None or self.result is None else self.result.total

    @property
    def level(self) -> str:
        """The announced level, or the computed one where it was earned by the total that is printed."""
        computed, total = self.result.total if self.result else None, self.total
        if self.assessment.announced_level or computed is None or total is None or not self.result:
            return self.assessment.announced_level
        earned = self.result.rating.name if self.result.rating else ""
        return earned if abs(computed - total) <= TOLERANCE else ""

    @property
    def scored(self) -> str:
        """60.40 คะแนน อยู่ในระดับ D; empty without a total."""
        return "" if self.total is None else f"{two_decimals(self.total)} คะแนน{level_words(self.level)}"

    @property
    def instruments(self) -> list[Outcome]:
        return self._of_kind(INSTRUMENT)

    @property
    def indicators(self) -> list[Outcome]:
        return self._of_kind(INDICATOR)

    def _of_kind(self, kind: str) -> list[Outcome]:
        return [one for one in self.result.outcomes.values() if one.kind == kind] if self.result else []


def level_words(level: str) -> str:
    """How a level follows its figure: อยู่ในระดับ D, อยู่ในระดับผ่าน, with a space before it; empty without a level."""
    space = "" if level[:1] >= "\u0e00" else " "
    return f" อยู่ในระดับ{space}{level}" if level else ""


def figure_of(outcome: Outcome) -> Decimal | None:
    """The announced figure of an indicator, else the computed one."""
    return outcome.value if outcome.typed is None else outcome.typed
