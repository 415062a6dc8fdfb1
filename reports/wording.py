"""Standing texts with named blanks: {ชื่อหน่วยงาน} is filled from the data, by this file alone. Pure."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

_BLANK = re.compile(r"\{([^{}]*)\}")
# How much of a refused text its error repeats: so many blanks, so many characters of each.
_NAMED, _LENGTH = 5, 60


class WordingError(ValueError):
    """One Thai sentence that says what of a text cannot stand, and what to do."""


@dataclass(frozen=True)
class Text:
    """A standing text of a document. `default`: the portal's own words; `without`: the name of the text that stands in
    its place when one of its blanks has nothing to be filled with; `spare`: it is such a text, and not in the form of a
    draft; `lines`: the height of its box."""

    name: str
    label: str
    default: str
    without: str = ""
    spare: bool = False
    lines: int = 4


def blanks_in(text: str) -> tuple[str, ...]:
    """The names of its blanks, each once, in order."""
    return tuple(dict.fromkeys(name.strip() for name in _BLANK.findall(text)))


def check_wording(text: str, known: Collection[str]) -> None:
    """Raises WordingError for a brace that stands alone, and for a blank that is not among the known ones."""
    if {"{", "}"} & set(_BLANK.sub("", text)):
        raise WordingError("มีวงเล็บปีกกา { หรือ } ที่ไม่เป็นคู่ โปรดพิมพ์ชื่อช่องไว้ในวงเล็บให้ครบ เช่น {ชื่อหน่วยงาน}")
    if unknown := unknown_in(text, known):
        named, more = unknown[:_NAMED], len(unknown) - _NAMED
        rest = f" และอีก {more} ช่อง" if more > 0 else ""
        raise WordingError(
            f"ไม่รู้จักช่อง {_listed(map(_short, named))}{rest}{_meant(named, known)} โปรดใช้ชื่อช่องจากรายการ “ช่องที่ใช้ได้”"
        )


def unknown_in(text: str, known: Collection[str]) -> list[str]:
    """The names of its blanks that are not among the known ones."""
    return [name for name in blanks_in(text) if name not in known]


def _short(name: str) -> str:
    """A name in one line, however much stands between the brackets."""
    line = " ".join(name.split())
    return line if len(line) <= _LENGTH else f"{line[:_LENGTH]}…"


def _meant(unknown: Iterable[str], known: Collection[str]) -> str:
    near = [found for name in unknown for found in get_close_matches(name[:_LENGTH], sorted(known), n=1)]
    return f" อาจหมายถึง {_listed(dict.fromkeys(near))}" if near else ""


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its blanks filled, once: braces in a value stay. KeyError for an unknown blank."""
    return _BLANK.sub(lambda blank: values[blank[1].strip()], text)


def lacking(text: str, values: Mapping[str, str]) -> list[str]:
    """The names of its blanks that have nothing to be filled with."""
    return [name for name in blanks_in(text) if not values[name]]


def worded(
    texts: Collection[Text], values: Mapping[str, str], standing: Mapping[str, str], typed: Mapping[str, str]
) -> dict[str, str]:
    """Name → what is printed: what was typed on the draft, else the organization's standing words, else the portal's.
    Standing words that cannot stand (any more) give way to the portal's: they never block a document."""
    words = {text.name: _standing(text, values, standing) for text in texts}
    chosen = {text.name: _filled(text, words, values) for text in texts}
    return chosen | {name: text for name, text in typed.items() if name in chosen and text.strip()}


def _standing(text: Text, values: Mapping[str, str], standing: Mapping[str, str]) -> str:
    typed = standing.get(text.name, "").strip()
    if not typed:
        return text.default
    try:
        check_wording(typed, values)
    except WordingError:
        return text.default
    return typed


def _filled(text: Text, words: Mapping[str, str], values: Mapping[str, str]) -> str:
    replaced = text.without and lacking(words[text.name], values)
    return fill(words[text.without if replaced else text.name], values)
