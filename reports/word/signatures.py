"""Signatures and endorsements: centred on the right half of the sheet, never parted from their text."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reports.paper import Endorsement, Signature, Signer
from reports.rendering.measuring import width_of
from reports.word.designs import INDENT, RIGHT_HALF
from reports.word.paragraphs import keep_with_next, paragraph
from reports.word.shapes import CM, Jc, Shape, Tab
from reports.word.writing import Writing

SIZE, PITCH = 16, 21
# Room for a name: written by hand as a signature, and in brackets.
HAND, NAME = 5 * CM, 5.5 * CM


def written_signature(block: Signature, to: Writing) -> list[Element]:
    lines = list(_signed(block.signer, block.by_hand, to))
    return lines[:-1] + [_last(lines[-1])]


def written_endorsement(block: Endorsement, to: Writing) -> list[Element]:
    """It stays on one page, whatever its length."""
    heading = paragraph(to.styles["Heading2Unlisted"], block.heading, shape=Shape(before=12))
    line = Shape(left=INDENT, tabs=(Tab(to.width, Jc.RIGHT, dotted=True),))
    text = (
        paragraph(to.styles["ItaText"], block.text) if block.text else paragraph(to.styles["Normal"], "\t", shape=line)
    )
    keep_with_next([text])
    return [heading, text, *written_signature(Signature(block.signer, True), to)]


def _signed(signer: Signer, by_hand: bool, to: Writing) -> Iterator[Element]:
    style, lines = to.styles["ItaSigned"], to.paper.signature_lines
    room = None if by_hand or signer.rank else float(PITCH * lines)
    above = max(0.0, PITCH * (lines - 1))
    if by_hand:
        rank = f" {signer.rank}" if signer.rank else ""
        yield _blank(f"(ลงชื่อ){rank}", HAND, "", above, to)
    elif signer.rank:
        yield paragraph(to.styles["ItaRank"], signer.rank, shape=Shape(before=above))
    if signer.name:
        yield paragraph(style, f"({signer.name})", shape=Shape(before=room))
    else:
        yield _blank("(", NAME, ")", room, to)
    if signer.own_post:
        yield paragraph(style, signer.own_post)
    yield paragraph(style, signer.acting + signer.post)


def _blank(text: str, dots: float, after: str, room: float | None, to: Writing) -> Element:
    """A line with dots for the pen, in the middle of the right half though set from the left, as dots ask for."""
    length = width_of(text) * SIZE + dots
    left = RIGHT_HALF + max(0.0, to.width - RIGHT_HALF - length - width_of(after) * SIZE) / 2
    shape = Shape(before=room, left=left, align=Jc.LEFT, tabs=(Tab(left + length, dotted=True),))
    return paragraph(to.styles["ItaSigned"], f"{text}\t{after}", shape=shape)


def _last(element: Element) -> Element:
    """The last line need not stay with what follows, as its style asks of the others."""
    look = element.find("w:pPr")
    if look is not None:
        kept = Element("w:keepNext", {"w:val": "0"})
        look.insert(1, kept)
    return element
