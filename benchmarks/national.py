"""Public pages among thousands of organizations, beside /healthz of the same run; once for each database."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.databases import postgres

ORGANIZATIONS = os.environ.get("BENCH_ORGANIZATIONS", "800")
ROUNDS, WARM_UP = 30, 2
HEALTH, OIT, KEPT = "/healthz", "OIT of 43 items", "the same, with its ETag"
YEAR = 2566
# Address and headers.
Request = tuple[str, dict[str, str]]
# By name: the same of one organization after the other.
Requests = dict[str, list[Request]]


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
    """Medians in milliseconds and how many times /healthz each takes: of each turn another organization, whose pages
    nobody has seen, and the first organization again and again; queries, status and size of a page made anew. The pages
    take turns."""
    anew, again = (_medians(requests, anew) for anew in (True, False))
    lines = ["| page | first, ms | × /healthz | again, ms | × /healthz | queries | status | kB |", "|---" * 8 + "|"]
    for name, (request, *_) in requests.items():
        figures = [
            f"{value:.1f}" for found in (anew, again) for value in (found[name] * 1000, found[name] / found[HEALTH])
        ]
        lines.append(f"| {' | '.join([name, *figures, *_counted(*request)])} |")
    return "\n".join(lines)


def _medians(requests: Requests, anew: bool) -> dict[str, float]:
    """In seconds."""
    from django.test import Client

    from disclosures.kept import pages

    client = Client()
    times: dict[str, list[float]] = {name: [] for name in requests}
    for turn in range(WARM_UP + ROUNDS):
        for name, known in requests.items():
            address, headers = known[turn % len(known) if anew else 0]
            if anew:
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


def _directory() -> str:
    """What the directory in memory costs: read whole, after one publication, and its size."""
    import tracemalloc

    from disclosures.finding.directory import enter_all
    from disclosures.finding.index import Index, index
    from disclosures.finding.search import exact, near
    from disclosures.finding.words import read_query

    def searched(known: Index) -> Index:
        query = read_query("ฟฟฟฟฟฟฟฟ")
        near(query, known, exact(query, known))
        return known

    tracemalloc.start()
    known = searched(index())
    size, times = tracemalloc.get_traced_memory()[0], []
    tracemalloc.stop()
    for one in known.entries[:ROUNDS]:
        enter_all([one.organization])
        begun = perf_counter()
        searched(index())
        times.append(perf_counter() - begun)
    return f"directory in memory: {size / 1e6:.0f} MB, after a publication {median(times) * 1000:.0f} ms"


def _requests() -> Requests:
    """Of organizations that have their OIT lists, and of words of their names."""
    from disclosures.models import DirectoryEntry, PublishedItem

    listed = PublishedItem.objects.filter(fiscal_year=YEAR).order_by().values("organization")
    entries = DirectoryEntry.objects.filter(organization__in=listed).select_related("organization")
    each = [_requests_of(entry) for entry in entries.order_by("organization")[: WARM_UP + ROUNDS]]
    return {name: [one[name] for one in each] for name in each[0]}


def _requests_of(entry: Any) -> dict[str, Request]:
    from urllib.parse import quote

    from django.test import Client

    home = f"/o/{entry.organization.slug}/"
    oit = f"{home}{YEAR}/oit/"
    searches = {
        "search: a whole name": entry.official_name,
        "search: a name and a province": f"{entry.name} {entry.province}",
        "search: a part of many names": entry.name[:4],
        "search: what thousands are called": "อบต",
        "search: one letter wrong": _misspelt(entry.name),
        "search: nothing like it": f"ฟฟฟฟ{entry.name}",
    }
    plain = {
        HEALTH: "/healthz",
        OIT: oit,
        "item of the OIT": f"{oit}o10/",
        "oit.json": f"{home}{YEAR}/oit.json",
        "organization": home,
        "result": f"{home}{YEAR}/",
        "home": "/",
        **{name: f"/?q={quote(text)}" for name, text in searches.items()},
        "province": f"/places/{quote(entry.province)}/",
        "district": f"/places/{quote(entry.province)}/{quote(entry.district)}/",
    }
    found: dict[str, Request] = {name: (address, {}) for name, address in plain.items()}
    return found | {KEPT: (oit, {"If-None-Match": Client().get(oit).headers["ETag"]})}


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
    print(_directory())
    print(_table(_requests()))


if __name__ == "__main__":
    _measure()
