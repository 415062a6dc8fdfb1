"""Pasted text read as items: rows that go on with an item, several addresses in a cell, numbered explanations. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from disclosures.register.pasted.cells import Cells, cells_of, is_heading
from disclosures.register.typed import TypedLink
from measures.pasted.records import Record, records_of
from thai.text import match_key

MOST_CHARACTERS = 200_000


@dataclass
class PastedItem:
    """`lines`: those of the text it was read from; `remark`: words that explain no address."""

    code: str
    lines: list[int] = field(default_factory=list)
    links: list[TypedLink] = field(default_factory=list)
    remark: str = ""


@dataclass
class Pasted:
    """`unplaced`: line → text of rows with an address whose item cannot be told; `skipped`: of those with nothing to
    read (headings, names of groups)."""

    items: list[PastedItem] = field(default_factory=list)
    unplaced: dict[int, str] = field(default_factory=dict)
    skipped: dict[int, str] = field(default_factory=dict)


def read_text(text: str, names: Mapping[str, str]) -> Pasted:
    """`names`: code → name of the item, which is no explanation where it is repeated."""
    records = [record for record in records_of(text) if not record.blank]
    rows = [(record, cells_of(record.cells, names)) for record in records]
    if not any(cells.code for _, cells in rows):
        rows = [(record, cells_of(record.cells, names, bare=True)) for record in records]
    pasted = Pasted()
    items: dict[str, PastedItem] = {}
    current: PastedItem | None = None
    for record, cells in rows:
        if is_heading(record.cells):
            pasted.skipped[record.first] = _plain(record)
            continue
        current = _item_of(cells, record, items, current)
        if current is None or not (cells.code or cells.urls or cells.lines):
            (pasted.unplaced if cells.urls else pasted.skipped)[record.first] = _plain(record)
            continue
        current.lines.append(record.first)
        _add(current, cells, names[current.code])
    pasted.items = list(items.values())
    return pasted


def too_long(text: str) -> str:
    """Why the text cannot be read at all; empty when it can."""
    if not text.strip():
        return "ยังไม่มีข้อความ โปรดวางตารางลงในช่องนี้"
    if len(text) > MOST_CHARACTERS:
        return (
            f"ข้อความที่วางยาว {len(text):,} ตัวอักษร ระบบอ่านได้ครั้งละไม่เกิน {MOST_CHARACTERS:,} ตัวอักษร "
            "โปรดวางเฉพาะตาราง OIT หรือแบ่งวางทีละส่วน"
        )
    return ""


def _item_of(
    cells: Cells, record: Record, items: dict[str, PastedItem], current: PastedItem | None
) -> PastedItem | None:
    """The item a row speaks of: the one it names, the one above where it names none."""
    if cells.code:
        return items.setdefault(cells.code, PastedItem(cells.code))
    goes_on = not cells.opens or not record.tabular or (cells.urls and not cells.lines)
    return current if goes_on else None


def _add(item: PastedItem, cells: Cells, name: str) -> None:
    """Each address with the explanation of its place; what is left over explains the last one or, without any, the
    item. A column that repeats the names of the items explains nothing."""
    lines = [text for number, text in cells.lines if number or match_key(text) != match_key(name)]
    if not cells.urls:
        _explain(item, lines)
        return
    texts = [*lines, *[""] * len(cells.urls)][: len(cells.urls)]
    texts[-1] = " ".join([texts[-1], *lines[len(cells.urls) :]]).strip()
    item.links += [TypedLink(url, text=text) for url, text in zip(cells.urls, texts, strict=True)]


def _explain(item: PastedItem, lines: Iterable[str]) -> None:
    """Words on a row without an address: for the first link that has none, else a remark."""
    for text in lines:
        bare = next((place for place, link in enumerate(item.links) if not link.text), None)
        if bare is None:
            item.remark = f"{item.remark}\n{text}".strip()
        else:
            item.links[bare] = TypedLink(item.links[bare].url, text=text)


def _plain(record: Record) -> str:
    return " ".join(" ".join(record.cells).split())[:200]
