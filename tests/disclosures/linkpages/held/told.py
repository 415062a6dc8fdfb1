"""A case from what is asked, what the document is, and the site or file it comes in."""

from collections.abc import Callable, Mapping
from functools import cache

from ..case import Answer, Asked, Case, Reply
from . import files, frames
from .bodies import Body
from .frames import Frame
from .paper import Paper

PATHS: Mapping[Frame, str] = {
    frames.old_tables: "select_news.php?news_id=574&id_type=1",
    frames.wordpress: "2025/06/15/ita-oit/",
    frames.joomla: "index.php/ita/o-list/214-2025",
    frames.vendor: "content/detail/118",
    frames.google_site: "view/ita-oit/home",
    frames.word_page: "datacenter/doc_download/a_150625.htm",
    frames.aspx: "Default.aspx?tabid=96",
    frames.bare: "ita.html",
    frames.blog: "2025/03/blog-post_12.html",
    files.pdf: "wp-content/uploads/2025/06/ITA.pdf",
    files.pdf_titled: "datacenter/doc_download/a_110418_093012.pdf",
    files.pdf_saved: "download.php?file=3312",
    files.pdf_printed: "fileupload/news/8831.pdf",
    files.pdf_scanned: "images/stories/scan0021.pdf",
    files.png: "images/info/poster.png",
    files.docx: "files/com_content/2025-06_a1.docx",
    files.docx_saved: "dl.php?id=77",
    files.xlsx: "files/oit/table.xlsx",
}
MOVED = {
    "found": lambda to: Reply(302, {"Location": to}),
    "for good": lambda to: Reply(301, {"Location": to}),
    "refreshed": lambda to: frames.page(
        f'<html><head><meta http-equiv="refresh" content="0; url={to}"></head><body>กรุณารอสักครู่</body></html>'
    ),
}


def lazily(make: Callable[[], Reply]) -> Callable[[Asked], Reply]:
    kept = cache(make)
    return lambda _: kept()


def told(
    id: str,
    verdict: str,
    how: Frame,
    paper: Paper,
    asked: Body,
    year: int,
    item: tuple[str, str],
    *,
    on: Body | None = None,
    data_year: str = "",
    moved: str = "",
) -> Case:
    """`on`: whose site it stands on, when not that of the body asked about; `moved`: a key of MOVED."""
    answer: Answer = lazily(lambda: how(on or asked, paper))
    path, others = PATHS.get(how, "main.html"), dict[str, Answer]()
    if moved:
        others, answer, path = {path: answer}, MOVED[moved]("{base}{case}/" + path), "oit/go"
    return Case(
        id=f"held-{id}",
        state="redirected" if moved else "ok",
        answer=answer,
        verdict=verdict,
        path=path,
        others=others,
        organization=asked.asked,
        fiscal_year=year,
        data_year=data_year,
        item_code=item[0],
        item_title=item[1],
    )
