"""The assessors' recommendations, typed or pasted."""

from typing import Any

import pytest
from django.urls import reverse

from assessments.models import Recommendation
from audit.models import Entry
from organizations.models import Organization
from tests.factories import make_framework

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(organization: Organization) -> str:
    make_framework(2563)
    return reverse("edit-recommendations", args=[organization.slug, 2563])


def stored() -> dict[str, str]:
    return dict(Recommendation.objects.values_list("criterion__code", "text"))


def test_each_text_is_optional_and_only_changes_are_recorded(as_role: Any, address: str) -> None:
    client = as_role("staff")
    client.post(address, {"EIT": "ควรปรับปรุงการให้บริการ", "9": "เเผน  งาน"})
    assert stored() == {"EIT": "ควรปรับปรุงการให้บริการ", "9": "แผน งาน"}
    client.post(address, {"EIT": "ควรปรับปรุงการให้บริการ", "9": ""})
    assert stored() == {"EIT": "ควรปรับปรุงการให้บริการ"}
    assert Entry.objects.last().before == {"9": "แผน งาน"}  # type: ignore[union-attr]


def test_a_too_long_text_is_refused_with_everything_kept(as_role: Any, address: str) -> None:
    page = as_role("staff").post(address, {"9": "ก" * 10_001, "10": "ข้อความอื่น"})
    text = page.content.decode()
    assert "10,000" in text
    assert "ข้อความอื่น" in text
    assert stored() == {}


def test_a_pasted_text_is_shown_in_its_cells_before_anything_is_saved(
    as_role: Any, organization: Organization, address: str
) -> None:
    text = "ข้อเสนอแนะ ปี 2563\n- แบบวัด OIT ควรเผยแพร่ข้อมูล\n๑) การเปิดเผยข้อมูล เน้นข้อมูลพื้นฐาน\n๒) การป้องกันการทุจริต จัดประชุม"
    paste = reverse("paste-recommendations", args=[organization.slug, 2563])
    page = as_role("staff").post(paste, {"text": text}).content.decode()
    assert "แยกข้อความที่วางได้ 3 ช่อง ยังไม่ได้บันทึก" in page
    assert "<li>ข้อเสนอแนะ ปี 2563</li>" in page
    assert ">\nเน้นข้อมูลพื้นฐาน</textarea>" in page
    assert stored() == {}


def test_what_was_pasted_is_saved_by_the_form_it_is_shown_in(
    as_role: Any, organization: Organization, address: str
) -> None:
    client = as_role("staff")
    client.post(address, {"9": "เดิม", "10": "คงไว้"})
    paste = reverse("paste-recommendations", args=[organization.slug, 2563])
    form = client.post(paste, {"text": "การเปิดเผยข้อมูล ใหม่"}).context["form"]
    client.post(address, {field.html_name: field.value() or "" for field in form} | {"seen": form.seen})
    assert stored() == {"9": "ใหม่", "10": "คงไว้"}


def test_a_text_left_alone_never_overwrites_what_another_saved_meanwhile(as_role: Any, address: str) -> None:
    mine, other = as_role("staff"), as_role("palad")
    mine.post(address, {"9": "ก", "10": "ข"})
    seen = mine.get(address).context["form"].seen
    other.post(address, {"9": "ของคนอื่น"})
    mine.post(address, {"9": "ก", "10": "ของฉัน", "seen": seen})
    assert stored() == {"9": "ของคนอื่น", "10": "ของฉัน"}


def test_a_text_both_changed_is_told_and_a_second_save_decides(as_role: Any, address: str) -> None:
    mine, other = as_role("staff"), as_role("palad")
    mine.post(address, {"9": "ก", "10": "ข"})
    seen = mine.get(address).context["form"].seen
    other.post(address, {"9": "ของคนอื่น"})
    page = mine.post(address, {"9": "ของฉัน", "10": "ข", "seen": seen})
    text = page.content.decode()
    assert "มีผู้บันทึกช่อง “9. การเปิดเผยข้อมูล” เป็น “ของคนอื่น”" in text
    assert "ของฉัน</textarea>" in text
    assert stored()["9"] == "ของคนอื่น"
    mine.post(address, {"9": "ของฉัน", "10": "ข", "seen": page.context["form"].seen})
    assert stored()["9"] == "ของฉัน"


def test_pasting_nothing_says_so(as_role: Any, organization: Organization, address: str) -> None:
    paste = reverse("paste-recommendations", args=[organization.slug, 2563])
    assert "ยังไม่มีข้อความ" in as_role("staff").post(paste, {"text": "  "}).content.decode()
