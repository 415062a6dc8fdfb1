"""The members' page of a publication: what it says in each state, and what its buttons do."""

import re
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from assessments.models import Score
from disclosures.models import Publication
from organizations.models import Organization
from tests.factories import (
    PASSWORD,
    make_assessment,
    make_chain,
    make_member,
    make_publication,
    make_scores,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db
BUTTON = "btn btn-primary"


def address(name: str = "show-publication") -> str:
    return reverse(name, args=["maekhammi", 2563])


def text(client: Any) -> str:
    answer = client.get(address())
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.fixture
def scored(organization: Organization) -> Organization:
    make_scores(make_assessment(organization))
    return organization


def test_what_is_looked_at_is_what_is_published(as_role: Any, scored: Organization) -> None:
    client = as_role("palad")
    page = client.get(address())
    assert "ยังไม่เผยแพร่" in page.content.decode()
    assert "เผยแพร่ผล</button>" in page.content.decode()
    answer = client.post(address("publish-result"), {"seen": page.context["look"].seen}, follow=True)
    assert "เผยแพร่ผลการประเมินแล้ว ฉบับที่ 1" in answer.content.decode()
    assert Publication.objects.get().published_by == client.user


def test_a_refused_publication_says_why(as_role: Any, scored: Organization) -> None:
    client = as_role("palad")
    seen = client.get(address()).context["look"].seen
    Score.objects.filter(criterion__code="1").update(value=Decimal("1.00"))
    answer = client.post(address("publish-result"), {"seen": seen}, follow=True)
    assert "มีผู้แก้ไขข้อมูลหลังจากที่ท่านเปิดหน้านี้" in answer.content.decode()
    assert not Publication.objects.exists()


@pytest.mark.parametrize(
    ("state", "primary", "said"),
    [
        ("empty", 0, "จึงยังไม่มีสิ่งให้เผยแพร่"),
        ("never", 1, "เผยแพร่ผล</button>"),
        ("current", 0, "สิ่งที่ประชาชนเห็นอยู่"),
        ("changed", 1, "เผยแพร่ฉบับแก้ไข</button>"),
        ("withdrawn", 1, "เผยแพร่อีกครั้ง</button>"),
    ],
)
def test_each_state_has_its_words_and_at_most_one_primary_button(
    as_role: Any, organization: Organization, state: str, primary: int, said: str
) -> None:
    assessment = make_assessment(organization)
    if state != "empty":
        make_scores(assessment)
    if state in {"current", "changed", "withdrawn"}:
        publication = make_publication(organization)
        if state == "withdrawn":
            make_withdrawal(publication, "พบคะแนนพิมพ์ผิด")
    if state == "changed":
        Score.objects.filter(criterion__code="1").update(value=Decimal("97.17"))
    page = text(as_role("palad"))
    assert page.count(BUTTON) == primary
    assert said in page
    assert ("<del>60.40</del>" in page and "<ins>60.46</ins>" in page) is (state == "changed")
    assert ("พบคะแนนพิมพ์ผิด" in page) is (state == "withdrawn")
    assert (address("withdraw-result") in page) is (state in {"current", "changed"})


@pytest.mark.parametrize("role", ["staff", "mayor", "admin"])
def test_who_may_not_publish_is_told_who_may(as_role: Any, scored: Organization, role: str) -> None:
    assert "ขณะนี้ยังไม่มีผู้ใดมีบทบาทนี้" in text(as_role(role))
    make_member(scored, "palad", first_name="สมมติ", last_name="ตัวอย่าง")
    page = text(as_role(role))
    assert "บทบาทสำนักปลัด/ปลัด: สมมติ ตัวอย่าง" in page
    assert BUTTON not in page
    assert address("withdraw-result") not in page


def test_an_assumed_year_warns_before_it_is_published(as_role: Any, organization: Organization) -> None:
    make_scores(make_assessment(organization, assumed="เอกสารไม่บอกปี"))
    page = text(as_role("palad"))
    assert "โปรดอ่านก่อนเผยแพร่" in page
    assert "เอกสารไม่บอกปี" in page


def test_the_post_stands_where_the_public_reads_and_the_person_where_members_do(
    as_role: Any, anonymous: Any, scored: Organization
) -> None:
    clerk = make_chain(scored)[2]
    palad = make_member(scored, "palad", first_name="สมมติ", last_name="ผู้เผยแพร่")
    clerk.tenures.update(user=palad)
    make_publication(scored, actor=palad)
    assert "สมมติ ผู้เผยแพร่" in text(as_role("mayor"))
    public = anonymous.get("/o/maekhammi/2563/").content.decode()
    assert f"โดย{clerk.title}" in public
    assert "ผู้เผยแพร่" not in public


def test_a_reason_takes_the_result_away(as_role: Any, scored: Organization) -> None:
    make_publication(scored)
    client = as_role("palad")
    assert 'name="reason"' in client.get(address("withdraw-result")).content.decode()
    answer = client.post(address("withdraw-result"), {"edition": "1", "reason": "พบคะแนนพิมพ์ผิด"}, follow=True)
    page = answer.content.decode()
    assert "ถอนการเผยแพร่แล้ว หน้าสาธารณะแสดง" in page
    assert page.count("พบคะแนนพิมพ์ผิด") >= 2
    assert Publication.objects.withdrawn().get().withdrawn_by == client.user


@pytest.mark.parametrize("reason", ["", "ก" * 1001])
def test_a_refused_reason_stays_in_its_field(as_role: Any, scored: Organization, reason: str) -> None:
    make_publication(scored)
    page = as_role("palad").post(address("withdraw-result"), {"edition": "1", "reason": reason}).content.decode()
    assert f"{reason}</textarea>" in page
    assert 'aria-invalid="true"' in page
    assert "ยังไม่ได้ถอน" in page
    assert Publication.objects.published().exists()


def test_another_was_first_to_withdraw_and_the_reason_is_shown_again(as_role: Any, scored: Organization) -> None:
    make_withdrawal(make_publication(scored))
    answer = as_role("palad").post(address("withdraw-result"), {"edition": "1", "reason": "เหตุของฉัน"})
    assert "ถอนการเผยแพร่นี้ไปแล้ว" in answer.content.decode()
    assert "เหตุของฉัน" in answer.content.decode()
    assert Publication.objects.get().withdrawn_reason == "พบคะแนนพิมพ์ผิด"


def test_an_edition_not_seen_is_not_withdrawn(as_role: Any, scored: Organization) -> None:
    make_publication(scored)
    Score.objects.filter(criterion__code="1").update(value=Decimal("97.17"))
    make_publication(scored)
    answer = as_role("palad").post(address("withdraw-result"), {"edition": "1", "reason": "เหตุของฉัน"})
    assert "ฉบับใหม่กว่า" in answer.content.decode()
    assert "เหตุของฉัน</textarea>" in answer.content.decode()
    assert Publication.objects.published().get().edition == 2


@pytest.mark.parametrize("edition", ["", "9", "x", "๑", "-1", "9" * 30])
def test_an_edition_that_is_not_there_withdraws_nothing_by_mistake(
    as_role: Any, scored: Organization, edition: str
) -> None:
    answer = as_role("palad").post(address("withdraw-result"), {"edition": edition, "reason": "เหตุ"}, follow=True)
    assert "ไม่มีผลที่เผยแพร่อยู่" in answer.content.decode()


def test_the_history_tells_every_deed(as_role: Any, scored: Organization) -> None:
    make_withdrawal(make_publication(scored))
    make_publication(scored)
    page = text(as_role("mayor"))
    assert page.count("<strong>เผยแพร่</strong>") == 2
    assert page.count("<strong>ถอนการเผยแพร่</strong>") == 1
    assert "(3 ครั้ง)" in page


@pytest.mark.parametrize("name", ["show-publication", "withdraw-result"])
def test_a_year_without_framework_is_not_there(as_role: Any, organization: Organization, name: str) -> None:
    answer = as_role("palad").get(reverse(name, args=["maekhammi", 2999]), follow=True)
    assert answer.status_code == 404


def test_the_page_asks_a_bounded_number_of_questions(
    as_role: Any, scored: Organization, django_assert_max_num_queries: Any
) -> None:
    for value in ("10.00", "20.00", "30.00"):
        Score.objects.filter(criterion__code="1").update(value=Decimal(value))
        make_publication(scored)
    client = as_role("staff")
    with django_assert_max_num_queries(16):
        client.get(address())


def test_a_reason_survives_the_end_of_the_session(as_role: Any, anonymous: Any, scored: Organization) -> None:
    make_publication(scored)
    page = as_role("palad").get(address("withdraw-result")).content.decode()
    authors = re.findall(r'name="author" value="([^"]+)"', page)
    typed = {"author": authors[-1], "edition": "1", "reason": "พิมพ์ไว้ก่อนหมดเวลา"}
    refused = anonymous.post(address("withdraw-result"), typed)
    assert Publication.objects.published().exists()
    carried = re.findall(r'name="carried" value="([^"]+)"', refused.content.decode())
    signing_in = {"username": "maekhammi-palad", "password": PASSWORD, "carried": carried[0]}
    back = anonymous.post(reverse("login"), signing_in, follow=True)
    assert back.redirect_chain[-1][0] == address("withdraw-result")
    assert "พิมพ์ไว้ก่อนหมดเวลา</textarea>" in back.content.decode()
