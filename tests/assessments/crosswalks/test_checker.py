"""The checker of crosswalk files names every mistake by line, and finds none in what is shipped."""

from pathlib import Path

import pytest
from django.conf import settings

from assessments.crosswalks.checker import check_file, check_items, check_text
from assessments.crosswalks.data import CrosswalkData
from assessments.frameworks.checker import check_file as check_framework
from tests.assessments.crosswalks.files import AFTER, BEFORE, SOUND, broken

YEARS = (2564, 2565, 2566)


def items(year: int) -> dict[str, str]:
    data = check_framework(Path(settings.FRAMEWORKS_DIR) / f"{year}.yaml").data
    assert data
    return {one.code: one.name for one in data.items if one.code.startswith("o")}


def shipped(year: int) -> CrosswalkData:
    checked = check_file(Path(settings.CROSSWALKS_DIR) / f"{year}.yaml")
    assert checked.data, checked.problems
    return checked.data


def test_every_shipped_file_is_a_year_between_2563_and_2566() -> None:
    assert sorted(path.stem for path in Path(settings.CROSSWALKS_DIR).iterdir()) == list(map(str, YEARS))


@pytest.mark.parametrize("year", YEARS)
def test_a_shipped_file_speaks_of_every_item_of_both_years_and_makes_no_mistake(year: int) -> None:
    data, before, after = shipped(year), items(year - 1), items(year)
    assert check_items(data, before, after) == []
    assert {one.before for one in data.crossings} == set(before)
    assert {one.after for one in data.crossings if one.after} | {one.code for one in data.new} == set(after)


@pytest.mark.parametrize("year", YEARS)
def test_every_shipped_line_that_leads_somewhere_says_what_to_renew(year: int) -> None:
    data = shipped(year)
    texts = dict(data.renewals)
    assert all(texts[one.renew] for one in data.crossings if one.after)
    assert set(texts) == {one.renew for one in data.crossings if one.after}


def test_what_changed_in_2566_is_told() -> None:
    data = shipped(2566)
    led = {(one.before, one.after): one.relation for one in data.crossings}
    assert {led[pair] for pair in (("o10", "o11"), ("o18", "o11"), ("o19", "o12"), ("o20", "o13"))} == {"merged"}
    assert led["o38", "o32"] == led["o38", "o40"] == "split"
    assert (led["o29", "o27"], led["o34", "o31"]) == ("same", "renamed")
    assert (led["o32", ""], led["o35", ""]) == ("dropped", "unknown")
    assert [one.code for one in data.new] == ["o10", "o33", "o39", "o41"]


def test_the_sound_file_is_sound() -> None:
    data, problems = check_text(SOUND, "2566")
    assert data
    assert problems == []
    assert check_items(data, BEFORE, AFTER) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("after: o1, relation: same", "relation: same", 7, "ไม่บอกข้อใหม่"),
        ("relation: dropped", "after: o5, relation: dropped", 12, "แต่มีข้อใหม่ o5"),
        ("reason: ไม่มีข้อนี้แล้ว, ", "", 12, "ไม่บอกเหตุผล"),
        ("reason: ส่วนหนึ่ง, ", "", 10, "ไม่บอกเหตุผล"),
        ("relation: same, renew: plan", "relation: same", 7, "ไม่บอกสิ่งที่ต้องทำใหม่"),
        ("renew: plan", "renew: plam", 7, "ไม่มี “plam” ใน renewals — หมายถึง “plan” หรือไม่"),
        ("source: names}", "source: name}", 7, "ไม่มีแหล่ง “name”"),
        ("relation: same", "relation: sane", 7, "ไม่รู้จักคำว่า “sane” — หมายถึง “same” หรือไม่"),
        ("before: o1", "before: O1", 7, "รหัส “O1” ผิดรูปแบบ"),
        ("before: o1", "before: o2", 8, "ข้อ o2 ซ้ำกับบรรทัด 7"),
        ("before: o4, after: o4", "before: o4, after: o3", 11, "ข้อ o4 ไป o3 ซ้ำ"),
        ("before: o4, after: o4, relation: split", "before: o6, after: o4, relation: same", 10, "แต่มีบรรทัดเดียว"),
        ("before: o3, after: o2", "before: o3, after: o6", 8, "เพียงข้อเดียว"),
        ("after: o1", "after: o3", 7, "ข้อ o3 มีหลายข้อนำไปถึง"),
        ("code: o5", "code: o4", 14, "ข้อใหม่ o4 มีข้อเดิมนำไปถึงแล้ว"),
        ("fiscal_year: 2566", "fiscal_year: 2565", 1, "ไม่ตรงกับชื่อไฟล์ 2566"),
        ("  plan: ใช้", "  plan: [ใช้", 6, "วงเล็บ"),
        ("lines:", "line:", 6, "ไม่รู้จักช่อง “line”"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_mistake_within_a_file_is_told_with_its_line(old: str, new: str, line: int, said: str) -> None:
    data, problems = check_text(broken(old, new), "2566")
    assert data is None
    assert any(one.line == line and said in str(one) for one in problems), list(map(str, problems))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("before: o5", "before: o7", "ไม่มีข้อ “o7” ในเกณฑ์ปี 2565"),
        ("before: o5", "before: o7", "ข้อ o5 ของปี 2565 ไม่อยู่ใน lines"),
        ("code: o5", "code: o9", "ไม่มีข้อ “o9” ในเกณฑ์ปี 2566"),
        ("code: o5", "code: o9", "ข้อ o5 ของปี 2566 ไม่มีข้อใดนำไปถึง"),
        ("relation: same", "relation: renamed", "ชื่อเดียวกัน"),
    ],
)
def test_a_mistake_against_the_frameworks_is_told(old: str, new: str, said: str) -> None:
    data, _ = check_text(broken(old, new))
    assert data
    assert any(said in str(one) for one in check_items(data, BEFORE, AFTER))


def test_a_name_that_changed_is_not_the_same_item() -> None:
    data, _ = check_text(SOUND)
    assert data
    assert ["ชื่อต่างกัน" in str(one) for one in check_items(data, BEFORE, AFTER | {"o1": "โครงสร้างใหม่"})] == [True]
