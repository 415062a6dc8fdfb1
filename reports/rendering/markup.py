"""A paper as HTML, for the PDF and for the screen: every text set in type, headings with anchors, long rows marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

from django.template.loader import render_to_string

from reports.contents.texts import map_texts
from reports.paper import Align, Block, Cell, Heading, Paper, Paragraph, Row, Section, Table, Verification
from reports.rendering.qr import qr_svg
from reports.rendering.row_breaks import breaks_of, first_column, shares_of
from reports.rendering.table_type import table_in_type
from reports.rendering.typography import Typeset, typesetter


@dataclass(frozen=True)
class Place:
    """Where blocks are shown: how much deeper their headings stand than in the document, and whether on a screen."""

    shift: int
    screen: bool

    @property
    def seam(self) -> str:
        """Where a line may break: a browser finds that itself."""
        return "" if self.screen else "\u200b"


PRINTED, ON_SCREEN = Place(0, False), Place(1, True)


@dataclass(frozen=True)
class ShownRow:
    """A row with the classes of each of its cells (left edge, alignment); `breaking`: as `row_breaks` has it."""

    row: Row
    cells: tuple[tuple[Cell, str], ...]
    breaking: str


@dataclass(frozen=True)
class Shown:
    """A block set in type. `anchor`: of a heading; `rows`: of a table; `shares`: the widths of its columns in percent;
    `picture`: the QR code of a verification."""

    block: Block
    anchor: str = ""
    rows: tuple[ShownRow, ...] = ()
    shares: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True)
class ShownSection:
    blocks: tuple[Shown, ...]
    landscape: bool


def html_of(paper: Paper, emblem: Path | None) -> str:
    """`paper` stays plain for title and metadata."""
    context = shown_on(PRINTED, paper) | {"paper": paper, "emblem": emblem.as_uri() if emblem else ""}
    return render_to_string("reports/pdf/paper.html", context)


def shown_on(place: Place, paper: Paper) -> dict[str, object]:
    """What the templates of blocks read: `sections`, `listed` (the headings of the list of contents) and `place`."""
    anchors = (f"part-{number}" for number in count(1))
    typeset = typesetter(paper.unbroken, paper.author, place.seam)
    sections = tuple(_section(section, typeset, anchors) for section in paper.sections)
    listed = [
        shown
        for section in sections
        for shown in section.blocks
        if isinstance(shown.block, Heading) and shown.block.listed
    ]
    return {"sections": sections, "listed": listed, "place": place}


def _section(section: Section, typeset: Typeset, anchors: Iterator[str]) -> ShownSection:
    shown = (_shown(block, section.landscape, typeset, anchors) for block in section.blocks)
    return ShownSection(tuple(shown), section.landscape)


def _shown(plain: Block, landscape: bool, typeset: Typeset, anchors: Iterator[str]) -> Shown:
    """Headings go as they are into the bookmarks, so without seams."""
    if isinstance(plain, Table):
        table = table_in_type(plain, landscape, typeset)
        pairs = zip(table.rows, breaks_of(plain, landscape), strict=True)
        rows = tuple(_row(row, table, breaking) for row, breaking in pairs)
        return Shown(table, rows=rows, shares=tuple(f"{share:.2f}" for share in shares_of(plain)))
    if isinstance(plain, Paragraph):
        return Shown(map_texts(plain, typeset))
    block = map_texts(plain, partial(typeset, seams=False))
    if isinstance(plain, Heading):
        return Shown(block, next(anchors))
    if isinstance(plain, Verification):
        return Shown(block, picture=qr_svg(plain.address))
    return Shown(block)


def _row(row: Row, table: Table, breaking: str) -> ShownRow:
    looks, place = [], first_column(row, len(table.columns))
    for cell in row.cells:
        align = Align.LEFT if row.band else table.columns[place].align
        looks.append(" ".join(filter(None, ["" if place else "edge", align.value])))
        place += cell.columns
    return ShownRow(row, tuple(zip(row.cells, looks, strict=True)), breaking)
