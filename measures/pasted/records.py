"""Pasted text cut into records of cells, as Excel and Word put them on the clipboard. Pure."""

import re
from dataclasses import dataclass

# Excel quotes a cell that holds a line break or a quote; a tab never stands inside.
_CELL = re.compile(r'"((?:[^"\t]|"")*+)"(?=[\t\n]|\Z)|[^\t\n]*')
_LINE_BREAK = re.compile("\r\n|[\r\f\x1c-\x1e\x85\u2029]")
# A line break that Word keeps inside a paragraph.
_CELL_BREAK = re.compile("[\v\u2028]")


@dataclass(frozen=True)
class Record:
    """The cells of lines `first` to `last` (from 1), as pasted."""

    first: int
    last: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)

    @property
    def tabular(self) -> bool:
        return len(self.cells) > 1

    @property
    def indented(self) -> bool:
        """Whether it is one cell after a tab: the way some programs write every cell on a line of its own."""
        return len(self.cells) == 2 and not self.cells[0].strip() and bool(self.cells[1].strip())


def records_of(text: str) -> list[Record]:
    """Every line in exactly one record, blank ones too; a quoted cell keeps its lines together."""
    text = _LINE_BREAK.sub("\n", text).rstrip("\n ")
    records: list[Record] = []
    cells: list[str] = []
    place, line, first = 0, 1, 1
    while text:
        match = _CELL.match(text, place)
        assert match is not None
        cells.append(_CELL_BREAK.sub("\n", _unquoted(match)))
        line += match[0].count("\n")
        place = match.end() + 1
        if text[match.end() : place] != "\t":
            records.append(Record(first, line, tuple(cells)))
            cells, line = [], line + 1
            first = line
        if match.end() >= len(text):
            break
    return records


def _unquoted(match: re.Match[str]) -> str:
    """Quotes around words without a line break or another quote were typed, and stay."""
    inside = match[1]
    if inside is None or not ("\n" in inside or '""' in inside):
        return match[0]
    return inside.replace('""', '"')
