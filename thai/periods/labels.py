"""Fiscal years, quarters and rounds written beside days or months: they date and check these, and add nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thai.dates import fiscal_year
from thai.periods.parts import Part
from thai.periods.reading import Reading
from thai.periods.shapes import Item

# Dates joined to a label by ถึง, และ or a dash are no label's.
_LABELLED = re.compile(",?(?P<before>[FGQ]*),?(?P<core>[PC]|[^FGQ,TA-][^FGQ]*[^FGQ,TA-]),?(?P<after>[FGQ]*),?")
_DISAGREE = "วันที่ไม่ตรงกับปีงบประมาณ ไตรมาส หรือรอบที่พิมพ์ไว้ โปรดยืนยันวันที่"


def without_labels(items: Sequence[Item]) -> tuple[Sequence[Item], list[Part]]:
    """The items that carry the dates, without commas around them, and the labels of these."""
    letters = "".join(item.letter if isinstance(item, Part) else item.kind for item in items)
    match = _LABELLED.fullmatch(letters)
    if match is None or not {"P", "C"} & set(match["core"]):
        return items, []
    labels = [*items[slice(*match.span("before"))], *items[slice(*match.span("after"))]]
    return items[slice(*match.span("core"))], [label for label in labels if isinstance(label, Part)]


def agreeing(reading: Reading, labels: Sequence[Part]) -> Reading:
    """The reading, with a doubt if a label does not hold it, or names a round without a year that it does not fill."""
    edges = [day for day in (reading.start, reading.end) if day is not None]
    for label in labels:
        first, last = replace(label, year=label.year or fiscal_year(edges[0])).span()
        holds = all(first <= day <= last for day in edges)
        fills = len(edges) == 2 and (edges[1] - edges[0]) * 2 > last - first
        if not holds or (label.year is None and not fills):
            return replace(reading, doubts=(*reading.doubts, _DISAGREE))
    return reading
