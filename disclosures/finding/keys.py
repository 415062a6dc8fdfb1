"""How an organization stands in the directory: its names and places as they are compared and put in order. Pure."""

from collections.abc import Iterable

from organizations.kinds import KINDS
from thai.sorting import sort_key
from thai.text import match_key

JOINT = "|"
LONGEST_ORDER = 400
_OTHER = 0xFF


def parts_of(official_name: str) -> tuple[str, str]:
    """The distinctive name and the short name: องค์การบริหารส่วนตำบลเขิน is เขิน and อบต.เขิน."""
    for words in KINDS.values():
        name = official_name.removeprefix(words.name_prefix)
        if name not in {"", official_name}:
            return name, f"{words.short_prefix}{name}"
    return official_name, official_name


def search_key(name: str, official_name: str, short_name: str, district: str, province: str) -> str:
    """Names and places of one day; the distinctive name first, then names, then places."""
    return JOINT.join(map(match_key, (name, official_name, short_name, district, province)))


def directory_key(current: str, former: Iterable[str]) -> str:
    """The search key of today and, behind one more stroke, what else the organization was found by before."""
    return f"{current}{JOINT}{' '.join(key.replace(JOINT, ' ') for key in former)}"


def order_key(name: str) -> str:
    """Dictionary order in hexadecimal digits, two a character, so that every database sorts it alike."""
    return "".join(f"{_rank(character):02x}" for character in sort_key(name))[:LONGEST_ORDER]


def _rank(character: str) -> int:
    code = ord(character)
    if code < 0x80:
        return code
    return code - 0xE00 + 0x80 if 0xE00 <= code < 0xE60 else _OTHER
