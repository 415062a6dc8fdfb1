"""Who is responsible, as typed in one box: offices, posts, everybody, or words that name neither. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from thai.text import match_key, tidy

_BREAK = re.compile(r"[\n,;/•▪·]+|\s+และ\s*|(?<!^)\s*-\s+")
_BULLET = re.compile(r"^\s*(?:[-–•▪]|[0-9๐-๙]+[.)])\s*")
_EVERYONE = re.compile(r"ทุก\s*(?:ส่วน|สำนัก|กอง|หน่วยงาน|ฝ่าย)|(?:ส่วนราชการ|สำนัก|กอง)\s*ทุก(?:ส่วน|แห่ง|กอง)")
_SAME = (("สำนักงานปลัด", "สำนักปลัด"),)
_OFFICE_WORD = re.compile(r"(?:สำนัก|กอง|หน่วย)")


@dataclass(frozen=True)
class Owners:
    """`everyone`: a living group, all offices as they are on the day one asks; `unknown`: kept as typed, laid on no
    office."""

    everyone: bool
    offices: tuple[int, ...]
    posts: tuple[int, ...]
    unknown: tuple[str, ...]


def read_owners(text: str, offices: Mapping[str, int], posts: Mapping[str, int]) -> Owners:
    """`offices` and `posts`: name → key. A post is known by its whole title, an office also inside other words
    (งานพัสดุ กองคลัง) and by its usual short forms (สำนักปลัดฯ, สำนักงานปลัด อบต.)."""
    everyone = bool(_EVERYONE.search(text))
    found_offices: dict[int, None] = {}
    found_posts: dict[int, None] = {}
    unknown = []
    titles = {match_key(title): key for title, key in posts.items()}
    for part in _parts(text):
        if (post := titles.get(match_key(part))) is not None:
            found_posts[post] = None
        elif matched := _offices_in(part, offices):
            found_offices.update(dict.fromkeys(matched))
        elif not _EVERYONE.search(part):
            unknown.append(part)
    return Owners(everyone, tuple(found_offices), tuple(found_posts), tuple(unknown))


def _parts(text: str) -> list[str]:
    parts = (_BULLET.sub("", part).strip() for part in _BREAK.split(tidy(text)))
    return [part for part in parts if part]


def _offices_in(part: str, offices: Mapping[str, int]) -> list[int]:
    """Every office named in the words; else the one whose name these words begin."""
    key = _key(part)
    inside = [(name, pk) for name, pk in offices.items() if _key(name) in key]
    if inside:
        keys = [_key(name) for name, _ in inside]
        return [pk for name, pk in inside if not any(_key(name) != other and _key(name) in other for other in keys)]
    short = re.sub(r"(?:อบต|เทศบาล|อบจ|ฯ).*$", "", key)
    begun = [pk for name, pk in offices.items() if _OFFICE_WORD.match(short) and _key(name).startswith(short)]
    return begun if len(begun) == 1 else []


def _key(name: str) -> str:
    key = match_key(name)
    for variant, usual in _SAME:
        key = key.replace(match_key(variant), match_key(usual))
    return key
