"""The assessors' recommendations as a memo lists them: by instrument, a lead and numbered items."""

from collections.abc import Mapping, Sequence

from assessments.models import Recommendation
from assessments.scoring import Outcome
from assessments.tree import INDICATOR, INSTRUMENT
from reports.contents.memo_texts import one_line
from reports.paper import Flow, Paragraph
from thai.text import match_key

LEAD = "สำนักงาน ป.ป.ช. มีข้อเสนอแนะเพื่อยกระดับผลการประเมินในปีต่อไป ดังนี้"


def advice_of(outcomes: Sequence[Outcome], advice: Mapping[str, Recommendation]) -> tuple[Paragraph, ...]:
    """The instruments that have a lead or an item, in the official order; `advice` by criterion code."""
    parts: list[Paragraph] = []
    for tool in outcomes:
        if tool.kind == INSTRUMENT:
            rows = [advice[one.code] for one in outcomes if one.kind == INDICATOR and one.code in advice]
            items = [row for row in rows if row.criterion.parent is not None and row.criterion.parent.code == tool.code]
            if items or tool.code in advice:
                parts.append(Paragraph(_lead(tool, advice.get(tool.code)), Flow.LEAD if items else Flow.TEXT))
                parts += [Paragraph(f"{place}) {_named(row)}") for place, row in enumerate(items, 1)]
    return (Paragraph(LEAD, Flow.LEAD), *parts) if parts else ()


def _lead(tool: Outcome, row: Recommendation | None) -> str:
    """The typed lead, opened by the instrument's name unless it already names it."""
    name = f"{tool.name} ({tool.code})"
    if row is None:
        return f"- {name}"
    text = one_line(row.text).removeprefix("-").strip()
    return f"- {text}" if tool.code in text else f"- {name} {text}"


def _named(row: Recommendation) -> str:
    text = one_line(row.text)
    named = match_key(text).startswith(match_key(row.criterion.name))
    return text if named else f"{row.criterion.name} {text}"
