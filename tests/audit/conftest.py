"""Breaking the chain on purpose, as someone who owns the database could."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from audit import append_only


@pytest.fixture
def tamper(db: None) -> Callable[..., None]:
    """Run one statement on the entries with the triggers lifted, and put the triggers back."""

    def run(statement: str, *values: Any) -> None:
        append_only.remove(connection, "audit_entry")
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
        append_only.install(connection, "audit_entry")

    return run
