"""A pasted table is read row by row: what is sure, what a person decides, and no line that goes missing."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.pasted_lines import lines_of, records_of_rows
from assessments.pasted_rows import Row, Status
from assessments.score_table import Choices, Table, read_table, too_long
from tests.assessments.books import book_of_year
from thai.text import tidy

BOOK = book_of_year(2566)
KHOEN_2566 = ["99.75", "98.11", "98.37", "96.35", "99.38", "88.41", "87.62", "89.60", "95.00", "61.25"]
KHOEN_EARLIER = ["91.22", "76.40", "85.66", "78.19", "73.23", "75.68", "69.19", "68.62", "80.00", "47.50"]
I_ITEMS = [
    *["99.25", "99.25", "100", "100", "100", "100"],
    *["96.20", "95.45", "96.98", "100", "100", "100"],
    *["99.25", "99.25", "98.50", "97.73", "97.73", "97.73"],
    *["97.00", "98.50", "93.95", "100", "95.45", "93.18"],
    *["100", "99.25", "99.25", "99.25", "99.25", "99.25"],
]
E_GROUP_1 = [
    *["96.90", "96.90", "95.84", "93.58", "96.90"],
    *["96.90", "96.90", "96.84", "96.90", "96.84"],
    *["96.90", "96.90", "96.84", "96.90"],
]
E_GROUP_2 = {"e11@2": "79.77", "e12@2": "80.84", "e15@2": "79.74"}
LOST = {"o26", "o35", "o37", "o38", "o42", "o43"}


def one(text: str, choices: Choices | None = None) -> Row:
    table = read_table(text, BOOK, choices)
    assert len(table.rows) == 1
    return table.rows[0]


def accepted(table: Table) -> dict[str, Decimal | None]:
    return {row.key: row.value for row in table.rows if row.accepted}


def decimals(values: dict[str, str]) -> dict[str, Decimal]:
    return {key: Decimal(value) for key, value in values.items()}


@pytest.mark.seeds
def test_the_memo_of_maekhammi_is_read_by_name_in_its_own_order(seeds: Path) -> None:
    table = read_table(next(seeds.glob("002*")).read_text(encoding="utf-8"), book_of_year(2563))
    assert [(row.code, row.value, row.status) for row in table.read] == [
        (code, Decimal(value), Status.SURE)
        for code, value in [
            ("1", "96.17"),
            ("3", "93.75"),
            ("4", "92.45"),
            ("2", "90.13"),
            ("5", "83.56"),
            ("6", "78.34"),
            ("8", "71.85"),
            ("7", "67.40"),
            ("9", "43.90"),
            ("10", "12.50"),
        ]
    ]
    assert [row.value for row in table.totals] == [Decimal("60.40")]


@pytest.mark.seeds
def test_all_tables_of_khoen_are_read_with_the_second_table_in_conflict(seeds: Path) -> None:
    table = read_table(next(seeds.glob("003*")).read_text(encoding="utf-8"), BOOK)
    indicators = [str(number) for number in range(1, 11)]
    conflicts = [row for row in table.rows if row.status is Status.CONFLICT]
    assert [(row.code, str(row.value), row.accepted) for row in conflicts] == [
        *((code, value, True) for code, value in zip(indicators, KHOEN_2566, strict=True)),
        *((code, value, False) for code, value in zip(indicators, KHOEN_EARLIER, strict=True)),
    ]
    items = {f"i{number}": value for number, value in enumerate(I_ITEMS, 1)}
    items |= {f"o{n}": "0" if f"o{n}" in LOST else "100" for n in range(1, 44) if n != 4}
    assert accepted(table) == decimals(dict(zip(indicators, KHOEN_2566, strict=True)) | items)
    assert [row.value for row in table.totals] == [Decimal("87.33")]


@pytest.mark.seeds
def test_the_two_values_of_khoen_are_proposed_as_two_groups_of_respondents(seeds: Path) -> None:
    text = next(seeds.glob("003*")).read_text(encoding="utf-8")
    table = read_table(text, BOOK)
    proposed = {row.key: row.value for row in table.rows if row.status is Status.PROPOSED}
    first = {f"e{number}@1": value for number, value in enumerate(E_GROUP_1, 1)}
    assert proposed == decimals(first | E_GROUP_2)
    assert table.disputed == {"e11", "e12"}
    confirmed = read_table(text, BOOK, Choices(split="proposed"))
    assert len(accepted(confirmed)) == 10 + 89


@pytest.mark.seeds
def test_the_later_of_two_tables_is_taken_when_asked(seeds: Path) -> None:
    table = read_table(next(seeds.glob("003*")).read_text(encoding="utf-8"), BOOK, Choices(last=True))
    assert [accepted(table)[str(number)] for number in range(1, 11)] == [Decimal(value) for value in KHOEN_EARLIER]


@pytest.mark.parametrize(
    ("text", "status", "key", "value"),
    [
        ("การใช้อํานาจ\t9๘,๓๗", Status.SURE, "3", "98.37"),
        ("o36\t100", Status.SURE, "o36", "100"),
        ("๐35 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ 0.00", Status.SURE, "o35", "0"),
        ("การใช้อำนาจ\t30\t96.17", Status.PROPOSED, "3", "96.17"),
        ("5\t99.38", Status.PROPOSED, "5", "99.38"),
        ("o35 แผนปฏิบัติการป้องกันการทุจริต\t100", Status.CONFLICT, "o35", "100"),
        ("การใช้อำนาจ\t150", Status.UNREADABLE, "3", None),
        ("การใช้อำนาจ\tเก้าสิบ", Status.UNREADABLE, "3", None),
        ("การใช้อำนาจ 93.7.5", Status.UNREADABLE, "3", None),
        ("o36\t50", Status.UNREADABLE, "o36", None),
        ("ค่าน้ำค่าไฟ\t88.00", Status.UNKNOWN, "", "88"),
        ("การเปิดเผยข้อมูล\t-", Status.EMPTY, "9", None),
        ("คะแนนรวม 87.33", Status.TOTAL, "", "87.33"),
        ("รวม\t87.33", Status.TOTAL, "", "87.33"),
        ("สรุปผลรวมคะแนนทั้ง ๑๐ ตัวชี้วัด ได้คะแนน ๖๐.๔๐ คะแนน", Status.TOTAL, "", "60.40"),
        ("พบว่า มีผลการประเมิน 75.61 คะแนน อยู่ในระดับ B", Status.TOTAL, "", "75.61"),
        ("e5 หน่วยงานมีการทำงาน เพื่อให้เกิดประโยชน์แก่ประชาชนและส่วนรวม\t96.90", Status.SURE, "e5", "96.90"),
        ("แบบสำรวจ\tตัวชี้วัดที่\tรายละเอียดตัวชี้วัด\tคะแนน", Status.HEADING, "", None),
        ("แบบวัดการรับรู้ผู้มีส่วนได้เสียภายใน EIT", Status.HEADING, "", None),
        ("IIT\t98.39", Status.HEADING, "", None),
        ("2 ตุลาคม 2566 ถึง 30 กันยายน 2567", Status.PROSE, "", None),
        ("๑) คุณภาพการดำเนินงาน ประชาสัมพันธ์เกี่ยวกับระบบงาน", Status.PROSE, "", None),
        ("<script>alert(1)</script>", Status.PROSE, "", None),
    ],
)
def test_a_row_says_how_far_it_is_to_be_trusted(text: str, status: Status, key: str, value: str | None) -> None:
    row = one(text)
    assert (row.status, row.key) == (status, key)
    assert status is Status.HEADING or row.value == (None if value is None else Decimal(value))


def test_an_unreadable_score_says_how_to_mend_it() -> None:
    assert one("การใช้อำนาจ\t7185").remark == "“7185” อ่านได้ 7185 ซึ่งเกิน 100 อาจลืมจุดทศนิยม: 71.85"
    assert "เพียง 0 หรือ 100" in one("o36\t50").remark


def test_a_repeated_value_is_told_and_a_different_one_is_for_the_person() -> None:
    rows = read_table("การใช้อำนาจ 98.37\nการใช้อำนาจ 98,37\nการใช้อำนาจ 91.00", BOOK).rows
    assert [(row.status, row.accepted) for row in rows] == [
        (Status.CONFLICT, True),
        (Status.REPEATED, False),
        (Status.CONFLICT, False),
    ]


@pytest.mark.parametrize(
    ("choice", "status", "code"),
    [
        ("o36", Status.SURE, "o36"),
        ("O35.", Status.SURE, "o35"),
        ("-", Status.LEFT_OUT, ""),
        ("o99", Status.UNKNOWN, ""),
    ],
)
def test_a_person_decides_what_a_row_means(choice: str, status: Status, code: str) -> None:
    row = one("ค่าน้ำค่าไฟ\t100.00", Choices(codes={1: choice}))
    assert (row.status, row.code, row.accepted) == (status, code, status is Status.SURE)


@pytest.mark.parametrize(
    ("choices", "keys"),
    [
        (Choices(), ["e1", "e2"]),
        (Choices(split="2"), ["e1@2", "e2@2"]),
        (Choices(groups={1: "1"}), ["e1@1", "e2"]),
        (Choices(split="2", groups={2: "none"}), ["e1@2", "e2"]),
        (Choices(groups={1: "9"}), ["e1", "e2"]),
    ],
)
def test_respondent_groups_are_given_to_one_row_or_to_all(choices: Choices, keys: list[str]) -> None:
    assert [row.key for row in read_table("e1\t96.90\ne2\t96.90", BOOK, choices).rows] == keys


def test_a_proposal_left_alone_stays_a_proposal() -> None:
    rows = read_table("e11\t79.77\n\nหัวข้อ\ne11\t96.90", BOOK, Choices(groups={1: "", 4: ""})).rows
    assert [(row.status, row.accepted) for row in rows if row.code] == [(Status.PROPOSED, False)] * 2


def test_two_values_without_groups_are_a_conflict() -> None:
    rows = read_table("e11\t79.77\n\nหัวข้อ\ne11\t96.90", BOOK, Choices(split="none")).rows
    assert [row.status for row in rows if row.code] == [Status.CONFLICT, Status.CONFLICT]


def test_rows_of_a_spreadsheet_are_read_as_well() -> None:
    table = read_table(records_of_rows([["ตัวชี้วัด", "คะแนน"], ["การใช้อำนาจ", "98.37"]]), BOOK)
    assert accepted(table) == {"3": Decimal("98.37")}


@pytest.mark.parametrize("text", ["ก\n" * 1_001, "ก" * 200_001])
def test_what_is_too_long_says_how_much_is_read_at_once(text: str) -> None:
    assert "1,000 บรรทัด" in too_long(text)
    assert too_long(text[:900]) == ""


HEADS = st.sampled_from(
    ["การใช้อำนาจ", "o35", "i1 เจ้าหน้าที่", "รวม", "IIT", "", "1", "ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "การใช้", '"ค่า', "e11"]
)
GAPS = st.sampled_from(["\t", "  ", " ", ",", "|", "\n", "\v", '"', " ได้คะแนน "])
TAILS = st.sampled_from(["98.37", "๙๖.๑๗", "100", "7185", "-", "1oo", "", "เก้าสิบ", "79.77 80.84", "2567", '12.50"'])
TEXTS = st.lists(st.tuples(HEADS, GAPS, TAILS).map("".join) | st.text(max_size=12), max_size=14).map("\n".join)


@settings(deadline=None)
@given(TEXTS, st.booleans(), st.sampled_from(["", "proposed", "none", "1"]))
def test_every_line_stands_in_exactly_one_row_as_it_was_pasted(text: str, last: bool, split: str) -> None:
    table = read_table(text, BOOK, Choices(last=last, split=split))
    lines = lines_of(text)
    placed = [number for row in table.rows for number in range(row.first, row.last + 1)]
    assert placed == sorted(set(placed))
    assert {number for number, line in enumerate(lines, 1) if tidy(line)} <= set(placed)
    assert len(table.read) + len(table.skipped) + len(table.totals) == len(table.rows)


@settings(deadline=None)
@given(TEXTS, st.booleans())
def test_no_criterion_is_filled_in_twice(text: str, last: bool) -> None:
    keys = [row.key for row in read_table(text, BOOK, Choices(last=last)).rows if row.accepted]
    assert len(keys) == len(set(keys))
