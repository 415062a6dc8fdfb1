"""Where a document is named as the item's: the heading, or else a sentence near its beginning. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice

from disclosures.links.judging.bodies import bodies_in
from disclosures.links.judging.claims import Claim, Weight
from disclosures.links.judging.items import is_weak, kind_named, names_item, rounds_agree
from disclosures.links.judging.paper import Paper, Range, is_short

_BEGINNING = 10
_COVER = 3
_HALF = 6


class _Kind(Enum):
    ITEM = auto()
    OTHER = auto()
    WEAK = auto()
    NONE = auto()


_STRONG = {_Kind.ITEM, _Kind.OTHER}


@dataclass(frozen=True)
class Title:
    """The heading that names the item, and the one line of it that does: its first where the words are broken."""

    heading: Range
    line: Range

    @property
    def end(self) -> int:
        return self.heading[1]


def title_of(paper: Paper, claims: Sequence[Claim], item_title: str) -> Title | None:
    """None when the document is another item's, or none's. The first heading that names a kind of document decides,
    unless it has neither a year nor a body and one right below it has: then it is the label of a part of a website. A
    word that often is such a label yields to the next heading, and so does one that leaves open whether the document
    is of half a year."""
    half = any(claim.months == _HALF for claim in claims)
    kinds = [_kind_of(paper.text[start:end], item_title, half) for start, end in paper.heads]
    first = next((index for index, kind in enumerate(kinds) if kind in _STRONG), None)
    if first is None:
        return _in_beginning(paper, item_title, half)
    places = [first, *_right_below(paper, first)]
    full = (at for at in places if kinds[at] in _STRONG and _is_full(paper, claims, at))
    decides = next(full, first)
    heading = paper.heads[decides]
    return Title(heading, _line(paper, heading, item_title)) if kinds[decides] is _Kind.ITEM else None


def _kind_of(text: str, item_title: str, half: bool) -> "_Kind":
    if names_item(text, item_title):
        return _Kind.ITEM if rounds_agree(text, item_title, half) else _Kind.WEAK
    kind = kind_named(text)
    if not kind:
        return _Kind.NONE
    return _Kind.WEAK if is_weak(kind) else _Kind.OTHER


def _right_below(paper: Paper, first: int) -> Iterator[int]:
    """The headings that follow one another with no more than short lines between them."""
    for index in range(first + 1, len(paper.heads)):
        if paper.heads[index][0] != paper.heads[index - 1][1] + 1:
            return
        if paper.heads[index][0] not in paper.below:
            yield index


def _is_full(paper: Paper, claims: Sequence[Claim], index: int) -> bool:
    """Whether a heading, or the short lines below it that name no kind, has a year or a body."""
    start, end = paper.heads[index]
    below = next((head for head in paper.heads if head[0] == end + 1), None)
    if below and not kind_named(paper.text[below[0] : below[1]]):
        end = below[1]
    dated = any(start <= claim.start < end and claim.weight > Weight.BARE for claim in claims)
    return dated or any(body.name for body in bodies_in(paper.text[start:end]))


def _line(paper: Paper, heading: Range, item_title: str) -> Range:
    lines = list(_lines(paper, heading))
    return next((line for line in lines if names_item(paper.text[line[0] : line[1]], item_title)), lines[0])


def _lines(paper: Paper, place: Range) -> Iterator[Range]:
    start = place[0]
    while start < place[1]:
        line = paper.line_of(start)
        yield line
        start = line[1] + 1


def _in_beginning(paper: Paper, item_title: str, half: bool) -> Title | None:
    """Among the first lines that are no links: the first that names a kind, with the short lines below it."""
    lines = islice((paper.line_of(start) for start in paper.starts if start not in paper.links), _BEGINNING)
    for line in lines:
        text, cover = paper.text[line[0] : line[1]], (line[0], _short_until(paper, line[1]))
        whole = paper.text[cover[0] : cover[1]]
        if names_item(text, item_title) or (kind_named(text) and names_item(whole, item_title)):
            return Title(cover, line) if rounds_agree(whole, item_title, half) else None
        if (kind := kind_named(text)) and not is_weak(kind):
            return None
    return None


def _short_until(paper: Paper, end: int) -> int:
    """Where the short lines below a line end, a few of them at most."""
    for _ in range(_COVER):
        below = paper.line_of(end + 1)
        if end + 1 >= len(paper.text) or below[0] in paper.links or not is_short(paper.text[below[0] : below[1]]):
            break
        end = below[1]
    return end
