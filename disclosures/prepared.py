"""Queries that every visitor asks: composed once, since composing one takes longer than answering it."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.utils.dateparse import parse_datetime

# No smallest integer of a column can be greater; what is looked for in such a column must not be either.
LARGEST = 32_767


class Prepared:
    """`make` composes a query of plain values from `sample`, values that stand for nothing else in it."""

    def __init__(self, make: Callable[..., QuerySet[Any, Any]], **sample: str | int) -> None:
        self._composed = cache(
            lambda vendor: _composed(make(**sample), {value: name for name, value in sample.items()})
        )

    def rows(self, **values: str | int) -> list[tuple[Any, ...]]:
        """As the database has them: moments through `moment`. One query."""
        sql, asked = self._composed(connection.vendor)
        with connection.cursor() as cursor:
            cursor.execute(sql, [values[name] if name else given for name, given in asked])
            return list(cursor.fetchall())


def moment(value: datetime | str | None) -> datetime | None:
    """SQLite gives moments as text or without their zone, which is UTC."""
    found = parse_datetime(value) if isinstance(value, str) else value
    return found.replace(tzinfo=UTC) if found and found.tzinfo is None else found


def _composed(made: QuerySet[Any, Any], names: dict[str | int, str]) -> tuple[str, list[tuple[str, Any]]]:
    """The statement, and of each of its parameters the name of the value asked for, or what it always is."""
    sql, parameters = made.query.sql_with_params()
    return sql, [(names.get(given, ""), given) for given in parameters]
