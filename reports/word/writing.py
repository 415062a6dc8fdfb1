"""A paper being written as a Word file: what its blocks are written with."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path

from reports.paper import Heading, Paper
from reports.word.designs import Design, design_of, text_width
from reports.word.pictures import Pictures
from reports.word.styles import Style


@dataclass
class Writing:
    """`landscape`: of the section being written; `fresh`: nothing stands in it yet; `numbers`: of the headings."""

    paper: Paper
    emblem: Path | None
    pictures: Pictures = field(default_factory=Pictures)
    landscape: bool = False
    fresh: bool = True
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @cached_property
    def design(self) -> Design:
        return design_of(self.paper)

    @cached_property
    def styles(self) -> dict[str, Style]:
        return self.design.styles

    @cached_property
    def headings(self) -> list[tuple[int, Heading]]:
        """All of them with their numbers."""
        return list(enumerate((block for block in self.paper.blocks if isinstance(block, Heading)), 1))

    @property
    def width(self) -> float:
        """Of a line of text, in points."""
        return text_width(self.landscape)


def anchor(number: int) -> str:
    """The name of the place of a heading; Word hides names that begin so."""
    return f"_Toc{number:08d}"
