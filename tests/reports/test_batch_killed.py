"""A worker killed in the middle of fifty files: after `reap_tasks` all fifty are there, none twice, none by half."""

import hashlib
import json
import os
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext

import pytest
from django.db import connection

from tests.jobs.processes import Database, postgres_database, sqlite_database, until

FILES, KILLED_AFTER = 50, 15
AGO = {"sqlite": "datetime('now', '-1 minute')", "postgres": "now() - interval '1 minute'"}
ORDER = f"""
import manage, os
os.environ["DJANGO_SETTINGS_MODULE"] = "ita_portal.settings"
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from reports.jobs import export_item
from tests.factories import make_assessment, make_batch, make_organization, make_scores
organization = make_organization()
make_scores(make_assessment(organization))
for item in make_batch(organization, *["waiting"] * {FILES}).items.all():
    item.form = "pdf" if item.position % 10 == 0 else "docx"
    item.save()
    export_item.enqueue(item.pk)
"""
STATES = "SELECT state FROM reports_batchitem"
FINISHED = "SELECT name, content, sha256, attempts FROM reports_batchitem WHERE state = 'done'"


@pytest.fixture
def database(tmp_path: os.PathLike[str]) -> Iterator[Database]:
    """Of the same kind as that of the test run, with fifty files waiting."""
    on_postgres = connection.vendor == "postgresql"
    with postgres_database() if on_postgres else nullcontext(sqlite_database(tmp_path)) as database:
        database.manage(program=ORDER)
        yield database


def counted(database: Database) -> Counter[str]:
    return Counter(state for (state,) in database.rows(STATES))


def stopped_within_a_file(database: Database, worker: "subprocess.Popen[bytes]") -> bool:
    """Stop the worker and look; one that stands between two files goes on."""
    if counted(database)["done"] < KILLED_AFTER:
        return False
    worker.send_signal(signal.SIGSTOP)
    if counted(database)["running"]:
        return True
    worker.send_signal(signal.SIGCONT)
    return False


def let_a_minute_pass(database: Database) -> None:
    ago = AGO[database.url.split(":")[0]]
    database.rows(f"UPDATE jobs_worker SET started_at = {ago}, seen_at = {ago}")
    database.rows(f"UPDATE django_tasks_database_dbtaskresult SET started_at = {ago} WHERE status = 'RUNNING'")


@pytest.mark.django_db
def test_no_file_is_lost_doubled_or_halved_when_a_worker_is_killed(database: Database) -> None:
    with database.worker("killed") as worker:
        until(lambda: stopped_within_a_file(database, worker))
        worker.kill()
    assert counted(database)["running"] == 1
    let_a_minute_pass(database)
    assert json.loads(database.manage("reap_tasks", "--json")) == {"returned": 1, "given_up": 0}
    with database.worker("second", "--batch") as worker:
        assert worker.wait(30) == 0
    finished = database.rows(FINISHED)
    assert len({name for name, *_ in finished}) == len(finished) == FILES
    assert all(hashlib.sha256(bytes(content)).hexdigest() == digest for _, content, digest, _ in finished)
    whole = {("pdf" if bytes(content).startswith(b"%PDF-") else "docx", digest) for _, content, digest, _ in finished}
    assert sorted(form for form, _ in whole) == ["docx", "pdf"], "one document: each format has the same bytes"
    assert Counter(attempts for *_, attempts in finished) == {1: FILES - 1, 2: 1}
