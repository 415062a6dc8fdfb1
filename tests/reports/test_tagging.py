"""The tags of a long table: read aloud without an error on every page, its heads repeated, its rules closed."""

from pathlib import Path

import outloud
import pytest

from reports.paper import Cell, Column, Contents, Cover, Heading, Paper, Row, Section, Table
from reports.rendering.markup import html_of
from reports.rendering.pdf import render_pdf
from tests.reports.paper_text import plain_text, read_texts
from tests.reports.reading import lines_of

pytestmark = pytest.mark.looks

COLUMNS = (Column("ประเด็นที่", 2), Column("มาตรการ", 5), Column("ผู้รับผิดชอบ", 2))
WORDS = "ประชาสัมพันธ์ข้อมูลข่าวสารของหน่วยงานให้ประชาชนทราบโดยทั่วถึง "


def row(number: int, span: int = 0, words: str = WORDS) -> Row:
    """`span` 0: a cell reaches in from above."""
    head = (Cell((f"ประเด็น {number}",), rows=span, heading=True),) if span else ()
    return Row((*head, Cell((f"{number}. {words}",)), Cell(("สำนักปลัด",))))


def spanning(count: int, span: int) -> tuple[Row, ...]:
    return tuple(row(number, min(span, count - number) if number % span == 0 else 0) for number in range(count))


TABLES = {
    "240 rows": spanning(240, 1),
    "a cell over three pages": spanning(120, 60),
    "a row taller than a page": (
        row(0, 1),
        Row((Cell(("ก",), heading=True), Cell(("ข",)), Cell((WORDS * 60,)))),
        row(2, 1),
    ),
    "many bands": tuple(
        one
        for number in range(8)
        for one in (Row((Cell((f"แบบวัด {number}",), columns=3, heading=True),), band=True), row(number, 1))
    ),
}


@pytest.mark.parametrize("rows", TABLES.values(), ids=TABLES)
def test_a_table_over_pages_is_whole_on_each(rows: tuple[Row, ...], tmp_path: Path) -> None:
    heading = Heading("ส่วนที่ 2 " + "มาตรการส่งเสริมคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ " * 2, level=1)
    sections = (Section((heading, Table("มาตรการ", COLUMNS, rows)), landscape=True),)
    paper = Paper("แผน", "หน่วยงาน", sections)
    pdf = render_pdf(html_of(paper, None), ["report.css", "numerals-thai.css"])
    (tmp_path / "table.pdf").write_bytes(pdf)
    errors = [one for one in outloud.check(str(tmp_path / "table.pdf")).findings if one.severity == "error"]
    assert errors == []
    assert read_texts(paper, pdf) == dict.fromkeys(("poppler", "pdfium"), plain_text(paper))
    lines = lines_of(pdf)
    pages = {line.page for line in lines}
    assert {line.page for line in lines if line.text.startswith("ประเด็นที่")} == pages


def test_a_list_of_contents_is_read_aloud(tmp_path: Path) -> None:
    title = "คุณธรรมและความโปร่งใสของหน่วยงานภาครัฐ ปีงบประมาณ พ.ศ. 2566 " * 2
    headings = tuple(Heading(f"ส่วนที่ {number} {title}", 1, new_page=True) for number in range(3))
    cover = Section((Cover(("รายงาน",), "", ("หน่วยงาน",)),))
    paper = Paper("รายงาน", "หน่วยงาน", (cover, Section((Contents("สารบัญ"),)), Section(headings)))
    (tmp_path / "contents.pdf").write_bytes(render_pdf(html_of(paper, None), ["report.css", "numerals-arabic.css"]))
    errors = [one for one in outloud.check(str(tmp_path / "contents.pdf")).findings if one.severity == "error"]
    assert errors == []
