"""Codes of criteria as people type them (O35., ข้อ o35, ๐35, ๙.๑) read as the framework writes them. Pure."""

import re
from collections.abc import Container

from thai.digits import to_arabic
from thai.text import tidy

_WORDS = re.compile(r"^(?:ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด|ข้อที่|ข้อ)")
_ZERO_FOR_O = re.compile(r"0\d+")


def read_code(typed: str, known: Container[str]) -> str | None:
    """The code meant, or None. A leading zero stands for the letter o only where no number could be meant (๐35)."""
    plain = _WORDS.sub("", to_arabic(tidy(typed)).replace(" ", "")).rstrip(".")
    for guess in (plain, plain.lower(), plain.upper()):
        if guess in known:
            return guess
    if _ZERO_FOR_O.fullmatch(plain) and plain[1:] not in known and f"o{plain[1:]}" in known:
        return f"o{plain[1:]}"
    return None
