"""The front page: found by name or province, from what is published and nothing else."""

from typing import Any

import pytest
from django.urls import reverse

from assessments.models import Score
from disclosures.finding.answering import PER_PAGE
from disclosures.finding.index import index
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import (
    make_assessment,
    make_organization,
    make_publication,
    make_scores,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db


def page(client: PortalClient, **query: Any) -> str:
    answer = client.get(reverse("home"), query)
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.fixture
def published(organization: Organization) -> Organization:
    make_scores(make_assessment(organization))
    make_publication(organization)
    return organization


def publish_many(number: int, province: str = "แพร่") -> None:
    for place in range(number):
        organization = make_organization(f"many-{place}", name=f"หนอง{place:03}", province=province)
        make_scores(make_assessment(organization), {"1": "96.17"})
        make_publication(organization)


def test_an_empty_portal_says_what_will_stand_here(anonymous: PortalClient) -> None:
    text = page(anonymous)
    assert "ยังไม่มีหน่วยงานใดเผยแพร่" in text
    assert "ตัวอย่าง:" not in text
    assert "เลือกตามจังหวัด" not in text


def test_what_is_not_published_cannot_be_found(anonymous: PortalClient, organization: Organization) -> None:
    make_scores(make_assessment(organization))
    assert "ไม่พบ “แม่คำมี”" in page(anonymous, q="แม่คำมี")


@pytest.mark.parametrize("query", ["แม่คำมี", "แม่คํามี", "อบต.แม่คำมี", "หนองม่วงไข่", "แพร่"])
def test_a_result_shows_name_place_total_level_and_year(
    anonymous: PortalClient, published: Organization, query: str
) -> None:
    text = page(anonymous, q=query)
    assert "พบ <span" in text
    for shown in ("องค์การบริหารส่วนตำบลแม่คำมี", "อำเภอหนองม่วงไข่ จังหวัดแพร่", "60.40", " D<", "ปี 2563"):
        assert shown in text
    assert f'href="{reverse("show-public-result", args=["maekhammi", 2563])}"' in text
    assert "หรือหมายถึง" not in text


def test_a_near_spelling_is_not_found_but_may_be_meant(anonymous: PortalClient, published: Organization) -> None:
    found, meant = page(anonymous, q="แม่คัมมี").split("หรือหมายถึง")
    assert "ไม่พบ “แม่คัมมี”" in found
    assert "60.40" not in found
    assert "60.40" in meant


def test_tone_marks_tell_organizations_apart(anonymous: PortalClient) -> None:
    for place, name in enumerate(("ขาว", "ข่าว", "ข้าว")):
        organization = make_organization(f"white-{place}", name=name)
        make_scores(make_assessment(organization), {"1": "96.17"})
        make_publication(organization)
    found, meant = page(anonymous, q="ข่าว").split("หรือหมายถึง")
    assert [f"ตำบล{name}</a></h3>" in found for name in ("ขาว", "ข่าว", "ข้าว")] == [False, True, False]
    assert [f"ตำบล{name}</a></h3>" in meant for name in ("ขาว", "ข่าว", "ข้าว")] == [False, False, True]


def test_a_withdrawn_result_is_found_without_its_figures(anonymous: PortalClient, published: Organization) -> None:
    make_withdrawal(published.publications.get())
    text = page(anonymous, q="แม่คำมี")
    assert "ถอนการเผยแพร่แล้ว" in text
    assert "60.40" not in text
    assert "60.40" not in page(anonymous)


def test_the_newest_year_that_is_published_is_shown(anonymous: PortalClient, published: Organization) -> None:
    make_scores(make_assessment(published, 2564), {"1": "96.17"})
    make_withdrawal(make_publication(published, 2564))
    text = page(anonymous, q="แม่คำมี")
    assert "ปี 2563" in text
    assert "ปี 2564" not in text


def test_a_later_edit_and_a_new_name_change_nothing(anonymous: PortalClient, published: Organization) -> None:
    Score.objects.update(value=1)
    Organization.objects.update(name="ชื่อใหม่", province="น่าน")
    assert "60.40" in page(anonymous, q="แม่คำมี")
    assert "ไม่พบ" in page(anonymous, q="ชื่อใหม่")
    assert reverse("show-province", args=["แพร่"]) in page(anonymous)


def test_the_old_address_of_a_province_leads_to_its_page(anonymous: PortalClient, published: Organization) -> None:
    answer = anonymous.get(reverse("home"), {"province": "แพร่"})
    assert (answer.status_code, answer["Location"]) == (301, reverse("show-province", args=["แพร่"]))


def test_a_name_may_be_looked_for_in_one_province(anonymous: PortalClient, published: Organization) -> None:
    publish_many(2, "น่าน")
    text = page(anonymous, province="น่าน", q="หนอง")
    assert "ในจังหวัดน่าน" in text
    assert "หนอง000" in text
    assert "แม่คำมี</a></h3>" not in text


def test_a_page_kept_by_a_visitor_is_told_to_be_as_it_was(
    anonymous: PortalClient, published: Organization, django_assert_num_queries: Any
) -> None:
    first = anonymous.get(reverse("home"), {"q": "แม่คำมี"})
    with django_assert_num_queries(1):
        again = anonymous.get(reverse("home"), {"q": "แม่คำมี"}, headers={"If-None-Match": first["ETag"]})
    assert (first.status_code, again.status_code) == (200, 304)
    make_withdrawal(published.publications.get())
    after = anonymous.get(reverse("home"), {"q": "แม่คำมี"}, headers={"If-None-Match": first["ETag"]})
    assert after.status_code == 200


def test_whoever_has_signed_in_gets_the_page_anew(as_role: Any, published: Organization) -> None:
    assert "ETag" not in as_role("staff").get(reverse("home"))


@pytest.mark.parametrize("province", ["ไม่มีจริง", "%", "แพร่\x00น่าน", "แพร่' OR 1=1 --"])
def test_an_unknown_province_finds_nothing(anonymous: PortalClient, published: Organization, province: str) -> None:
    text = page(anonymous, province=province)
    assert "60.40" not in text


TRAPS = {
    "per cent": "%25",
    "quote": "%27%20OR%201=1%20--",
    "script": "%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "NUL": "%00",
    "terminal codes": "%00%E0%B9%80%E0%B8%82%1B[0m",
    "ten thousand letters": "%E0%B8%81" * 10_000,
    "picture": "%F0%9F%92%A5",
    "half a character": "%ED%A0%80%E0",
    "line": "_",
}


@pytest.mark.parametrize("field", ["q", "province", "page"])
@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_answered_with_words(anonymous: PortalClient, published: Organization, trap: str, field: str) -> None:
    answer = anonymous.get(f"/?{field}={TRAPS[trap]}")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "<script>alert" not in text
    assert len(text) < 20_000


def test_a_query_too_long_is_said_to_be(anonymous: PortalClient, published: Organization) -> None:
    assert "ยาวเกิน 100 ตัวอักษร" in page(anonymous, q="ก" * 101)


def test_many_results_come_in_pages(anonymous: PortalClient) -> None:
    publish_many(PER_PAGE + 1)
    first, second = page(anonymous, q="หนอง"), page(anonymous, q="หนอง", page=2)
    assert f'พบ <span class="nb">{PER_PAGE + 1} หน่วยงาน' in first
    assert first.count("<h3>") == PER_PAGE
    assert second.count("<h3>") == 1
    assert "q=%E0%B8%AB%E0%B8%99%E0%B8%AD%E0%B8%87&amp;page=2" in first
    assert page(anonymous, q="หนอง", page="x").count("<h3>") == PER_PAGE


@pytest.mark.parametrize("query", [{}, {"q": "หนอง"}, {"q": "หนิง000"}, {"q": "หนอง000 แพร่"}])
def test_many_organizations_ask_no_more_questions(
    anonymous: PortalClient, django_assert_max_num_queries: Any, query: dict[str, str]
) -> None:
    publish_many(12)
    index()
    with django_assert_max_num_queries(3):
        page(anonymous, **query)


def test_examples_lead_to_something(anonymous: PortalClient, published: Organization) -> None:
    make_organization("hintang", name="หินตั้ง")
    for example in ("แม่คำมี", "หนองม่วงไข่", "แพร่"):
        assert f">{example}</a>" in page(anonymous)
        assert "60.40" in page(anonymous, q=example)


def test_a_visit_leaves_no_cookie(anonymous: PortalClient, published: Organization) -> None:
    for query in ({}, {"q": "แม่คำมี"}):
        assert not anonymous.get(reverse("home"), query).cookies


def test_a_member_still_finds_the_way_to_the_work(as_role: Any) -> None:
    assert reverse("work") in page(as_role("staff"))


def test_a_messenger_finds_what_to_show(anonymous: PortalClient, settings: Any) -> None:
    settings.SITE_URL = "https://ita.example.go.th"
    text = page(anonymous)
    assert '<meta property="og:url" content="https://ita.example.go.th/">' in text
    assert '<meta property="og:locale" content="th_TH">' in text
