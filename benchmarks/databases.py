"""PostgreSQL for benchmarks: a database of their own where a server answers, gone at the end."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from uuid import uuid4

import psycopg2


@contextmanager
def postgres() -> Iterator[str]:
    """The address of an empty database; empty where no server answers."""
    found = subprocess.run([sys.executable, "scripts/postgres.py"], capture_output=True, text=True, check=True)
    if not found.stdout.strip():
        yield ""
        return
    server, name = found.stdout.strip().rpartition("/")[0], f"ita_benchmark_{uuid4().hex[:12]}"
    _administer(server, f"CREATE DATABASE {name}")
    try:
        yield f"{server}/{name}"
    finally:
        _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(server: str, statement: str) -> None:
    with closing(psycopg2.connect(f"{server}/postgres")) as connected:
        connected.autocommit = True
        connected.cursor().execute(statement)
