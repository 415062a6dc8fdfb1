"""The page of an item: rows are added and moved without saving, a save keeps everything or says why not."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from disclosures.models import Disclosure, LinkCheck, LinkStanding
from disclosures.register.editing import save_item
from disclosures.register.withdrawing import withdraw_item
from organizations.models import Organization
from tests.factories import (
    PASSWORD,
    make_disclosure,
    make_framework,
    make_issued,
    make_member,
    make_oit,
    make_post,
    make_published_item,
    make_typed,
)

pytestmark = pytest.mark.django_db
URL = "/work/maekhammi/2563/oit/o1/"
A, B = "https://www.example.go.th/a", "https://www.example.go.th/b"


@pytest.fixture(autouse=True)
def items(organization: Organization) -> list[Any]:
    return make_oit(make_framework())


def form(*urls: str, **values: Any) -> dict[str, Any]:
    """The fields of the form; every link with its explanation."""
    links = {"link-url": urls, "link-document": [""] * len(urls), "link-text": [f"คำ {n}" for n, _ in enumerate(urls)]}
    return {"has": "yes", "remark": "", "owner": "", "expected_year": "", "notes": "", **links, **values}


def links() -> list[str]:
    return [link.url for link in Disclosure.objects.get(item__code="o1").links.all()]


def test_what_was_typed_is_saved(as_role: Any, organization: Organization) -> None:
    post = make_post(organization)
    client = as_role("staff")
    typed = form(f"{A}\r\nwww.example.go.th/b", owner=post.pk, expected_year="๒๕๖๒", notes="จด")
    answer = client.post(URL, typed, follow=True)
    page = answer.content.decode()
    assert answer.redirect_chain == [(URL, 302)]
    assert "บันทึกข้อ o1 แล้ว มี 2 ลิงก์" in page
    assert "เติม https:// ให้แล้ว" in page
    stored = Disclosure.objects.get()
    assert (stored.has, stored.owner, stored.expected_year, stored.notes) == (True, post, 2562, "จด")
    assert links() == [A, B]


def test_saving_leads_to_the_next_item_when_asked(as_role: Any) -> None:
    assert as_role("staff").post(URL, form(A, action="next"))["Location"].endswith("/oit/o2/")
    last = URL.replace("o1", "o4")
    assert as_role("staff").post(last, form(A, action="next"))["Location"] == last


@pytest.mark.parametrize(
    ("action", "urls"),
    [
        ("add", [A, B, ""]),
        ("up-1", [B, A, ""]),
        ("down-0", [B, A, ""]),
        ("remove-0", [B, ""]),
        ("dance", [A, B, ""]),
    ],
)
def test_a_button_of_a_row_saves_nothing_and_keeps_everything(as_role: Any, action: str, urls: list[str]) -> None:
    page = as_role("staff").post(URL, form(A, B, action=action, remark="เหตุที่พิมพ์", seen="x")).context["form"]
    assert [row.url for row in page.rows] == urls
    assert (page["remark"].value(), page.seen) == ("เหตุที่พิมพ์", "x")
    assert not Disclosure.objects.exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (form(A, "javascript:alert(1)"), "เป็นคำสั่งของโปรแกรม"),
        (form(f"{A}\nfile:///C:/a.pdf"), "เป็นไฟล์ในเครื่องของท่าน"),
        (form("data:text/html,hi"), "เป็นเนื้อไฟล์ที่ฝังมา"),
        (form("https://www.example.go.th/" + "a" * 2000), "ยาว 2,026 ตัวอักษร"),
        (form("clerk@example.go.th"), "เป็นอีเมล"),
        (form(""), "มีคำอธิบายแต่ไม่มีที่อยู่"),
        (form(A, expected_year="ปีก่อน"), "อ่านเป็นปีไม่ได้"),
        (form(A, owner="987654"), "ไม่มีตัวเลือกนี้"),
        (form(A, notes="ก" * 5001), "ยาว 5001 ตัวอักษร"),
        (form(A, **{"link-document": ["report-987654"]}), "ไม่มีเอกสารนี้ในรายการ"),
        (form(*[A] * 101), "มี 101 ลิงก์"),
    ],
    ids=["javascript", "file", "data", "long", "e-mail", "text alone", "year", "post", "notes", "document", "many"],
)
def test_what_cannot_be_saved_is_told_and_kept(as_role: Any, typed: dict[str, Any], said: str) -> None:
    answer = as_role("staff").post(URL, typed)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert said in page
    assert 'role="alert"' in page
    assert all(url in page for url in "\n".join(typed["link-url"]).split("\n") if url)
    assert not Disclosure.objects.exists()


def test_a_warning_never_blocks(as_role: Any, organization: Organization) -> None:
    organization.domains = "www.example.go.th"
    organization.save()
    report = make_issued(organization)
    typed = form("http://drive.example.com/a", "http://drive.example.com/a", "")
    typed["link-document"] = ["", "", f"report-{report.pk}"]
    page = as_role("staff").post(URL, typed, follow=True).content.decode()
    for words in ("มีคำเตือนที่ลิงก์ที่ 1, 2, 3", "อยู่นอกเว็บไซต์หลัก", "ที่อยู่เดียวกับลิงก์ที่ 1", "เอกสารนี้ยังไม่เผยแพร่"):
        assert words in page
    assert Disclosure.objects.get().links.count() == 3


def test_two_people_on_one_item_lose_nothing(as_role: Any, organization: Organization, items: list[Any]) -> None:
    client = as_role("staff")
    seen = client.get(URL).context["form"].seen
    save_item(organization, items[0], make_typed(A, remark="ของคนแรก"), make_member(organization))
    answer = client.post(URL, form(B, seen=seen))
    page = answer.content.decode()
    for words in ("ยังไม่ได้บันทึก สิ่งที่ท่านพิมพ์ยังอยู่ในแบบฟอร์ม", "ของคนแรก", A, B):
        assert words in page
    assert links() == [A]
    client.post(URL, form(B, seen=answer.context["form"].seen))
    assert links() == [B]


def test_who_may_not_edit_reads(as_role: Any, organization: Organization, items: list[Any]) -> None:
    make_disclosure(organization, items[0], A)
    page = as_role("mayor").get(URL).content.decode()
    assert A in page
    assert "<textarea" not in page
    assert "ยังไม่มีผู้กรอกข้อนี้" in as_role("admin").get(URL.replace("o1", "o2")).content.decode()


def test_the_check_of_a_link_stands_below_it(as_role: Any, organization: Organization, items: list[Any]) -> None:
    disclosure = make_disclosure(organization, items[0], A)
    values = {"state": "ok", "verdict": "other_year", "checked_at": timezone.now()}
    check = LinkCheck.objects.create(disclosure=disclosure, url=A, **values)
    LinkStanding.objects.create(disclosure=disclosure, url=A, latest=check)
    assert "เปิดได้ เป็นของปีอื่น" in as_role("staff").get(URL).content.decode()


def test_marking_as_ready_takes_what_is_stored(as_role: Any, organization: Organization, items: list[Any]) -> None:
    client = as_role("staff")
    client.post(URL, form(A, has=""))
    page = client.get(URL).content.decode()
    assert "โปรดตอบก่อนว่ามีหรือไม่มีข้อมูล" in page
    assert "ทำเครื่องหมายว่าพร้อม</button>" not in page
    client.post(URL, form(A))
    seen = client.get(URL).context["stamp"]
    ready = reverse("mark-disclosure-ready", args=["maekhammi", 2563, "o1"])
    assert "พร้อมเผยแพร่แล้ว" in client.post(ready, {"seen": seen}, follow=True).content.decode()
    assert Disclosure.objects.get().state == "ready"
    assert "จึงทำรายการนี้ไม่ได้" in client.post(ready, {"seen": seen}, follow=True).content.decode()


def test_the_history_tells_who_did_what(as_role: Any) -> None:
    client = as_role("staff")
    client.post(URL, form(A))
    page = client.get(URL)
    assert [line.verb for line in page.context["page"].history] == ["แก้ไข"]
    assert f"1. {A} คำ 0" in page.content.decode()


def test_a_lost_session_brings_the_rows_back(as_role: Any, organization: Organization) -> None:
    client = as_role("staff")
    page = client.get(URL).content.decode()
    author = page.partition('name="author" value="')[2].partition('"')[0]
    client.logout()
    refused = client.post(URL, form(A, B, author=author), follow=True)
    carried = refused.content.decode().partition('name="carried" value="')[2].partition('"')[0]
    login = {"username": client.user.username, "password": PASSWORD, "next": URL, "carried": carried}
    back = client.post(reverse("login"), login, follow=True)
    assert [row.url for row in back.context["form"].rows] == [A, B, ""]
    assert "ยังไม่ได้บันทึก" in back.content.decode()
    assert not Disclosure.objects.exists()


@pytest.mark.parametrize(
    ("role", "state", "published", "offered"),
    [
        ("palad", "draft", False, {"ตรวจและเผยแพร่"}),
        ("palad", "published", True, {"ถอนการเผยแพร่", "เปิดหน้าสาธารณะของข้อนี้"}),
        ("palad", "ready", True, {"ตรวจและเผยแพร่", "ถอนการเผยแพร่", "เปิดหน้าสาธารณะของข้อนี้"}),
        ("staff", "ready", True, {"เปิดหน้าสาธารณะของข้อนี้"}),
    ],
)
def test_whoever_publishes_is_led_on_to_publish_and_withdraw(
    as_role: Any,
    organization: Organization,
    items: list[Any],
    role: str,
    state: str,
    published: bool,
    offered: set[str],
) -> None:
    disclosure = make_disclosure(organization, items[0], A)
    if published:
        make_published_item(disclosure)
    Disclosure.objects.update(state=state)
    page = as_role(role).get(URL).content.decode()
    known = {"ตรวจและเผยแพร่", "ถอนการเผยแพร่", "เปิดหน้าสาธารณะของข้อนี้"}
    assert {words for words in known if f"{words}</a>" in page} == offered


def test_a_withdrawn_item_is_published_again_and_not_withdrawn_twice(
    as_role: Any, organization: Organization, items: list[Any]
) -> None:
    client = as_role("palad")
    withdraw_item(make_published_item(make_disclosure(organization, items[0], A)), client.user, "แนบผิดฉบับ")
    page = client.get(URL).content.decode()
    assert f"{reverse('publish-items', args=['maekhammi', 2563])}?only=o1" in page
    assert reverse("withdraw-item", args=["maekhammi", 2563, "o1"]) not in page
