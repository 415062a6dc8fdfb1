"""What a reader of a paper should meet, from the first word to the last, and the same as two engines read its PDF."""

from collections.abc import Iterator

from reports.paper import (
    AnnouncementHead,
    Block,
    Chart,
    Contents,
    Cover,
    Endorsement,
    Heading,
    MemoHead,
    Paper,
    Paragraph,
    Signature,
    Signer,
    Table,
    Verification,
)
from tests.reports.reading import pdfium_text, poppler_text, squeeze


def paper_text(paper: Paper) -> str:
    """Without spaces; a list of contents tells its heading alone."""
    return squeeze("".join(part for block in paper.blocks for part in _parts(block)))


def plain_text(paper: Paper) -> str:
    """The same less the heads of tables, which a PDF repeats on every page."""
    return without_heads(paper, paper_text(paper))


def read_texts(paper: Paper, pdf: bytes) -> dict[str, str]:
    """What each engine reads in the order of the file, less the heads of tables; pdfium tells a hyphen at the end of a
    line by a sign of its own."""
    return {
        "poppler": without_heads(paper, poppler_text(pdf, "-raw")),
        "pdfium": without_heads(paper, pdfium_text(pdf).replace("\ufffe", "-")),
    }


def without_heads(paper: Paper, text: str) -> str:
    for block in paper.blocks:
        if isinstance(block, Table) and block.ruled:
            text = text.replace(squeeze("".join(column.title for column in block.columns)), "")
    return text


def lines_of_paper(paper: Paper) -> list[str]:
    """Every printed text on its own."""
    return [part for block in paper.blocks for part in _parts(block)]


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Table():
            yield from _table(block)
        case Chart(caption=caption, bars=bars):
            yield caption
            yield from (text for bar in bars for text in (bar.label, bar.figure))
        case Signature(signer=signer, by_hand=by_hand):
            yield from _signed(signer, by_hand)
        case Endorsement(heading=heading, text=text, signer=signer):
            yield from (heading, text, *_signed(signer, True))
        case MemoHead():
            yield from ("บันทึกข้อความ", "ส่วนราชการ", block.unit, "ที่", block.number, "วันที่", block.date)
            yield from ("เรื่อง", block.subject, "เรียน", block.addressee)
        case AnnouncementHead(agency=agency, subject=subject):
            yield from (agency, "เรื่อง", subject)
        case Cover():
            yield from (*block.title, f"({block.period})" if block.period else "", *block.place)
            yield from (block.web, block.reference)
        case Contents(heading=heading):
            yield heading
        case Verification():
            yield from (block.sentence, block.address, "รหัสตรวจสอบ", block.code)


def _table(table: Table) -> Iterator[str]:
    yield "" if table.quiet else table.caption
    yield from (column.title for column in table.columns if table.ruled)
    yield from (line for row in table.rows for cell in row.cells for line in cell.lines)


def _signed(signer: Signer, by_hand: bool) -> tuple[str, ...]:
    hand = "(ลงชื่อ)" if by_hand else ""
    return (hand, signer.rank, f"({signer.name})", signer.own_post, signer.acting, signer.post)
