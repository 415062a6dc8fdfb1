"""Workers as processes of their own, on a database of their own that the tests read past Django."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import psycopg2
from django.db import connection

from tests.ita_portal.commands import DEVELOPMENT, HOUSE, manage

DEADLINE = 20  # seconds


@dataclass(frozen=True)
class Database:
    url: str
    connect: Callable[[], Any]

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a statement answers; one that changes rows is committed and answers nothing."""
        with closing(self.connect()) as connected:
            cursor = connected.cursor()
            cursor.execute(sql)
            found = cursor.fetchall() if cursor.description else []
            connected.commit()
        return found

    def manage(self, *arguments: str, program: str = "manage.py") -> str:
        """The output of a command that must succeed."""
        result = manage(*arguments, program=program, **DEVELOPMENT, DATABASE_URL=self.url)
        assert result.returncode == 0, result.stderr
        return result.stdout

    @contextmanager
    def worker(self, worker_id: str, *options: str) -> Iterator[subprocess.Popen[bytes]]:
        """A running db_worker; killed at the end if it still lives."""
        command = [sys.executable, "manage.py", "db_worker", "--worker-id", worker_id, "--no-startup-delay", *options]
        base = {"PATH": os.environ["PATH"], "ENV_FILE": os.devnull, "LANG": "C.UTF-8"}
        environment = base | DEVELOPMENT | {"DATABASE_URL": self.url}
        process = subprocess.Popen(command, env=environment, cwd=HOUSE, stdout=subprocess.DEVNULL)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def until(true: Callable[[], object]) -> None:
    """Ask again and again until it is so; the deadline is a failure."""
    deadline = time.monotonic() + DEADLINE
    while not true():
        assert time.monotonic() < deadline, "not within the deadline"
        time.sleep(0.02)


@contextmanager
def postgres_database() -> Iterator[Database]:
    """A new database on the server of this test run."""
    server = connection.settings_dict
    name = f"ita_jobs_{uuid4().hex[:12]}"
    keys = {"user": server["USER"], "password": server["PASSWORD"], "host": server["HOST"], "port": server["PORT"]}
    access = {key: value for key, value in keys.items() if value}
    with administrator(access) as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    try:
        yield Database(address(name, server), lambda: psycopg2.connect(dbname=name, **access))
    finally:
        with administrator(access) as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def administrator(access: dict[str, Any]) -> Iterator[Any]:
    with closing(psycopg2.connect(dbname="postgres", **access)) as connected:
        connected.autocommit = True
        yield connected.cursor()


def address(name: str, server: dict[str, Any]) -> str:
    password = f":{quote(server['PASSWORD'], safe='')}" if server["PASSWORD"] else ""
    user = f"{quote(server['USER'], safe='')}{password}@" if server["USER"] else ""
    port = f":{server['PORT']}" if server["PORT"] else ""
    return f"postgres://{user}{quote(server['HOST'], safe='')}{port}/{name}"


def sqlite_database(folder: os.PathLike[str]) -> Database:
    path = os.path.join(folder, "jobs.sqlite3")
    return Database(f"sqlite:///{path}", lambda: sqlite3.connect(path, timeout=20))
