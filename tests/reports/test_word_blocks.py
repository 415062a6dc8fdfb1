"""Tables, lists of contents, signatures and charts in a Word file."""

import itertools
from dataclasses import replace

import pytest
from docx.oxml.ns import qn

from reports.paper import (
    NOBODY,
    Block,
    Cell,
    Column,
    Contents,
    Flow,
    Heading,
    Paper,
    Paragraph,
    Row,
    Section,
    Signature,
    Signer,
    Table,
    Verification,
)
from reports.word import docx_of
from tests.reports.papers import HEAD, report, table
from tests.reports.word_reading import found, opened, paragraphs, style_of, text_of, value


def paper(*blocks: Block) -> Paper:
    return Paper("ทดสอบ", "หน่วยงาน", (Section(blocks),))


def grid(rows: tuple[Row, ...], columns: int = 3) -> list[list[str]]:
    """What python-docx finds at each place: a cell that spans is found at all of its places."""
    heads = tuple(Column(f"หัว {number}", number + 1) for number in range(columns))
    document = opened(docx_of(paper(Table("ตาราง", heads, rows)), None))
    return [[cell.text for cell in row.cells] for row in document.tables[0].rows][1:]


def test_only_the_row_of_heads_is_repeated_on_each_page() -> None:
    document = opened(docx_of(report(), None))
    ruled = [table for table in found(document, "w:tbl") if value(table, "w:tblStyle") == "ItaTable"]
    assert len(ruled) == 3
    for element in ruled:
        repeated = [next(row.iter(qn("w:tblHeader")), None) is not None for row in element.iter(qn("w:tr"))]
        assert repeated == [True] + [False] * (len(repeated) - 1)


def test_a_cell_spans_its_rows_and_its_columns() -> None:
    rows = (
        Row((Cell(("ก",), rows=2), Cell(("ข",)), Cell(("ค",), rows=3))),
        Row((Cell(("ง",)),)),
        Row((Cell(("จ",), columns=2),)),
        Row((Cell(("ฉ",)),)),
    )
    assert grid(rows) == [["ก", "ข", "ค"], ["ก", "ง", "ค"], ["จ", "จ", "ค"], ["ฉ", "", ""]]


def test_each_line_of_a_cell_is_a_paragraph_and_numbered_ones_hang() -> None:
    document = opened(docx_of(paper(table(1)), None))
    lines = document.tables[0].rows[2].cells[1].paragraphs
    assert [line.text for line in lines] == ["๑. เผยแพร่คู่มือ", "- ให้ค้นพบจากหน้าแรกของ www.example.go.th", "ติดตามผลทุกเดือน"]
    assert [value(line._p, "w:ind", "w:hanging") for line in lines] == ["312", "312", None]


@pytest.mark.parametrize(("lines", "whole"), [(3, True), (60, False)])
def test_a_row_breaks_over_a_page_only_when_it_is_long(lines: int, whole: bool) -> None:
    one = Row((Cell(("ข้อความ",) * lines),))
    rows = found(opened(docx_of(paper(Table("", (Column("หัว", 1),), (one,))), None)), "w:tr")
    assert (next(rows[1].iter(qn("w:cantSplit")), None) is not None) == whole


def test_columns_are_as_wide_as_their_shares_of_the_sheet() -> None:
    columns = (Column("ก", 1), Column("ข", 3))
    document = opened(docx_of(paper(Table("", columns, (Row((Cell(), Cell())),))), None))
    widths = [int(column.get(qn("w:w"))) for column in found(document, "w:gridCol")]
    assert widths == [2268, 6803]


def test_a_caption_is_printed_or_only_told() -> None:
    quiet, said = table(1), replace(table(1), quiet=False)
    document = opened(docx_of(paper(quiet, said), None))
    assert [text_of(caption) for caption in paragraphs(document, "Caption")] == ["มาตรการทั้งหมด"]
    assert [value(element, "w:tblCaption") for element in found(document, "w:tbl")] == ["มาตรการทั้งหมด"] * 2


def test_two_tables_never_touch_and_a_table_is_never_last() -> None:
    body = opened(docx_of(paper(table(1), table(1), table(1)), None)).element.body
    names = [child.tag.split("}")[1] for child in body]
    assert names == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]


def test_the_list_of_contents_is_a_field_filled_with_the_listed_headings() -> None:
    document = opened(docx_of(report(), None))
    entries = [entry for level in (1, 2, 3) for entry in paragraphs(document, f"TOC{level}")]
    assert sorted(map(text_of, entries)) == ["ตารางมาตรการ4", "บทนำ3", "ผลการประเมิน3", "ภาคผนวก9", "รายละเอียด3"]
    marks = [mark.get(qn("w:fldCharType")) for mark in found(document, "w:fldChar")]
    assert marks.count("begin") == marks.count("separate") == marks.count("end") == len(entries) + 1
    places = {mark.get(qn("w:name")) for mark in found(document, "w:bookmarkStart")}
    assert {link.get(qn("w:anchor")) for link in found(document, "w:hyperlink")} <= places


