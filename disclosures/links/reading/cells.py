"""Cells of a spreadsheet as they are shown: shared texts, and numbers that are dates."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from defusedxml.ElementTree import iterparse

from disclosures.links.reading.packages import Package

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
MOST_TEXTS = 200_000
_EPOCH = date(1899, 12, 30)
# ECMA-376, 18.8.30: formats without an entry of their own; 27–36 and 50–58 are dates in Thai and East Asian Excel.
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(50, 59), *range(71, 82)})
_TEXT_OF_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
# Calendar 07 is the Thai Buddhist one; b writes its year.
_BUDDHIST = re.compile(r"\[\$-[0-9A-F]{0,2}07[0-9A-F]{4}\]|b{2,4}", re.IGNORECASE)


@dataclass
class Cells:
    """`dates`: years to add (0 or 543) by the number of a style that shows a date."""

    texts: list[str] = field(default_factory=list)
    dates: dict[int, int] = field(default_factory=dict)

    def text(self, cell: Any) -> str:
        kind, value = cell.get("t", "n"), cell.findtext(f"{S}v") or ""
        if kind == "inlineStr":
            return "".join(t.text or "" for t in cell.iter(f"{S}t"))
        if kind == "s":
            return self.texts[int(value)] if value.isdigit() and int(value) < len(self.texts) else ""
        style = cell.get("s", "")
        if kind == "n" and value and style.isdigit() and int(style) in self.dates:
            return _shown_date(value, self.dates[int(style)])
        return _shown_number(value) if kind == "n" else value


def _shown_date(value: str, more: int) -> str:
    try:
        day = _EPOCH + timedelta(days=float(value))
    except (ValueError, OverflowError):
        return value
    return f"{day.day}/{day.month}/{day.year + more}"


def _shown_number(value: str) -> str:
    """2567.0 is shown as 2567."""
    return re.sub(r"\.0+$", "", value)


def cells_of(package: Package) -> Cells:
    return Cells(_texts(package), _dates(package))


def _texts(package: Package) -> list[str]:
    found: list[str] = []
    if "xl/sharedStrings.xml" in package.names:
        with package.part("xl/sharedStrings.xml") as part:
            for _, element in iterparse(part, forbid_dtd=True):
                if element.tag == f"{S}si":
                    found.append("".join(t.text or "" for t in element.iter(f"{S}t")))
                    element.clear()
                    if len(found) >= MOST_TEXTS:
                        break
    return found


def _dates(package: Package) -> dict[int, int]:
    if "xl/styles.xml" not in package.names:
        return {}
    with package.part("xl/styles.xml") as part:
        elements = [element for _, element in iterparse(part, forbid_dtd=True)]
    formats = {e.get("numFmtId"): e.get("formatCode", "") for e in elements if e.tag == f"{S}numFmt"}
    styles: Iterable[Any] = next((e for e in elements if e.tag == f"{S}cellXfs"), [])
    years = (_years_added(e.get("numFmtId", "0"), formats) for e in styles)
    return {number: more for number, more in enumerate(years) if more is not None}


def _years_added(number: str, formats: dict[Any, str]) -> int | None:
    """None for a format that shows no date."""
    code = formats.get(number, "")
    if code and re.search(r"[dyb]", _TEXT_OF_FORMAT.sub("", code), re.IGNORECASE):
        return 543 if _BUDDHIST.search(code) else 0
    return 0 if not code and number.isdigit() and int(number) in _BUILT_IN_DATES else None
