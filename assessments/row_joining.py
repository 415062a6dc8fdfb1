"""Rows that a PDF or a Word cell broke over several lines, put together again. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assessments.codes import read_code
from assessments.criteria_book import Book
from assessments.name_index import Fit
from assessments.pasted_lines import Record
from assessments.score_cells import Parts, parts_of

_MOST_LINES = 8
_GOOD = {Fit.EXACT, Fit.NEAR}


@dataclass(frozen=True)
class Piece:
    """A record, perhaps of several lines, and what stands in it."""

    record: Record
    parts: Parts

    @property
    def closed(self) -> bool:
        """Whether the place of the score is filled, with whatever it may be."""
        return bool(self.parts.score or self.parts.odd or self.parts.dash)


def join_rows(records: Iterable[Record], book: Book) -> list[Piece]:
    """Every record in exactly one piece, in order. A head waits for its score, a name for its rest."""
    pieces: list[Piece] = []
    for record in records:
        piece = Piece(record, parts_of(record))
        if pieces and _adjacent(pieces[-1].record, record):
            joined = _joined(pieces[-1], piece, book)
            if joined:
                pieces[-1] = joined
                continue
        pieces.append(piece)
    return pieces


def _adjacent(before: Record, record: Record) -> bool:
    return before.last + 2 >= record.first and record.last - before.first < _MOST_LINES


def _joined(before: Piece, piece: Piece, book: Book) -> Piece | None:
    both = before.record.joined(piece.record, glued=not piece.parts.empty)
    if before.closed:
        return replace(before, record=both) if _is_rest(before, piece, book) else None
    if piece.parts.code or piece.parts.instrument or before.parts.instrument:
        return None
    joined = Piece(both, parts_of(both))
    if not _starts(before.parts, book):
        return joined if piece.closed and _exact(joined.parts, book) and not _exact(piece.parts, book) else None
    if piece.closed and piece.parts.empty:
        return joined
    return joined if piece.parts.name and _continues(before.parts, piece.parts, joined.parts, book) else None


def _is_rest(before: Piece, piece: Piece, book: Book) -> bool:
    """Whether the line holds nothing but the end of the name that the row before began."""
    parts, code = piece.parts, read_code(before.parts.code, book.names) if before.parts.code else None
    if not code:
        found = book.index.find(before.parts.name)
        code = found.codes[0] if found.fit is Fit.PART else None
    bare = parts.name and not (piece.closed or parts.code or parts.number or parts.instrument)
    if not code or not bare or before.record.last + 1 != piece.record.first:
        return False
    return book.index.within(f"{before.parts.name}{parts.name}", code)


def _starts(parts: Parts, book: Book) -> bool:
    """Whether a row may begin with these parts and still lack its score."""
    if parts.code:
        return read_code(parts.code, book.names) is not None
    if not parts.name:
        return bool(parts.number)
    return book.index.find(parts.name).fit in _GOOD or book.index.begins(parts.name)


def _exact(parts: Parts, book: Book) -> bool:
    return book.index.find(parts.name).fit is Fit.EXACT


def _continues(before: Parts, parts: Parts, joined: Parts, book: Book) -> bool:
    """Whether the words of a line carry on the row before: they make its name fit better than it did."""
    index = book.index
    if not before.name and parts.number:
        return False
    if before.code:
        code = read_code(before.code, book.names) or ""
        alone = index.find(parts.name)
        if alone.fit in _GOOD and code not in alone.codes:
            return False
        return index.within(joined.name, code) or (not before.name and index.likeness(joined.name, code) >= 0.5)
    if not before.name:
        return index.find(parts.name).fit in _GOOD or index.begins(parts.name)
    return index.find(joined.name).fit in _GOOD or index.begins(joined.name)