def test_only_a_paper_with_a_list_of_contents_asks_word_to_work_out_its_fields() -> None:
    for blocks, asks in (((Contents("สารบัญ"), Heading("ก")), True), ((Heading("ก"),), False)):
        settings = opened(docx_of(paper(*blocks), None)).settings.element
        assert (value(settings, "w:updateFields") == "true") == asks


def test_a_list_of_contents_of_nothing_is_its_heading() -> None:
    document = opened(docx_of(paper(Contents("สารบัญ")), None))
    assert [paragraph.text for paragraph in document.paragraphs] == ["สารบัญ"]


@pytest.mark.parametrize("by_hand", [True, False])
@pytest.mark.parametrize("signer", [HEAD, NOBODY], ids=["named", "vacant"])
def test_a_signature_stays_whole_and_with_what_stands_before_it(signer: Signer, by_hand: bool) -> None:
    document = opened(docx_of(paper(Paragraph("ก่อน"), Signature(signer, by_hand)), None))
    before, *signed, last = [paragraph._p for paragraph in document.paragraphs]
    assert [value(element, "w:keepNext") for element in (before, last)] == [None, "0"]
    assert next(before.iter(qn("w:keepNext")), None) is not None
    styles = {style_of(element) for element in signed}
    assert styles <= {"ItaSigned", "ItaRank"}
    for name in styles:
        style = next(
            style for style in document.styles.element.iter(qn("w:style")) if style.get(qn("w:styleId")) == name
        )
        assert next(style.iter(qn("w:keepNext")), None) is not None


def test_room_for_the_hand_is_that_of_the_paper() -> None:
    plain = replace(HEAD, rank="")
    for signer, lines, room in ((plain, 2, "840"), (plain, 4, "1680"), (HEAD, 2, "420"), (HEAD, 4, "1260")):
        made = replace(paper(Signature(signer)), signature_lines=lines)
        first = opened(docx_of(made, None)).paragraphs[0]
        assert value(first._p, "w:spacing", "w:before") == room


def test_a_bar_is_a_picture_of_its_length_and_none_where_no_figure_is_known() -> None:
    document = opened(docx_of(report(), None))
    rows = document.tables[1].rows
    assert len(rows) == 11
    shown = [next(row._tr.iter(qn("wp:docPr")), None) for row in rows]
    assert [picture is None for picture in shown] == [False] * 10 + [True]
    assert [picture.get("descr") for picture in shown[:1] if picture is not None] == ["แถบความยาว 9.50"]
    assert rows[-1].cells[2].text == "ไม่ปรากฏคะแนน"


def test_the_qr_code_stands_beside_address_and_code() -> None:
    document = opened(docx_of(paper(Verification("ตรวจสอบได้ที่", "https://ita.example/verify/A/", "A")), None))
    picture, words = document.tables[0].rows[0].cells
    assert next(picture._tc.iter(qn("a:blip")), None) is not None
    assert words.text == "ตรวจสอบได้ที่\nhttps://ita.example/verify/A/\nรหัสตรวจสอบ A"


def test_every_number_of_a_picture_and_of_a_place_is_its_own() -> None:
    document = opened(docx_of(report(), None))
    for name, attribute in (("wp:docPr", "id"), ("w:bookmarkStart", qn("w:id"))):
        numbers = [element.get(attribute) for element in found(document, name)]
        assert len(numbers) == len(set(numbers)) > 3


def test_each_flow_has_a_style_of_its_own() -> None:
    blocks = tuple(Paragraph("ข้อความ", flow) for flow in Flow)
    names = [style_of(element) for element in found(opened(docx_of(paper(*blocks), None)), "w:p")]
    assert all(first != second for first, second in itertools.combinations(names, 2))


def test_how_to_check_a_document_is_never_alone_on_its_page() -> None:
    checked = Verification("ตรวจสอบได้ที่", "https://ita.example/verify/A/", "A")
    last = opened(docx_of(paper(Paragraph("ก่อน"), Signature(HEAD), checked), None)).paragraphs[-2]
    kept = next(last._p.iter(qn("w:keepNext")))
    assert (last.text, kept.get(qn("w:val"))) == ("หัวหน้าสำนักปลัด", None)


def test_rows_beside_a_tall_cell_stay_together() -> None:
    tall = Row((Cell(("ข้อความ",) * 6, rows=3), Cell(("ก",))))
    short = Row((Cell(("ข",)),))
    columns = (Column("ประเด็น", 1), Column("มาตรการ", 1))
    rows = found(opened(docx_of(paper(Table("", columns, (tall, short, short))), None)), "w:tr")[1:]
    assert [next(row.iter(qn("w:keepNext")), None) is not None for row in rows] == [True, True, False]
