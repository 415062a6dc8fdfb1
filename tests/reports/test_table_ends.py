"""The frame of a table ends with its last row on the page, also where the next one was taken along."""

import io

import pdfplumber
import pytest

from reports.paper import Cell, Column, Paper, Paragraph, Row, Section, Signature, Signer, Table
from reports.rendering.markup import html_of
from reports.rendering.pdf import render_pdf
from tests.reports.reading import CM

pytestmark = pytest.mark.looks

HEAD = Column("มาตรการ", 1)


def page_of_rows(count: int) -> Paper:
    """A table that fills a landscape sheet, then a closing sentence and a signature, which take its last row along."""
    rows = tuple(Row((Cell((f"มาตรการที่ {number}",)),)) for number in range(count))
    closing = (Paragraph("จึงรายงานมาเพื่อทราบ"), Signature(Signer("", "นายตัวอย่าง ทดสอบ", "", "", "ปลัด")))
    return Paper("ตาราง", "หน่วยงาน", (Section((Table("", (HEAD,), rows), *closing), landscape=True),))


def lowest(pdf: bytes) -> tuple[float, float]:
    """The foot of the lowest rule and that of the lowest line of the first page, in cm from the top."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        return max(rect["bottom"] for rect in page.rects) / CM, max(float(char["bottom"]) for char in page.chars) / CM


@pytest.mark.parametrize("count", [15, 16, 17, 18, 19, 20])
def test_the_frame_ends_with_the_rows(count: int) -> None:
    pdf = render_pdf(html_of(page_of_rows(count), None), ["report.css", "numerals-thai.css"])
    rule, text = lowest(pdf)
    assert abs(rule - text) < 0.4
