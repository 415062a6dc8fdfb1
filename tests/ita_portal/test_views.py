"""งานของฉัน: what each room asks of a person."""

from typing import Any

import pytest
from django.urls import reverse

from organizations.models import Organization
from tests.conftest import sign_in
from tests.factories import (
    MAEKHAMMI_2563,
    make_assessment,
    make_chain,
    make_draft,
    make_member,
    make_membership,
    make_scores,
    make_tenure,
    make_user,
)

pytestmark = pytest.mark.django_db


def work(client: Any) -> str:
    return client.get(reverse("work")).content.decode()


def test_a_begun_year_is_asked_for_until_its_scores_are_complete(as_role: Any, organization: Organization) -> None:
    assessment = make_assessment(organization, 2563)
    make_scores(assessment, {"1": "96.17", "2": "90.13"})
    assert "กรอกแล้ว 2 จาก 10 ตัวชี้วัด" in work(as_role("staff"))
    assert "กรอกแล้ว" not in work(as_role("mayor"))
    make_scores(assessment, {code: value for code, value in MAEKHAMMI_2563.items() if code not in {"1", "2"}})
    assert "ไม่มีงานค้าง" in work(as_role("staff"))


def test_a_vacant_post_of_the_chain_is_asked_of_the_administrator(as_role: Any, organization: Organization) -> None:
    *_, mayor = make_chain(organization)
    mayor.tenures.all().delete()
    assert f"ยังไม่มีผู้ดำรงตำแหน่ง{mayor.title}" in work(as_role("admin"))
    assert "ยังไม่มีผู้ดำรงตำแหน่ง" not in work(as_role("staff"))


def test_a_draft_in_preparation_leads_to_its_page(as_role: Any, organization: Organization) -> None:
    make_assessment(organization, 2563)
    make_draft(organization, day=None, month=12, year=2563)
    page = work(as_role("palad"))
    assert reverse("preview-document", args=[organization.slug, 2563, "memo-result"]) in page
    assert "ธันวาคม" in page


def test_the_page_names_every_organization_role_and_post_of_the_person(
    organization: Organization, other_organization: Organization
) -> None:
    user = make_member(organization, "staff", "admin")
    make_membership(user, other_organization, "palad")
    post = make_chain(organization)[0]
    post.tenures.all().delete()
    make_tenure(post, user=user)
    page = work(sign_in(user))
    assert str(organization) in page
    assert str(other_organization) in page
    assert "เจ้าหน้าที่ · ผู้ดูแลระบบ" in page
    assert post.title in page


def test_a_person_without_an_organization_is_told_whom_to_ask() -> None:
    assert "ยังไม่ได้เป็นสมาชิกของหน่วยงานใด" in work(sign_in(make_user()))
