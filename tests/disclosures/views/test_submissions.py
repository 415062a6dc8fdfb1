"""The page of what was handed in: before, at and after the freezing."""

import re
from typing import Any

import pytest
from django.urls import reverse

from assessments.models import Criterion
from disclosures.models import Disclosure, Submission
from organizations.models import Organization
from tests.factories import PASSWORD, make_disclosure, make_event, make_framework, make_oit

pytestmark = pytest.mark.django_db


def address(name: str = "show-submission", *parts: object) -> str:
    return reverse(name, args=["maekhammi", 2563, *parts])


@pytest.fixture
def disclosure(organization: Organization) -> Disclosure:
    return make_disclosure(organization, make_oit(make_framework())[0])


def text(client: Any, *parts: object) -> str:
    return str(client.get(address("show-submission-edition" if parts else "show-submission", *parts)).content.decode())


def frozen(client: Any, reason: str = "") -> str:
    seen = client.get(address()).context["look"].now.frozen.seen
    answer = client.post(address("freeze-submission"), {"seen": seen, "reason": reason}, follow=True)
    return str(answer.content.decode())


def test_before_it_the_page_warns_and_offers_to_check(as_role: Any, disclosure: Disclosure) -> None:
    make_event(name="บันทึกข้อมูล OIT")
    page = text(as_role("palad"))
    assert "บันทึกข้อมูล OIT" in page
    assert 'ยังไม่ได้ตรวจ <span class="nb">1 ลิงก์</span>' in page
    assert reverse("check-links-now", args=["maekhammi", 2563]) in page
    assert "หรือยังไม่เผยแพร่: o1" in page
    assert "ตรึงรายการที่ส่ง</button>" in page


def test_the_frozen_list_stays_beside_what_was_edited(as_role: Any, disclosure: Disclosure) -> None:
    client = as_role("palad")
    assert "ตรึงรายการที่ส่งแล้ว ครั้งที่ 1" in frozen(client)
    Disclosure.objects.update(remark="แก้ภายหลัง")
    page = text(client)
    assert "ทะเบียนขณะนี้ต่างจากชุดที่ส่ง" in page
    assert "ขณะนี้ “แก้ภายหลัง”" in page
    assert "ไม่ได้ตรวจ" in page
    digest = Submission.objects.get().digest
    assert " ".join(digest[start : start + 4] for start in range(0, 16, 4)) in page


def test_a_refused_freezing_keeps_what_was_typed(as_role: Any, disclosure: Disclosure) -> None:
    client = as_role("palad")
    frozen(client)
    page = frozen(client, "เพราะพิมพ์ผิด")
    assert "ยังไม่ได้ตรึง ทะเบียนและผลตรวจลิงก์เหมือนครั้งที่ 1" in page
    assert "เพราะพิมพ์ผิด</textarea>" in page


def test_every_edition_has_its_page(as_role: Any, disclosure: Disclosure) -> None:
    client = as_role("palad")
    frozen(client)
    Disclosure.objects.update(remark="แก้ภายหลัง")
    frozen(client, "ขยายเวลา")
    first, second = text(client, 1), text(client, 2)
    assert "มีชุดที่ส่งครั้งใหม่กว่านี้" in first
    assert "เหตุที่ตรึงใหม่: ขยายเวลา" in second
    assert client.get(address("show-submission-edition", 3)).status_code == 404


@pytest.mark.parametrize("role", ["staff", "mayor", "admin"])
def test_others_read_who_may(as_role: Any, disclosure: Disclosure, role: str) -> None:
    page = text(as_role(role))
    assert "ผู้ตรึงได้คือ" in page
    assert "ตรึงรายการที่ส่ง</button>" not in page


def test_an_empty_register_leads_to_it(as_role: Any, organization: Organization) -> None:
    make_oit(make_framework())
    page = text(as_role("palad"))
    assert "ทะเบียนของปีนี้ยังว่าง" in page
    assert "ตรึงรายการที่ส่ง</button>" not in page


def test_the_queries_do_not_grow_with_the_items(
    as_role: Any, organization: Organization, django_assert_max_num_queries: Any
) -> None:
    items: list[Criterion] = make_oit(make_framework())
    client, counts = as_role("palad"), []
    for some in (items[:1], items[1:]):
        for item in some:
            make_disclosure(organization, item, *(f"https://www.example.go.th/{n}" for n in range(5)))
        with django_assert_max_num_queries(26) as captured:
            client.get(address())
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_a_reason_survives_the_end_of_the_session(as_role: Any, anonymous: Any, disclosure: Disclosure) -> None:
    client = as_role("palad")
    frozen(client)
    author = re.findall(r'name="author" value="([^"]+)"', text(client))[-1]
    refused = anonymous.post(address("freeze-submission"), {"author": author, "reason": "ขยายเวลาส่ง"})
    carried = re.findall(r'name="carried" value="([^"]+)"', refused.content.decode())[0]
    signing_in = {"username": "maekhammi-palad", "password": PASSWORD, "carried": carried}
    back = anonymous.post(reverse("login"), signing_in, follow=True)
    assert back.redirect_chain[-1][0] == address()
    assert "ขยายเวลาส่ง</textarea>" in back.content.decode()
    assert Submission.objects.count() == 1
