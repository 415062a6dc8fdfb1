"""Which parts of a page stand around its document: menus, side columns, feet, news, lists of other things."""

import re
from dataclasses import dataclass, field

from disclosures.links.reading.boxes import Box, inside, text_of
from disclosures.links.reading.names import named_around

_TAGS = {"nav", "footer", "aside", "marquee", "dialog"}
_ROLES = {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alertdialog"}
_MAIN_TAGS, _LISTS = {"main", "article"}, {"ul", "ol", "dl", "table", "tbody", "tr", "td", "div", "section", "center"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "strong", "b", "span", "legend", "caption", "dt"}
_OTHER_THINGS = re.compile(
    r"(?:หมวด(?:หมู่)?|รวม|คลัง)?(?:ข่าว|เมนู|ลิ[้]?งก์|ลิงค์|เว็บลิงค์|บทความ|เรื่อง|ประกาศ|เอกสาร|กิจกรรม|ภาพกิจกรรม|สถิติผู้|จำนวนผู้|หน่วยงานที่|บริการ)?"
    r"[\wก-๙ /]{0,14}?(?:ล่าสุด|อื่น ?ๆ|ย้อนหลัง|ที่เกี่ยวข้อง|ยอดนิยม|เข้าชม|มาใหม่|แนะนำ|ใกล้เคียง)"
    r"|ข่าว(?:ประชาสัมพันธ์|กิจกรรม|สาร|จัดซื้อจัดจ้าง)?|เมนู(?:หลัก)?|(?:เว็บ)?ลิง[กค][์]?.{0,20}|หมวดหมู่|คลังเอกสาร|คลังข่าว"
    r"|(?:recent|latest|related|popular|other)\b.{0,20}|archives?|categories|menu|news|links",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2} ?[-/. ] ?(?:\d{1,2}|[ก-๙.]{3,12}) ?[-/. ]? ?(?:25|20|๒๕)?[\d๐-๙]{2}")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar)\b|download|attach", re.IGNORECASE)
_YEAR = re.compile(r"25[5-9]\d|๒๕[๕-๙][๐-๙]")
# The end of a site, whatever its part is called.
_COLOPHON, _COLOPHON_MOST = re.compile(r"©|สงวน(?:ลิข)?สิทธิ์|\bcopyright\b|all rights reserved", re.IGNORECASE), 300
# In pixels, in hundredths of the page.
_WIDTH, _NARROW = re.compile(r"(\d{1,4})(?:px)?(%?)"), (280, 30)
# Letters of running text that a page must have elsewhere before a list in it is held for something else.
_ELSEWHERE, _GIVEN_BACK, _MOST = 120, 150, 0.6
# Letters that make a part of a list text.
_TEXT = 100


@dataclass
class _Page:
    top: Box
    around: set[Box] = field(default_factory=set)


def surroundings(top: Box) -> set[Box]:
    """Boxes that prove nothing, none inside another. A theme that calls everything a header or a menu loses nothing:
    where nothing else is left, parts with running text are given back."""
    page = _Page(top)
    _walk(page, top, in_main=False)
    if not sum(left(top, page.around)):
        page.around -= {box for box in page.around if box.running >= _GIVEN_BACK or _holds_frame(box)}
    return page.around


def left(box: Box, around: set[Box]) -> tuple[int, int]:
    """Letters and frames of a box outside of what stands around."""
    if box in around:
        return 0, 0
    inner = [left(part, around) for part in box.boxes]
    own = sum(len(part.strip()) for part in box.parts if isinstance(part, str))
    frame = box.tag in {"iframe", "object", "embed", "frame", "img"}
    return own + sum(letters for letters, _ in inner), frame + sum(frames for _, frames in inner)


def _walk(page: _Page, box: Box, in_main: bool) -> None:
    in_main = in_main or box.tag in _MAIN_TAGS or box.get("role") == "main"
    heads_others = False
    for part in box.boxes:
        by_name = _landmark(page, part, in_main) or _named(page, part) or _is_colophon(part)
        if by_name or _side_column(page, part, box) or _other_list(page, part, heads_others):
            page.around.add(part)
        else:
            _walk(page, part, in_main)
        heads_others = _heads_others(part)


def _landmark(page: _Page, box: Box, in_main: bool) -> bool:
    if box.main:
        return False
    if box.tag == "header":
        return not in_main and not _heads_document(page, box)
    return box.tag in _TAGS or box.get("role").lower() in _ROLES


def _heads_document(page: _Page, header: Box) -> bool:
    """The head of a site leads somewhere; one without links that holds the only h1 is the head of the document."""
    titles = [part for part in inside(page.top) if part.tag == "h1"]
    return not header.links and len(titles) == 1 and header.titled


def _named(page: _Page, box: Box) -> bool:
    """By class or id, unless the part holds the title of the page or most of its running text."""
    if box.tag in {"body", "main", "article", "h1"} or not named_around(box):
        return False
    holds_most = box.running > _GIVEN_BACK and box.running > page.top.running * _MOST
    return not holds_most and not box.titled


def _is_colophon(box: Box) -> bool:
    own = (part for part in box.parts if isinstance(part, str))
    return 0 < box.letters <= _COLOPHON_MOST and not box.titled and any(_COLOPHON.search(text) for text in own)


def _side_column(page: _Page, box: Box, row: Box) -> bool:
    """A narrow cell of a table that lays out the page, with a menu or links in it."""
    width = _WIDTH.fullmatch(box.get("width").strip()) if box.tag == "td" else None
    if width is None or int(width[1]) > (_NARROW[1] if width[2] == "%" else _NARROW[0]) or box.titled:
        return False
    if row.letters == box.letters or box.running > page.top.running * _MOST:
        return False
    return box.links >= 3 or any(named_around(part) for part in inside(box))


def _heads_others(box: Box) -> bool:
    if box.tag not in _HEADINGS or not 2 <= box.letters <= 40:
        return False
    return bool(_OTHER_THINGS.fullmatch(text_of(box).strip(" :»›-•|")))


def _other_list(page: _Page, box: Box, headed: bool) -> bool:
    """A list of links to other things beside a document: headed as one (ข่าวล่าสุด), of dated links, or of short ones.
    Files are what a document has attached."""
    beside = page.top.running - box.running
    if box.tag not in _LISTS or box.links < 3 or box.titled or beside < _ELSEWHERE or _holds_text(box):
        return False
    links = [part for part in inside(box) if part.tag == "a" and part.linked]
    if sum(bool(_FILE.search(link.get("href"))) for link in links) * 2 > len(links):
        return False
    first = next((part for part in inside(box) if part.tag in _HEADINGS and 0 < part.letters <= 40), None)
    if box.linked * 2 >= box.letters and (headed or (first is not None and first.running and _heads_others(first))):
        return True
    return box.links >= 5 and box.linked * 4 >= box.letters * 3 and (_dated(box, links) or _short(links))


def _holds_text(box: Box) -> bool:
    """Whether a part of it is running text: a column beside a menu."""
    return any(part.running >= _TEXT and part.linked * 4 < part.letters for part in inside(box) if part is not box)


def _dated(box: Box, links: list[Box]) -> bool:
    return len(_DATE.findall(text_of(box))) * 2 >= len(links)


def _short(links: list[Box]) -> bool:
    texts = [text_of(link) for link in links]
    return sum(map(len, texts)) < 25 * len(texts) and not any(_YEAR.search(text) for text in texts)


def _holds_frame(box: Box) -> bool:
    return any(part.tag in {"iframe", "object", "embed"} for part in inside(box))
