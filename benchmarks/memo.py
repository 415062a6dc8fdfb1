"""The memo of the demo: from data to bytes beside the same HTML in bare WeasyPrint and in warm Chromium."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from organizations.models import Organization
from reports import pdf
from reports.documents import print_document
from reports.drafts import memo_draft
from reports.fonts import font_faces

Contestant = Callable[[], bytes]
# Playwright keeps an event loop in this thread; Django would otherwise refuse the database here.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def from_data() -> bytes:
    """Everything a request does: organization, draft and data read, template rendered, PDF made."""
    return print_document(memo_draft(Organization.objects.get(slug="maekhammi"), 2563)).pdf


def bare(html: str) -> bytes:
    """WeasyPrint alone, with the fonts and the parsed style sheets it is given by the portal."""
    from weasyprint import HTML

    sheets = [pdf._font_sheet(), pdf._sheet("memo.css")]
    written: bytes = HTML(string=html).write_pdf(
        stylesheets=sheets, font_config=pdf._engine().fonts, pdf_variant=pdf.VARIANT
    )
    return written


@contextmanager
def warm_chromium(html: str) -> Iterator[Contestant | None]:
    """Chromium already open: load the page with its styles and print it. None where there is no Chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        yield None
        return
    from playwright.sync_api import sync_playwright

    style = f'<style>{font_faces()}</style><link rel="stylesheet" href="{(pdf.STYLES / "memo.css").as_uri()}">'
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "memo.html"
        path.write_text(html.replace("</head>", f"{style}</head>"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page()

        def print_page() -> bytes:
            page.goto(path.as_uri())
            return page.pdf(prefer_css_page_size=True, tagged=True)

        yield print_page
        browser.close()


def table(rounds: int) -> str:
    """Medians of one run; the contestants take turns in changing order, so that a busy moment meets them all."""
    html = print_document(memo_draft(Organization.objects.get(slug="maekhammi"), 2563)).html
    with warm_chromium(html) as chromium:
        contestants: dict[str, Contestant] = {
            "memo from data to bytes, warm": from_data,
            "bare WeasyPrint, same HTML": lambda: bare(html),
        }
        if chromium is not None:
            contestants["warm Chromium, same HTML"] = chromium
        times = _race(contestants, rounds)
    base = times["bare WeasyPrint, same HTML"]
    rows = [f"| {name} | {1000 * time:.0f} ms | {time / base:.2f} |" for name, time in times.items()]
    if chromium is None:
        print("no Chromium found: its row is missing", file=sys.stderr)
    sizes = f"| HTML | {len(html.encode()) / 1000:.1f} kB | |"
    return "\n".join([f"| median of {rounds} | | × bare |", "|---|---|---|", *rows, sizes])


def _race(contestants: dict[str, Contestant], rounds: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in contestants}
    order = Random(1)
    for turn in range(rounds + 2):
        for name in order.sample(list(contestants), len(contestants)):
            begun = perf_counter()
            contestants[name]()
            if turn >= 2:
                times[name].append(perf_counter() - begun)
    return {name: median(spent) for name, spent in times.items()}
