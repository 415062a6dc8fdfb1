"""Pasted text cut into records of cells, whatever it was copied from: Word, Excel, a PDF, CSV, HTML or bars. Pure."""

import csv
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thai.text import tidy

_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CELL_TAG = re.compile(r"</t[dh]\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<!--.*?-->")
_MARKDOWN = re.compile(r"^\s*#{1,6}\s+|\*\*|__")
_UNSEEN = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u200b": None, "\ufeff": None})
_OPEN_QUOTE = re.compile(r'(?:^|[\t,;])"[^"]*$')
_CLOSE_QUOTE = re.compile(r'"(?=[\t,;]|$)')
_CSV_COMMA = re.compile(r"(?<![0-9๐-๙]),|,(?![0-9๐-๙])")
_CSV_END = re.compile(r'[,;]\s*"?[0-9๐-๙][0-9๐-๙oO.,]*\s*%?"?\s*$')
_QUOTED_CSV = re.compile(r'(?:^|[,;])\s*"')
_WIDE_GAP = re.compile(r" {2,}")
_MOST_LINES_OF_A_CELL = 12


@dataclass(frozen=True)
class Record:
    """One row as far as line breaks and quotes tell: its lines (numbered from 1), its text as pasted, its cells."""

    first: int
    last: int
    text: str
    cells: tuple[str, ...]

    def joined(self, other: "Record", *, glued: bool) -> "Record":
        """Both as one row; `glued`: the words of `other` go on in the last cell of this one."""
        cells, more = [cell for cell in self.cells if cell], [cell for cell in other.cells if cell]
        if glued and cells and more:
            cells, more = [*cells[:-1], f"{cells[-1]} {more[0]}"], more[1:]
        return Record(self.first, other.last, f"{self.text}\n{other.text}", (*cells, *more))


def lines_of(text: str) -> list[str]:
    return _BREAK.split(text)


def records_of(text: str) -> list[Record]:
    """Every line that is not blank, in exactly one record; a quoted cell keeps its lines together."""
    lines = lines_of(text)
    records, place = [], 0
    while place < len(lines):
        count = _lines_of_record(lines, place)
        raw = "\n".join(lines[place : place + count])
        if tidy(raw):
            records.append(Record(place + 1, place + count, raw, cells_of(raw)))
        place += count
    return records


def records_of_rows(rows: Sequence[Sequence[str]]) -> list[Record]:
    """Records of rows that already are cells (a spreadsheet); the number of a record is that of its row."""
    cells = [(number, tuple(tidy(cell).replace("\n", " ") for cell in row)) for number, row in enumerate(rows, 1)]
    return [Record(number, number, "\t".join(row), row) for number, row in cells if any(row)]


def cells_of(raw: str) -> tuple[str, ...]:
    """The cells of one row, each tidied on one line, free of tags; empty ones stay."""
    plain = _MARKDOWN.sub("", _TAG.sub(" ", _CELL_TAG.sub("\t", raw.translate(_UNSEEN))))
    plain = html.unescape(plain).translate(_UNSEEN)
    return tuple(" ".join(tidy(cell).split()) for cell in _split(plain))


def _split(plain: str) -> Iterator[str] | list[str]:
    if "\t" in plain:
        return [cell.strip().strip('"') for cell in plain.strip(" \n").split("\t")]
    if "|" in plain:
        return plain.strip().strip("|").split("|")
    if _QUOTED_CSV.search(plain) and _CSV_END.search(plain):
        return next(csv.reader([plain.replace("\n", " ")], delimiter=";" if ";" in plain else ",", strict=False), [])
    if _CSV_END.search(plain):
        cells = plain.split(";") if ";" in plain else _CSV_COMMA.split(plain)
        if len(cells) > 1:
            return cells
    return _WIDE_GAP.split(plain.strip())


def _lines_of_record(lines: list[str], place: int) -> int:
    """How many lines from `place` on are one record: more than one only where a quoted cell is open."""
    if not _OPEN_QUOTE.search(lines[place].replace('""', "")):
        return 1
    for count, line in enumerate(lines[place + 1 : place + _MOST_LINES_OF_A_CELL], 2):
        if _CLOSE_QUOTE.search(line.replace('""', "")):
            return count
    return 1
