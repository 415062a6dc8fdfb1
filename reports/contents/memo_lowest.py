"""The lowest indicators of a result in a part of a sentence: with their figures, or the paper that states them."""

from collections.abc import Sequence

from assessments.scoring import Result
from measures.lowest import Lowest
from reports.contents.memo_figures import figure_of
from thai.numbers import two_decimals


def lowest_words(lowest: Sequence[Lowest], result: Result | None) -> str:
    """แบบวัด IIT คือ ตัวชี้วัดที่ 4 … 96.35 คะแนน และแบบวัด …; says of which instruments nothing is known. Empty where
    nothing is known of any."""
    named = [one for one in lowest if one.indicators]
    if not named:
        return ""
    sources = {one.source for one in named}
    stated = f" ตามที่ระบุใน{sources.pop()}" if len(sources) == 1 and "" not in sources else ""
    parts = [_part(one, result, bool(stated)) for one in named]
    told = " ".join([*parts[:-1], f"และ{parts[-1]}"]) if len(parts) > 1 else parts[0]
    silent = " และ ".join(one.instrument.code for one in lowest if not one.indicators)
    return f"{told}{stated}" + (f" ทั้งนี้ ไม่ปรากฏคะแนนรายตัวชี้วัดของแบบวัด {silent}" if silent else "")


def _part(one: Lowest, result: Result | None, source_told: bool) -> str:
    names = " และ".join(node.title for node in one.indicators)
    figure = figure_of(result.outcomes[one.codes[0]]) if result and one.value is not None else None
    if figure is None:
        return f"แบบวัด {one.instrument.code} คือ {names}" + ("" if source_told else f" (ตามที่ระบุใน{one.source})")
    of_known = " เท่าที่ปรากฏคะแนน" if one.unknown else ""
    return f"แบบวัด {one.instrument.code}{of_known} คือ {names} {two_decimals(figure)} คะแนน"
