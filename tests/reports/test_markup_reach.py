"""Every kind of document can be read aloud and copied: PDF/UA without an error, and the text layer tells the paper."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import outloud
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import KEYS
from reports.models import ReportDraft
from reports.paper import Contents, Heading, Paper, Paragraph
from reports.printing import print_document
from tests.reports.paper_text import plain_text, read_texts
from thai.digits import to_thai

pytestmark = [pytest.mark.looks, pytest.mark.django_db, pytest.mark.usefixtures("demo")]

# One organization has all ten; the others show an analysis by issue, one in Thai digits, and a result without scores.
DOCUMENTS = [("hintang", key, 2565 if key == "memo-result" else 2566) for key in KEYS]
DOCUMENTS += [("khoen", "analysis", 2567), ("songchan", "instrument-report", 2567), ("khaophrathong", "analysis", 2564)]
each_document = pytest.mark.parametrize(("slug", "key", "year"), DOCUMENTS)


def find(slug: str, key: str, year: int) -> ReportDraft:
    return find_draft(Organization.objects.get(slug=slug), *KEYS[key], year)


@cache
def printed(slug: str, key: str, year: int) -> tuple[Paper, bytes]:
    draft = find(slug, key, year)
    return paper_of(draft), print_document(draft).pdf


def pages_of(pdf: Path) -> list[tuple[str, int]]:
    """The bookmarks with their pages."""
    reader = PdfReader(pdf)

    def walk(outline: list) -> list[Destination]:
        return [one for part in outline for one in (walk(part) if isinstance(part, list) else [part])]

    return [(str(one.title), (reader.get_destination_page_number(one) or 0) + 1) for one in walk(reader.outline)]


def with_contents(paper: Paper, pages: list[tuple[str, int]]) -> Paper:
    """The paper with its list of contents as paragraphs, each with the page at which the heading is bookmarked."""
    thai = paper.numerals.value == "thai"
    listed = [block.text for block in paper.blocks if isinstance(block, Heading) and block.listed]
    numbers = [number for title, number in pages if title in listed]
    entries = [Paragraph(f"{text} {to_thai(str(n)) if thai else n}") for text, n in zip(listed, numbers, strict=True)]
    sections = (
        replace(section, blocks=(*section.blocks, *entries))
        if any(isinstance(block, Contents) for block in section.blocks)
        else section
        for section in paper.sections
    )
    return replace(paper, sections=tuple(sections))


@each_document
def test_a_document_is_read_aloud_without_an_error(slug: str, key: str, year: int, tmp_path: Path) -> None:
    file = tmp_path / "document.pdf"
    file.write_bytes(printed(slug, key, year)[1])
    result = outloud.check(str(file))
    assert not result.error
    assert [(one.rule, one.message) for one in result.findings if one.severity == "error"] == []


@each_document
def test_what_two_engines_read_is_the_paper(slug: str, key: str, year: int, tmp_path: Path) -> None:
    paper, pdf = printed(slug, key, year)
    if any(isinstance(block, Contents) for block in paper.blocks):
        (tmp_path / "document.pdf").write_bytes(pdf)
        paper = with_contents(paper, pages_of(tmp_path / "document.pdf"))
    expected = plain_text(paper)
    assert read_texts(paper, pdf) == {"poppler": expected, "pdfium": expected}
