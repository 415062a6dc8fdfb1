"""Rules that hold for every page template, whatever it shows."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

ROOT = Path(settings.BASE_DIR, "templates")
TEMPLATES = sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*.html"))
PAGES = [name for name in TEMPLATES if not name.startswith("reports/pdf/")]
# The blocks of documents are shown on paper too, with the sheets of static/reports.
ON_PAPER = re.compile(r"{% if not place\.screen %}.*?{% endif %}")
FORBIDDEN = {
    "an inline style": r"<style|\sstyle\s*=",
    "an inline script": r"<script(?![^>]*\ssrc=)",
    "an event attribute": r"\son[a-z]+\s*=\s*[\"']",
    "a script address": r"javascript:",
    "another site": r"(?:src|action)=\"(?:https?:)?//",
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_compiles(name: str) -> None:
    assert get_template(name)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_read_in_a_minute(name: str) -> None:
    assert len((ROOT / name).read_text().splitlines()) <= 120


@pytest.mark.parametrize("name", PAGES)
def test_a_page_needs_nothing_the_content_policy_refuses(name: str) -> None:
    text = ON_PAPER.sub("", (ROOT / name).read_text())
    assert [what for what, pattern in FORBIDDEN.items() if re.search(pattern, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_class_on_a_page_has_a_rule_in_the_stylesheet(name: str) -> None:
    folders = ["css", "reports"] if name.startswith("reports/blocks/") else ["css"]
    sheets = [sheet for folder in folders for sheet in Path(settings.BASE_DIR, "static", folder).glob("*.css")]
    rules = {rule for sheet in sheets for rule in re.findall(r"\.([a-z][\w-]*)", sheet.read_text())}
    text = re.sub(r"{%.*?%}|{{.*?}}", " ? ", (ROOT / name).read_text())
    used = {word for value in re.findall(r'class="([^"]*)"', text) for word in value.split()}
    assert {word for word in used if re.fullmatch(r"[a-z][\w-]*[a-z0-9]|[a-z]", word)} <= rules


@pytest.mark.parametrize(("name", "heading"), [("500.html", "ระบบขัดข้อง"), ("400.html", "ระบบอ่านคำขอนี้ไม่ได้")])
def test_the_last_error_pages_need_neither_request_nor_database(name: str, heading: str) -> None:
    assert f"<h1>{heading}</h1>" in get_template(name).render()
