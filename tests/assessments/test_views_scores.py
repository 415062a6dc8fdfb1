"""The score form as people use it."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from assessments.models import Assessment
from assessments.results import figures_of
from audit.models import Entry
from organizations.models import Organization
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores
from thai.digits import to_thai

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(organization: Organization) -> str:
    make_framework(2563)
    return reverse("edit-scores", args=[organization.slug, 2563])


def form(values: dict[str, str], **more: str) -> dict[str, str]:
    return {f"score-{code}": value for code, value in values.items()} | more


def assessment() -> Assessment:
    return Assessment.objects.get()


def test_the_ten_scores_in_thai_digits_give_the_announced_total_and_level(as_role: Any, address: str) -> None:
    client = as_role("staff")
    typed = {code: to_thai(value) for code, value in MAEKHAMMI_2563.items()}
    page = client.post(address, form(typed, announced_total="๖๐.๔๐", announced_level="D"), follow=True)
    text = page.content.decode()
    assert "บันทึกแล้ว 10 ช่อง" in text
    assert "60.40" in text
    assert '<span class="level">D</span>' in text
    assert "ตรงกับคะแนนที่ ป.ป.ช. ประกาศ" in text
    assert assessment().announced_total == Decimal("60.40")
    assert {code: str(value) for code, value in figures_of(assessment()).items()} == MAEKHAMMI_2563


@pytest.mark.parametrize(
    ("typed", "words"), [("101", "เกิน 100"), ("-1", "น้อยกว่า 0"), ("abc", "ไม่ใช่ตัวเลข"), ("๗๑๘๕", "อาจลืมจุดทศนิยม: 71.85")]
)
def test_a_refused_score_is_told_beside_its_cell_and_everything_else_is_kept(
    as_role: Any, address: str, typed: str, words: str
) -> None:
    values = MAEKHAMMI_2563 | {"8": typed, "1": "8๔.๘๕"}
    page = as_role("staff").post(address, form(values, announced_total="60.40"))
    text = page.content.decode()
    assert page.status_code == 200
    assert words in text
    assert f'value="{typed}"' in text
    assert 'value="8๔.๘๕"' in text
    assert "พิมพ์เลขไทยปนเลขอารบิก ระบบอ่านเป็น 84.85" in text
    assert "บันทึกแล้ว 9 ช่อง" in text
    assert "8" not in figures_of(assessment())
    assert len(figures_of(assessment())) == 9


def test_a_wrong_announced_total_is_refused_and_the_scores_are_saved(as_role: Any, address: str) -> None:
    page = as_role("staff").post(address, form(MAEKHAMMI_2563, announced_total="160.40"))
    assert "เกิน 100" in page.content.decode()
    assert 'value="160.40"' in page.content.decode()
    assert assessment().announced_total is None
    assert len(figures_of(assessment())) == 10


def test_computing_without_saving_saves_nothing(as_role: Any, address: str) -> None:
    page = as_role("staff").post(address, form(MAEKHAMMI_2563, action="preview"))
    assert "60.40" in page.content.decode()
    assert "ยังไม่ได้บันทึก" in page.content.decode()
    assert not Assessment.objects.exists()
    assert not Entry.objects.exists()


def test_the_live_panel_alone_answers_htmx(as_role: Any, address: str) -> None:
    page = as_role("staff").post(address, form(MAEKHAMMI_2563, action="preview"), HTTP_HX_REQUEST="true")
    text = page.content.decode()
    assert text.lstrip().startswith("<p")
    assert "60.40" in text
    assert "<html" not in text


def test_a_gap_is_solved_from_the_announced_total(as_role: Any, address: str) -> None:
    values = MAEKHAMMI_2563 | {"8": ""}
    page = as_role("staff").post(address, form(values, announced_total="60.40", action="preview"))
    text = page.content.decode()
    assert "ยังรวมไม่ได้ ขาด" in text
    assert "71.77 ถึง 71.87" in text or "ระหว่าง 71.78 ถึง 71.87" in text


def test_swapped_digits_are_named_first_when_the_total_does_not_agree(as_role: Any, address: str) -> None:
    values = MAEKHAMMI_2563 | {"1": "69.17"}
    page = as_role("staff").post(address, form(values, announced_total="60.40", action="preview"))
    text = page.content.decode()
    assert "น้อยกว่าที่ประกาศ 60.40 อยู่" in text
    explained = text.split("ช่องที่แก้แล้วคะแนนจะตรงกับที่ประกาศ")[1].split("</li>")[0]
    assert "ตัวชี้วัดที่ 1" in explained
    assert "96.17" in explained


def test_a_level_the_scores_do_not_earn_is_told(as_role: Any, address: str) -> None:
    page = as_role("staff").post(address, form(MAEKHAMMI_2563, announced_level="C", action="preview"))
    assert "อยู่ระดับ D แต่ระดับที่ประกาศคือ C" in page.content.decode()


def test_clearing_empties_the_year_and_the_history_keeps_it(as_role: Any, organization: Organization) -> None:
    stored = make_assessment(organization, 2563)
    make_scores(stored, MAEKHAMMI_2563)
    client = as_role("staff")
    page = client.post(reverse("edit-scores", args=[organization.slug, 2563]), {"action": "clear"}, follow=True)
    text = page.content.decode()
    assert "ล้างคะแนนแล้ว 10 ช่อง" in text
    assert figures_of(stored) == {}
    assert "96.17" in text


def test_a_year_without_a_framework_is_not_found(as_role: Any, organization: Organization) -> None:
    assert as_role("staff").get(reverse("edit-scores", args=[organization.slug, 2599])).status_code == 404


def test_the_form_stays_within_its_queries(
    as_role: Any, organization: Organization, django_assert_max_num_queries: Any
) -> None:
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563)
    client: Client = as_role("staff")
    with django_assert_max_num_queries(15):
        client.get(reverse("edit-scores", args=[organization.slug, 2563]))


def test_a_provisional_year_says_what_is_unverified(as_role: Any, organization: Organization) -> None:
    make_framework(2568, provisional=True, unverified="น้ำหนักของแบบวัด\nเส้นแบ่งตัวชี้วัดย่อย")
    for name in ("edit-scores", "show-result", "edit-recommendations"):
        text = as_role("staff").get(reverse(name, args=[organization.slug, 2568])).content.decode()
        assert "เกณฑ์ปีงบประมาณ พ.ศ. 2568 ยังไม่ยืนยันทั้งหมด" in text
        assert "เส้นแบ่งตัวชี้วัดย่อย" in text
