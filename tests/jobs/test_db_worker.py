"""Workers as processes: seen while they live, and nothing is lost or done twice when one is killed."""

import json
import signal

import pytest
from django.core.management import load_command_class
from django.core.management.base import BaseCommand
from django_tasks_db.management.commands.db_worker import Command as LibraryCommand

from tests.jobs.lines import HELD
from tests.jobs.processes import Database, until

LINES = 50
AGO = {"sqlite": "datetime('now', '-1 minute')", "postgres": "now() - interval '1 minute'"}
ENQUEUE = f"""
import manage, os
os.environ["DJANGO_SETTINGS_MODULE"] = "ita_portal.settings"
import django
django.setup()
from tests.jobs.lines import write
for number in range({LINES}):
    write.enqueue(number)
"""
LINE_ROWS = "SELECT number FROM lines ORDER BY number"
HEARTBEATS = "SELECT worker_id FROM jobs_worker"


def options(command: BaseCommand) -> dict[str, object]:
    return vars(command.create_parser("manage.py", "db_worker").parse_args([])) | {"worker_id": None}


def test_every_option_of_the_library_is_there_and_only_the_reloader_is_off() -> None:
    ours, theirs = options(load_command_class("jobs", "db_worker")), options(LibraryCommand())
    assert ours == theirs | {"reload": False}


def let_a_minute_pass(database: Database) -> None:
    ago = AGO[database.url.split(":")[0]]
    database.rows(f"UPDATE jobs_worker SET started_at = {ago}, seen_at = {ago}")
    database.rows(f"UPDATE django_tasks_database_dbtaskresult SET started_at = {ago} WHERE status = 'RUNNING'")


@pytest.mark.django_db
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT], ids=lambda end: end.name)
def test_a_worker_is_seen_until_it_is_told_to_end(database: Database, end: signal.Signals) -> None:
    with database.worker("seen") as worker:
        until(lambda: ("seen",) in database.rows(HEARTBEATS))
        worker.send_signal(end)
        assert worker.wait(20) == 0
    assert database.rows(HEARTBEATS) == []


@pytest.mark.django_db
def test_no_task_is_lost_or_done_twice_when_a_worker_is_killed(database: Database) -> None:
    database.manage(program=ENQUEUE)
    with database.worker("killed") as worker:
        until(lambda: (HELD,) in database.rows(LINE_ROWS))
        worker.kill()
    assert json.loads(database.manage("reap_tasks", "--json")) == {"returned": 0, "given_up": 0}
    let_a_minute_pass(database)
    assert json.loads(database.manage("reap_tasks", "--json")) == {"returned": 1, "given_up": 0}
    assert json.loads(database.manage("reap_tasks", "--json")) == {"returned": 0, "given_up": 0}
    with database.worker("second", "--batch") as worker:
        assert worker.wait(20) == 0
    assert database.rows(LINE_ROWS) == [(number,) for number in range(LINES)]
    tasks = database.rows("SELECT status, worker_ids FROM django_tasks_database_dbtaskresult")
    attempts = [workers if isinstance(workers, list) else json.loads(workers) for _, workers in tasks]
    assert {status for status, _ in tasks} == {"SUCCESSFUL"}
    assert sorted(map(len, attempts)) == [1] * (LINES - 1) + [2]
