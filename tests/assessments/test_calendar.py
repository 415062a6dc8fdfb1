"""The calendar of a year: the framework's events, what an organization corrected, and the day a round ends."""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from assessments.calendar import events_of, round_event
from assessments.calendar_dates import Dates
from assessments.frameworks.sync import sync
from assessments.models import CalendarCorrection, CalendarEvent, Source
from organizations.models import Organization
from tests.factories import make_correction, make_event, make_framework

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (Dates(date(2019, 12, 9), date(2019, 12, 9)), "9 ธ.ค. 2562"),
        (Dates(date(2022, 1, 1), date(2022, 2, 28)), "1 ม.ค. 2565 – 28 ก.พ. 2565"),
        (Dates(None, date(2021, 6, 19)), "ถึง 19 มิ.ย. 2564"),
        (Dates(date(2021, 6, 20), None), "ตั้งแต่ 20 มิ.ย. 2564"),
        (Dates(date(2021, 2, 1), date(2021, 3, 31), month_only=True), "กุมภาพันธ์ 2564 – มีนาคม 2564"),
        (Dates(date(2021, 2, 1), date(2021, 2, 28), month_only=True), "กุมภาพันธ์ 2564"),
    ],
    ids=["day", "span", "end", "start", "months", "month"],
)
def test_dates_read_as_people_write_them(dates: Dates, words: str) -> None:
    assert dates.words.replace("\u00a0", " ") == words


def test_a_year_of_which_nothing_is_known_is_empty(organization: Organization) -> None:
    make_framework(2569)
    assert events_of(organization, 2569) == []


def test_a_correction_stands_in_place_of_the_event_and_names_what_it_replaced(organization: Organization) -> None:
    event = make_event(name="ประกาศผล", confidence="unverified", source="a, b")
    Source.objects.create(framework=event.framework, key="a", text="หน้าประกาศ")
    [before] = events_of(organization, 2563)
    assert (before.source, before.confidence_label, before.is_sure) == ("หน้าประกาศ · b", "ยังไม่ยืนยัน", False)
    make_correction(organization, event, ends_on=date(2020, 10, 9), source="หนังสือที่ 9")
    [after] = events_of(organization, 2563)
    assert (after.name, after.dates.ends_on, after.source) == ("ประกาศผล", date(2020, 10, 9), "หนังสือที่ 9")
    assert (after.confidence_label, after.replaced) == ("หน่วยงานบันทึกเอง", before)


def test_events_stand_in_the_order_of_their_days_and_of_one_organization_and_year(
    organization: Organization, other_organization: Organization, django_assert_num_queries: Any
) -> None:
    late, early = make_event(name="หลัง", day=date(2020, 9, 28)), make_event(name="ก่อน", day=date(2020, 1, 5))
    make_event(2564, name="ปีอื่น")
    make_correction(other_organization, late, ends_on=date(2020, 9, 1))
    make_correction(organization, name="ของเราเอง", ends_on=date(2020, 3, 1))
    with django_assert_num_queries(3):
        names = [event.name for event in events_of(organization, 2563)]
    assert names == [early.name, "ของเราเอง", late.name]


def test_a_correction_outlives_an_event_that_the_framework_drops(organization: Organization) -> None:
    event = make_event(name="ประกาศผล")
    make_correction(organization, event, ends_on=date(2020, 10, 9))
    sync(event.framework.events.all(), [])
    [left] = events_of(organization, 2563)
    assert (left.name, left.event, left.replaced) == ("ประกาศผล", None, None)


def test_a_round_ends_on_the_day_an_event_gives_with_its_source(
    organization: Organization, other_organization: Organization
) -> None:
    make_correction(organization, name="ส่งผล", ends_on=date(2020, 4, 3), round_months=6, source="มติที่ประชุม")
    assert round_event(organization, 2563, 6) == (date(2020, 4, 3), "มติที่ประชุม")
    assert round_event(organization, 2563, 12) is None
    assert round_event(organization, 2564, 6) is None
    assert round_event(other_organization, 2563, 6) is None


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"starts_on": date(2020, 5, 2), "ends_on": date(2020, 5, 1)}, "correction_ends_after_start"),
        ({"ends_on": None}, "correction_has_a_date"),
        ({"starts_on": date(2020, 5, 2), "ends_on": None, "round_months": 6}, "round_ends_on_a_day"),
        ({"round_months": 9}, "round_ends_on_a_day"),
        ({"source": ""}, "correction_has_name_and_source"),
        ({"name": ""}, "correction_has_name_and_source"),
    ],
    ids=["backwards", "dateless", "round without end", "round of nine", "sourceless", "nameless"],
)
def test_the_database_refuses_a_correction_that_says_nothing(
    organization: Organization, values: dict[str, Any], constraint: str
) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        make_correction(organization, **values)


def test_one_event_has_one_correction_and_one_round_one_end(organization: Organization) -> None:
    event: CalendarEvent = make_event()
    make_correction(organization, event, round_months=6)
    for again in ({"event": event}, {"round_months": 6}):
        with pytest.raises(IntegrityError), transaction.atomic():
            make_correction(organization, **again)
    assert CalendarCorrection.objects.count() == 1
