"""The calendar's page, its forms and its file."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from assessments.models import CalendarEvent
from audit.chain import broken_links
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_correction, make_event, make_framework

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
TYPED = {"name": "ประชุมคณะทำงาน", "ends_on_day": "๓", "ends_on_month": "4", "ends_on_year": "๒๕๖๓", "source": "มติที่ 2"}


def address(name: str = "show-calendar", *args: object) -> str:
    return reverse(name, args=["maekhammi", 2563, *args])


def text(client: PortalClient, url: str) -> str:
    answer = client.get(url)
    assert answer.status_code == 200
    return str(answer.content.decode()).replace("\u00a0", " ")


@pytest.fixture
def event(organization: Organization) -> CalendarEvent:
    return make_event(month_only=True, confidence="unverified", supersedes="กำหนดเดิมเดือนสิงหาคม")


def test_an_empty_year_says_that_nothing_is_known(as_role: As, organization: Organization) -> None:
    make_framework()
    page = text(as_role("mayor"), address())
    assert "ยังไม่มีวันที่ของปีนี้" in page
    assert address("calendar-ics") not in page


def test_the_page_says_how_sure_each_date_is(as_role: As, event: CalendarEvent) -> None:
    page = text(as_role("mayor"), address())
    for shown in ("กันยายน 2563", "ทราบเพียงเดือน", "<strong>ยังไม่ยืนยัน</strong>", "กำหนดเดิมเดือนสิงหาคม", "ไม่ระบุแหล่งที่มา"):
        assert shown in page
    assert address("correct-event", event.pk) not in page
    assert address("correct-event", event.pk) in text(as_role("staff"), address())


def test_a_correction_is_kept_with_its_source_and_in_the_chain(
    as_role: As, organization: Organization, event: CalendarEvent
) -> None:
    client = as_role("staff")
    answer = client.post(address("correct-event", event.pk), TYPED, follow=True)
    correction = organization.calendar_corrections.get()
    assert (correction.event, correction.name, correction.ends_on) == (event, event.name, date(2020, 4, 3))
    page = answer.content.decode().replace("\u00a0", " ")
    assert "<del>กันยายน 2563</del>" in page
    assert "มติที่ 2" in page
    assert "(1 ครั้ง)" in page
    client.post(address("correct-event", event.pk), TYPED | {"ends_on_day": "4"})
    assert organization.calendar_corrections.get().ends_on == date(2020, 4, 4)
    back = client.post(address("remove-correction", correction.pk), follow=True).content.decode()
    assert "กลับไปใช้วันที่ของเกณฑ์" in back
    assert "(3 ครั้ง)" in back
    assert list(broken_links()) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"source": " "}, "โปรดกรอกแหล่งที่มา"),
        ({"name": ""}, "โปรดกรอกเหตุการณ์"),
        ({"ends_on_day": "", "ends_on_month": "", "ends_on_year": ""}, "อย่างน้อยหนึ่งวัน"),
        ({"ends_on_day": "31"}, "ไม่มีวันที่ 31 เมษายน"),
        ({"starts_on_day": "5", "starts_on_month": "4", "starts_on_year": "2563"}, "วันสิ้นสุดมาก่อนวันเริ่ม"),
        ({"round_months": "9"}, "ไม่มีตัวเลือกนี้"),
        ({"round_months": "6"}, "“ส่งผล” กำหนดวันสิ้นสุดรอบ 6 เดือนอยู่แล้ว"),
    ],
    ids=["source", "name", "dateless", "no such day", "backwards", "odd round", "second end"],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(
    as_role: As, organization: Organization, typed: dict[str, str], said: str
) -> None:
    make_framework()
    make_correction(organization, round_months=6)
    page = as_role("admin").post(address("add-event"), TYPED | typed).content.decode()
    assert said in page
    assert "๒๕๖๓" in page or "อย่างน้อย" in said
    assert organization.calendar_corrections.count() == 1


def test_an_own_event_is_added_changed_and_ends_a_round(as_role: As, organization: Organization) -> None:
    make_framework()
    client = as_role("staff")
    page = client.post(address("add-event"), TYPED | {"round_months": "12"}, follow=True).content.decode()
    assert "วันสุดท้ายของรอบ 12 เดือน" in page
    own = organization.calendar_corrections.get()
    client.post(address("edit-event", own.pk), TYPED | {"note": "เลื่อนจากเดิม", "round_months": ""})
    own.refresh_from_db()
    assert (own.note, own.round_months) == ("เลื่อนจากเดิม", None)


def test_of_two_people_the_second_is_told_what_the_first_saved(as_role: As, organization: Organization) -> None:
    make_framework()
    own = make_correction(organization)
    client = as_role("staff")
    seen = re.findall(r'name="seen" value="([^"]+)"', client.get(address("edit-event", own.pk)).content.decode())[0]
    organization.calendar_corrections.update(source="มติของคนแรก")
    page = client.post(address("edit-event", own.pk), TYPED | {"seen": seen}).content.decode()
    assert "มติของคนแรก" in page
    assert organization.calendar_corrections.get().source == "มติของคนแรก"


def test_the_file_holds_the_events_of_the_page(as_role: As, organization: Organization, event: CalendarEvent) -> None:
    answer = as_role("mayor").get(address("calendar-ics"))
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    lines = answer.content.decode().replace("\r\n ", "").split("\r\n")
    uid = f"UID:event-{event.pk}@2563.maekhammi.ita-portal"
    assert uid in lines
    assert "SUMMARY:ประกาศผลการประเมิน (ทราบเพียงเดือน\\, ยังไม่ยืนยัน)" in lines
    make_correction(organization, event, ends_on=date(2020, 9, 30))
    corrected = as_role("mayor").get(address("calendar-ics")).content.decode().replace("\r\n ", "").split("\r\n")
    assert uid in corrected
    assert "DTEND;VALUE=DATE:20201001" in corrected


def test_the_queries_do_not_grow_with_the_events(
    as_role: As, organization: Organization, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        make_correction(organization, make_event(name=f"เหตุการณ์ที่ {number}"))
    client = as_role("staff")
    with django_assert_max_num_queries(15):
        client.get(address())


def test_the_header_leads_to_the_calendar_of_the_year_and_pills_keep_it(as_role: As, event: CalendarEvent) -> None:
    make_framework(2564)
    page = text(as_role("staff"), address("show-result"))
    assert f'href="{address()}"' in page
    form = text(as_role("staff"), address("correct-event", event.pk))
    assert 'href="/work/maekhammi/2564/calendar/"' in form
    assert 'href="/work/maekhammi/2564/calendar/"' in text(as_role("staff"), "/work/maekhammi/")
