"""Public pages among thousands of organizations, beside /healthz of the same run; once for each database."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.databases import postgres

ORGANIZATIONS = os.environ.get("BENCH_ORGANIZATIONS", "800")
ROUNDS, WARM_UP = 30, 2
HEALTH, OIT, KEPT = "/healthz", "OIT of 43 items", "the same, with its ETag"
YEAR = 2566
# By name: address and headers.
Requests = dict[str, tuple[str, dict[str, str]]]


def tables(folder: Path) -> Iterator[str]:
    yield from _lines(f"sqlite:///{folder / 'national.sqlite3'}")
    with postgres() as url:
        if url:
            yield from _lines(url)
        else:
            yield "no PostgreSQL answers: its figures are missing"


def _lines(url: str) -> Iterator[str]:
    """Each step in a process of its own, whose database is the given one."""
    environment = os.environ | {"DATABASE_URL": url, "DEBUG": "true"}
    kind = "PostgreSQL" if url.startswith("postgres") else "SQLite"

    def run(*command: str) -> str:
        told = subprocess.run([sys.executable, *command], env=environment, check=True, capture_output=True, text=True)
        return told.stdout.strip()

    run("manage.py", "migrate", "--verbosity", "0")
    run("manage.py", "load_frameworks")
    begun = perf_counter()
    run("manage.py", "seed_national", "--organizations", ORGANIZATIONS)
    yield f"\n{kind}: {ORGANIZATIONS} organizations of 8 years, seeded in {perf_counter() - begun:.0f} s"
    yield run("-m", "benchmarks.national")


def _table(requests: Requests) -> str:
    """Medians in milliseconds and how many times /healthz each takes, made anew and as kept since the last visitor;
    queries when made anew, and size. The pages take turns."""
    anew, again = (_medians(requests, forgetting) for forgetting in (True, False))
    lines = ["| page | anew, ms | × /healthz | again, ms | × /healthz | queries | status | kB |", "|---" * 8 + "|"]
    for name, request in requests.items():
        figures = [
            f"{value:.1f}" for found in (anew, again) for value in (found[name] * 1000, found[name] / found[HEALTH])
        ]
        lines.append(f"| {' | '.join([name, *figures, *_counted(*request)])} |")
    return "\n".join(lines)


def _medians(requests: Requests, forgetting: bool) -> dict[str, float]:
    """In seconds."""
    from django.test import Client

    from disclosures.kept import pages

    client = Client()
    times: dict[str, list[float]] = {name: [] for name in requests}
    for turn in range(WARM_UP + ROUNDS):
        for name, (address, headers) in requests.items():
            if forgetting:
                pages.forget()
            begun = perf_counter()
            client.get(address, headers=headers)
            if turn >= WARM_UP:
                times[name].append(perf_counter() - begun)
    return {name: median(found) for name, found in times.items()}


def _counted(address: str, headers: dict[str, str]) -> Iterator[str]:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from disclosures.kept import pages

    pages.forget()
    with CaptureQueriesContext(connection) as queries:
        answer = Client().get(address, headers=headers)
    yield from (str(len(queries)), str(answer.status_code), f"{len(answer.content) / 1000:.1f}")


def _requests() -> Requests:
    """Of the first organization, which has its OIT lists, and of words of its name."""
    from urllib.parse import quote

    from django.test import Client

    from disclosures.models import DirectoryEntry
    from disclosures.national.names import body_at

    body = body_at(1, 2563)
    entry = DirectoryEntry.objects.get(organization__slug=body.slug)
    home, oit = f"/o/{body.slug}/", f"/o/{body.slug}/{YEAR}/oit/"
    etag = Client().get(oit).headers["ETag"]
    searches = {
        "search: a whole name": entry.official_name,
        "search: a name and a province": f"{body.name} {body.province}",
        "search: a part of many names": "หนอง",
        "search: one letter wrong": _misspelt(body.name),
        "search: nothing like it": "ฟฟฟฟฟฟฟฟ",
    }
    plain = {
        HEALTH: "/healthz",
        OIT: oit,
        "item of the OIT": f"{oit}o10/",
        "oit.json": f"/o/{body.slug}/{YEAR}/oit.json",
        "organization": home,
        "result": f"{home}{YEAR}/",
        "home": "/",
        **{name: f"/?q={quote(text)}" for name, text in searches.items()},
        "province": f"/places/{quote(body.province)}/",
        "district": f"/places/{quote(body.province)}/{quote(body.district)}/",
    }
    found: Requests = {name: (address, {}) for name, address in plain.items()}
    return found | {KEPT: (oit, {"If-None-Match": etag})}


def _misspelt(name: str) -> str:
    """With a tone mark more, which is no name of the country."""
    return f"{name[:2]}้{name[2:]}"


def _measure() -> None:
    """As in operation: DEBUG would keep every query."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ita_portal.settings")
    import django

    django.setup()
    from django.conf import settings

    settings.DEBUG, settings.ALLOWED_HOSTS = False, ["testserver"]
    print(_table(_requests()))


if __name__ == "__main__":
    _measure()
