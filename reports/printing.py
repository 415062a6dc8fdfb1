"""From a paper to its files: the same paper gives the same bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from organizations.models import Organization
from reports.contents.texts import texts_of
from reports.documents import CATALOGUE, paper_of
from reports.models import ReportDraft
from reports.paper import Paper
from reports.rendering.fonts import missing_glyphs
from reports.rendering.markup import html_of
from reports.rendering.pdf import remembered_pdf, render_pdf
from reports.rendering.spreadsheet import xlsx_of
from reports.word import docx_of

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True)
class Printed:
    """A document as HTML and PDF; `missing`: the characters printed as □ (character, code, name)."""

    html: str
    pdf: bytes
    missing: list[tuple[str, str, str]]


def print_document(draft: ReportDraft, *, marked: bool = False) -> Printed:
    """The PDF of a draft and the data as they stand; `marked` writes ร่าง in the margin. Raises Unprintable."""
    paper = paper_of(draft)
    html, pdf = _pdf(paper, draft.kind, draft.organization, marked, render_pdf)
    return Printed(html, pdf, missing_glyphs("".join(texts_of(paper.sections))))


def file_of(
    paper: Paper,
    kind: str,
    organization: Organization,
    form: str,
    *,
    marked: bool = False,
    remembered: bool = False,
) -> bytes:
    """One of the formats of its kind; `marked` shows on the PDF alone, the others being for whoever may export;
    `remembered`: a PDF made before of the same content will do, for pages."""
    render = remembered_pdf if remembered else render_pdf
    makers: dict[str, Callable[[], bytes]] = {
        "pdf": lambda: _pdf(paper, kind, organization, marked, render)[1],
        "docx": lambda: docx_of(paper, emblem_path(organization)),
        "xlsx": lambda: xlsx_of(paper),
    }
    return makers[form]()


def _pdf(
    paper: Paper, kind: str, organization: Organization, marked: bool, render: Callable[..., bytes]
) -> tuple[str, bytes]:
    emblem = emblem_path(organization)
    html = html_of(paper, emblem)
    styles = [CATALOGUE[kind].style, f"numerals-{paper.numerals.value}.css", *(["marked.css"] if marked else [])]
    return html, render(html, styles, emblem=emblem, catchword=paper.catchword)


def emblem_path(organization: Organization) -> Path | None:
    """The organization's emblem file; None when none is installed or its file is gone: the place then stays empty."""
    path = Path(organization.emblem.path) if organization.emblem else None
    return path if path and path.is_file() else None
