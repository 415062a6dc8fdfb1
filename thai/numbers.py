"""Scores as people type them, and figures as they are printed."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from thai.digits import mixes_digits, to_arabic

_CENT = Decimal("0.01")
_UNIT = re.compile(r"\s*(?:คะแนน|%|เปอร์เซ็นต์)\s*$")
_SPACED_POINT = re.compile(r"\s*([.,])\s*")
_LATIN_O = re.compile(r"(?<=[\d.,])[oO]|[oO](?=[\d.,])")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?", re.ASCII)


class ScoreError(ValueError):
    """Why a typed score cannot be taken: one Thai sentence that says how to mend it."""


@dataclass(frozen=True)
class Reading:
    """What was understood; `value` None: a blank, which is no score. `notice`: something to look at, never a block."""

    value: Decimal | None
    notice: str = ""


def half_up(value: Decimal | Fraction) -> Decimal:
    """Rounded once, to two places, halves away from zero (98.365 → 98.37)."""
    if isinstance(value, Fraction):
        scaled = abs(value) * 100
        cents = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
        return Decimal(cents if value >= 0 else -cents).scaleb(-2)
    return value.quantize(_CENT, ROUND_HALF_UP)


def two_decimals(value: Decimal | Fraction) -> str:
    return f"{half_up(value):.2f}"


def signed(value: Decimal) -> str:
    """A change with its sign, a true minus: +21.71, −5.00."""
    return f"{'−' if value < 0 else '+'}{abs(half_up(value)):.2f}"


def parse_score(text: str) -> Reading:
    """Read ๙๖.๑๗, 96.17, 8๔.๘๕, 96,17 or “96.17 คะแนน”; a score is 0 to 100 with at most two decimals."""
    typed = text.replace("\u00a0", " ").replace("\u200b", "").strip()
    if typed in {"", "-", "–", "—"}:
        return Reading(None)
    plain = _SPACED_POINT.sub(r"\1", to_arabic(_UNIT.sub("", typed))).replace("−", "-").replace("–", "-")
    number = _LATIN_O.sub("0", plain)
    if not _NUMBER.fullmatch(number):
        raise ScoreError(f"“{typed}” ไม่ใช่ตัวเลข โปรดพิมพ์คะแนน 0 ถึง 100 เช่น 86.56 หรือ ๘๖.๕๖")
    value = Decimal(number.replace(",", "."))
    _refuse_outside(typed, value)
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -2 and value != half_up(value):
        raise ScoreError(f"“{typed}” มีทศนิยมเกินสองตำแหน่ง โปรดพิมพ์ตามที่ประกาศ เช่น {two_decimals(value)}")
    return Reading(half_up(value), _notice(typed, plain, number, value))


def _refuse_outside(typed: str, value: Decimal) -> None:
    if value < 0:
        raise ScoreError(f"“{typed}” น้อยกว่า 0 คะแนนต้องอยู่ระหว่าง 0 ถึง 100")
    if value <= 100:
        return
    digits = str(value).replace(".", "")
    guess = f" อาจลืมจุดทศนิยม: {digits[:2]}.{digits[2:4]}" if len(digits) == 4 and digits[0] != "0" else ""
    raise ScoreError(f"“{typed}” อ่านได้ {value.normalize():f} ซึ่งเกิน 100{guess}")


def _notice(typed: str, plain: str, number: str, value: Decimal) -> str:
    read = two_decimals(value)
    if number != plain:
        return f"มีตัวอักษร o แทนเลขศูนย์ ระบบอ่านเป็น {read}"
    if mixes_digits(typed):
        return f"พิมพ์เลขไทยปนเลขอารบิก ระบบอ่านเป็น {read}"
    if "," in number:
        return f"พิมพ์จุลภาคแทนจุดทศนิยม ระบบอ่านเป็น {read}"
    return ""
