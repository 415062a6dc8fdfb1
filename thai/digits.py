"""Thai and Arabic digits, both ways."""

import re
from collections.abc import Callable

ARABIC = "0123456789"
THAI = "๐๑๒๓๔๕๖๗๘๙"
_TO_ARABIC = str.maketrans(THAI, ARABIC)
_TO_THAI = str.maketrans(ARABIC, THAI)

# What keeps its own digits in an official paper: addresses of the web and mail, and Latin identifiers (COVID-19,
# ISO 9001, o35); a Buddhist year after a Latin word is a year (ITA 2563).
_KEPT = re.compile(
    r"""(?:https?://|www\.)[^\s<>"]+
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?<![A-Za-z0-9])(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:/[^\s<>"]*)?
    | (?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:(?:[-–./:]?|[ ](?!2[456][0-9]{2}(?![0-9])))[0-9][A-Za-z0-9]*)+
    | (?<![A-Za-z0-9])[0-9]+[A-Za-z][A-Za-z0-9]*""",
    re.VERBOSE | re.ASCII,
)
_NUMBER = re.compile(rf"[{ARABIC}{THAI}][{ARABIC}{THAI}.,]*")


def to_arabic(text: str) -> str:
    return text.translate(_TO_ARABIC)


def to_thai(text: str) -> str:
    return text.translate(_TO_THAI)


def official_digits(text: str) -> str:
    """Thai digits everywhere but in web and mail addresses and Latin identifiers."""
    return _but_kept(text, to_thai)


def arabic_digits(text: str) -> str:
    """Arabic digits everywhere but in web and mail addresses, which may hold Thai ones."""
    return _but_kept(text, to_arabic)


def _but_kept(text: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [change(text[end : kept.start()]), kept.group()]
        end = kept.end()
    return "".join([*parts, change(text[end:])])


def mixes_digits(text: str) -> bool:
    """Whether one number of the text is written with digits of both kinds (8๔.๘๕)."""
    return any(set(number) & set(ARABIC) and set(number) & set(THAI) for number in _NUMBER.findall(text))
