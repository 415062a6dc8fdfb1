"""A year's criteria by code and by name, and which of them the head of a pasted row means. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from assessments.codes import read_code
from assessments.name_index import Fit, Found, NameIndex
from assessments.pasted_rows import Status
from assessments.score_cells import Parts
from assessments.tree import INSTRUMENT, ITEM

_SAME_ITEM = 0.5  # from this likeness on, a code and a name in one row speak of the same criterion


@dataclass(frozen=True)
class Book:
    """`names`: code → official name first, then variants; `kinds`: code → kind; `grouped`: the items whose scores a
    respondent group may own; `groups`: code → name of the groups; `binary`: the items that get 0 or 100 only."""

    fiscal_year: int
    names: Mapping[str, list[str]]
    kinds: Mapping[str, str]
    grouped: frozenset[str] = frozenset()
    groups: Mapping[str, str] = field(default_factory=dict)
    binary: frozenset[str] = frozenset()

    @cached_property
    def index(self) -> NameIndex:
        return NameIndex(self.names)

    def is_instrument(self, code: str) -> bool:
        return self.kinds.get(code) == INSTRUMENT

    def title(self, code: str) -> str:
        """“ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล”, “o4 แผนพัฒนา”."""
        word = "" if self.kinds[code] in {ITEM, INSTRUMENT} else "ตัวชี้วัดที่ "
        return f"{word}{code} {self.names[code][0]}"


@dataclass(frozen=True)
class Identity:
    """The criterion meant, how surely, and what to say about it."""

    status: Status
    code: str = ""
    candidates: tuple[str, ...] = ()
    remark: str = ""


def identify(parts: Parts, book: Book) -> Identity:
    """By code and name; a number in front is never trusted over a name, since documents number as they like."""
    found = book.index.find(parts.name)
    if parts.code:
        code = read_code(parts.code, book.names)
        return _by_code(code, parts, found, book) if code else _unknown_code(parts, found, book)
    if parts.name:
        return _by_name(parts, found, book)
    if parts.number in book.names:
        remark = f"มีแต่เลขที่ {parts.number} ไม่มีชื่อตัวชี้วัด"
        return Identity(Status.PROPOSED, parts.number, (parts.number,), remark)
    return Identity(Status.UNKNOWN, remark="มีแต่คะแนน ไม่พบรหัสหรือชื่อในแถวนี้")


def _by_code(code: str, parts: Parts, found: Found, book: Book) -> Identity:
    if not parts.name or (code in found.codes and found.fit in {Fit.EXACT, Fit.NEAR}):
        return Identity(Status.SURE, code)
    if found.fit in {Fit.EXACT, Fit.NEAR}:
        other = found.codes[0]
        return Identity(Status.CONFLICT, code, (code, *found.codes), f"รหัสเป็น {code} แต่ชื่อเป็นของ {other}")
    if book.index.likeness(parts.name, code) >= _SAME_ITEM:
        return Identity(Status.SURE, code)
    others = tuple(other for other in found.codes if other != code)
    remark = f"ชื่อในแถวต่างจากชื่อของ {code} ในเกณฑ์ปี {book.fiscal_year}"
    return Identity(Status.PROPOSED, code, (code, *others), remark)


def _unknown_code(parts: Parts, found: Found, book: Book) -> Identity:
    remark = f"ไม่มีรหัส {parts.code} ในเกณฑ์ปี {book.fiscal_year}"
    if found.fit in {Fit.EXACT, Fit.NEAR} and len(found.codes) == 1:
        return Identity(Status.PROPOSED, found.codes[0], found.codes, f"{remark} แต่ชื่อตรงกับ {found.codes[0]}")
    return Identity(Status.UNKNOWN, "", found.codes, f"{remark}")


def _by_name(parts: Parts, found: Found, book: Book) -> Identity:
    if found.fit is Fit.EXACT and len(found.codes) > 1:
        if parts.number in found.codes:
            return Identity(Status.SURE, parts.number)
        shared = " กับ ".join(found.codes)
        return Identity(Status.CONFLICT, found.codes[0], found.codes, f"ชื่อนี้เป็นทั้งของ {shared}")
    if found.fit in {Fit.EXACT, Fit.NEAR}:
        return Identity(Status.SURE, found.codes[0], found.codes, _number_remark(parts, found.codes[0], book))
    if found.fit is Fit.PART:
        return Identity(Status.PROPOSED, found.codes[0], found.codes, "ชื่อในแถวไม่ครบ แต่ตรงกับข้อนี้ข้อเดียว")
    if found.fit is Fit.ALIKE:
        return Identity(Status.PROPOSED, found.codes[0], found.codes, "ชื่อในแถวใกล้เคียงกับข้อนี้")
    return Identity(Status.UNKNOWN, "", found.codes, f"ไม่พบชื่อนี้ในเกณฑ์ปี {book.fiscal_year} โปรดเลือกข้อ หรือไม่ใช้แถวนี้")


def _number_remark(parts: Parts, code: str, book: Book) -> str:
    if not parts.number or parts.number == code or book.kinds[code] == ITEM:
        return ""
    return f"ในแถวเป็นเลขที่ {parts.number} ระบบยึดตามชื่อ คือตัวชี้วัดที่ {code}"
