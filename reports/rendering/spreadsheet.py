"""The tables of a paper as a spreadsheet: real numbers and dates; no text is ever taken for a formula."""

import io
import re
from datetime import date
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reports.paper import Paper, Sheet, Value
from reports.rendering.archives import archive

FONT = "TH SarabunPSK"
# Thai, in the Buddhist era: 1 ต.ค. 2566.
DATE = "[$-107041E]d mmm yyyy"
NUMBERS = {Decimal: "0.00", int: "0"}
# What a cell and the name of a sheet hold at most, and what that name refuses.
LONGEST_TEXT, LONGEST_TITLE = 32_767, 31
_REFUSED = re.compile(r"[\[\]:*?/\\]")
_TEXT, _HEAD = Font(name=FONT, size=14), Font(name=FONT, size=14, bold=True)
_TOP = Alignment(wrap_text=True, vertical="top")
_MIDDLE = Alignment(wrap_text=True, vertical="center", horizontal="center")
_GREY = PatternFill("solid", start_color="EEEEEE")
_RULES = Border(*(Side("thin"),) * 4)


def xlsx_of(paper: Paper) -> bytes:
    """A worksheet for each sheet; the same paper gives the same bytes."""
    book = Workbook()
    book.remove(book.active)
    for sheet in paper.sheets:
        _fill(book.create_sheet(_title(sheet.title, book.sheetnames)), sheet)
    if not paper.sheets:
        book.create_sheet()
    book.properties.title, book.properties.creator = _clean(paper.title), _clean(paper.author)
    book.properties.lastModifiedBy = _clean(paper.author)
    return _packed(book, paper.day or date(2000, 1, 1))


def _fill(page: Worksheet, sheet: Sheet) -> None:
    for number, column in enumerate(sheet.columns, 1):
        page.column_dimensions[get_column_letter(number)].width = column.width
        _put(page, 1, number, column.title)
        head = page.cell(1, number)
        head.font, head.alignment, head.fill = _HEAD, _MIDDLE, _GREY
    for line, row in enumerate(sheet.rows, 2):
        for number, value in enumerate(row, 1):
            _put(page, line, number, value)
    page.freeze_panes = "B2"
    page.auto_filter.ref = page.dimensions
    _set_sheet(page)


def _set_sheet(page: Worksheet) -> None:
    """Printed lying, as wide as the paper, with its heads on every page."""
    page.print_title_rows = "1:1"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _put(page: Worksheet, row: int, column: int, value: Value) -> None:
    cell: Any = page.cell(row, column)
    cell.font, cell.alignment, cell.border = _TEXT, _TOP, _RULES
    if isinstance(value, str):
        cell.value = _clean(value)
        cell.data_type, cell.quotePrefix = "s", value[:1] in {"=", "+", "-", "@"}
    else:
        cell.value = value
        cell.number_format = DATE if isinstance(value, date) else NUMBERS.get(type(value), "General")


def _clean(text: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub("", text)[:LONGEST_TEXT]


def _title(title: str, taken: list[str]) -> str:
    """A name a worksheet may have and no other has."""
    plain = _REFUSED.sub(" ", _clean(title)).strip(" '") or "ตาราง"
    endings = ["", *(f" ({number})" for number in range(2, len(taken) + 3))]
    names = (plain[: LONGEST_TITLE - len(ending)].rstrip(" '") + ending for ending in endings)
    used = {name.casefold() for name in taken}
    return next(name for name in names if name.casefold() not in used)


def _packed(book: Workbook, day: date) -> bytes:
    """Without the moment of writing, which openpyxl tells in the properties and in the ZIP."""
    out = io.BytesIO()
    book.save(out)
    told = f"{day:%Y-%m-%d}T00:00:00Z".encode()
    with ZipFile(out) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", told, parts[core])
    return archive(parts)
