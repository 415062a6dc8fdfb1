"""What holds for the texts of every document: a change applied to all of them, and their reading order."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any


def map_texts(value: Any, change: Callable[[str], str]) -> Any:
    """The same tuples and dataclasses with `change` applied to every text; sets, numbers and dates stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(map_texts(part, change) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: map_texts(getattr(value, field.name), change) for field in fields(value)})
    return value


def texts_of(value: Any) -> Iterator[str]:
    """Every text, in the order of the fields, which is the reading order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a typed text that are not blank: each is a paragraph."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
