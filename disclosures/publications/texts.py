"""The words in plain data. Pure."""

from collections.abc import Iterator
from typing import Any


def texts_in(plain: Any) -> Iterator[str]:
    """Every text of what JSON can hold, in its order, without the names of fields."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        yield from texts_in(list(plain.values()))
    elif isinstance(plain, list | tuple):
        for one in plain:
            yield from texts_in(one)
