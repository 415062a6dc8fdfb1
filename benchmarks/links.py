"""Sixty links of sixty hosts, checked in a process of their own, while pages go on answering."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import IO

from benchmarks.hosts import TITLE

PAGE = "/o/khoen/2566/oit/"
FILE_SIZE = 5_000_000
IDLE, BETWEEN, LOOK = 5.0, 0.02, 0.2
HANGING = (0, 6)
HEAD = """\
Links of 60 hosts that answer in 0.2 to 1 s, ten of them with a PDF of 5 MB, some without ever answering: from the start
of `check_links --input` to its end. Beside it the OIT page of 43 items, made anew in another process, idle first.

| hosts that hang | seconds | seconds to all others | states | page idle, median | worst | page beside, median | worst |
|---|---|---|---|---|---|---|---|"""


@dataclass(frozen=True)
class Run:
    """`others`: seconds until everybody had answered who answers at all; `page`: seconds of each page meanwhile."""

    seconds: float
    others: float
    states: Counter[str]
    page: list[float]


def table(folder: Path) -> Iterator[str]:
    yield HEAD
    file = _file(folder)
    for hanging in HANGING:
        idle = _pages(perf_counter() + IDLE)
        with _hosts(file, hanging) as ports:
            run = _check(folder, ports, hanging)
        states = ", ".join(f"{number} {state}" for state, number in sorted(run.states.items()))
        cells = [str(hanging), f"{run.seconds:.1f}", f"{run.others:.1f}", states]
        cells += [f"{figure * 1000:.0f} ms" for pages in (idle, run.page) for figure in (median(pages), max(pages))]
        yield f"| {' | '.join(cells)} |"


def _file(folder: Path) -> Path:
    """A sound PDF with text, most of whose bytes are an attachment that nobody reads."""
    from weasyprint import HTML, Attachment

    path = folder / "large.pdf"
    text = f"<h1>{TITLE}</h1><p>องค์การบริหารส่วนตำบลตัวอย่าง</p>"
    path.write_bytes(HTML(string=text).write_pdf(attachments=[Attachment(string=os.urandom(FILE_SIZE))]))
    return path


@contextmanager
def _hosts(file: Path, hanging: int) -> Iterator[list[int]]:
    """Their ports."""
    command = [sys.executable, "-m", "benchmarks.hosts", str(file), str(hanging)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


def _check(folder: Path, ports: list[int], hanging: int) -> Run:
    asked, told = folder / "links.jsonl", folder / "links.out"
    asked.write_text("".join(f"{_line(number, port)}\n" for number, port in enumerate(ports)), encoding="utf-8")
    others, page, begun = 0.0, list[float](), perf_counter()
    with told.open("w") as out:
        process = _checker(asked, ports, out)
        while process.poll() is None:
            page += _pages(perf_counter() + LOOK)
            if not others and told.read_text().count("\n") >= len(ports) - hanging:
                others = perf_counter() - begun
    seconds = perf_counter() - begun
    states = Counter(json.loads(line)["state"] for line in told.read_text().splitlines())
    if process.returncode or states.total() != len(ports):
        raise RuntimeError(f"{states.total()} of {len(ports)} links answered, exit code {process.returncode}")
    return Run(seconds, others or seconds, states, page)


def _checker(asked: Path, ports: list[int], out: IO[str]) -> "subprocess.Popen[str]":
    environment = os.environ | {"DEBUG": "true", "LINK_CHECK_ALLOW": ",".join(f"127.0.0.1:{port}" for port in ports)}
    command = [sys.executable, "manage.py", "check_links", "--input", str(asked)]
    return subprocess.Popen(command, env=environment, stdout=out, text=True)


def _line(number: int, port: int) -> str:
    asked = {
        "id": number,
        "url": f"http://127.0.0.1:{port}/oit/{number}",
        "organization": {"name": "องค์การบริหารส่วนตำบลตัวอย่าง", "short_name": "อบต.ตัวอย่าง"},
        "fiscal_year": 2566,
        "item_code": "o19",
        "item_title": "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
    }
    return json.dumps(asked, ensure_ascii=False)


def _pages(until: float) -> list[float]:
    """Seconds of each, one after the other."""
    from django.conf import settings
    from django.test import Client

    from disclosures.kept import pages

    settings.ALLOWED_HOSTS = ["testserver"]
    client, found = Client(), list[float]()
    while not found or perf_counter() < until:
        pages.forget()
        begun = perf_counter()
        client.get(PAGE)
        found.append(perf_counter() - begun)
        time.sleep(BETWEEN)
    return found
