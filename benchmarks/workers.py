"""200 memos through the queue: by one worker, by two. On PostgreSQL where it answers, else on SQLite."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from time import perf_counter

import psycopg2

from benchmarks.databases import postgres
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
    with postgres() as url:
        if url:
            yield Database(url, lambda: psycopg2.connect(url))
        else:
            path = folder / "workers.sqlite3"
            yield Database(f"sqlite:///{path}", lambda: sqlite3.connect(path, timeout=20))
