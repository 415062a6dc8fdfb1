"""Finding an organization by what people type: a name, a short name, a tambon, a district, a province. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from disclosures.spelling import nearness
from thai.sorting import sort_key
from thai.text import match_key, tidy

LONGEST_QUERY = 100
MOST_NEAR = 10
_JOINT = "|"
_GENERAL = re.compile(
    r"^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|ตำบล|อำเภอ|จังหวัด|แขวง|เขต"
    r"|(?:อบต|อบจ|ทต|ทม|ทน|ต|อ|จ)\s*\.|อบต|อบจ)\s*"
)


@dataclass(frozen=True)
class Entry:
    """One line of the directory: an organization as it was published."""

    organization: int
    name: str
    key: str


@dataclass(frozen=True)
class Found:
    """Keys of organizations, best first; `exact` False: nothing is spelt so, these are only near."""

    organizations: list[int]
    exact: bool


def directory_key(name: str, official_name: str, short_name: str, district: str, province: str) -> str:
    """What of an organization can be searched for, as one column keeps it; name first, then names, then places."""
    return _JOINT.join(map(match_key, (name, official_name, short_name, district, province)))


def words_of(query: str) -> list[list[str]]:
    """The words of a query, each as the spellings it may stand for: as typed, and without อบต., ตำบล, จ. before it."""
    words = [_spellings(word) for word in tidy(query).split()]
    return [spellings for spellings in words if spellings]


def _spellings(word: str) -> list[str]:
    typed, bare = match_key(word), match_key(_GENERAL.sub("", word))
    return [spelling for spelling in dict.fromkeys([typed, bare]) if spelling]


def find(query: str, directory: Iterable[Entry]) -> Found:
    """Every organization that has all the words, or the nearest spellings when none has."""
    entries = list(directory)
    words, whole = words_of(query), words_of("".join(tidy(query).split()))
    if not words:
        return Found([], exact=True)
    ranked = [(min(_rank(words, entry), _rank(whole, entry)), entry) for entry in entries]
    exact = [(rank, entry) for rank, entry in ranked if rank < _NOWHERE]
    if exact:
        return Found(_in_order(exact), exact=True)
    near = [(min(_distance(words, entry), _distance(whole, entry)), entry) for entry in entries]
    return Found(_in_order([(far, entry) for far, entry in near if far < _NOWHERE])[:MOST_NEAR], exact=False)


_NOWHERE = 1000.0


def _in_order(ranked: list[tuple[float, Entry]]) -> list[int]:
    ordered = sorted(ranked, key=lambda each: (each[0], sort_key(each[1].name)))
    return list(dict.fromkeys(entry.organization for _, entry in ordered))


def _rank(words: list[list[str]], entry: Entry) -> float:
    """0 for the very name; higher for a part of a name, a district, a province; _NOWHERE when a word is not there."""
    if any(not any(spelling in entry.key for spelling in spellings) for spellings in words):
        return _NOWHERE
    fields = entry.key.split(_JOINT)
    return sum(min(_place(spelling, fields) for spelling in spellings) for spellings in words)


def _place(spelling: str, fields: list[str]) -> float:
    for place, field in enumerate(fields):
        if spelling in field:
            return place * 2 + (spelling != field) * (1.0 if field.startswith(spelling) else 1.5)
    return _NOWHERE


def _distance(words: list[list[str]], entry: Entry) -> float:
    """How far the words are from the name, the district or the province, added up; _NOWHERE for other words."""
    name, _, _, district, province = entry.key.split(_JOINT)
    return sum(min(_far(spelling, (name, district, province)) for spelling in spellings) for spellings in words)


def _far(spelling: str, fields: tuple[str, ...]) -> float:
    near = [0.0 if spelling in field else nearness(spelling, field) for field in fields]
    return min((far for far in near if far is not None), default=_NOWHERE)
