"""What LibreOffice makes of our Word files: about as many pages as we print, in our font."""

import io
from typing import Any

import pypdf
import pytest

from reports.documents import CATALOGUE
from reports.printing import file_of
from reports.rendering.markup import html_of
from reports.rendering.pdf import render_pdf
from reports.word import docx_of
from tests.reports.demo_papers import DOCUMENTS, demo_draft
from tests.reports.office import SOFFICE, office_pdfs
from tests.reports.papers import PAPERS
from tests.reports.reading import fonts_of

pytestmark = [pytest.mark.django_db, pytest.mark.office, pytest.mark.looks, pytest.mark.usefixtures("demo")]
STYLES = {"memo": "memo.css", "report": "report.css", "announcement": "announcement.css"}


@pytest.fixture(scope="module")
def both(demo: str, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, bytes]]:
    """Each document as we print it and as LibreOffice shows its Word file, which it is asked for once."""
    assert SOFFICE, "LibreOffice is missing"
    printed, words = {}, {}
    with django_db_blocker.unblock():
        for slug, key in DOCUMENTS:
            draft = demo_draft(slug, key)
            paper = CATALOGUE[draft.kind].paper(draft)
            printed[f"{slug}-{key}"] = file_of(paper, draft.kind, draft.organization, "pdf")
            words[f"{slug}-{key}"] = docx_of(paper, None)
    for name, make in PAPERS.items():
        printed[name], words[name] = render_pdf(html_of(make(), None), [STYLES[name]]), docx_of(make(), None)
    shown = office_pdfs(words, tmp_path_factory.mktemp("office"))
    return {name: (printed[name], shown[name]) for name in words}


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("name", [*(f"{slug}-{key}" for slug, key in DOCUMENTS), *PAPERS])
def test_a_word_file_has_as_many_pages_as_the_paper_give_or_take_one(
    both: dict[str, tuple[bytes, bytes]], name: str
) -> None:
    printed, shown = map(pages, both[name])
    assert abs(len(printed) - len(shown)) <= 1
    assert {font[0].split("+")[1] for font in fonts_of(both[name][1])} <= {"THSarabunPSK", "THSarabunPSK-Bold"}


def test_the_list_of_contents_names_the_pages_where_the_headings_stand(both: dict[str, tuple[bytes, bytes]]) -> None:
    shown = pages(both["report"][1])
    for heading, page in (("บทนำ", 3), ("ตารางมาตรการ", 4), ("ภาคผนวก", 9)):
        assert heading in shown[page - 1]


def test_the_first_page_has_no_number_and_the_others_have(both: dict[str, tuple[bytes, bytes]]) -> None:
    first, *others = pages(both["report"][1])
    assert "- 1 -" not in first
    assert [f"- {number} -" in text for number, text in enumerate(others, 2)] == [True] * len(others)
