"""What a document of ours is measured beside: bare WeasyPrint, a warm Chromium, LibreOffice."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reports.rendering import pdf
from reports.rendering.fonts import font_faces
from tests.reports.office import SOFFICE, office_pdfs

# HTML and the names of its style sheets to PDF.
Printer = Callable[[str, Sequence[str]], bytes]
# Playwright keeps an event loop in this thread; Django would otherwise refuse the database here.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def bare_weasyprint(html: str, styles: Sequence[str]) -> bytes:
    """WeasyPrint alone, with the fonts and the parsed style sheets it is given by the portal, and its own default."""
    from weasyprint import HTML

    sheets = [pdf._font_sheet(), *map(pdf._sheet, styles)]
    written: bytes = HTML(string=html).write_pdf(
        stylesheets=sheets, font_config=pdf._engine().fonts, pdf_variant=pdf.VARIANT
    )
    return written


@contextmanager
def warm_chromium() -> Iterator[Printer | None]:
    """Chromium already open: load the page with its styles and print it, tagged. None where there is no Chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        print("no Chromium found: its figures are missing", file=sys.stderr)
        yield None
        return
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "document.html"
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page()

        def print_page(html: str, styles: Sequence[str]) -> bytes:
            path.write_text(with_styles(html, styles), encoding="utf-8")
            page.goto(path.as_uri())
            return page.pdf(prefer_css_page_size=True, tagged=True)

        yield print_page
        browser.close()


def with_styles(html: str, styles: Sequence[str]) -> str:
    """The fonts and sheets that WeasyPrint is handed, linked for a browser."""
    links = "".join(f'<link rel="stylesheet" href="{(pdf.STYLES / name).as_uri()}">' for name in styles)
    return html.replace("</head>", f"<style>{font_faces()}</style>{links}</head>")


@contextmanager
def libreoffice() -> Iterator[Callable[[bytes], bytes] | None]:
    """A process for each document, whose profile and fonts are warm. None where there is no LibreOffice."""
    if not SOFFICE:
        print("no LibreOffice found: its figures are missing", file=sys.stderr)
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        yield lambda docx: office_pdfs({"document": docx}, Path(folder))["document"]
