"""The catalogue of documents: kind → title, template, style, content; and the way from a draft to a printed one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.template.loader import render_to_string

from organizations.models import Organization
from reports.contents.memo import MemoContent, memo_content
from reports.contents.texts import map_texts, texts_of
from reports.fonts import missing_glyphs
from reports.models import ReportDraft
from reports.pdf import render_pdf
from reports.typography import typesetter


@dataclass(frozen=True)
class Document:
    """A kind of document. `formats`: those it can be exported in."""

    title: str
    template: str
    style: str
    content: Callable[[ReportDraft], MemoContent]
    formats: tuple[str, ...]


CATALOGUE = {
    "memo": Document("บันทึกข้อความ", "reports/pdf/memo.html", "memo.css", memo_content, ("pdf",)),
}


@dataclass(frozen=True)
class Printed:
    """A document as HTML and PDF; `missing`: the characters printed as □ (character, code, name)."""

    html: str
    pdf: bytes
    missing: list[tuple[str, str, str]]


def print_document(draft: ReportDraft, *, marked: bool = False) -> Printed:
    """Render a draft and the data as they stand; `marked` writes ร่าง in the margin. Raises NoAssessment, PdfError."""
    document = CATALOGUE[draft.kind]
    content = document.content(draft)
    emblem = emblem_path(draft.organization)
    html = render_html(document, draft.organization, content, emblem)
    styles = [document.style, "marked.css"] if marked else [document.style]
    pdf = render_pdf(html, styles, emblem=emblem, catchword=content.catchword)
    return Printed(html, pdf, missing_glyphs("".join(texts_of(content))))


def render_html(document: Document, organization: Organization, content: MemoContent, emblem: Path | None) -> str:
    """`plain` is the content for titles and metadata, `memo` the same ready to be set in type."""
    context = {
        "organization": organization,
        "plain": content,
        "memo": map_texts(content, typesetter(content.unbroken)),
        "emblem": emblem.as_uri() if emblem else "",
    }
    return render_to_string(document.template, context)


def emblem_path(organization: Organization) -> Path | None:
    """The organization's emblem file; None when none is installed or its file is gone: the place then stays empty."""
    path = Path(organization.emblem.path) if organization.emblem else None
    return path if path and path.is_file() else None
