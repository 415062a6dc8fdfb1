"""200 memos through the queue: by one worker, by two. On PostgreSQL where it answers, else on SQLite."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import psycopg2

from tests.jobs.processes import Database

MEMOS = 200
FINISHED = """SELECT min(finished_at), max(finished_at), count(*) FROM reports_batchitem WHERE state = 'done'
AND batch_id = (SELECT id FROM reports_batch ORDER BY requested_at DESC LIMIT 1)"""


def table(folder: Path) -> str:
    """Wall time from the start of the workers' processes to the end of the last, and the pace from the first memo
    finished to the last."""
    with _database(folder) as database:
        kind = "PostgreSQL" if database.url.startswith("postgres") else "SQLite"
        lines = [_line(database, workers) for workers in (1, 2)]
    head = f"| {MEMOS} memos, {kind} | wall seconds | memos a second, once begun |"
    return "\n".join([head, "|---|---|---|", *lines])


def _line(database: Database, workers: int) -> str:
    command = [sys.executable, "-m", "benchmarks.ordering", str(MEMOS)]
    subprocess.run(command, env=os.environ | {"DATABASE_URL": database.url}, check=True)
    begun = perf_counter()
    with ExitStack() as running:
        names = [f"benchmark-{workers}-{number}" for number in range(workers)]
        processes = [running.enter_context(database.worker(name, "--batch")) for name in names]
        codes = {process.wait() for process in processes}
    wall = perf_counter() - begun
    ((first, last, done),) = database.rows(FINISHED)
    if codes != {0} or done != MEMOS:
        raise RuntimeError(f"{done} of {MEMOS} memos done, exit codes {codes}")
    span = datetime.fromisoformat(str(last)) - datetime.fromisoformat(str(first))
    return f"| {workers} worker{'s' * (workers > 1)} | {wall:.1f} | {(MEMOS - 1) / span.total_seconds():.1f} |"


@contextmanager
def _database(folder: Path) -> Iterator[Database]:
    """A new one, gone at the end."""
    found = subprocess.run([sys.executable, "scripts/postgres.py"], capture_output=True, text=True, check=True)
    if not found.stdout.strip():
        path = folder / "workers.sqlite3"
        yield Database(f"sqlite:///{path}", lambda: sqlite3.connect(path, timeout=20))
        return
    server, name = found.stdout.strip().rpartition("/")[0], f"ita_benchmark_{uuid4().hex[:12]}"
    _administer(server, f"CREATE DATABASE {name}")
    try:
        yield Database(f"{server}/{name}", lambda: psycopg2.connect(f"{server}/{name}"))
    finally:
        _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(server: str, statement: str) -> None:
    with closing(psycopg2.connect(f"{server}/postgres")) as connected:
        connected.autocommit = True
        connected.cursor().execute(statement)
