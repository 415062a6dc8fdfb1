"""A task for tests: it writes one line of a table `lines`, which is no table of the portal."""

import signal

from django.db import connection, transaction
from django_tasks import TaskContext, task

HELD = 25


@task(takes_context=True)
def write(context: TaskContext, number: int) -> None:
    """Idempotent by looking first, as nothing in the table forbids a second line. The first attempt at line HELD never
    ends: the place to kill its worker."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM lines WHERE number = %s", [number])
        if cursor.fetchone() is None:
            cursor.execute("INSERT INTO lines (number) VALUES (%s)", [number])
    if number == HELD and context.attempt == 1:
        signal.pause()


@task
def fail(number: int) -> None:
    raise ValueError(f"line {number}")
