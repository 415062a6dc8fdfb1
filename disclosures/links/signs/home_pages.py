"""Whether a site's home page came in the place of the document that was asked for."""

import re
from itertools import pairwise
from urllib.parse import parse_qsl, urljoin, urlsplit

from disclosures.links.asked import Asked
from disclosures.links.document import Document
from disclosures.links.fetched import Fetched
from disclosures.links.signs.weighing import LONG, headlines, running
from thai.text import match_key

_ROOT = re.compile(
    r"/*(?:(?:th|en|thai|home|main|site|web|www|public|frontpage|default|index|welcome|intro)(?:\.(?:php|html?|aspx?|jsp))?/*)*$",
    re.IGNORECASE,
)
# Queries that lead to no document: a language, where a visitor came from, what went wrong.
_IDLE = re.compile(
    r"(?:lang|hl|locale|ref|from|utm_\w+|fbclid|gclid|error|err|msg|message|status|notfound|redirect\w*|r|code)$"
)
_FOLDER = re.compile(r"/[^/.]+/")
_CANONICAL = re.compile(
    rb"""<link[^>]{0,300}rel\s*=\s*["']?canonical["']?[^>]{0,300}>|<meta[^>]{0,200}property\s*=\s*["']?og:url[^>]{0,300}>""",
    re.IGNORECASE,
)
_ADDRESS = re.compile(rb"""(?:href|content)\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_BODY = re.compile(
    rb"""<body[^>]{0,500}?class\s*=\s*["'](?:[^"']*\s)?(?:home|home-?page|front|is-front|path-frontpage)[\s"']""",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"^(?:หน้าแรก|หน้าหลัก|home(?: ?page)?|welcome|ยินดีต้อนรับ\S*)(?:$|\W)"
    r"|\W(?:หน้าแรก|หน้าหลัก|home(?: ?page)?)$",
    re.IGNORECASE,
)
_GREETING = re.compile(r"ยินดีต้อนรับ|^welcome(?: to|$)", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2} ?(?:[-/.] ?\d{1,2} ?[-/.]|[ก-ฮ]\.?[ก-ฮ]\.|[ก-๙]{4,10}) ?\d{2,4}")
_SECTIONS = (
    *("ข่าวประชาสัมพันธ์", "ข่าวกิจกรรม", "ภาพกิจกรรม", "ข่าวจัดซื้อจัดจ้าง", "จัดซื้อจัดจ้าง", "ประกาศสอบราคา", "กระดานสนทนา", "ถามตอบ"),
    *("สารจากนายก", "สายตรงนายก", "ผู้บริหาร", "คณะผู้บริหาร", "สถานที่ท่องเที่ยว", "แหล่งท่องเที่ยว", "สินค้าotop", "ผลิตภัณฑ์ชุมชน"),
    *("เว็บลิงก์", "เว็บลิงค์", "ลิงก์ที่เกี่ยวข้อง", "หน่วยงานที่เกี่ยวข้อง", "ผู้เข้าชม", "สถิติผู้เข้าชม", "ปฏิทินกิจกรรม", "วีดิทัศน์", "วิดีโอ"),
    *(
        "eservice",
        "บริการประชาชน",
        "รับสมัครงาน",
        "แบบสำรวจ",
        "ร้องเรียนร้องทุกข์",
        "ข่าวเด่น",
        "ข่าวสารล่าสุด",
        "ข่าวล่าสุด",
        "แบนเนอร์",
    ),
)
_ENOUGH, _HEAD = 3, 200_000


def home_instead(fetched: Fetched, document: Document, asked: Asked) -> bool:
    """The root of a site, or one of its folders, may rightly be a home page; a deeper address asks for a document. A
    page that is headed with words of the item is that page, wherever it stands."""
    if is_root(asked.url) or _headed_with_item(document, asked.expected.item_title):
        return False
    if fetched.moved and is_root(fetched.url):
        return True
    folder = bool(_FOLDER.fullmatch(urlsplit(asked.url).path)) and not urlsplit(asked.url).query
    return not folder and running(document) <= LONG and _is_home(fetched, document)


def is_root(url: str) -> bool:
    parts = urlsplit(url)
    idle = all(_IDLE.match(name.lower()) for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return bool(_ROOT.match(parts.path)) and idle and parts.fragment[:1] not in {"/", "!"}


def _is_home(fetched: Fetched, document: Document) -> bool:
    if _BODY.search(fetched.body[:_HEAD]) or _called_root(fetched):
        return True
    titled = bool(_TITLE.search(document.title) or _GREETING.search(document.title))
    short = [line for line in document.lines if len(line.text) <= 60]
    greets = any(_GREETING.search(line.text) or (line.heading and _TITLE.search(line.text)) for line in short)
    sections = _sections(document)
    news = (sections >= _ENOUGH) + (sections >= _ENOUGH + 2)
    return titled + greets + (news or _lists_news(document, greets)) >= 2


def _lists_news(document: Document, greets: bool) -> bool:
    """Half of the lines or more are dated; where the page greets its visitors, links are enough."""
    listed = sum(bool(_DATE.search(line.text)) or (greets and line.linked) for line in document.lines)
    return listed >= _ENOUGH and listed * 2 >= len(document.lines)


def _called_root(fetched: Fetched) -> bool:
    """The page names the root of its own site as its address."""
    for tag in _CANONICAL.findall(fetched.body[:_HEAD]):
        if found := _ADDRESS.search(tag):
            named = urljoin(fetched.url, found.group(1).decode("utf-8", "replace"))
            same = urlsplit(named).hostname == urlsplit(fetched.url).hostname
            if tag[:5].lower() == b"<link" and same and is_root(named) and not is_root(fetched.url):
                return True
    return False


def _sections(document: Document) -> int:
    """How many parts of a home page are headed on this one: short lines that stand over other lines."""
    over = (one.text for one, _ in pairwise(document.lines) if len(one.text) <= 60 and (one.heading or not one.linked))
    keys = {match_key(text) for text in over}
    return len({section for section in _SECTIONS if any(section in key for key in keys)})


def _headed_with_item(document: Document, item_title: str) -> bool:
    wanted = match_key(item_title)
    heads = (match_key(text) for text in headlines(document))
    return any(len(head) >= 8 and (wanted in head or head in wanted) for head in heads)
