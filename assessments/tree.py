"""The shape scoring works on: a year's tree of criteria with weights and bands, free of any database. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

# A figure is kept by the code of its criterion, or by (code, respondent group). Grouped figures never enter a mean.
Key = str | tuple[str, str]
Figures = Mapping[Key, Decimal]

INSTRUMENT, INDICATOR, SUBINDICATOR, ITEM = "instrument", "indicator", "subindicator", "item"
_FULL = Decimal(100)


@dataclass(frozen=True)
class Node:
    """A criterion. `derived`: the mean of its children counts once all of them have a figure; `binary`: 0 or 100."""

    code: str
    name: str
    kind: str
    weight: Decimal | None = None
    derived: bool = False
    binary: bool = False
    position: int = 0
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """This node and everything below it, in official order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def title(self) -> str:
        """How a sentence names it: “ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล”, “ข้อ o4 …”, “แบบวัด OIT”."""
        if self.kind == INSTRUMENT:
            return f"แบบวัด {self.code}"
        word = {INDICATOR: "ตัวชี้วัดที่", SUBINDICATOR: "ตัวชี้วัดย่อยที่", ITEM: "ข้อ"}[self.kind]
        return f"{word} {self.code} {self.name}".strip()


@dataclass(frozen=True)
class Band:
    """A level: what it asks of the total and, from 2566 on, of every instrument."""

    name: str
    total_at_least: Decimal
    each_instrument_at_least: Decimal | None = None


@dataclass(frozen=True)
class Tree:
    """A year's instruments with all below them, and its bands from the best level down."""

    fiscal_year: int
    instruments: tuple[Node, ...]
    bands: tuple[Band, ...] = ()
    stated_reason: str = ""

    @cached_property
    def nodes(self) -> dict[str, Node]:
        return {node.code: node for instrument in self.instruments for node in instrument.walk()}

    @cached_property
    def no_total_reason(self) -> str:
        """Why no total may be computed for this year; empty when it may."""
        weights = [instrument.weight for instrument in self.instruments]
        if self.stated_reason:
            return self.stated_reason
        if not weights or None in weights:
            return f"เกณฑ์ปี {self.fiscal_year} ไม่มีน้ำหนักของแบบวัด จึงไม่คำนวณคะแนนรวม"
        if sum(weight for weight in weights if weight is not None) != _FULL:
            return f"น้ำหนักของแบบวัดปี {self.fiscal_year} รวมกันไม่เท่ากับ 100 จึงไม่คำนวณคะแนนรวม"
        if not self.bands:
            return f"เกณฑ์ปี {self.fiscal_year} ไม่มีช่วงคะแนนของระดับ จึงไม่คำนวณคะแนนรวม"
        return ""
