"""Every document of the demo says the same in PDF, Word and the spreadsheet, and what the sample papers say."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import openpyxl
import pytest

from reports.documents import CATALOGUE
from reports.paper import Contents, Heading, Paper
from reports.printing import file_of
from tests.reports.demo_papers import DOCUMENTS, demo_draft
from tests.reports.paper_text import lines_of_paper, paper_text
from tests.reports.reading import poppler_text, squeeze
from tests.reports.word_reading import word_text
from thai.digits import to_arabic

pytestmark = [pytest.mark.looks, pytest.mark.django_db, pytest.mark.usefixtures("demo")]
EVERY = pytest.mark.parametrize(("slug", "key"), DOCUMENTS, ids=map("-".join, DOCUMENTS))
FIGURE = re.compile(r"[0-9๐-๙]+(?:[.,/][0-9๐-๙]+)*")
# Of a spreadsheet, what is printed too; the others are for work with the figures.
PRINTED = {"คะแนน", "ผู้รับผิดชอบ", "มาตรการ", "มาตรการ/แนวทาง", "ผลการดำเนินการ"}
# As the published papers of these organizations have them.
SEEDS = {
    ("khaophrathong", "measures-plan"): "75.61 86.56 73.79 84.85 76.13 76.26 68.89 77.62 60.59",
    ("maekhammi", "memo-result"): "96.17 93.75 92.45 90.13 83.56 78.34 71.85 67.40 43.90 12.50 60.40",
    ("khoen", "analysis"): "87.33 99.75 98.11 98.37 96.35 99.38 88.41 87.62 89.60 95.00 61.25 91.22 76.40",
    ("songchan", "measures-plan"): "66.76",
}


@dataclass(frozen=True)
class Printed:
    """A document of the demo and its texts without spaces; `printed` is that of the PDF."""

    paper: Paper
    word: str
    printed: str
    workbook: bytes


@pytest.fixture(scope="module")
def forms(demo: str) -> Callable[[str, str], Printed]:
    """Each is made once."""

    @cache
    def made(slug: str, key: str) -> Printed:
        draft = demo_draft(slug, key)
        document = CATALOGUE[draft.kind]
        paper = document.paper(draft)
        files = {form: file_of(paper, draft.kind, draft.organization, form) for form in document.formats}
        printed = without_contents(paper, poppler_text(files["pdf"], "-raw"))
        return Printed(paper, word_text(files["docx"]), printed, files.get("xlsx", b""))

    return made


Forms = Callable[[str, str], Printed]


def without_contents(paper: Paper, text: str) -> str:
    """Less the first place of each listed heading, and its page, where there is a list of contents."""
    if any(isinstance(block, Contents) for block in paper.blocks):
        for heading in (block for block in paper.blocks if isinstance(block, Heading) and block.listed):
            text = re.sub(rf"{re.escape(squeeze(heading.text))}[0-9๐-๙]+", "", text, count=1)
    return text


def figures(text: str) -> set[str]:
    return set(FIGURE.findall(text))


def cells(sheet: Any) -> list[tuple[Any, ...]]:
    return [
        tuple(value.date() if isinstance(value, datetime) else value for value in row)
        for row in sheet.iter_rows(min_row=2, values_only=True)
    ]


@EVERY
def test_the_word_file_says_the_whole_paper_in_its_order(forms: Forms, slug: str, key: str) -> None:
    made = forms(slug, key)
    assert made.word == paper_text(made.paper)


@EVERY
def test_every_text_and_every_figure_is_in_pdf_and_word_alike(forms: Forms, slug: str, key: str) -> None:
    made = forms(slug, key)
    assert [line for line in lines_of_paper(made.paper) if squeeze(line) not in made.printed] == []
    assert [figure for figure in figures(made.printed) if figure not in made.word] == []


@pytest.mark.parametrize(
    ("slug", "key"), [pair for pair in DOCUMENTS if "memo" not in pair[1] and pair[1] != "announcement"]
)
def test_the_spreadsheet_holds_what_was_read_and_the_paper_prints_it(forms: Forms, slug: str, key: str) -> None:
    paper, workbook = forms(slug, key).paper, forms(slug, key).workbook
    said = squeeze(to_arabic("".join(lines_of_paper(paper))))
    book = openpyxl.load_workbook(io.BytesIO(workbook))
    assert len(book.worksheets) == len(paper.sheets) > 0
    for page, sheet in zip(book.worksheets, paper.sheets, strict=True):
        assert cells(page) == [tuple(map(stored, row)) for row in sheet.rows]
        for row in sheet.rows:
            shared = [value for column, value in zip(sheet.columns, row, strict=True) if column.title in PRINTED]
            assert [line for value in shared for line in lines(value) if line not in said] == []


@pytest.mark.parametrize(("slug", "key"), SEEDS, ids=map("-".join, SEEDS))
def test_the_figures_of_the_published_paper_are_in_every_file(forms: Forms, slug: str, key: str) -> None:
    for text in (forms(slug, key).word, forms(slug, key).printed):
        assert [figure for figure in SEEDS[slug, key].split() if figure not in to_arabic(text)] == []


def stored(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value or None if isinstance(value, str) else value


def lines(value: str | int | Decimal | date | None) -> list[str]:
    """A value as it is printed, in Arabic digits and without spaces."""
    if isinstance(value, Decimal):
        return [f"{value:.2f}"]
    texts = value.splitlines() if isinstance(value, str) else []
    return [squeeze(to_arabic(text)).lstrip("-") for text in texts]
