"""An official document as sections of blocks: what PDF, Word and the page on screen are all made from. Pure.

Every `str` in a block is printed text, in reading order; what decides the look is an Enum, a number or a flag."""

import datetime
import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import ClassVar

_HANGING = re.compile(r"\s*(?:\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])|[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}(?=\s)|[-–•▪●])\s*(?=\S)")


class Flow(Enum):
    """How a paragraph runs; the value is the class of its HTML. `LEAD` is text that keeps with what follows it."""

    TEXT = "text"
    LEAD = "text lead"
    FLUSH = "flush"
    ITEM = "item"
    CENTRED = "centred"
    PLACE = "place"


class Align(Enum):
    LEFT = ""
    CENTRE = "mid"
    RIGHT = "end"


class Numerals(Enum):
    THAI = "thai"
    ARABIC = "arabic"


@dataclass(frozen=True)
class Signer:
    """`rank` stands on its own line above, `name` in brackets, an empty name a blank for the pen; then whoever acts has
    `own_post`; `acting` (รักษาราชการแทน or the like, empty for the holder) and `post` are one line."""

    rank: str
    name: str
    own_post: str
    acting: str
    post: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands under the name."""
        return tuple(filter(None, (self.own_post, self.acting + self.post)))


NOBODY = Signer("", "", "", "", "")


@dataclass(frozen=True)
class Heading:
    """`level`: 1 the title of the document or a part of it, 2 and 3 below; `new_page`: begins one; `listed`: stands in
    the list of contents."""

    template: ClassVar[str] = "reports/blocks/_heading.html"
    text: str
    level: int = 2
    new_page: bool = False
    listed: bool = True
    centred: bool = False


@dataclass(frozen=True)
class Paragraph:
    template: ClassVar[str] = "reports/blocks/_paragraph.html"
    text: str
    flow: Flow = Flow.TEXT


@dataclass(frozen=True)
class Column:
    """`width`: its share of the table beside the other columns."""

    title: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True)
class Cell:
    """`lines`: its paragraphs; `heading`: it names its row."""

    lines: tuple[str, ...] = ()
    rows: int = 1
    columns: int = 1
    heading: bool = False

    @property
    def marked(self) -> tuple[tuple[str, bool], ...]:
        """The lines, and whether each begins with a number or a bullet, and so hangs."""
        return tuple((line, hangs(line)) for line in self.lines)


@dataclass(frozen=True)
class Row:
    """The cells that begin in this row; one that spans from above is not repeated. `band`: a heading over the rows
    below it; `strong`: a sum."""

    cells: tuple[Cell, ...]
    band: bool = False
    strong: bool = False


@dataclass(frozen=True)
class Table:
    """`caption` is printed above it, or only told to a screen reader where `quiet`. `ruled` False: neither rules nor a
    row of heads are printed (the scores of a memo)."""

    template: ClassVar[str] = "reports/blocks/_table.html"
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    quiet: bool = True
    ruled: bool = True


@dataclass(frozen=True)
class Bar:
    """`share`: its length in percent, None where no figure is known; `mark`: a threshold to draw, in percent."""

    label: str
    figure: str
    share: Decimal | None
    mark: Decimal | None = None


@dataclass(frozen=True)
class Chart:
    template: ClassVar[str] = "reports/blocks/_chart.html"
    caption: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Signature:
    """The author's has room for a hand above the name; `by_hand` prints (ลงชื่อ) and a dotted line instead."""

    template: ClassVar[str] = "reports/blocks/_signature.html"
    signer: Signer
    by_hand: bool = False


@dataclass(frozen=True)
class Endorsement:
    """ความเห็นของ…; an empty text is one dotted line for the pen."""

    template: ClassVar[str] = "reports/blocks/_endorsement.html"
    heading: str
    text: str
    signer: Signer


@dataclass(frozen=True)
class MemoHead:
    template: ClassVar[str] = "reports/blocks/_memo_head.html"
    unit: str
    number: str
    date: str
    subject: str
    addressee: str


@dataclass(frozen=True)
class AnnouncementHead:
    template: ClassVar[str] = "reports/blocks/_announcement_head.html"
    agency: str
    subject: str


@dataclass(frozen=True)
class Cover:
    """`title` and `place` are lines; `period` stands in brackets below the title, `reference` (ที่ …) below the web."""

    template: ClassVar[str] = "reports/blocks/_cover.html"
    title: tuple[str, ...]
    period: str
    place: tuple[str, ...]
    web: str = ""
    reference: str = ""


@dataclass(frozen=True)
class Contents:
    """The list of the headings that follow, with their pages."""

    template: ClassVar[str] = "reports/blocks/_contents.html"
    heading: str


@dataclass(frozen=True)
class Verification:
    """How anybody checks an issued document: a sentence, the short address, also as a QR code, and the code."""

    template: ClassVar[str] = "reports/blocks/_verification.html"
    sentence: str
    address: str
    code: str


Block = (
    Heading
    | Paragraph
    | Table
    | Chart
    | Signature
    | Endorsement
    | MemoHead
    | AnnouncementHead
    | Cover
    | Contents
    | Verification
)
Value = str | int | Decimal | datetime.date | None


@dataclass(frozen=True)
class Section:
    """Blocks on sheets of one orientation; each section begins on a new page."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True)
class SheetColumn:
    """`width` in characters."""

    title: str
    width: int = 20


@dataclass(frozen=True)
class Sheet:
    """A table as data, for a spreadsheet: real numbers and dates, the code of each row first."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True)
class Paper:
    """`title` and `author` are metadata; `unbroken`: names that stay on one line; `catchword`: the next page's
    first words at the foot."""

    title: str
    author: str
    sections: tuple[Section, ...]
    sheets: tuple[Sheet, ...] = ()
    day: datetime.date | None = None
    numerals: Numerals = Numerals.THAI
    signature_lines: int = 3
    catchword: bool = False
    unbroken: frozenset[str] = field(default_factory=frozenset)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(block for section in self.sections for block in section.blocks)


def hangs(line: str) -> bool:
    return _HANGING.match(line) is not None
