"""Where items lead: the crosswalk's word first, then what titles propose."""

from typing import Any

import pytest

from assessments.models import Crosswalk
from disclosures.register.carrying.crossings import crossings_of
from tests.disclosures.register.carrying.years import item_before, make_crosswalk, make_unknown_year, make_years

pytestmark = pytest.mark.django_db


def led(year: int) -> list[tuple[str, str, str, bool, str]]:
    return [
        (one.before.code, one.after.code if one.after else "", one.relation, one.is_fixed, one.key)
        for one in crossings_of(year)
    ]


def test_the_crosswalk_is_read_in_the_order_of_the_year_before() -> None:
    make_years()
    assert led(2563) == [
        ("o1", "o1", "same", True, "o1-o1"),
        ("o2", "o2", "merged", True, "o2-o2"),
        ("o3", "o2", "merged", True, "o3-o2"),
        ("o4", "o3", "split", True, "o4-o3"),
        ("o4", "o4", "split", True, "o4-o4"),
    ]


def test_a_year_without_a_crosswalk_is_proposed_by_title_and_only_the_same_title_is_sure() -> None:
    make_years()
    make_unknown_year()
    assert led(2564) == [
        ("o1", "o1", "same", True, "o1-o1"),
        ("o2", "o7", "renamed", False, "o2"),
        ("o3", "", "unknown", False, "o3"),
        ("o4", "", "unknown", False, "o4"),
        ("o5", "", "unknown", False, "o5"),
    ]
    assert [bool(one.reason) for one in crossings_of(2564)] == [False, True, True, True, True]


def test_an_item_the_crosswalk_forgot_is_proposed_beside_those_it_knows() -> None:
    make_years()
    Crosswalk.objects.filter(before__code="o1").delete()
    assert led(2563)[0] == ("o1", "o1", "same", True, "o1-o1")


def test_what_was_dropped_leads_nowhere_until_a_person_says_where() -> None:
    make_years()
    Crosswalk.objects.filter(before__code="o1").delete()
    make_crosswalk(item_before("o1"), None, "dropped", "ไม่มีข้อนี้แล้ว")
    first = crossings_of(2563)[0]
    assert (first.key, first.is_fixed, first.label, first.reason) == ("o1", False, "ยกเลิก", "ไม่มีข้อนี้แล้ว")


def test_three_queries_whatever_the_number_of_items(django_assert_num_queries: Any) -> None:
    make_years()
    with django_assert_num_queries(3):
        crossings_of(2563)
