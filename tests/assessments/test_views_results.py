"""The result of a year, and the organization's page."""

from typing import Any

import pytest
from django.urls import reverse

from assessments.models import Framework
from organizations.models import Organization
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", ["staff", "palad", "mayor", "admin"])
def test_every_member_reads_the_total_the_level_and_where_the_points_went(
    as_role: Any, organization: Organization, role: str
) -> None:
    make_scores(make_assessment(organization, 2563, announced_total="60.40"), MAEKHAMMI_2563)
    text = as_role(role).get(reverse("show-result", args=[organization.slug, 2563])).content.decode()
    assert '<p class="number">60.40</p>' in text
    assert '<p class="level level-large">D</p>' in text
    assert "รวม = 100 − 60.40" in text
    ledger = text.split('id="ledger"')[1]
    assert ledger.index("การป้องกันการทุจริต") < ledger.index("การเปิดเผยข้อมูล")
    assert "17.50" in ledger
    assert "39.60" in ledger


def test_a_total_without_scores_is_shown_as_announced(as_role: Any, organization: Organization) -> None:
    make_assessment(organization, 2563, announced_total="66.76")
    text = as_role("staff").get(reverse("show-result", args=[organization.slug, 2563])).content.decode()
    assert '<p class="number">66.76</p>' in text
    assert "ตามที่ ป.ป.ช. ประกาศ" in text


def test_a_year_without_weights_says_why_it_has_no_total(as_role: Any, organization: Organization) -> None:
    framework = make_framework(2562, no_total_reason="ไม่พบน้ำหนักของแบบวัดในปีนี้")
    framework.criteria.filter(kind="instrument").update(weight=None)
    text = as_role("staff").get(reverse("show-result", args=[organization.slug, 2562])).content.decode()
    assert "ไม่คำนวณคะแนนรวม" in text
    assert "ไม่พบน้ำหนักของแบบวัดในปีนี้" in text


def test_an_assumed_year_says_so(as_role: Any, organization: Organization) -> None:
    make_assessment(organization, 2563, assumed="ตารางไม่มีปีกำกับ")
    text = as_role("mayor").get(reverse("show-result", args=[organization.slug, 2563])).content.decode()
    assert "คะแนนปีนี้เป็นข้อสันนิษฐาน" in text
    assert "ตารางไม่มีปีกำกับ" in text


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


def test_the_result_stays_within_its_queries(
    as_role: Any, organization: Organization, django_assert_max_num_queries: Any
) -> None:
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563)
    assert Framework.objects.count() == 1
    client = as_role("mayor")
    with django_assert_max_num_queries(15):
        client.get(reverse("show-result", args=[organization.slug, 2563]))
