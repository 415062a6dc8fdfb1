"""The owner's page: what it asks, what it offers as a start, what it keeps when it refuses; the notes of the year."""

from collections.abc import Callable
from datetime import date, timedelta
from html import unescape
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from measures.models import Evidence, Measure, Progress
from measures.progressing import add_note
from organizations.authorship import author_token
from organizations.models import Office, Organization
from tests.conftest import PortalClient
from tests.factories import (
    PASSWORD,
    make_approved,
    make_framework,
    make_frozen,
    make_office,
    make_plan,
    make_post,
    make_progress,
    make_tenure,
)

pytestmark = pytest.mark.django_db
RESULT = {"result": "จัดแล้ว 1 ครั้ง", "implementation": "in_progress"}


@pytest.fixture
def office(organization: Organization) -> Office:
    return make_office(organization)


@pytest.fixture
def measure(organization: Organization, office: Office) -> Measure:
    make_framework(2564)
    return make_approved(make_plan(organization))


@pytest.fixture
def owner(office: Office, as_role: Callable[..., PortalClient]) -> PortalClient:
    client = as_role("staff")
    make_tenure(make_post(office.organization, "นักจัดการงานทั่วไป", office=office), user=client.user)
    return client


def report(measure: Measure, months: int = 6) -> str:
    return reverse("report-progress", args=[measure.plan.organization.slug, 2564, months, measure.pk])


def page(client: PortalClient, url: str, **data: Any) -> str:
    answer = client.post(url, data, follow=True) if data else client.get(url)
    return unescape(answer.content.decode())


def test_an_owner_needs_the_text_alone(measure: Measure, owner: PortalClient) -> None:
    shown = page(owner, report(measure))
    assert 'name="told_by"' not in shown
    assert "บันทึกผลของมาตรการที่ 1 แล้ว" in page(owner, report(measure), **RESULT)
    assert Progress.objects.get().result == "จัดแล้ว 1 ครั้ง"


def test_somebody_else_is_asked_who_said_so(measure: Measure, as_role: Callable[..., PortalClient]) -> None:
    palad = as_role("palad")
    assert "โปรดกรอกผู้ให้ข้อมูล" in page(palad, report(measure), **RESULT, told_by="")
    page(palad, report(measure), **RESULT, told_by="ผู้อำนวยการกองช่าง")
    assert Progress.objects.get().told_by == "ผู้อำนวยการกองช่าง"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"result": "  "}, "โปรดกรอกผลการดำเนินการ"),
        ({"result": "ก" * 20_001}, "โปรดย่อให้ไม่เกิน 20000 ตัวอักษร"),
        ({"percent": "๑๐๑"}, "“๑๐๑” อ่านเป็นร้อยละไม่ได้"),
        ({"percent": "ครึ่ง"}, "“ครึ่ง” อ่านเป็นร้อยละไม่ได้"),
        ({"implementation": "cancelled"}, "ไม่มีตัวเลือกนี้ในสถานะการดำเนินการ"),
        ({"implementation": "completed"}, "ต้องมีหลักฐาน"),
        ({"budget_used": "1" * 301}, "งบประมาณที่ใช้ยาว 301 ตัวอักษร"),
    ],
    ids=["empty", "too long", "over a hundred", "no number", "no state", "no evidence", "long budget"],
)
def test_bad_input_gets_a_sentence_and_keeps_what_was_typed(
    measure: Measure, owner: PortalClient, typed: dict[str, str], sentence: str
) -> None:
    shown = page(owner, report(measure), **{**RESULT, "suggestion": "ขยายผลปีหน้า", **typed})
    assert sentence in shown
    assert "ขยายผลปีหน้า" in shown
    assert not Progress.objects.exists()


def test_thai_digits_and_a_percent_sign_are_read(measure: Measure, owner: PortalClient) -> None:
    page(owner, report(measure), **RESULT, percent="๘๐ %", budget_used="12,000 บาท", problem="ฝนตก")
    progress = Progress.objects.get()
    assert (progress.percent, progress.budget_used, progress.problem) == (80, "12,000 บาท", "ฝนตก")


def test_a_file_comes_along_and_a_bad_one_is_named_while_the_rest_stays(measure: Measure, owner: PortalClient) -> None:
    picture = BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "PNG")
    files = [SimpleUploadedFile("รายงาน.png", picture.getvalue()), SimpleUploadedFile("run.exe", b"MZ")]
    shown = page(owner, report(measure), **RESULT, files=files)
    assert "run.exe" in shown
    assert "บันทึกผลของมาตรการที่ 1 แล้ว" in shown
    assert [one.title for one in Progress.objects.get().evidence.all()] == ["รายงาน"]


def test_completed_with_a_bad_file_alone_saves_nothing_and_names_it(measure: Measure, owner: PortalClient) -> None:
    bad = SimpleUploadedFile("run.exe", b"MZ")
    shown = page(owner, report(measure), **RESULT | {"implementation": "completed"}, files=bad)
    assert "ต้องมีหลักฐาน" in shown
    assert "run.exe" in shown
    assert "โปรดเลือกไฟล์อีกครั้ง" in shown
    assert not Progress.objects.exists()
    assert not Evidence.objects.exists()


def test_notes_are_put_into_the_text_without_saving(measure: Measure, owner: PortalClient) -> None:
    add_note(measure, date(2021, 1, 15), "ประชุมครั้งแรก", owner.user)
    before = page(owner, report(measure))
    seen = before.split('name="seen" value="')[1].split('"')[0]
    typed = {"result": "เกริ่น", "implementation": "completed", "percent": "ครึ่ง", "take": "notes", "seen": seen}
    shown = page(owner, report(measure), **typed)
    assert "เกริ่น\n15 ม.ค. 2564 ประชุมครั้งแรก" in shown
    assert 'value="ครึ่ง"' in shown
    assert f'name="seen" value="{seen}"' in shown
    assert "ยังไม่ได้บันทึก โปรดแก้ไข" not in shown
    assert not Progress.objects.exists()


