"""A tree of frozen dataclasses as plain data for JSON, and back. Knows str, int, bool, None, tuples and dataclasses.
Pure."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")


def to_plain(value: Any) -> Any:
    """Dataclasses as dicts, tuples as lists; raises TypeError for what JSON would not give back."""
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    if value is None or type(value) in {str, int, bool}:
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")


def from_plain(shape: type[Shape], data: Any) -> Shape:
    """The dataclass `shape` filled from `data`; raises ValueError where the two do not fit."""
    hints = get_type_hints(shape)
    if not isinstance(data, Mapping) or data.keys() - hints.keys():
        raise ValueError(f"not a {shape.__name__}: {str(data)[:80]}")
    try:
        return shape(**{name: _read(hints[name], each) for name, each in data.items()})
    except TypeError as error:
        raise ValueError(f"not a {shape.__name__}: {error}") from None


def _read(kind: Any, data: Any) -> Any:
    if get_origin(kind) is UnionType:
        if data is None and NoneType in get_args(kind):
            return None
        return _read(next(each for each in get_args(kind) if each is not NoneType), data)
    if get_origin(kind) is tuple:
        if not isinstance(data, list | tuple):
            raise ValueError(f"not a list: {str(data)[:80]}")
        return tuple(_read(get_args(kind)[0], each) for each in data)
    if isinstance(kind, type) and is_dataclass(kind):
        return from_plain(kind, data)
    if type(data) is not kind:
        raise ValueError(f"not {kind.__name__}: {str(data)[:80]}")
    return data
