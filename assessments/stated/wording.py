"""Figures and lists as a statement prints them. Pure."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate

from thai.numbers import half_up, two_decimals

Number = Decimal | Fraction | None
LETTERS = 80  # in a line of print


def two(value: Number) -> str:
    """Two decimals; nothing for no figure."""
    return "" if value is None else two_decimals(value)


def four(value: Number) -> str:
    """Four decimals; nothing for no figure."""
    return "" if value is None else f"{half_up(Fraction(value) * 100) / 100:.4f}"


def percent(value: Number) -> str:
    """A place or length in a chart, with one decimal and within 0 to 100."""
    return "" if value is None else f"{float(min(max(value, Fraction(0)), Fraction(100))):.1f}"


def plain(value: Decimal) -> str:
    """85.00 as 85, 84.50 as 84.5."""
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


def signed(change: Decimal) -> str:
    """+14.30, −3.20 (a minus sign, not a hyphen), 0.00."""
    return f"{'+' if change > 0 else '−' if change < 0 else ''}{abs(change):.2f}"


def fitting(texts: Sequence[str], most: int) -> int:
    """How many of the texts, from the first on, fit where `most` lines of print would."""
    lengths = accumulate(max(len(text), LETTERS) for text in texts[:most])
    return sum(length <= most * LETTERS for length in lengths)


def listed(words: Sequence[str]) -> str:
    """ก, ข และ ค."""
    return " และ ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
