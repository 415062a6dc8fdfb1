"""What differs between the result that was published and that of now. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from assessments.statement import Statement, Trace


@dataclass(frozen=True)
class Change:
    """Something shown, by its name; an empty text is something that is not there."""

    label: str
    before: str
    after: str


def changed_figures(before: Statement, after: Statement) -> list[Change]:
    """In the order of the page, total and level first; empty when only words differ."""
    old, new = _figures(before), _figures(after)
    return [
        Change(label, old.get(label, ""), new.get(label, ""))
        for label in dict.fromkeys([*new, *old])
        if old.get(label, "") != new.get(label, "")
    ]


def _figures(statement: Statement) -> dict[str, str]:
    figures = {
        "คะแนนรวม": statement.headline.total,
        "ระดับ": statement.headline.level,
        "คะแนนรวมที่ประกาศ": statement.announced.total,
        "ระดับที่ประกาศ": statement.announced.level,
    }
    figures |= {f"{row.code} {row.name}": row.value for row in statement.indicators.rows}
    return figures | {label: value for trace in statement.traces for label, value in _traced(trace)}


def _traced(trace: Trace) -> Iterator[tuple[str, str]]:
    """The number itself, its respondent groups, and everything it was computed from."""
    label = f"{trace.code} {trace.name}"
    yield label, trace.value
    for group in trace.groups:
        yield f"{label} ({group.name})", group.value
    for child in trace.children:
        yield from _traced(child)
