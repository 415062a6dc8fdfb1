"""How many lines a text takes in a column: from the advance widths of the document font."""

from functools import cache
from math import ceil

from reports.rendering.fonts import FONTS, require_fonts

# A line of Thai is broken at words, so it is seldom full.
FULLNESS = 0.88


@cache
def _advances() -> dict[str, float]:
    """Width of each character in em."""
    require_fonts()
    from fontTools.ttLib import TTFont

    with TTFont(FONTS[0].path) as font:
        widths, em = font["hmtx"], font["head"].unitsPerEm
        return {chr(code): widths[name][0] / em for code, name in font.getBestCmap().items()}


def width_of(text: str) -> float:
    """In em, on one line."""
    advances = _advances()
    return sum(advances.get(character, 0.6) for character in text)


def line_count(text: str, width: float) -> int:
    """Lines of one paragraph in a column `width` em wide; at least one."""
    return max(1, ceil(width_of(text) / max(width * FULLNESS, 1)))
