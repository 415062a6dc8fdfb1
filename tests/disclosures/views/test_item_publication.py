"""The page on which the palad's office publishes items, and the one on which it withdraws one."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from assessments.models import Criterion
from disclosures.models import Disclosure, DisclosureLink, LinkCheck, LinkStanding, PublishedItem
from organizations.models import Organization
from tests.conftest import PortalClient, sign_in
from tests.disclosures.privacy.numbers import grouped, identity
from tests.factories import make_disclosure, make_framework, make_issued, make_member, make_oit, make_published_item

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
PAGE = "/work/maekhammi/2563/oit/publish/"
WITHDRAW = "/work/maekhammi/2563/oit/o1/withdraw/"


@pytest.fixture
def items(organization: Organization) -> list[Criterion]:
    return make_oit(make_framework())


@pytest.fixture
def disclosures(organization: Organization, items: list[Criterion]) -> list[Disclosure]:
    return [make_disclosure(organization, item) for item in items[:2]]


@pytest.fixture
def palad(as_role: As) -> PortalClient:
    return as_role("palad")


def form(client: PortalClient, *codes: str, **answers: str) -> dict[str, Any]:
    """What the page sends with these items ticked."""
    page = client.get(PAGE).context["page"]
    seen = {f"seen-{row.candidate.code}": row.candidate.seen for row in page.rows}
    return seen | {"item": list(codes)} | {f"answer-{digest}": said for digest, said in answers.items()}


def text(answer: Any) -> str:
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_ready_items_are_ticked_and_drafts_are_not(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    Disclosure.objects.filter(pk=disclosures[1].pk).update(state="draft")
    page = text(palad.get(PAGE))
    assert 'name="item" value="o1" checked>' in page
    assert 'name="item" value="o2">' in page
    assert "https://www.example.go.th/o1" in page


def test_one_item_alone_can_be_looked_at(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    Disclosure.objects.update(state="draft")
    page = text(palad.get(f"{PAGE}?only=o2"))
    assert 'name="item" value="o2" checked>' in page
    assert 'value="o1"' not in page


def test_what_is_ticked_is_published(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    answer = palad.post(PAGE, form(palad, "o1", "o2"), follow=True)
    assert "เผยแพร่ ข้อ o1, o2 แล้ว" in text(answer)
    assert "ไม่มีข้อที่รอเผยแพร่" in text(answer)
    assert PublishedItem.objects.count() == 2


def test_the_page_says_what_changes_for_the_public(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    make_published_item(disclosures[0])
    disclosures[0].links.update(url="https://www.example.go.th/%E0%B9%83")
    Disclosure.objects.filter(pk=disclosures[0].pk).update(state="draft")
    page = text(palad.get(PAGE))
    assert "<ins>เพิ่ม โครงสร้าง ส่วนที่ 1 (https://www.example.go.th/ใ)</ins>" in page
    assert "<del>ลบ โครงสร้าง ส่วนที่ 1 (https://www.example.go.th/o1)</del>" in page
    assert "ประชาชนอ่านฉบับที่ 1" in page


def test_the_warnings_of_checks_stand_beside_the_item(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    known = {"disclosure": disclosures[0], "url": "https://www.example.go.th/o1", "url_digest": "0" * 64}
    check = LinkCheck.objects.create(state="dead", checked_at="2020-07-01T00:00:00Z", **known)
    LinkStanding.objects.create(latest=check, alarm="raised", **known)
    assert "ผลตรวจลิงก์: เปิดไม่ได้" in text(palad.get(PAGE))


def test_a_refusal_names_each_thing_and_keeps_what_was_typed(
    palad: PortalClient, organization: Organization, disclosures: list[Disclosure]
) -> None:
    report = make_issued(organization)
    DisclosureLink.objects.create(disclosure=disclosures[0], position=2, report=report)
    number = identity()
    disclosures[1].links.update(text=f"ผู้ยื่น {grouped(number)} โทร. 0812345678")
    [first, second] = [each.question.digest for each in palad.get(PAGE).context["page"].asked]
    answer = palad.post(PAGE, form(palad, "o1", "o2", **{first: "ข้อมูลสมมติของแบบฟอร์ม", second: "?"}))
    page = text(answer)
    assert "ยังไม่ได้เผยแพร่ข้อใด" in page
    assert f'href="/work/maekhammi/issued/{report.code}/"' in page
    assert 'value="ข้อมูลสมมติของแบบฟอร์ม"' in page
    assert 'value="?"' in page
    assert "สั้นเกินไป" in page
    assert page.count(" checked>") == 2
    assert not PublishedItem.objects.exists()
    answer = palad.post(PAGE, form(palad, "o2", **{first: "ข้อมูลสมมติของแบบฟอร์ม", second: "เบอร์ราชการ"}))
    assert answer.status_code == 302
    Disclosure.objects.update(state="draft")
    assert "ที่ตอบไว้แล้ว" in text(palad.get(PAGE))


def test_the_number_is_not_shown_with_the_question(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    number = identity()
    Disclosure.objects.filter(pk=disclosures[0].pk).update(remark=number)
    page = text(palad.get(PAGE))
    assert f"{number[0]}-{number[1:5]}-xxxxx-xx-{number[12]}" in page
    assert "ข้อ o1 เหตุผล" in page


def test_an_edit_after_looking_is_said(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    typed = form(palad, "o1")
    disclosures[0].links.update(text="ใหม่")
    assert "มีผู้แก้ไขหรือเผยแพร่ข้อ o1" in text(palad.post(PAGE, typed))
    assert palad.post(PAGE, form(palad, "o1")).status_code == 302


def test_staff_read_the_page_and_cannot_publish(as_role: As, disclosures: list[Disclosure]) -> None:
    staff = as_role("staff")
    page = text(staff.get(PAGE))
    assert "ผู้เผยแพร่ได้คือผู้มีบทบาทสำนักปลัด/ปลัด" in page
    assert '<button class="btn btn-primary">' not in page
    assert staff.post(PAGE, {"item": "o1"}).status_code == 403
    assert not PublishedItem.objects.exists()


@pytest.mark.parametrize("typed", [{}, {"item": "o1"}, {"item": ["x", "o1\x00"]}, {"item": "o1", "seen-o1": "?"}])
def test_a_form_that_is_none_publishes_nothing(
    palad: PortalClient, disclosures: list[Disclosure], typed: dict[str, Any]
) -> None:
    assert "ยังไม่ได้เผยแพร่ข้อใด" in text(palad.post(PAGE, typed))
    assert not PublishedItem.objects.exists()


def test_a_year_without_framework_has_no_page(palad: PortalClient) -> None:
    assert palad.get(PAGE).status_code == 404


def test_what_was_typed_survives_the_end_of_a_session(
    organization: Organization, disclosures: list[Disclosure]
) -> None:
    client = sign_in(make_member(organization, "palad"))
    Disclosure.objects.filter(pk=disclosures[0].pk).update(remark="โทร. 0812345678")
    page = client.get(PAGE)
    author = page.content.decode().split('name="author" value="')[1].split('"')[0]
    digest = page.context["page"].asked[0].question.digest
    client.session.flush()
    lost = PortalClient()
    lost.handler.enforce_csrf_checks = True
    refused = lost.post(PAGE, {"author": author, "item": "o1", f"answer-{digest}": "เบอร์ราชการ"})
    carried = refused.context["carried"]
    lost.handler.enforce_csrf_checks = False
    user = client.user
    user.set_password("ทดสอบ-ระบบ-2563")
    user.save()
    answer = lost.post(reverse("login"), {"username": user.username, "password": "ทดสอบ-ระบบ-2563", "carried": carried})
    assert answer["Location"] == PAGE
    again = text(lost.get(PAGE))
    assert 'value="เบอร์ราชการ"' in again
    assert 'value="o1" checked>' in again
    assert 'value="o2">' in again


def test_the_number_of_queries_does_not_grow(
    palad: PortalClient, organization: Organization, items: list[Criterion]
) -> None:
    counts = []
    for chosen in (items[:1], items[1:]):
        for item in chosen:
            make_disclosure(organization, item)
        with CaptureQueriesContext(connection) as asked:
            palad.get(PAGE)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_withdrawal_asks_why_and_keeps_a_refused_reason(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    make_published_item(disclosures[0])
    assert "ถอนการเผยแพร่ข้อ o1" in text(palad.get(WITHDRAW))
    assert "โปรดเขียนเหตุผลที่ถอน" in text(palad.post(WITHDRAW, {"reason": " "}))
    assert "ยาว 1,001 ตัวอักษร" in text(palad.post(WITHDRAW, {"reason": "ก" * 1001}))
    assert "ถอนข้อ o1 แล้ว" in text(palad.post(WITHDRAW, {"reason": "ลิงก์ผิด", "edition": "1"}, follow=True))
    assert PublishedItem.objects.get().withdrawn_reason == "ลิงก์ผิด"
    assert "ถอนการเผยแพร่ข้อนี้ไปแล้ว" in text(palad.get(WITHDRAW))
    make_published_item(Disclosure.objects.get(pk=disclosures[0].pk))
    stale = text(palad.post(WITHDRAW, {"reason": "ช้าไป", "edition": "1"}))
    assert "ช้าไป" in stale
    assert not PublishedItem.objects.get(edition=2).is_withdrawn


def test_what_was_never_published_cannot_be_withdrawn(palad: PortalClient, disclosures: list[Disclosure]) -> None:
    assert palad.get(WITHDRAW).status_code == 404
