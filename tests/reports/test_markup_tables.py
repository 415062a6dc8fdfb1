"""Tables in HTML: spans, alignment, long rows, escaped words."""

import re

import pytest

from reports.paper import Align, Cell, Column, Heading, Paper, Row, Section, Table
from reports.rendering.markup import html_of

pytestmark = pytest.mark.looks

COLUMNS = (Column("ประเด็น", 1), Column("วิธีการ", 2), Column("คะแนน", 1, Align.CENTRE))
LINE = Cell(("บรรทัด",))


def markup(*rows: Row, quiet: bool = True) -> str:
    table = Table("คำบรรยาย", COLUMNS, rows, quiet=quiet)
    return html_of(Paper("ชื่อ", "หน่วยงาน", (Section((table,)),)), None)


def test_a_heading_cell_spans_its_rows_and_cells_keep_their_column() -> None:
    html = markup(Row((Cell(("ก",), rows=2, heading=True), LINE, LINE)), Row((LINE, LINE)))
    assert '<th scope="rowgroup" class="edge" rowspan="2"><p>ก</p></th>' in html
    assert html.count('<td class="mid"><p>บรรทัด</p></td>') == 2


def test_a_band_heads_all_columns() -> None:
    html = markup(Row((Cell(("แบบวัด",), columns=3),), band=True))
    assert '<tr class="band"><th scope="rowgroup" class="edge" colspan="3"><p>แบบวัด</p></th>' in html


def test_widths_are_shares_of_the_whole() -> None:
    assert re.findall(r"width: ([\d.]+)%", markup()) == ["25.00", "50.00", "25.00"]


def test_words_are_never_markup() -> None:
    html = markup(Row((Cell(("<b>&\"'",)), LINE, LINE)))
    assert "&lt;b&gt;&amp;&quot;&#x27;" in html


def test_a_quiet_caption_is_marked() -> None:
    assert '<caption class="quiet">คำบรรยาย</caption>' in markup()
    assert "<caption>คำบรรยาย</caption>" in markup(quiet=False)


def test_headings_have_anchors_of_their_own() -> None:
    paper = Paper("ชื่อ", "หน่วยงาน", (Section((Heading("ก"), Heading("ข"))), Section((Heading("ค"),))))
    assert re.findall(r'id="(part-\d)"', html_of(paper, None)) == ["part-1", "part-2", "part-3"]
