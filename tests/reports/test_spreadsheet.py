"""The tables of a paper as a spreadsheet."""

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest
import time_machine

from reports.paper import Paper, Sheet, SheetColumn, Value
from reports.rendering.spreadsheet import LONGEST_TEXT, xlsx_of
from tests.reports.papers import SHEET, memo, report


def book(paper: Paper) -> Any:
    return openpyxl.load_workbook(io.BytesIO(xlsx_of(paper)))


def paper_of(*rows: tuple[Value, ...], title: str = "ตาราง") -> Paper:
    columns = tuple(SheetColumn(f"หัว {number}") for number in range(len(rows[0])))
    return replace(report(), sheets=(Sheet(title, columns, rows),))


def test_numbers_dates_and_nothing_are_what_they_are() -> None:
    first, second = list(book(report()).worksheets[0].iter_rows(min_row=2))
    assert [cell.value for cell in first[2:]] == [84.5, datetime(2023, 10, 1), 3]  # noqa: DTZ001  a cell knows no zone
    assert [cell.data_type for cell in first] == ["s", "s", "n", "d", "n"]
    assert [cell.number_format for cell in first[2:]] == ["0.00", "[$-107041E]d mmm yyyy", "0"]
    assert [cell.value for cell in second[2:]] == [None, None, None]


@pytest.mark.parametrize("text", ["=1+1", "+66", "-5", "@SUM(A1)", '=HYPERLINK("http://127.0.0.1")', "'=1", "ข้อความ"])
def test_a_text_is_never_a_formula(text: str) -> None:
    cell = book(paper_of((text,))).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.quotePrefix == (text[0] in "=+-@")


def test_texts_keep_their_lines_lose_what_xml_refuses_and_end_where_a_cell_does() -> None:
    row = book(paper_of(("หนึ่ง\nสอง", "ก\x00\x0bข", "ก" * 40_000))).worksheets[0][2]
    assert [cell.value for cell in row] == ["หนึ่ง\nสอง", "กข", "ก" * LONGEST_TEXT]


def test_the_head_stays_repeats_and_filters() -> None:
    page = book(report()).worksheets[0]
    assert (page.freeze_panes, page.auto_filter.ref, page.print_title_rows) == ("B2", "A1:E3", "$1:$1")
    assert [cell.value for cell in page[1]] == [column.title for column in SHEET.columns]
    assert [page.column_dimensions[letter].width for letter in "ABCDE"] == [8, 40, 10, 14, 8]


def test_it_prints_lying_and_as_wide_as_the_sheet() -> None:
    page = book(report()).worksheets[0]
    assert (page.page_setup.orientation, page.page_setup.fitToWidth, page.page_setup.fitToHeight) == ("landscape", 1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage


def test_every_cell_is_in_the_font_of_our_papers_and_wraps() -> None:
    cells = [cell for row in book(report()).worksheets[0].iter_rows() for cell in row]
    assert {cell.font.name for cell in cells} == {"TH SarabunPSK"}
    assert all(cell.alignment.wrap_text for cell in cells)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("มาตรการ", "มาตรการ"),
        ("ก:ข[ค]*?/\\ง", "ก ข ค     ง"),
        ("ก" * 40, "ก" * 31),
        ("'ก'", "ก"),
        ("[]", "ตาราง"),
    ],
)
def test_a_worksheet_has_a_name_it_may_have(title: str, name: str) -> None:
    assert book(paper_of((1,), title=title)).sheetnames == [name]


def test_no_two_worksheets_have_one_name() -> None:
    sheet = Sheet("Scores" + "ก" * 40, (SheetColumn("หัว"),), ())
    names = book(replace(report(), sheets=(sheet, replace(sheet, title=sheet.title.upper()), sheet))).sheetnames
    assert len({name.casefold() for name in names}) == 3
    assert [len(name) for name in names] == [31, 31, 31]


def test_a_paper_without_tables_is_a_whole_file() -> None:
    assert len(book(memo()).worksheets) == 1


def test_the_same_paper_gives_the_same_bytes_at_any_time() -> None:
    with time_machine.travel("2023-01-01"):
        first = xlsx_of(report())
    with time_machine.travel("2033-12-31"):
        assert xlsx_of(report()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as file:
        assert file.testzip() is None


def test_properties_tell_title_and_author() -> None:
    told = book(report()).properties
    assert (told.title, told.creator) == ("แผนมาตรการ", "เทศบาลเมืองตัวอย่าง")
