"""Rows that say again what is there already. Pure."""

from collections.abc import Iterable

from measures.pasted.entries import Entry
from measures.pasted.titles import unnumbered
from thai.text import match_key


def key_of(title: str) -> str:
    """A title without its number, white space and punctuation."""
    return match_key(unnumbered(title))


def within_text(entries: Iterable[Entry]) -> dict[int, str]:
    """First line of a row → what to say, where a row above has the same title and method."""
    seen: dict[tuple[str, str], int] = {}
    found = {}
    for entry in entries:
        key = (key_of(entry.title), match_key(entry.fields["method"]))
        if entry.host or not key[0]:
            continue
        if key in seen:
            found[entry.number] = f"ซ้ำกับแถวที่เริ่มบรรทัด {seen[key]}"
        seen.setdefault(key, entry.number)
    return found
