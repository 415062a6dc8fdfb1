"""Dates and links of a content in words, and when two spellings of a text are the same. Pure."""

from datetime import date

from measures.content import Content
from thai.dates import short_date
from thai.digits import to_arabic
from thai.text import tidy


def words_of_dates(text: str) -> str:
    """2023-10-02/2024-09-30 as 2 ต.ค. 2566 – 30 ก.ย. 2567; one day alone is a beginning or a deadline."""
    start, end = (short_date(date.fromisoformat(day)) if day else "" for day in (text.split("/") + [""])[:2])
    if start and end:
        return f"{start} – {end}"
    return f"ตั้งแต่ {start}" if start else f"ภายใน {end}" if end else ""


def dates_beside(content: Content) -> str:
    """The dates in words, unless the typed period says just that."""
    words = words_of_dates(content.dates)
    return "" if key_of(words).replace("-", "–") == key_of(content.period).replace("-", "–") else words


def words_of_link(link: str) -> str:
    """2566:o26 ชื่อข้อ as o26 ชื่อข้อ (ปี 2566)."""
    return f"{name_of_link(link)} (ปี {link.partition(':')[0]})"


def name_of_link(link: str) -> str:
    """2566:o26 ชื่อข้อ as o26 ชื่อข้อ; 2566:9:ข้อเสนอแนะ ชื่อ as ข้อเสนอแนะ 9 ชื่อ."""
    key, _, name = link.partition(" ")
    code, _, kind = key.partition(":")[2].partition(":")
    return " ".join(part for part in (kind, code, name) if part)


def key_of(text: str) -> str:
    """A text without what the fingerprint does not see: white space and digit style."""
    return "".join(to_arabic(tidy(text)).split())
