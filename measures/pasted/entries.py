"""Rows of a pasted table as measures: cells under their columns, issues that span, rows broken over a page. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from measures.pasted.assembling import Row
from measures.pasted.columns import FIELDS, LABELS, Column
from measures.pasted.defects import defects_in
from measures.pasted.residue import clean
from measures.pasted.titles import title_of, unnumbered
from thai.periods import Status, parse_period
from thai.text import match_key, tidy

JOIN, OWN = "join", "own"
_NOTHING = {"-", "–", "—"}
_OWNERS_REST = {match_key(words) for words in ("ผู้ที่เกี่ยวข้อง", "ผู้เกี่ยวข้อง")}


@dataclass(frozen=True)
class Entry:
    """One row. `texts` by column, with those of the rows `joined` to it; `doubtful`: whether it may go on the row
    above; `host`: the first line of the row it was joined to, else 0; `renumbered`: whether its title had a number."""

    row: Row
    texts: Mapping[Column, str]
    notes: tuple[str, ...] = ()
    issue: str = ""
    doubtful: bool = False
    host: int = 0
    joined: tuple[int, ...] = ()
    renumbered: bool = False

    @property
    def number(self) -> int:
        """The line it begins on: what a form calls it by."""
        return self.row.first

    @property
    def title(self) -> str:
        return self.texts.get(Column.TITLE, "")

    @property
    def is_bare(self) -> bool:
        """Whether there is a title and nothing else: perhaps a heading between the rows."""
        return not any(self.texts.get(column) for column in FIELDS[1:])

    @property
    def fields(self) -> dict[str, str]:
        """What the form of a measure is filled with."""
        return {column.value: self.texts.get(column, "") for column in FIELDS}


def entries_of(
    rows: Sequence[Row], columns: Sequence[Column], headings: Sequence[str], joins: Mapping[int, str]
) -> list[Entry]:
    """In order, one per row that says anything; a row of an issue alone heads those below it. `joins`: JOIN or OWN by
    first line, where a person decided about a doubtful row."""
    entries: list[Entry] = []
    hosts: list[int] = []
    issue = ""
    for row in rows:
        entry = _entry(row, columns, headings)
        issue = entry.texts.get(Column.ISSUE, "") or issue
        if not any(entry.fields.values()):
            continue
        entry = replace(entry, issue=issue)
        if hosts and _may_continue(entry, Column.ISSUE in columns):
            entry = replace(entry, doubtful=True)
            host = entries[hosts[-1]]
            if _joins(entry, joins.get(entry.number, "")):
                entries[hosts[-1]] = _merged(host, entry)
                entry = replace(entry, host=host.number)
            elif not entry.title:
                texts = {**entry.texts, Column.TITLE: host.title}
                entry = replace(entry, texts=texts, notes=(*entry.notes, "ช่องมาตรการว่าง ใช้ชื่อเดียวกับแถวบน"))
        entries.append(entry)
        if not entry.host:
            hosts.append(len(entries) - 1)
    return entries


def _entry(row: Row, columns: Sequence[Column], headings: Sequence[str]) -> Entry:
    texts: dict[Column, str] = {}
    notes = list(row.notes)
    for place, (column, cell) in enumerate(zip(columns, row.cells, strict=False)):
        if column in FIELDS or column is Column.ISSUE:
            cleaned = clean(cell)
            texts[column] = "" if cleaned.text in _NOTHING else cleaned.text
            notes += cleaned.notes
            if column is Column.OWNERS and _is_heading_rest(cleaned.text, headings[place : place + 1]):
                notes.append("“ผู้ที่เกี่ยวข้อง” อาจเป็นส่วนของหัวตารางที่หลุดลงมา โปรดตรวจผู้รับผิดชอบ")
    title = title_of(texts.get(Column.TITLE, ""))
    texts[Column.TITLE] = unnumbered(title)
    notes += [defect for text in texts.values() for defect in defects_in(text)]
    return Entry(row, texts, tuple(dict.fromkeys(notes)), renumbered=texts[Column.TITLE] != title)


def _is_heading_rest(text: str, heading: Sequence[str]) -> bool:
    return match_key(text) in _OWNERS_REST and any(words.strip().endswith("/") for words in heading)


def _may_continue(entry: Entry, grouped: bool) -> bool:
    """Without a title; or, under an issue that spans, without anything that says who and when."""
    if not entry.title:
        return True
    said = entry.texts.get(Column.OWNERS) or entry.texts.get(Column.PERIOD) or entry.texts.get(Column.ISSUE)
    return grouped and not said


def _joins(entry: Entry, decided: str) -> bool:
    """Proposed, unless a row without title has an owner and a period of its own."""
    if decided in (JOIN, OWN):
        return decided == JOIN
    return bool(entry.title) or not (entry.texts.get(Column.OWNERS) and _is_period(entry.texts.get(Column.PERIOD, "")))


def _merged(host: Entry, entry: Entry) -> Entry:
    texts, notes = dict(host.texts), [*host.notes, *entry.notes]
    for column in FIELDS:
        text, before = entry.texts.get(column, ""), texts.get(column, "")
        if not text or match_key(text) == match_key(before):
            continue
        if column is Column.PERIOD and not _is_period(text):
            notes.append(f"ไม่ได้รวมข้อความ “{tidy(text)}” ที่อยู่ในช่อง{LABELS[column]} เพราะไม่ใช่ช่วงเวลา")
            continue
        texts[column] = _continued(before, text)
    texts[Column.TITLE] = title_of(texts.get(Column.TITLE, ""))
    return replace(host, texts=texts, notes=tuple(dict.fromkeys(notes)), joined=(*host.joined, entry.number))


def _continued(before: str, text: str) -> str:
    """Below each other, but steps that all stand on one line go on there, so that they are still counted."""
    between = "\n" if "\n" in f"{before}{text}" else " "
    return f"{before}{between}{text}".strip()


def _is_period(text: str) -> bool:
    return parse_period(text).status is not Status.UNPARSEABLE
