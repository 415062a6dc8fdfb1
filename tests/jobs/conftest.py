"""A migrated database that processes can share, and a list of the failures a room was told."""

from collections.abc import Iterator
from contextlib import nullcontext

import pytest
from django.db import connection
from pytest_django import Settings

from tests.jobs.processes import Database, postgres_database, sqlite_database
from tests.jobs.records import LINE

PREPARE = """
import manage, os
os.environ["DJANGO_SETTINGS_MODULE"] = "ita_portal.settings"
import django
django.setup()
from django.core.management import call_command
from django.db import connection
call_command("migrate", "django_tasks_database", verbosity=0)
call_command("migrate", "jobs", verbosity=0)
connection.cursor().execute("CREATE TABLE lines (number integer)")
"""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Of the same kind as that of the test run; with what workers need and a table `lines`."""
    on_postgres = connection.vendor == "postgresql"
    made = postgres_database() if on_postgres else nullcontext(sqlite_database(tmp_path_factory.mktemp("jobs")))
    with made as database:
        database.manage(program=PREPARE)
        yield database


@pytest.fixture
def told(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The lines whose failure was told."""
    heard: list[int] = []
    monkeypatch.setattr("tests.jobs.told.line_failed", heard.append)
    settings.TASK_FAILURES = dict.fromkeys([LINE, "tests.jobs.lines.fail"], "tests.jobs.told.line_failed")
    return heard
