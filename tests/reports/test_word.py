"""A paper as a Word file: the whole text, Thai on every run, and the same bytes every time."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from PIL import Image

from reports.paper import Flow, Heading, Numerals, Paper, Paragraph, Section
from reports.word import docx_of
from reports.word.shapes import FONT
from tests.reports.paper_text import paper_text
from tests.reports.papers import PAPERS, announcement, memo, report
from tests.reports.word_reading import found, opened, paragraphs, text_of, value, word_text

EVERY = pytest.mark.parametrize("make", PAPERS.values(), ids=PAPERS)


def paper_with(*texts: str, flow: Flow = Flow.TEXT) -> Paper:
    return Paper("ทดสอบ", "หน่วยงาน", (Section(tuple(Paragraph(text, flow) for text in texts)),))


@EVERY
def test_the_text_is_that_of_the_paper_in_its_order(make: Callable[[], Paper]) -> None:
    assert word_text(docx_of(make(), None)) == paper_text(make())


@EVERY
def test_the_same_paper_gives_the_same_bytes_at_any_time(make: Callable[[], Paper]) -> None:
    with time_machine.travel("2023-01-01"):
        first = docx_of(make(), None)
    with time_machine.travel("2033-12-31"):
        assert docx_of(make(), None) == first


@EVERY
def test_every_run_says_font_size_and_language_for_thai_too(make: Callable[[], Paper]) -> None:
    runs = found(opened(docx_of(make(), None)), "w:r")
    assert len(runs) >= 8
    for run in runs:
        assert {value(run, "w:rFonts", f"w:{script}") for script in ("ascii", "hAnsi", "cs")} == {FONT}
        assert value(run, "w:sz") == value(run, "w:szCs")
        assert (value(run, "w:lang", "w:bidi"), value(run, "w:lang")) == ("th-TH", "en-US")
        assert (next(run.iter(qn("w:b")), None) is None) == (next(run.iter(qn("w:bCs")), None) is None)


def test_body_text_is_thai_distributed_with_an_indent_of_two_and_a_half_centimetres() -> None:
    style = opened(docx_of(memo(), None)).styles["ITA เนื้อความ"].element
    assert value(style, "w:jc") == "thaiDistribute"
    assert value(style, "w:ind", "w:firstLine") == "1417"


def test_lines_are_exactly_as_far_apart_as_in_print() -> None:
    normal = opened(docx_of(memo(), None)).styles["Normal"].element
    assert (value(normal, "w:spacing", "w:line"), value(normal, "w:spacing", "w:lineRule")) == ("420", "exact")


def test_sections_stand_or_lie_and_only_the_first_hides_its_number() -> None:
    document = opened(docx_of(report(), None))
    turned = [section.orientation for section in document.sections]
    assert turned == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    assert [section.different_first_page_header_footer for section in document.sections] == [True, False, False]


@pytest.mark.parametrize(("numerals", "form"), [(Numerals.THAI, "thaiNumbers"), (Numerals.ARABIC, "decimal")])
def test_pages_are_numbered_in_the_digits_of_the_paper(numerals: Numerals, form: str) -> None:
    document = opened(docx_of(replace(report(), numerals=numerals), None))
    assert {value(section, "w:pgNumType", "w:fmt") for section in found(document, "w:sectPr")} == {form}
    header = document.sections[0].header.paragraphs[0]
    assert header.text.split() == ["-", "2", "-"]
    assert "PAGE" in "".join(node.text for node in header._p.iter(qn("w:instrText")))


def test_properties_tell_title_author_and_the_day_of_the_document() -> None:
    told = opened(docx_of(memo(), None)).core_properties
    assert (told.title, told.author) == ("บันทึกข้อความ", "เทศบาลเมืองตัวอย่าง")
    assert told.created == told.modified == datetime(2023, 12, 14, tzinfo=UTC)


def test_only_what_xml_refuses_is_left_out() -> None:
    text = "ก\x00\x0b<b>&amp;\ud800\uffff\"'😀 ข"
    assert word_text(docx_of(paper_with(text), None)) == "ก<b>&amp;\"'😀ข"


def test_a_line_end_is_a_line_end_and_a_blank_for_the_pen_is_dotted() -> None:
    document = opened(docx_of(paper_with("หนึ่ง\nสอง", "วันที่" + "\u00a0" * 12 + "พ.ศ."), None))
    assert document.paragraphs[0].text == "หนึ่ง\nสอง"
    assert [value(run._r, "w:u") for run in document.paragraphs[1].runs] == [None, "dotted", None]


def test_thirty_thousand_characters_come_through() -> None:
    assert word_text(docx_of(paper_with("กขค" * 10_000), None)) == "กขค" * 10_000


def test_a_section_without_blocks_and_a_paper_of_a_heading_alone_are_whole_files() -> None:
    for blocks in ((), (Heading("หัวข้อ", 1, new_page=True),)):
        data = docx_of(Paper("ทดสอบ", "หน่วยงาน", (Section(blocks), Section(blocks))), None)
        assert len(opened(data).sections) == 2


def test_every_picture_is_told_in_words(emblem: Path) -> None:
    shown = [*found(opened(docx_of(report(), emblem)), "wp:docPr"), *found(opened(docx_of(memo(), emblem)), "wp:docPr")]
    assert len(shown) > 10
    assert all(picture.get("descr") for picture in shown)


@pytest.mark.parametrize("make", [memo, announcement])
def test_without_an_emblem_the_text_stands_as_with_one(make: Callable[[], Paper], emblem: Path) -> None:
    bare, shown = docx_of(make(), None), docx_of(make(), emblem)
    assert word_text(bare) == word_text(shown)
    assert (count_pictures(bare), count_pictures(shown)) == (0, 1)


def test_a_drawn_emblem_is_painted_in_its_own_shape(tmp_path: Path) -> None:
    path = tmp_path / "emblem.svg"
    size, drawn = 'viewBox="0 0 80 100" width="80" height="100"', '<rect width="80" height="100"/>'
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {size}><title>ตรา</title>{drawn}</svg>')
    extent = found(opened(docx_of(memo(), path)), "wp:extent")[0]
    assert int(extent.get("cy")) == 540_000
    assert int(extent.get("cx")) == pytest.approx(432_000, rel=0.01)


def test_headings_are_those_of_word() -> None:
    document = opened(docx_of(report(), None))
    assert [text_of(heading) for heading in paragraphs(document, "Heading1")] == ["บทนำ", "ตารางมาตรการ", "ภาคผนวก"]
    assert document.styles["Heading 2"].element.get(qn("w:styleId")) == "Heading2"
    assert [text_of(title) for title in paragraphs(document, "Title")] == [
        "แผนมาตรการส่งเสริมคุณธรรมประจำปีงบประมาณ พ.ศ. 2567"
    ]


def count_pictures(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return sum(name.startswith("word/media/") for name in file.namelist())


@pytest.fixture
def emblem(tmp_path: Path) -> Path:
    path = tmp_path / "emblem.png"
    Image.new("L", (600, 750), 0).save(path)
    return path
