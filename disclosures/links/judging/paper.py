"""A document as one text whose places can be pointed at, and the parts of it that are its headings. Pure."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, islice

from disclosures.links.document import Document, Line
from thai.digits import to_arabic
from thai.text import tidy

PASSAGE = 300
# What a document is stands in its beginning: so many characters are judged.
_MOST = 120_000
_DASHES = str.maketrans("‐‑‒–—―−\u00a0\n\t\r", "-------    ")
# A cover is short lines; a longer one is a sentence.
_SHORT = 120
_COVER = 12
_HEADINGS = 60
_SUBTITLES = 3
# Over the title of a document often stand the names of a site and of its part.
_DEEPER = 2
ROW = ("|", "\t")
_SENTENCE = re.compile("ได้(?!แก่)|พบว่า|จึง|ดังนี้|ตามที่|ซึ่ง|นำมา|มีมติ")

_GOES_ON = re.compile(
    r"(?:พ\.ศ\.|ค\.ศ\.|ปีงบประมาณ|ประจำปี|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|ส่งเสริมสุขภาพตำบล)\s*$"
)
_BELONGS = re.compile(r"(?:-|ถึง)\s*(?:พ\.ศ\.|ค\.ศ\.)?\s*[\d๐-๙]{4}")

Range = tuple[int, int]


def folded(text: str) -> str:
    """Arabic digits, plain hyphens and spaces; every character stays at its place."""
    return to_arabic(text).translate(_DASHES)


@dataclass(frozen=True)
class Paper:
    """`original`: the lines as they stand, one after the other; `text`: the same folded, with its line breaks.
    `heads`: where the title, what stands below it and the other headings stand in both; `below`: where those begin
    that are no headings but short lines around one; `links`: where the lines begin that are links to something
    else."""

    original: str
    text: str
    starts: Sequence[int] = field(default=())
    heads: Sequence[Range] = field(default=())
    below: frozenset[int] = frozenset()
    links: frozenset[int] = frozenset()

    def line_of(self, place: int) -> Range:
        index = bisect_right(self.starts, place) - 1
        end = self.starts[index + 1] - 1 if index + 1 < len(self.starts) else len(self.text)
        return self.starts[index], end

    def passage(self, start: int, end: int) -> str:
        """The line around a place; of a long line what stands nearest to it."""
        first, last = self.line_of(start)[0], self.line_of(max(start, end - 1))[1]
        if last - first > PASSAGE:
            middle = (start + end) // 2
            first = max(first, min(middle - PASSAGE // 2, last - PASSAGE))
            last = min(last, first + PASSAGE)
        return self.original[first:last].strip()

    def linked(self, place: int) -> bool:
        return self.line_of(place)[0] in self.links

    def begins_table(self, place: int) -> bool:
        """Whether a place is in the first row of a table."""
        start, end = self.line_of(place)
        above = self.line_of(start - 1) if start else (0, 0)
        return any(mark in self.text[start:end] for mark in ROW) and not any(
            mark in self.text[slice(*above)] for mark in ROW
        )

    def in_heads(self, place: int) -> bool:
        return any(start <= place < end for start, end in self.heads)


def paper_of(document: Document) -> Paper:
    lines = [line for line, end in zip(document.lines, _ends(document.lines), strict=True) if end <= _MOST]
    lines = list(_joined(lines))
    texts = [" ".join(tidy(line.text).split("\n")) for line in lines]
    starts = [0, *accumulate(len(text) + 1 for text in texts)][: len(texts)]
    original = "\n".join(texts)
    text = "\n".join(map(folded, texts))
    runs, subtitles = _heads(lines)
    ranges = [(starts[first], starts[last] + len(texts[last])) for first, last in islice(runs, _HEADINGS)]
    below = frozenset(starts[first] for first in subtitles)
    links = frozenset(start for start, line in zip(starts, lines, strict=True) if line.linked)
    return Paper(original, text, starts, ranges, below, links)


def _joined(lines: Iterable[Line]) -> Iterator[Line]:
    """A line that ends before the year or the name it speaks of is one with the next."""
    open_line: Line | None = None
    for line in lines:
        same = open_line and (open_line.heading, open_line.page) == (line.heading, line.page)
        plain = open_line and not open_line.linked and not line.linked
        if open_line and same and plain and (_GOES_ON.search(open_line.text) or _BELONGS.match(line.text)):
            line = replace(line, text=f"{open_line.text} {line.text}")
        elif open_line:
            yield open_line
        open_line = line
    if open_line:
        yield open_line


def _ends(lines: Sequence[Line]) -> list[int]:
    return list(accumulate(len(line.text) for line in lines))


def _heads(lines: Sequence[Line]) -> tuple[list[Range], set[int]]:
    """First and last line of each heading; where a document marks none, its leading short lines are its cover. And
    the first lines of those that are none, but short lines around one."""
    levels = [line.heading for line in lines if line.heading]
    if not levels:
        cover = _short_from(lines, 0, _COVER)
        return ([(0, cover - 1)] if cover else []), set()
    top = min(levels) + _DEEPER
    runs: list[Range] = []
    for index, line in enumerate(lines):
        if not 0 < line.heading <= top:
            continue
        if runs and runs[-1][1] == index - 1 and lines[index - 1].heading == line.heading:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return _with_subtitle(lines, runs)


def _with_subtitle(lines: Sequence[Line], runs: list[Range]) -> tuple[list[Range], set[int]]:
    """The short lines behind a heading, which say the year, the body, its district, are one more; so are the first."""
    found: list[Range] = []
    below: set[int] = set()
    for (first, last), (following, _) in zip(runs, [*runs[1:], (len(lines), 0)], strict=True):
        end = min(_short_from(lines, last + 1, _SUBTITLES), following)
        found.append((first, last))
        if end > last + 1:
            found.append((last + 1, end - 1))
            below.add(last + 1)
    first = runs[0][0]
    leading = [(0, first - 1)] if 0 < first == _short_from(lines, 0, min(first, _COVER)) else []
    return [*found, *leading], below | {start for start, _ in leading}


def _short_from(lines: Sequence[Line], first: int, most: int) -> int:
    """The index after the last of at most `most` short lines from `first` on."""
    index = first
    while index < len(lines) and index - first < most:
        line = lines[index]
        if line.linked or line.page > 1 or not is_short(line.text):
            break
        index += 1
    return index


def is_short(text: str) -> bool:
    """Neither a sentence nor a row of a table."""
    return len(text) <= _SHORT and not any(mark in text for mark in ROW) and not _SENTENCE.search(text)
