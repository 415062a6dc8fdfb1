"""The result of a year, its summary on one page, and the organization's page."""

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from assessments.models import Assessment, Criterion
from organizations.models import Organization
from tests.assessments.test_stating import assess
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores

pytestmark = pytest.mark.django_db

PAGES = ["show-result", "show-summary"]


@pytest.fixture
def read(as_role: Any, organization: Organization) -> Callable[..., str]:
    """The words of a page, as a member with the role sees them."""

    def page(name: str, year: int = 2563, role: str = "staff") -> str:
        return as_role(role).get(reverse(name, args=[organization.slug, year])).content.decode()

    return page


@pytest.mark.parametrize("role", ["staff", "palad", "mayor", "admin"])
@pytest.mark.parametrize("name", PAGES)
def test_every_member_reads_the_total_the_level_and_where_the_points_went(
    read: Callable[..., str], organization: Organization, name: str, role: str
) -> None:
    make_scores(make_assessment(organization, 2563, announced_total="60.40"), MAEKHAMMI_2563)
    text = read(name, role=role)
    assert '<p class="number">60.40</p>' in text
    assert '<p class="level level-large">D</p>' in text
    assert "รวม = 100 − 60.40" in text
    assert re.search(r"การป้องกันการทุจริต.*17\.50.*การเปิดเผยข้อมูล.*11\.22.*39\.60", text, re.DOTALL)


@pytest.mark.parametrize("name", PAGES)
def test_a_total_without_scores_is_shown_as_announced(
    read: Callable[..., str], organization: Organization, name: str
) -> None:
    make_assessment(organization, 2563, announced_total="66.76")
    text = read(name)
    assert '<p class="number">66.76</p>' in text
    assert "ไม่ทราบระดับ" in text
    assert "ตามที่ ป.ป.ช. ประกาศ" in text


@pytest.mark.parametrize("name", PAGES)
def test_a_year_without_weights_says_why_it_has_no_total(
    read: Callable[..., str], organization: Organization, name: str
) -> None:
    framework = make_framework(2562, no_total_reason="ไม่พบน้ำหนักของแบบวัดในปีนี้")
    framework.criteria.filter(kind="instrument").update(weight=None)
    make_scores(make_assessment(organization, 2562), {"1": "90.00"})
    text = read(name, 2562)
    assert "ไม่คำนวณคะแนนรวม" in text
    assert "ไม่พบน้ำหนักของแบบวัดในปีนี้" in text
    assert "90.00" in text


@pytest.mark.parametrize("name", PAGES)
def test_what_is_missing_is_named(read: Callable[..., str], organization: Organization, name: str) -> None:
    some = {code: value for code, value in MAEKHAMMI_2563.items() if code not in {"9", "10"}}
    make_scores(make_assessment(organization, 2563), some)
    text = read(name)
    assert "ยังรวมไม่ได้" in text
    assert "ยังขาด 2 ช่อง" in text
    assert "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล" in text


@pytest.mark.parametrize("name", PAGES)
def test_an_assumed_year_says_so(read: Callable[..., str], organization: Organization, name: str) -> None:
    make_assessment(organization, 2563, assumed="ตารางไม่มีปีกำกับ")
    assert "คะแนนปีนี้เป็นข้อสันนิษฐาน" in read(name)


def test_the_warning_stands_between_the_heading_and_the_number(
    read: Callable[..., str], organization: Organization
) -> None:
    make_framework(2563, provisional=True, unverified="น้ำหนักของแบบวัด")
    make_scores(make_assessment(organization, 2563, assumed="ตารางไม่มีปีกำกับ"))
    text = read("show-result")
    places = [text.index(word) for word in ("</h1>", "น้ำหนักของแบบวัด", "ตารางไม่มีปีกำกับ", '<p class="number">')]
    assert places == sorted(places)


def test_the_charts_are_shapes_without_words_or_style(read: Callable[..., str], organization: Organization) -> None:
    assess(organization, items=True)
    text = read("show-result", 2566)
    drawings = re.findall(r"<svg(.*?)</svg>", text.split("<main")[1], re.DOTALL)
    assert len(drawings) > 60
    assert [drawing for drawing in drawings if 'aria-hidden="true"' not in drawing or "<text" in drawing] == []
    assert "style=" not in text


def test_every_row_of_a_table_that_unfolds_on_phones_says_what_it_is(
    read: Callable[..., str], organization: Organization
) -> None:
    assess(organization, items=True)
    main = read("show-result", 2566).split("<main")[1]
    assert re.findall(r"<(?:table|thead|tbody|tfoot|tr|td|th)\b(?![^>]*\brole=)[^>]*>", main) == []


@pytest.mark.parametrize("name", PAGES)
def test_hostile_text_is_shown_as_text(read: Callable[..., str], organization: Organization, name: str) -> None:
    hostile = "<script>alert(1)</script>"
    organization.district = hostile
    organization.save()
    make_framework(2563, provisional=True, unverified=hostile)
    Criterion.objects.filter(code="10").update(name=hostile)
    make_scores(make_assessment(organization, 2563, announced_total="60.40", announced_level=hostile, assumed=hostile))
    text = read(name)
    assert html.escape(hostile) in text
    assert hostile not in text


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("items", [False, True], ids=["10 scores", "83 scores"])
def test_a_page_takes_at_most_twelve_queries(as_role: Any, organization: Organization, name: str, items: bool) -> None:
    assess(organization, items=items)
    client = as_role("staff")
    with CaptureQueriesContext(connection) as captured:
        client.get(reverse(name, args=[organization.slug, 2566]))
    queries = [each["sql"] for each in captured if not each["sql"].startswith(("SAVEPOINT", "RELEASE"))]
    assert len(queries) <= 12, "\n".join(sql[:150] for sql in queries)


@pytest.mark.parametrize(
    ("role", "complete", "primary"),
    [
        ("staff", True, "สรุปผลสำหรับผู้บริหาร"),
        ("staff", False, "กรอกคะแนน"),
        ("mayor", True, "สรุปผลสำหรับผู้บริหาร"),
        ("mayor", False, "สรุปผลสำหรับผู้บริหาร"),
    ],
)
def test_one_deed_comes_first(
    read: Callable[..., str], organization: Organization, role: str, complete: bool, primary: str
) -> None:
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563 if complete else {"1": "90.00"})
    assert re.findall(r'btn-primary"[^>]*>([^<]*)<', read("show-result", role=role)) == [primary]


@pytest.mark.parametrize("name", PAGES)
def test_a_year_without_a_framework_is_not_found(as_role: Any, organization: Organization, name: str) -> None:
    assert as_role("staff").get(reverse(name, args=[organization.slug, 2599])).status_code == 404


def test_looking_at_a_year_stores_nothing(read: Callable[..., str]) -> None:
    make_framework(2563)
    assert "ยังไม่มีคะแนนของปีนี้" in read("show-result")
    assert Assessment.objects.count() == 0


def test_the_organizations_page_lists_its_years_and_what_the_role_may_do(
    as_role: Any, organization: Organization
) -> None:
    make_assessment(organization, 2563, announced_total="60.40", announced_level="D")
    make_framework(2564)
    address = reverse("show-organization", args=[organization.slug])
    staff, admin = (as_role(role).get(address).content.decode() for role in ("staff", "admin"))
    assert "60.40" in staff
    assert "ปี 2564" in staff
    assert "ผู้ใช้และบทบาท" not in staff
    assert "ผู้ใช้และบทบาท" in admin
