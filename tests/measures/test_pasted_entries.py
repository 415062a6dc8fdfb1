"""Cells under their columns, issues that span rows, rows broken over a page."""

from pathlib import Path

import pytest

from measures.pasted.assembling import Row
from measures.pasted.columns import Column
from measures.pasted.entries import JOIN, OWN, Entry, entries_of
from measures.pasted.tables import tables_of

T, ISSUE, M, WHO, P = Column.TITLE, Column.ISSUE, Column.METHOD, Column.OWNERS, Column.PERIOD
PLAIN, GROUPED = (T, M, WHO, P), (ISSUE, T, M, WHO, P)
FULL = "ก|1. ข|กองคลัง|ต.ค. 66"


def entries(
    lines: list[str], columns: tuple[Column, ...] = PLAIN, decided: dict[int, str] | None = None, heading: str = ""
) -> list[Entry]:
    rows = [Row(place, place, tuple(line.split("|"))) for place, line in enumerate(lines, 1)]
    return entries_of(rows, columns, (heading,) * len(columns), decided or {})


def test_an_issue_spans_the_rows_below_it() -> None:
    found = entries(["1. หนึ่ง|" + FULL, "|" + FULL, "2. สอง|" + FULL], GROUPED)
    assert [entry.issue for entry in found] == ["1. หนึ่ง", "1. หนึ่ง", "2. สอง"]
    assert not any(entry.doubtful for entry in found)


def test_a_row_of_an_issue_alone_heads_those_below_it() -> None:
    found = entries(["1. หนึ่ง||||", "|" + FULL, "|-||–|"], GROUPED)
    assert [(entry.number, entry.issue) for entry in found] == [(2, "1. หนึ่ง")]


@pytest.mark.parametrize(
    ("line", "columns", "joined"),
    [
        ("|2. ค||", PLAIN, True),
        ("|2. ค|กองช่าง|พ.ย. 66", PLAIN, False),
        ("|2. ค|กองช่าง|อื่นๆ", PLAIN, True),
        ("|ข้อความต่อ|2. ค||", GROUPED, True),
    ],
    ids=["method goes on", "own owner and period", "own owner alone", "title goes on under an issue"],
)
def test_a_row_that_may_continue_is_offered_as_continuing(line: str, columns: tuple[Column, ...], joined: bool) -> None:
    first = FULL if columns == PLAIN else f"1. หนึ่ง|{FULL}"
    host, other = entries([first, line], columns)
    assert other.doubtful
    assert (other.host == 1, host.joined == (2,)) == (joined, joined)


@pytest.mark.parametrize("line", ["ง|||", "|2. ค|กองช่าง|พ.ย. 66"])
def test_the_first_row_and_a_row_with_a_title_are_their_own(line: str) -> None:
    assert not entries([line])[0].doubtful
    assert not entries([FULL, "ง|||"])[1].doubtful


@pytest.mark.parametrize(("decided", "titles"), [(JOIN, ["ก", ""]), (OWN, ["ก", "ก"])])
def test_the_person_decides_what_a_broken_row_is(decided: str, titles: list[str]) -> None:
    found = entries([FULL, "|2. ค|กองช่าง|พ.ย. 66"], PLAIN, {2: decided})
    assert [entry.title for entry in found] == titles


def test_joined_texts_go_on_and_what_is_no_period_is_told() -> None:
    host = entries([FULL, "|2. ค||การประเมิน"])[0]
    assert host.fields["method"] == "1. ข 2. ค"
    assert host.fields["period_text"] == "ต.ค. 66"
    assert "ไม่ได้รวมข้อความ “การประเมิน” ที่อยู่ในช่องระยะเวลา" in host.notes[0]


def test_owners_that_fell_out_of_the_heading_are_pointed_out() -> None:
    line = "ก|ข|ผู้ที่เกี่ยวข้อง|ต.ค. 66"
    assert "หัวตาราง" in entries([line], heading="ผู้รับผิดชอบ/")[0].notes[0]
    assert entries([line], heading="ผู้รับผิดชอบ")[0].notes == ()


def test_columns_that_are_not_read_leave_nothing() -> None:
    assert entries(["1|ก|ข"], (Column.NUMBER, T, Column.RESULT))[0].texts == {T: "ก"}
    assert (entries(["1. ก|||"])[0].title, entries(["1. ก|||"])[0].renumbered) == ("ก", True)
    assert entries(["ก|||"])[0].is_bare


@pytest.mark.seeds
@pytest.mark.parametrize(
    ("seed", "joined", "noticed"),
    [("000", [], {"ต.ค."}), ("001", [(27,)], {"ระยะเวลา"}), ("003", [(280,), (290,)], {"หัวตาราง", "<ul> <li>"})],
)
def test_the_defects_of_the_sample_documents_are_told(
    seeds: Path, seed: str, joined: list[tuple[int, ...]], noticed: set[str]
) -> None:
    (table,) = tables_of(next(seeds.glob(f"{seed}*")).read_text(encoding="utf-8"))
    found = entries_of(table.rows, table.columns, table.headings, {})
    assert [entry.joined for entry in found if entry.joined] == joined
    told = " ".join(note for entry in found for note in entry.notes)
    assert {word for word in noticed if word in told} == noticed