def test_the_year_starts_from_the_six_month_text(measure: Measure, owner: PortalClient) -> None:
    make_progress(measure, result="ผลครึ่งปี", suggestion="ทำต่อ")
    shown = page(owner, report(measure, 12))
    assert "เริ่มจากข้อความของรอบ 6 เดือน" in shown
    assert shown.count("ผลครึ่งปี") == 2
    assert not Progress.objects.filter(round__months=12).exists()


def test_a_field_left_alone_does_not_undo_what_another_saved_meanwhile(measure: Measure, owner: PortalClient) -> None:
    make_progress(measure, suggestion="เดิม")
    seen = page(owner, report(measure)).split('name="seen" value="')[1].split('"')[0]
    make_progress(measure, suggestion="ของผู้อื่น")
    page(owner, report(measure), **RESULT | {"result": "ของฉัน"}, suggestion="เดิม", told_by="ช่าง", seen=seen)
    progress = Progress.objects.get()
    assert (progress.result, progress.suggestion) == ("ของฉัน", "ของผู้อื่น")


def test_a_frozen_entry_says_why_it_rests_and_a_late_save_keeps_its_text(measure: Measure, owner: PortalClient) -> None:
    make_progress(measure, result="ผลที่ปิดรอบ")
    make_frozen(measure.plan)
    shown = page(owner, report(measure))
    assert "ปิดรอบแล้วเมื่อ" in shown
    assert "ผลที่ปิดรอบ" in shown
    assert 'id="report"' not in shown
    late = page(owner, report(measure), **RESULT | {"result": "พิมพ์ไว้ก่อนปิดรอบ"})
    assert "จึงยังบันทึกผลไม่ได้" in late
    assert "พิมพ์ไว้ก่อนปิดรอบ" in late
    assert Progress.objects.get().result == "ผลที่ปิดรอบ"


def test_a_note_is_added_from_the_round_and_leads_back_to_it(measure: Measure, owner: PortalClient) -> None:
    url = reverse("add-progress-note", args=[measure.plan.organization.slug, 2564, measure.pk])
    typed = {"day_day": "15", "day_month": "1", "day_year": "2564", "text": "ประชุมครั้งแรก", "months": "6"}
    answer = owner.post(url, typed)
    assert answer["Location"] == report(measure)
    assert "15\xa0ม.ค.\xa02564" in page(owner, report(measure))


def test_what_is_typed_in_the_entry_outlives_a_note_added_beside_it(measure: Measure, owner: PortalClient) -> None:
    url = reverse("add-progress-note", args=[measure.plan.organization.slug, 2564, measure.pk])
    note = {"day_day": "15", "day_month": "1", "day_year": "2564", "text": "ประชุมครั้งแรก", "months": "6"}
    author = author_token(owner.user, report(measure))
    shown = owner.post(url, note | RESULT | {"result": "พิมพ์ไว้ยังไม่บันทึก", "author": author}, follow=True)
    assert shown.redirect_chain == [(report(measure), 302)]
    assert ">\nพิมพ์ไว้ยังไม่บันทึก</textarea>" in shown.content.decode()
    assert measure.notes.count() == 1
    assert not Progress.objects.exists()


def test_a_note_of_tomorrow_is_refused_and_kept(measure: Measure, owner: PortalClient) -> None:
    url = reverse("add-progress-note", args=[measure.plan.organization.slug, 2564, measure.pk])
    day = timezone.localdate() + timedelta(days=1)
    typed = {"day_day": day.day, "day_month": day.month, "day_year": day.year + 543, "text": "ยังไม่ถึงวัน"}
    shown = page(owner, url, **typed)
    assert "ยังมาไม่ถึง" in shown
    assert "ยังไม่ถึงวัน" in shown
    assert not measure.notes.exists()


def test_the_queries_of_an_entry_do_not_grow_with_notes(
    measure: Measure, owner: PortalClient, django_assert_max_num_queries: object
) -> None:
    counts = []
    for number in (1, 4):
        for _ in range(number):
            add_note(measure, date(2021, 1, 15), "ประชุม", owner.user)
        make_progress(measure)
        with django_assert_max_num_queries(18) as captured:  # type: ignore[operator]
            owner.get(report(measure))
        counts.append(len(captured))
    assert counts[1] <= counts[0]


def test_a_measure_of_another_year_is_not_found(measure: Measure, owner: PortalClient) -> None:
    make_framework(2565)
    other = make_approved(make_plan(measure.plan.organization, 2565))
    assert owner.get(report(other)).status_code == 404


def test_what_was_typed_survives_the_end_of_the_session(measure: Measure, owner: PortalClient) -> None:
    author = page(owner, report(measure)).split('name="author" value="')[1].split('"')[0]
    owner.logout()
    sign_in_page = owner.post(report(measure), RESULT | {"author": author}).content.decode()
    carried = sign_in_page.split('name="carried" value="')[1].split('"')[0]
    typed = {"username": owner.user.username, "password": PASSWORD, "carried": carried, "next": report(measure)}
    owner.post(reverse("login"), typed)
    shown = page(owner, report(measure))
    assert "งานที่พิมพ์ค้างไว้กลับมาแล้ว" in shown
    assert "จัดแล้ว 1 ครั้ง" in shown
    assert not Progress.objects.exists()
