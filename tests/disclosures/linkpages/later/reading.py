"""Reads the pages that open from `pages/*.txt`: many to a file, written as `writing` says.

A page starts with `=== id BODY year form` and options: `site=BODY` whose web site it stands on (else BODY's own),
`on=year` of that site's menus, `data=previous|current`, `via=301|302|307|meta` when it answers elsewhere, `path=`,
`title=` of the file or page with _ for spaces, `type=` instead of the file's own, `digits` for Thai ones,
`decomposed` for sara am in two. The next line is the item. `{works 8}`, `{projects 9}`, `{spent 9}` and
`{served 2566}` are tables; `--- name` starts a sheet of Excel or a page of a scan. The form is a frame or a
file's kind.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

from ..case import Answer, Case, Reply
from . import bodies, frames, papers, tables
from .writing import html, thai

PAGES = Path(__file__).parent / "pages"
PATHS = ("index.php/ita/{n}", "page/{n}", "select_news.php?news_id={n}&id_type=3", "site/content/{n}", "web/{n}.html")
FILES = {"pdf": "pdf", "docx": "docx", "xlsx": "xlsx", "scan": "pdf", "jpg": "jpg", "png": "png"}
DATA_YEARS = {"": "", "previous": "previous", "current": "current state"}
TABLES: dict[str, Callable[..., str]] = {
    "works": tables.works,
    "projects": tables.projects,
    "spent": lambda count: tables.projects(count, True),
    "served": lambda year: tables.served(tables.dated_months(year)),
}


def read(verdict: str) -> list[Case]:
    """The pages of all files whose name starts with the verdict."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(PAGES.glob(f"{verdict}-*.txt"))]
    return [_case(verdict, page) for text in texts for page in text.split("=== ")[1:]]


def _case(verdict: str, page: str) -> Case:
    head, item, *rest = page.splitlines()
    id, asked, year, form, *words = head.split()
    options = {name: value or "yes" for name, _, value in (word.partition("=") for word in words)}
    text = "\n".join(map(_filled, rest))
    answer = _answer(form, options, {"site": asked, "on": year} | options, thai(text) if "digits" in options else text)
    code, _, title = item.partition(" ")
    state, address, others = _addressed(f"later-{verdict}-{id}", form, options, answer)
    return Case(
        f"later-{verdict}-{id}",
        state,
        others.pop(address),
        verdict,
        address,
        others,
        organization=getattr(bodies, asked),
        fiscal_year=int(year),
        data_year=DATA_YEARS[options.get("data", "")],
        item_code=code,
        item_title=title,
    )


def _filled(line: str) -> str:
    name, _, number = line.strip("{}").partition(" ")
    return TABLES[name](int(number)) if line.startswith("{") else line


def _answer(form: str, options: dict[str, str], site: dict[str, str], text: str) -> Answer:
    title = options.get("title", "").replace("_", " ")
    if form not in FILES:
        owner = getattr(bodies, site["site"])
        return _page(getattr(frames, form), owner, int(site["on"]), title or "การเปิดเผยข้อมูลสาธารณะ (OIT)", text)
    made: dict[str, Callable[[], bytes]] = {
        "pdf": lambda: papers.pdf(text, title, "decomposed" in options),
        "docx": lambda: papers.word(text),
        "xlsx": lambda: papers.excel(*_parts(text)),
        "scan": lambda: papers.scan(*(part for _, part in _parts(text)), title=title),
        "jpg": lambda: papers.picture(text, "jpg"),
        "png": lambda: papers.picture(text, "png"),
    }
    return papers.sent(FILES[form], made[form], options.get("type", ""))


def _page(frame: frames.Frame, owner: bodies.Body, year: int, title: str, text: str) -> Reply:
    """The text in the frame, in the character set of its maker; the old ones say theirs only in the page itself."""
    old = frame in frames.OLD
    type = "text/html" if old else "text/html; charset=utf-8"
    markup = frame(owner, year, title, html(text)).encode("cp874" if old else "utf-8", "xmlcharrefreplace")
    return Reply(200, {"Content-Type": type}, markup)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    for part in (text if text.startswith("--- ") else f"--- Sheet1\n{text}").removeprefix("--- ").split("\n--- "):
        name, _, rest = part.partition("\n")
        yield name, rest


def _addressed(id: str, form: str, options: dict[str, str], answer: Answer) -> tuple[str, str, dict[str, Answer]]:
    """(state, path that is asked for, what answers where)."""
    number = crc32(id.encode())
    usual = f"files/{number % 97}/doc{number % 9000}.{FILES[form]}" if form in FILES else PATHS[number % len(PATHS)]
    path = options.get("path", usual.format(n=number % 9000))
    if "via" not in options:
        return "ok", path, {path: answer}
    short = f"go/{number % 700}"
    return "redirected", short, {short: _turn(options["via"], path), path: answer}


def _turn(via: str, path: str) -> Reply:
    if via == "meta":
        markup = f'<html><head><meta http-equiv="refresh" content="0;url={{case}}/{path}"></head><body></body></html>'
        return Reply(body=markup.encode())
    return Reply(int(via), {"Location": f"{{case}}/{path}", "Content-Type": "text/html"})
