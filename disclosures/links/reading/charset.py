"""Bytes as text: what is said of the encoding is believed as far as the bytes agree (much TIS-620 is called UTF-8)."""

import codecs
import re
import unicodedata
from itertools import islice

LONGEST = 2 * 1024 * 1024
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_SAID = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_THAI = {"tis-620", "tis620", "windows-874", "cp874", "iso-8859-11", "x-windows-874", "ms874", "iso8859-11", "thai"}
# Consonants, vowels, tone marks and digits of TIS-620, three or more on end: no other text does that often.
_THAI_RUN = re.compile(rb"[\xa1-\xda\xdf-\xfb]{3,}")
_HIGH = re.compile(rb"[\x80-\xff]+")


def decoded(body: bytes, content_type: str = "") -> str:
    body = body[:LONGEST]
    for mark, codec in _MARKS.items():
        if body.startswith(mark):
            return body.decode(codec, "replace")
    if wide := _wide(body):
        return body.decode(wide, "replace")
    return body.decode(_codec(body, content_type), "replace")


def is_text(body: bytes) -> bool:
    """Hardly any control characters, and letters where there are high bytes: a page, not noise."""
    first = body[:16_384]
    if any(first.startswith(mark) for mark in _MARKS) or _wide(first):
        return True
    control = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in first)
    if control > len(first) // 200:
        return False
    high = sum(map(len, _HIGH.findall(first)))
    return high < len(first) // 3 or _nearly_utf8(first) or _thai_share(first) > 0.7 or _european(first)


def _european(body: bytes) -> bool:
    text = body.decode("cp1252", "replace")
    return sum(unicodedata.category(letter)[0] in "LNPZ" for letter in text) > len(text) * 0.95 and "�" not in text


def _codec(body: bytes, content_type: str) -> str:
    said = [_known(name) for name in _said(body, content_type)]
    if _nearly_utf8(body):
        return "utf-8"
    if "cp874" in said or _thai_share(body) > 0.6:
        return "cp874"
    return next((name for name in said if name not in {"", "utf-8", "iso8859-1"}), "cp1252")


def _said(body: bytes, content_type: str) -> list[str]:
    found = _SAID.findall(content_type.encode("latin-1", "replace")) + list(islice(_SAID.findall(body[:4096]), 4))
    return [name.decode("ascii", "replace").lower() for name in found]


def _known(name: str) -> str:
    if name in _THAI:
        return "cp874"
    try:
        codec = codecs.lookup(name)
        b"a".decode(codec.name)
    except (LookupError, ValueError, TypeError):
        return ""
    return codec.name


def _nearly_utf8(body: bytes) -> bool:
    """Whole UTF-8, or with one wrong place in fifty letters: a text cut in the middle, a broken line."""
    text = body.decode("utf-8", "replace")
    wrong, letters = text.count("�"), len(text) - len(text.encode("ascii", "ignore"))
    return wrong <= max(1, (letters - wrong) // 50) if letters > wrong else not letters


def _thai_share(body: bytes) -> float:
    high = sum(map(len, _HIGH.findall(body)))
    return sum(map(len, _THAI_RUN.findall(body))) / high if high else 0.0


def _wide(body: bytes) -> str:
    """UTF-16 without its mark: every other byte of Latin markup is nought."""
    first = body[:200]
    if len(first) < 20 or first.count(0) < len(first) // 3:
        return ""
    if first[1::2].count(0) > len(first) // 3 and 0 not in first[0::2]:
        return "utf-16-le"
    return "utf-16-be" if first[0::2].count(0) > len(first) // 3 and 0 not in first[1::2] else ""
