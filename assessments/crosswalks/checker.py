"""The validator of crosswalk files: everything wrong in one, by line, and how to mend it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from assessments.crosswalks.data import CrosswalkData
from assessments.crosswalks.parser import parse
from assessments.crosswalks.relations import problems_between, problems_within
from assessments.frameworks.checker import check_year, read_file
from assessments.frameworks.nodes import compose
from assessments.frameworks.problems import Problem, Problems


@dataclass(frozen=True)
class Checked:
    """`data` is None unless the file is sound by itself; `digest`: SHA-256 of the file."""

    path: Path
    data: CrosswalkData | None
    problems: list[Problem]
    digest: str


def check_file(path: Path) -> Checked:
    """Raises UnreadableError."""
    text, digest = read_file(path)
    data, problems = check_text(text, path.stem)
    return Checked(path, data, problems, digest)


def check_text(text: str, stem: str = "") -> tuple[CrosswalkData | None, list[Problem]]:
    """What the text says (None unless it is sound), and every mistake in it; `stem` is the file's name."""
    problems = Problems()
    root = compose(text, problems)
    if root is None:
        return None, problems.in_order()
    data = parse(root, problems)
    check_year(data.fiscal_year, 1, stem, problems)
    _add(problems, problems_within(data))
    return (None if problems else data), problems.in_order()


def check_items(data: CrosswalkData, before: Mapping[str, str], after: Mapping[str, str]) -> list[Problem]:
    """Mistakes against the items of the two years, code → name."""
    problems = Problems()
    _add(problems, problems_between(data, before, after))
    return problems.in_order()


def _add(problems: Problems, found: Iterable[Problem]) -> None:
    for one in found:
        problems.add(one.line, one.what, one.fix)
