"""On which page each heading will stand: an estimate from the widths of letters, until Word works it out itself."""

from collections.abc import Iterator
from functools import singledispatchmethod

from reports.paper import (
    Block,
    Chart,
    Contents,
    Cover,
    Endorsement,
    Heading,
    Paper,
    Paragraph,
    Section,
    Signature,
    Table,
)
from reports.rendering.measuring import line_count
from reports.word.designs import MARGINS, SIZES, text_width
from reports.word.grids import line_counts, placed, widths_of


def pages_of(paper: Paper) -> list[int]:
    """The page of each heading, in order."""
    sheets = _Sheets()
    return [page for section in paper.sections for page in sheets.headings(section)]


class _Sheets:
    """Blocks laid down the sheets one after the other; heights in points."""

    def __init__(self) -> None:
        self.page, self.used, self.room, self.landscape = 0, 0.0, 0.0, False

    def headings(self, section: Section) -> Iterator[int]:
        margins, self.landscape = MARGINS[section.landscape], section.landscape
        self.room = SIZES[section.landscape][1] - margins.top - margins.bottom
        self._turn()
        for block in section.blocks:
            self.lay(block)
            if isinstance(block, Heading):
                yield self.page

    @singledispatchmethod
    def lay(self, block: Block) -> None:
        """A block of some lines that stays whole."""
        self._whole(90)

    @lay.register
    def _(self, block: Heading) -> None:
        if block.new_page and self.used:
            self._turn()
        self._whole(30, followed_by=2 * 21)

    @lay.register
    def _(self, block: Paragraph) -> None:
        for _ in range(line_count(block.text, text_width(self.landscape) / 16)):
            self._whole(21)
        self.used += 6

    @lay.register
    def _(self, block: Table) -> None:
        widths = widths_of(block, text_width(self.landscape))
        self._whole(22, followed_by=60)
        for places in placed(block.rows, len(widths)):
            height = 4 + 18 * max(line_counts(places, widths), default=1)
            self._whole(height) if height < self.room else self._flow(height)

    @lay.register
    def _(self, block: Chart) -> None:
        self._whole(24 + 20 * len(block.bars))

    @lay.register
    def _(self, block: Contents) -> None:
        self._whole(60)

    @lay.register
    def _(self, block: Cover) -> None:
        self._whole(self.room)

    @lay.register
    def _(self, block: Signature) -> None:
        self._whole(120)

    @lay.register
    def _(self, block: Endorsement) -> None:
        self._whole(200)

    def _whole(self, height: float, followed_by: float = 0) -> None:
        if self.used and self.used + height + followed_by > self.room:
            self._turn()
        self.used += height

    def _flow(self, height: float) -> None:
        self.used += height
        while self.used > self.room:
            self.page, self.used = self.page + 1, self.used - self.room

    def _turn(self) -> None:
        self.page, self.used = self.page + 1, 0.0
