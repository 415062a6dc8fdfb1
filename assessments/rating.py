"""Which level a total and its instruments earn, and in words what each better level still asks. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessments.tree import Band

TOTAL = "คะแนนรวม"


@dataclass(frozen=True)
class Condition:
    """One thing a level asks: `subject` is คะแนนรวม or the code of an instrument."""

    subject: str
    at_least: Decimal
    figure: Decimal

    @property
    def shortfall(self) -> Decimal:
        """How far below the border; 0 when the condition holds."""
        return max(self.at_least - self.figure, Decimal(0))

    @property
    def holds(self) -> bool:
        return self.figure >= self.at_least


@dataclass(frozen=True)
class Verdict:
    """A level with its conditions measured against the figures."""

    band: Band
    conditions: tuple[Condition, ...]

    @property
    def holds(self) -> bool:
        return all(condition.holds for condition in self.conditions)

    @property
    def failed(self) -> tuple[Condition, ...]:
        return tuple(condition for condition in self.conditions if not condition.holds)

    @property
    def sentence(self) -> str:
        """“ผ่านดี ต้องได้ทุกแบบวัด 85 ขึ้นไป: OIT ได้ 78.13 ขาด 6.87”: what failed and by how much."""
        parts = []
        for total in (True, False):
            failed = [condition for condition in self.failed if (condition.subject == TOTAL) is total]
            if failed:
                asked = f"{TOTAL if total else 'ทุกแบบวัด'} {_plain(failed[0].at_least)} ขึ้นไป"
                parts.append(f"ต้องได้{asked}: {', '.join(_short(condition) for condition in failed)}")
        return f"{self.band.name} {' และ'.join(parts)}"


@dataclass(frozen=True)
class Rating:
    """The level earned, and the better ones not earned, the nearest first."""

    verdict: Verdict
    better: tuple[Verdict, ...]

    @property
    def name(self) -> str:
        return self.verdict.band.name

    @property
    def rule(self) -> str:
        """Which conditions held, in words."""
        asked = [condition for condition in self.verdict.conditions if condition.at_least > 0]
        if not asked:
            return f"{self.name} เพราะคะแนนไม่ถึงเกณฑ์ของระดับอื่น"
        held = ", ".join(f"{_figure(condition)} (ต้องได้ {_plain(condition.at_least)} ขึ้นไป)" for condition in asked)
        return f"{self.name} เพราะ {held}"

    @property
    def reasons(self) -> tuple[str, ...]:
        """A sentence per better level: why not that one."""
        return tuple(verdict.sentence for verdict in self.better)


def rate(bands: Sequence[Band], total: Decimal, instruments: Mapping[str, Decimal]) -> Rating | None:
    """The first band whose conditions hold, judged on rounded figures; None when no band reaches so low."""
    passed: list[Verdict] = []
    for band in bands:
        verdict = Verdict(band, _conditions(band, total, instruments))
        if verdict.holds:
            return Rating(verdict, tuple(reversed(passed)))
        passed.append(verdict)
    return None


def _conditions(band: Band, total: Decimal, instruments: Mapping[str, Decimal]) -> tuple[Condition, ...]:
    conditions = [Condition(TOTAL, band.total_at_least, total)]
    if band.each_instrument_at_least is not None:
        conditions += [Condition(code, band.each_instrument_at_least, value) for code, value in instruments.items()]
    return tuple(conditions)


def _figure(condition: Condition) -> str:
    return f"{condition.subject} {condition.figure:.2f}"


def _short(condition: Condition) -> str:
    subject = "" if condition.subject == TOTAL else f"{condition.subject} "
    return f"{subject}ได้ {condition.figure:.2f} ขาด {condition.shortfall:.2f}"


def _plain(border: Decimal) -> str:
    """85.00 as 85, 84.50 as 84.5."""
    return f"{border:f}".rstrip("0").rstrip(".") if "." in f"{border:f}" else f"{border:f}"
