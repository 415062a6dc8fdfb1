"""Word files and spreadsheets are read line by line; broken, locked and swollen ones are told."""

import zipfile

import pytest

from disclosures.links.document import Document, Kind, Line
from tests.disclosures.links.answers import reading
from tests.disclosures.links.reading.files import S, W, docx, paragraph, xlsx, zipped

STYLES = f'<w:styles {W}><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>'
CORE = '<cp xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>รายงาน</dc:title></cp>'
TABLE = (
    f"<w:tbl><w:tr><w:tc>{paragraph('ลำดับ')}</w:tc><w:tc>{paragraph('โครง')}{paragraph('การ')}</w:tc></w:tr></w:tbl>"
)


def lines(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def test_a_word_file_gives_headings_paragraphs_and_rows() -> None:
    header = f"<w:hdr {W}>{paragraph('อบต.เขิน')}</w:hdr>"
    more = {"word/styles.xml": STYLES, "docProps/core.xml": CORE, "word/header1.xml": header}
    document = reading(docx(paragraph("รายงานผล ปี 2567", "1") + paragraph("เนื้อหา") + TABLE, more))
    assert document.lines == (Line("รายงานผล ปี 2567", heading=1), Line("เนื้อหา"), Line("ลำดับ | โครง การ"))
    assert (document.kind, document.title, document.around) == (Kind.DOCX, "รายงาน", ("อบต.เขิน",))


def test_a_text_box_is_read_once() -> None:
    inner = paragraph("กล่อง")
    choices = f"<a:Choice>{inner}</a:Choice><a:Fallback>{inner}</a:Fallback>"
    box = f'<a:AlternateContent xmlns:a="m">{choices}</a:AlternateContent>'
    assert lines(reading(docx(f"<w:p><w:r>{box}<w:t>นอก</w:t></w:r></w:p>"))) == ["กล่อง", "นอก"]


def test_a_spreadsheet_gives_its_rows_as_shown() -> None:
    more = {
        "xl/sharedStrings.xml": f"<sst {S}><si><t>ปีงบประมาณ</t></si></sst>",
        "xl/styles.xml": f'<styleSheet {S}><numFmts><numFmt numFmtId="170" '
        'formatCode="[$-107041E]d mmm yyyy"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    }
    rows = (
        '<row><c t="s"><v>0</v></c><c><v>2567.0</v></c></row><row hidden="1"><c><v>1</v></c></row>'
        '<row><c s="1"><v>45200</v></c><c s="2"><v>45200</v></c><c t="inlineStr"><is><t>ในช่อง</t></is></c></row>'
    )
    document = reading(xlsx(rows, more))
    assert lines(document) == ["ปีงบประมาณ | 2567", "1/10/2023 | 1/10/2566 | ในช่อง"]
    assert (document.kind, document.around) == (Kind.XLSX, ("แผน",))


@pytest.mark.parametrize(
    ("body", "kind", "problem"),
    [
        (docx(paragraph("ก"))[:-80], "docx", "broken"),
        (docx("<w:p>"), "docx", "broken"),
        (zipped({"[Content_Types].xml": "<Types/>", "word/other.xml": "<a/>"}), "docx", "broken"),
        (docx("").replace(b"word/document.xml", b"word/documenX.xml", 1), "docx", "broken"),
        (docx("", {"word/media/a.bin": "0" * 60_000_000}), "docx", "bomb"),
        (xlsx("", {"xl/media/a.bin": "0" * 60_000_000}), "xlsx", "bomb"),
        (docx('<!DOCTYPE a [<!ENTITY b "c">]>'), "docx", "broken"),
    ],
    ids=["cut", "no end", "no body", "a liar", "a bomb", "a bomb of cells", "entities"],
)
def test_what_no_program_opens_is_told(body: bytes, kind: str, problem: str) -> None:
    document = reading(body)
    assert (document.kind, document.problem) == (kind, problem)


def test_a_package_that_lies_of_its_size_is_stopped_while_read() -> None:
    body = docx(paragraph("ก" * 30_000_000))
    size = zipfile.ZipFile(__import__("io").BytesIO(body)).getinfo("word/document.xml").file_size
    at = body.rindex(size.to_bytes(4, "little"))
    assert reading(body[:at] + (1000).to_bytes(4, "little") + body[at + 4 :]).problem in {"bomb", "broken"}


def test_a_file_of_which_only_the_beginning_came_is_not_broken() -> None:
    body = docx(paragraph("ก"))[:-80]
    assert reading(body, whole=False) == Document(Kind.DOCX)
