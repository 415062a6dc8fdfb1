"""Boxes as lines of text: a block each, a row of a table each, with headings and links told."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from disclosures.links.document import Line
from disclosures.links.reading.boxes import Box, inside, text_of
from disclosures.links.reading.glyphs import mended
from disclosures.links.reading.names import named_title

LONGEST_ROW = 1_500
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_INLINE = {
    *["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"],
    *[
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
    ],
    *["u", "var", "wbr", "button", "img", "input", "blink", "picture", "source", "ruby", "rt"],
}
_LAYOUT = {"table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "form", "article", "section"}


@dataclass
class _Writer:
    """What was written since the last line ended, and how much of it inside links."""

    around: set[Box]
    pieces: list[str] = field(default_factory=list)
    linked: int = 0

    def ended(self, heading: int) -> Iterator[Line]:
        text, linked = mended("".join(self.pieces).replace("\n", " ")), self.linked
        self.pieces, self.linked = [], 0
        if text:
            yield Line(text, heading=heading, linked=linked >= len(text.replace(" ", "")) * 0.9)


def lines_of(box: Box, around: set[Box]) -> Iterator[Line]:
    """Lines of the box in reading order, without the boxes that stand around."""
    writer = _Writer(around)
    yield from _block(writer, box, 0)
    yield from writer.ended(0)


def _block(writer: _Writer, box: Box, heading: int, in_link: bool = False) -> Iterator[Line]:
    heading = level_of(box) or heading
    in_link = in_link or (box.tag == "a" and "href" in box.attributes)
    for part in box.parts:
        if isinstance(part, str):
            writer.pieces.append(part)
            writer.linked += len(part.replace(" ", "")) * in_link
        elif part in writer.around or part.tag in {"br", "hr"}:
            yield from writer.ended(heading)
        elif part.tag in _INLINE and not level_of(part):
            yield from _block(writer, part, heading, in_link)
        else:
            yield from writer.ended(heading)
            yield from _row(writer, part) if _is_row(part, writer.around) else _block(writer, part, heading, in_link)
            yield from writer.ended(level_of(part) or heading)


def level_of(box: Box) -> int:
    """Of the heading that the box is, 0 for another."""
    if box.tag in _LEVELS:
        return _LEVELS[box.tag]
    if box.get("role") == "heading":
        said = box.get("aria-level")
        return int(said) if said in {"1", "2", "3", "4", "5", "6"} else 2
    return 2 if 4 <= box.letters <= 150 and named_title(box) else 0


def _is_row(box: Box, around: set[Box]) -> bool:
    """A row of data; one that lays out the page (tables, lists, headings in its cells) is read cell by cell."""
    if box.tag != "tr" or box.letters > LONGEST_ROW:
        return False
    return not any(part.tag in _LAYOUT or part in around for part in inside(box))


def _row(writer: _Writer, row: Box) -> Iterator[Line]:
    cells = (text_of(cell) for cell in row.boxes)
    text = mended(" | ".join(cell for cell in cells if cell))
    if text:
        yield Line(text, linked=row.linked >= row.letters * 0.9)
