"""Whether a document is the one an item asks for: its title against the item's. Pure."""

import re
from collections.abc import Iterator
from functools import cache

from disclosures.links.judging.bodies import without_bodies
from disclosures.links.judging.kinds import ALSO, KINDS, STOP, WEAK
from thai.text import match_key

_HALF = re.compile(
    "(?<!1)(?<!\\d)6เดือน|หกเดือน|ครึ่งปี|ครึ่งแรก|31มีนาคม|สิ้นไตรมาส(?:ที่)?2|ไตรมาส(?:ที่)?1(?:และ|ถึง)?(?:ไตรมาส(?:ที่)?)?2"
)
_YEARLY = re.compile("ประจำปี")
_YEAR = re.compile("(?:พศ)?25[4-9]\\d")
# What a title says behind these is what its subject is about, and asked for by none.
_ABOUT = re.compile("(?:จาก|ตาม|ของ|เกี่ยวกับ|ใน)(?:การ)?$")
_AND = re.compile("และ(?:การ|นโยบาย)?$")
_REPORTED = re.compile("^(?:สรุป|รายงาน|ผล)")
# No title is longer, in characters.
_TITLE = 500
_ENOUGH = 0.75
_GRAM = 3


def squeezed(text: str) -> str:
    """Letters, marks and Arabic digits alone; bodies' names and the word งบประมาณ of a fiscal year left out, and a
    year as a stroke, over which no title reaches."""
    return _YEAR.sub(STOP, match_key(without_bodies(text[:_TITLE])).replace("ปีงบประมาณ", "ปี"))


@cache
def kinds_asked(title: str) -> frozenset[str]:
    """The kinds of document that answer an item of this title."""
    key, found, place = squeezed(title), set[str](), 0
    while named := _first(key, place):
        kind, start, place = named
        found |= {kind} if not found or not _ABOUT.search(key[:start]) else set()
    return frozenset(found.union(*(kinds for pattern, kinds in ALSO if pattern.search(key))))


def kind_named(text: str) -> str:
    """The kind of document a heading names, empty when none is known."""
    named = _first(squeezed(text), 0)
    return named[0] if named else ""


def kinds_named(text: str) -> Iterator[str]:
    """The kind a heading names first, and those it goes on to with an and."""
    key, found = squeezed(text), 0
    named = _first(key, 0)
    while named and (not found or _AND.search(key[: named[1]])):
        kind, _, found = named
        yield kind
        named = _first(key, found)


def is_weak(kind: str) -> bool:
    return kind in WEAK


def names_item(text: str, title: str) -> bool:
    """Whether a heading is one of the item's: of a kind it asks for, or nearly its words where no kind is known."""
    asked = kinds_asked(title)
    if asked:
        return not asked.isdisjoint(kinds_named(text))
    grams = _grams(squeezed(title))
    return bool(grams) and len(grams & _grams(squeezed(text))) / len(grams) >= _ENOUGH


def rounds_agree(text: str, title: str, half: bool) -> bool:
    """Whether both are of half a year, or neither; `half`: whether the heading's period has six months. An item without
    a round in its title takes either."""
    title_key, halved = match_key(title), bool(_HALF.search(match_key(text[:_TITLE]))) or half
    if _HALF.search(title_key):
        return halved
    return not (halved and _REPORTED.search(title_key) and _YEARLY.search(title_key))


def _first(key: str, place: int) -> tuple[str, int, int] | None:
    """The kind whose words begin earliest from `place` on, and where they begin and end."""
    best: tuple[int, str, int] | None = None
    for name, pattern in KINDS.items():
        match = pattern.search(key, place)
        if match and match.end() > match.start() and (best is None or match.start() < best[0]):
            best = match.start(), name, match.end()
    return best and (best[1], best[0], best[2])


def _grams(key: str) -> set[str]:
    return {key[index : index + _GRAM] for index in range(max(1, len(key) - _GRAM + 1))} if key else set()
