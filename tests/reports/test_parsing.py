"""Our HTML as a tree: the same bytes as from an HTML parser, and an HTML parser for whatever is not well formed."""

from typing import Any

import pytest

from reports.documents import CATALOGUE, paper_of
from reports.rendering import pdf
from reports.rendering.markup import html_of
from reports.rendering.parsing import tree_of
from tests.reports.demo_papers import demo_draft

pytestmark = pytest.mark.looks

PAGE = '<!DOCTYPE html><html lang="th"><head><title>ก</title></head><body>{}</body></html>'
DOCUMENTS = [
    ("maekhammi", "memo-result"),
    ("khoen", "measures-plan"),
    ("khoen", "analysis"),
    ("songchan", "instrument-report"),
    ("khaophrathong", "announcement"),
    ("hintang", "progress-6"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("slug", "key"), DOCUMENTS)
def test_both_parsers_lead_to_the_same_bytes(slug: str, key: str, demo: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = demo_draft(slug, key)
    html, styles = html_of(paper_of(draft), None), [CATALOGUE[draft.kind].style]
    assert tree_of(html) is not None
    quick = pdf.render_pdf(html, styles)
    monkeypatch.setattr(pdf, "tree_of", lambda html: None)
    assert pdf.render_pdf(html, styles) == quick


@pytest.mark.parametrize("body", ["ก&nbsp;ข", "ก<br>ข<hr>", '<img src="a">', '<img src="a"/>', "]]&gt; &#x27; &amp;"])
def test_what_our_templates_write_needs_no_html_parser(body: str) -> None:
    assert tree_of(PAGE.format(body)) is not None


@pytest.mark.parametrize("html", ["<p>ก</p>", *map(PAGE.format, ["\x01", "<p>ก<p>ข", "&copy;", "<input>"])])
def test_what_is_not_well_formed_is_left_to_an_html_parser(html: str) -> None:
    assert tree_of(html) is None
