"""HTML to PDF: the only file that knows WeasyPrint, which is loaded at the first render."""

import atexit
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from types import SimpleNamespace
from typing import Any

from django.conf import settings

from reports.errors import PdfError
from reports.rendering.catchwords import catchword_rules
from reports.rendering.fonts import font_faces, require_fonts
from reports.rendering.parsing import tree_of
from reports.rendering.reach import allowed_file
from reports.rendering.table_ends import close_tables
from reports.rendering.tagging import mend_tags

STYLES = settings.BASE_DIR / "static" / "reports"
VARIANT = "pdf/ua-1"
REMEMBERED = 16  # documents of a process, a few hundred kilobytes each
_one_at_a_time = Lock()


def render_pdf(html: str, styles: Sequence[str], *, emblem: Path | None = None, catchword: bool = False) -> bytes:
    """The PDF/UA of an HTML text under our style files; the same input gives the same bytes. Raises PdfError.
    `emblem` is the one file it may fetch besides fonts and styles."""
    with _one_at_a_time:
        engine = _engine()
        try:
            sheets = [_font_sheet(), *map(_sheet, styles)]
            document = _lay_out(html, sheets, emblem)
            if catchword and len(document.pages) > 1:
                document = _lay_out(html, [*sheets, _catchword_sheet(document)], emblem)
            close_tables(document)
            pdf: bytes = document.write_pdf(pdf_variant=VARIANT, finisher=mend_tags)
        except engine.FatalURLFetchingError as error:
            raise PdfError(
                "สร้าง PDF ไม่ได้ เพราะเอกสารหรือตราครุฑอ้างถึงไฟล์ภายนอก โปรดติดตั้งไฟล์ตราครุฑใหม่ที่ไม่มีการอ้างถึงไฟล์อื่น"
            ) from error
    return pdf


def remembered_pdf(html: str, styles: Sequence[str], *, emblem: Path | None = None, catchword: bool = False) -> bytes:
    """The same for pages, where a document is often opened again unchanged: it is not set anew."""
    drawn = emblem.read_bytes() if emblem else b""
    return _remembered(html, tuple(styles), emblem, drawn, catchword, settings.FONTS_DIR)


@lru_cache(maxsize=REMEMBERED)
def _remembered(
    html: str, styles: tuple[str, ...], emblem: Path | None, drawn: bytes, catchword: bool, fonts: Path
) -> bytes:
    """By everything that the bytes depend on; `drawn`: what the file of the emblem holds."""
    return render_pdf(html, styles, emblem=emblem, catchword=catchword)


@cache
def _engine() -> SimpleNamespace:
    """WeasyPrint's parts, and the one font configuration of this process (a new one per render leaks)."""
    require_fonts()
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.text.line_break import get_log_attrs
    from weasyprint.urls import FatalURLFetchingError

    fonts = FontConfiguration()
    atexit.register(_remove_copies, fonts)
    return SimpleNamespace(
        CSS=CSS,
        Html=_own_html(),
        Fetcher=_own_fetcher(),
        FatalURLFetchingError=FatalURLFetchingError,
        fonts=fonts,
        log_attributes=get_log_attrs,
    )


def _own_fetcher() -> type:
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Fetcher(URLFetcher):
        """Reads allowed files itself: no opener, so no protocol, proxy or redirect is ever involved."""

        def __init__(self, emblem: Path | None = None) -> None:
            super().__init__(allowed_protocols={"file"}, allow_redirects=False, fail_on_errors=True)
            self.files = [emblem] if emblem else []

        def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
            path = allowed_file(url, [settings.FONTS_DIR, STYLES], self.files)
            return URLFetcherResponse(url, path.read_bytes())

    return Fetcher


def _own_html() -> type:
    from cssselect2 import ElementWrapper  # type: ignore[import-untyped]
    from weasyprint import HTML

    class Html(HTML):
        """An HTML text whose only default style is our own: matching WeasyPrint's takes a tenth of the time."""

        def __init__(self, html: str, base_url: str, url_fetcher: Any) -> None:
            tree = tree_of(html)
            if tree is None:
                super().__init__(string=html, base_url=base_url, url_fetcher=url_fetcher)
                return
            self.base_url, self.url_fetcher, self.media_type = base_url, url_fetcher, "print"
            self.wrapper_element = ElementWrapper.from_html_root(tree, content_language=None)
            self.etree_element = self.wrapper_element.etree_element

        def _ua_stylesheets(self, forms: bool = False) -> list[Any]:
            return [_sheet("base.css")]

    return Html


def _remove_copies(fonts: Any) -> None:
    """WeasyPrint removes its copies of the fonts in `__del__`, which fails once the interpreter is being taken down."""
    fonts.__del__()
    fonts._folder = None


@cache
def _font_sheet() -> Any:
    engine = _engine()
    return engine.CSS(string=font_faces(), font_config=engine.fonts, url_fetcher=engine.Fetcher())


@cache
def _sheet(name: str) -> Any:
    engine = _engine()
    return engine.CSS(filename=STYLES / name, font_config=engine.fonts, url_fetcher=engine.Fetcher())


def _lay_out(html: str, sheets: Sequence[Any], emblem: Path | None) -> Any:
    engine = _engine()
    source = engine.Html(html, f"{STYLES.as_uri()}/", engine.Fetcher(emblem))
    return source.render(font_config=engine.fonts, stylesheets=sheets, pdf_variant=VARIANT)


def _catchword_sheet(document: Any) -> Any:
    rules = catchword_rules([_first_line(page) for page in document.pages[1:]], _break_places)
    return _engine().CSS(string=rules, url_fetcher=_engine().Fetcher())


def _first_line(page: Any) -> str:
    lines = (box for box in page._page_box.descendants() if type(box).__name__ == "LineBox")
    texts = ("".join(getattr(box, "text", "") for box in line.descendants()).strip() for line in lines)
    return next(filter(None, texts), "")


def _break_places(text: str) -> list[int]:
    """The places in a Thai text where a line may break."""
    attributes = _engine().log_attributes(text, "th")
    return [place for place in range(1, len(text)) if attributes[place].is_line_break]
