"""Each kind of document from data to bytes, beside its rivals on the same HTML and styles and on our own DOCX."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from benchmarks.racing import Contestant, race
from benchmarks.rivals import Printer, bare_weasyprint, libreoffice, warm_chromium
from reports.documents import CATALOGUE, paper_of
from reports.models import ReportDraft
from reports.printing import file_of, print_document
from tests.reports.demo_papers import demo_draft

# Organization and document: of each kind the one whose original is among the seeds.
KINDS = {
    "memo": ("maekhammi", "memo-result"),
    "measures-plan, 7 measures": ("khaophrathong", "measures-plan"),
    "analysis, 11 measures": ("khoen", "analysis"),
    "progress, 12 measures": ("hintang", "progress-6"),
    "instrument-report": ("songchan", "instrument-report"),
    "announcement": ("khaophrathong", "announcement"),
}
OFFICE_ROUNDS = 3
OURS, AGAIN, BARE, CHROMIUM, DOCX, XLSX, OFFICE = "ours", "again", "bare", "chromium", "docx", "xlsx", "office"
HEAD = """\
Documents: medians of {rounds} rounds (LibreOffice: {office}) in seconds. PDF, DOCX, XLSX: from data to bytes, that is
organization, draft and rows read, composed, written; again: the
same unchanged, as a page opens it, whose PDF is remembered. bare: WeasyPrint alone on the same HTML and parsed sheets.
Chromium: warm, the same HTML, fonts and sheets. LibreOffice: our DOCX to PDF, a process each, warm profile.

| document | HTML kB | PDF | again | bare | × bare | Chromium | × Chromium | DOCX | LibreOffice | XLSX |
|---|---|---|---|---|---|---|---|---|---|---|"""


@dataclass(frozen=True)
class Rivals:
    chromium: Printer | None
    office: Callable[[bytes], bytes] | None


@contextmanager
def rivals() -> Iterator[Rivals]:
    with warm_chromium() as chromium, libreoffice() as office:
        yield Rivals(chromium, office)


def head(rounds: int) -> str:
    return HEAD.format(rounds=rounds, office=OFFICE_ROUNDS)


def row(name: str, slug: str, key: str, others: Rivals, rounds: int) -> str:
    """One line of the table."""
    html = print_document(demo_draft(slug, key)).html
    times = _times(slug, key, html, others, rounds)
    ratios = {rival: f"{times[OURS] / times[rival]:.2f}" for rival in (BARE, CHROMIUM) if rival in times}
    seconds = {rival: f"{time:.3f}" for rival, time in times.items()}
    cells = [
        f"{len(html.encode()) / 1000:.1f}",
        seconds[OURS],
        seconds[AGAIN],
        *(found.get(rival, "") for rival in (BARE, CHROMIUM) for found in (seconds, ratios)),
        *(seconds.get(rival, "") for rival in (DOCX, OFFICE, XLSX)),
    ]
    return f"| {' | '.join([name, *cells])} |"


def _times(slug: str, key: str, html: str, others: Rivals, rounds: int) -> dict[str, float]:
    draft = demo_draft(slug, key)
    document = CATALOGUE[draft.kind]
    styles = [document.style, f"numerals-{paper_of(draft).numerals.value}.css"]
    contestants: dict[str, Contestant] = {
        OURS: lambda: _file(demo_draft(slug, key), "pdf"),
        AGAIN: lambda: _file(demo_draft(slug, key), "pdf", remembered=True),
        BARE: partial(bare_weasyprint, html, styles),
        DOCX: lambda: _file(demo_draft(slug, key), "docx"),
    }
    if others.chromium:
        contestants[CHROMIUM] = partial(others.chromium, html, styles)
    if "xlsx" in document.formats:
        contestants[XLSX] = lambda: _file(demo_draft(slug, key), "xlsx")
    times = race(contestants, rounds)
    if others.office:
        times |= race({OFFICE: partial(others.office, _file(draft, "docx"))}, OFFICE_ROUNDS, warm_up=1)
    return times


def _file(draft: ReportDraft, form: str, **options: bool) -> bytes:
    return file_of(paper_of(draft), draft.kind, draft.organization, form, **options)
