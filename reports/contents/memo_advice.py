"""The assessors' recommendations as a memo lists them: by instrument, a lead and numbered items."""

from dataclasses import dataclass

from assessments.models import Recommendation
from assessments.scoring import Outcome
from assessments.tree import INDICATOR, INSTRUMENT
from reports.contents.memo_data import MemoData
from thai.text import match_key


@dataclass(frozen=True)
class Advice:
    lead: str
    items: tuple[str, ...]


def advice_of(data: MemoData) -> tuple[Advice, ...]:
    """The instruments that have a lead or an item, in the official order."""
    outcomes = data.result.outcomes.values()
    parts = []
    for tool in outcomes:
        if tool.kind == INSTRUMENT:
            rows = [data.advice[one.code] for one in outcomes if one.kind == INDICATOR and one.code in data.advice]
            items = [row for row in rows if row.criterion.parent is not None and row.criterion.parent.code == tool.code]
            if items or tool.code in data.advice:
                parts.append(Advice(_lead(tool, data.advice.get(tool.code)), tuple(_numbered(items))))
    return tuple(parts)


def _lead(tool: Outcome, row: Recommendation | None) -> str:
    """The typed lead, opened by the instrument's name unless it already names it."""
    name = f"{tool.name} ({tool.code})"
    if row is None:
        return f"- {name}"
    text = _one_line(row.text).removeprefix("-").strip()
    return f"- {text}" if tool.code in text else f"- {name} {text}"


def _numbered(rows: list[Recommendation]) -> list[str]:
    return [f"{place}) {_named(row)}" for place, row in enumerate(rows, 1)]


def _named(row: Recommendation) -> str:
    text = _one_line(row.text)
    named = match_key(text).startswith(match_key(row.criterion.name))
    return text if named else f"{row.criterion.name} {text}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
