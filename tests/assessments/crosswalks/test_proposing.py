"""What titles alone propose for a year whose crosswalk nobody wrote yet."""

import pytest

from assessments.crosswalks.proposing import Proposal, likeness, propose
from tests.assessments.crosswalks.test_checker import items, shipped


def proposed(before: dict[str, str], after: dict[str, str]) -> dict[str, tuple[str, str]]:
    return {one.before: (one.after, one.relation) for one in propose(before, after)}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("โครงสร้าง", "โครงสร้าง", ("o9", "same")),
        ("E-Service", "E–SERVICE ", ("o9", "same")),
        ("ข้อมูลเชิงสถิติการให้บริการ", "ข้อมูลสถิติการให้บริการ", ("o9", "renamed")),
        ("โครงสร้าง", "โครงสร้างและอำนาจหน้าที่", ("o9", "renamed")),
        ("กฎหมายที่เกี่ยวข้อง", "ประมวลจริยธรรม", ("", "unknown")),
        ("Q&A", "แผน Q&A ประจำปีของหน่วยงาน", ("", "unknown")),
    ],
)
def test_a_title_is_the_same_or_near_or_unknown(before: str, after: str, expected: tuple[str, str]) -> None:
    assert proposed({"o1": before}, {"o9": after}) == {"o1": expected}


def test_several_that_lead_to_one_are_proposed_as_merged() -> None:
    before = {"o1": "โครงสร้าง", "o2": "อำนาจหน้าที่"}
    assert proposed(before, {"o1": "โครงสร้างและอำนาจหน้าที่"}) == {"o1": ("o1", "merged"), "o2": ("o1", "merged")}


def test_an_item_that_kept_its_title_is_nobody_elses() -> None:
    before = {"o1": "รายงานผลประจำปีของงาน", "o2": "รายงานผลประจำปีของงบ"}
    assert proposed(before, {"o5": "รายงานผลประจำปีของงาน"}) == {"o1": ("o5", "same"), "o2": ("", "unknown")}


def test_two_titles_as_near_are_not_guessed_between() -> None:
    assert propose({"o1": "แผนปฏิบัติการกข"}, {"o2": "แผนปฏิบัติการก", "o3": "แผนปฏิบัติการข"})[0].after in {"o2", ""}
    assert propose({"o1": "แผนปฏิบัติการ"}, {"o2": "แผนปฏิบัติการก", "o3": "แผนปฏิบัติการข"}) == [Proposal("o1")]


def test_likeness_is_one_for_a_part_and_none_for_nothing_shared() -> None:
    assert likeness("แผนปฏิบัติการ", "แผนปฏิบัติการประจำปี") == 1
    assert likeness("กข", "คง") == likeness("", "") == 0


@pytest.mark.parametrize("year", [2564, 2565, 2566])
def test_titles_find_nearly_what_people_wrote(year: int) -> None:
    """Of what is proposed for a year that is known, one line at most leads elsewhere."""
    written = {(one.before, one.after) for one in shipped(year).crossings}
    found = {(one.before, one.after) for one in propose(items(year - 1), items(year)) if one.after}
    assert len(found - written) <= 1
    assert len(found & written) >= 38


@pytest.mark.parametrize("year", [2567, 2568, 2569])
def test_of_later_years_every_item_has_one_proposal(year: int) -> None:
    before, after = items(year - 1), items(year)
    found = propose(before, after)
    assert [one.before for one in found] == list(before)
    assert {one.after for one in found if one.after} <= set(after)
    assert {one.relation for one in found} <= {"same", "renamed", "merged", "unknown"}
