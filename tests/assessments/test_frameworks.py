"""What the shipped years say: sizes that real results prove, levels, issues, calendar, and what is not certain."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings

from assessments.frameworks.checker import check_file
from assessments.frameworks.data import FrameworkData
from thai.dates import buddhist_year

YEARS = range(2562, 2570)


@cache
def year(number: int) -> FrameworkData:
    data = check_file(Path(settings.FRAMEWORKS_DIR) / f"{number}.yaml").data
    assert data
    return data


def sizes(number: int) -> list[int]:
    below = Counter(item.parent for item in year(number).items)
    return [below[one.code] for one in year(number).subindicators]


@pytest.mark.parametrize(
    ("number", "letters"),
    [
        (2562, {"o": 47}),
        (2563, {"i": 2, "o": 43}),
        (2564, {"i": 30, "o": 43}),
        (2565, {"o": 43}),
        (2566, {"i": 30, "e": 15, "o": 43}),
        (2567, {"o": 35}),
        (2568, {"o": 28}),
        (2569, {"o": 26}),
    ],
)
def test_a_year_has_three_instruments_ten_indicators_and_its_own_items(number: int, letters: dict[str, int]) -> None:
    data = year(number)
    assert [one.code for one in data.instruments] == ["IIT", "EIT", "OIT"]
    assert [one.code for one in data.indicators] == [str(place) for place in range(1, 11)]
    assert Counter(item.code[0] for item in data.items) == letters


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (2563, [9, 8, 7, 4, 5, 8, 2]),
        (2564, [9, 8, 7, 4, 5, 8, 2]),
        (2565, [9, 8, 7, 4, 5, 8, 2]),
        (2566, [10, 8, 4, 4, 4, 8, 5]),
        (2567, [6, 7, 4, 4, 4, 6, 4]),
        (2568, [4, 7, 2, 3, 4, 4, 4]),
        (2569, []),
    ],
)
def test_the_sub_indicators_have_the_sizes_that_results_prove(number: int, expected: list[int]) -> None:
    assert sizes(number) == expected


@pytest.mark.parametrize(
    ("number", "derived"),
    [
        (2562, {"9", "10"}),
        (2563, {"9", "10"}),
        (2564, {"1", "2", "3", "4", "5", "9", "10"}),
        (2565, {"9", "10"}),
        (2566, {"1", "2", "3", "4", "5", "9", "10"}),
        (2567, {"9", "10"}),
        (2568, {"9", "10"}),
        (2569, set()),
    ],
)
def test_only_a_parent_whose_children_are_all_known_derives(number: int, derived: set[str]) -> None:
    assert {one.code for one in year(number).indicators if one.derived} == derived


def test_the_open_ended_last_sub_indicator_of_2562_does_not_derive() -> None:
    assert [one.code for one in year(2562).subindicators if not one.derived] == ["10.2"]


@pytest.mark.parametrize("number", YEARS)
def test_the_years_that_are_not_certain_name_what_is_not(number: int) -> None:
    assert year(number).provisional is (number in {2562, 2567, 2568, 2569})
    assert year(number).unverified


@pytest.mark.parametrize("number", YEARS)
def test_weights_are_30_30_40_or_the_total_is_refused_with_a_reason(number: int) -> None:
    weights = [one.weight for one in year(number).instruments]
    assert weights == ([None] * 3 if number == 2562 else [30, 30, 40])
    assert bool(year(number).no_total_reason) is (number == 2562)


@pytest.mark.parametrize("number", range(2566, 2570))
def test_eit_has_two_respondent_groups_from_2566_on(number: int) -> None:
    assert [(one.code, one.instrument) for one in year(number).respondent_groups] == [("1", "EIT"), ("2", "EIT")]


@pytest.mark.parametrize(
    ("number", "measures", "report"),
    [(2563, "o42", "o43"), (2566, "o42", "o43"), (2567, "o34", "o35"), (2568, "o27", "o28"), (2569, "o25", "o26")],
)
def test_the_two_documents_of_the_portal_have_their_items(number: int, measures: str, report: str) -> None:
    documents = year(number).documents
    assert documents
    assert (documents.measures, documents.report) == (measures, report)


def test_the_complaints_guideline_moves_between_the_years() -> None:
    name = "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"
    found = {number: item.code for number in YEARS for item in year(number).items if item.name == name}
    assert found == {2563: "o29", 2564: "o29", 2565: "o29", 2566: "o27", 2567: "o22", 2568: "o17", 2569: "o16"}


def test_the_levels_changed_in_2566() -> None:
    old = {band.name: band.total_at_least for band in year(2565).bands}
    assert old == {"AA": 95, "A": 85, "B": 75, "C": 65, "D": 55, "E": 50, "F": 0}
    new = [(band.name, band.total_at_least, band.each_instrument_at_least) for band in year(2566).bands]
    assert new == [
        ("ผ่านดีเยี่ยม", 95, 95),
        ("ผ่านดี", 85, 85),
        ("ผ่าน", 85, None),
        ("ต้องปรับปรุง", 70, None),
        ("ต้องปรับปรุงโดยด่วน", 0, None),
    ]


def test_the_seven_issues_of_2566_hold_every_item() -> None:
    issues = {issue.number: issue for issue in year(2566).issues}
    assert list(issues) == [1, 2, 3, 4, 5, 6, 7]
    assert {at.value for issue in issues.values() for at in issue.places} == {item.code for item in year(2566).items}
    assert [at.value for at in issues[4].optional] == ["o34", "o35"]
    assert [(number, at.value) for number, issue in issues.items() for at in issue.inferred] == [(3, "o4")]
    assert [number for number, issue in issues.items() if "o12" in {at.value for at in issue.places}] == [1, 5]


def test_a_moved_event_and_a_month_keep_what_they_are() -> None:
    events = {event.name: event for event in year(2564).calendar}
    assert events["บันทึกข้อมูล OIT"].month_only
    assert str(events["บันทึกข้อมูล OIT"].ends_on) == "2021-04-30"
    moved = events["ชี้แจงเพิ่มเติม OIT โดยหน่วยงาน"]
    assert (str(moved.starts_on), str(moved.ends_on), bool(moved.supersedes)) == ("2021-06-20", "2021-07-04", True)
    assert {buddhist_year(day) for event in events.values() if (day := event.ends_on)} == {2564}


@pytest.mark.parametrize(
    ("number", "code", "expected"),
    [
        (2568, "o28", "previous"),
        (2569, "o24", "previous"),
        (2569, "o21", "same"),
        (2567, "o25", "same"),
        (2566, "o1", "unknown"),
    ],
)
def test_the_year_of_an_items_data_is_known_only_with_a_source(number: int, code: str, expected: str) -> None:
    item = next(item for item in year(number).items if item.code == code)
    assert item.data_year == expected
    assert bool(item.data_year_source) is (expected != "unknown")
