"""A pasted table of the OIT: shown first, then saved whole or not at all."""

from typing import Any

import pytest
from pytest_django import Settings

from disclosures.models import Disclosure
from disclosures.register.editing import save_item
from organizations.models import Organization
from tests.factories import make_framework, make_member, make_oit, make_typed

pytestmark = pytest.mark.django_db
URL = "/work/maekhammi/2563/oit/paste/"
A, B = "https://www.example.go.th/a", "https://www.example.go.th/b"
TEXT = f"ข้อ\tURL\tคำอธิบาย\no1\t{A}\t1. หนึ่ง\n\t{B}\t2. สอง\n๐๒\t{B}\tผู้บริหาร"


@pytest.fixture(autouse=True)
def items(organization: Organization, settings: Settings) -> list[Any]:
    # Each item is saved whole, as if it were typed, and its links are looked at: a loop over items, on purpose.
    settings.ZEAL_ALLOWLIST = [*settings.ZEAL_ALLOWLIST, {"model": "disclosures.*"}]
    return make_oit(make_framework())


def test_reading_shows_and_saving_saves_all(as_role: Any) -> None:
    client = as_role("staff")
    shown = client.post(URL, {"pasted": TEXT, "action": "read"})
    assert "อ่านได้ 2 ข้อ เลือกไว้ 2 ข้อ" in shown.content.decode()
    assert not Disclosure.objects.exists()
    posted = {"pasted": TEXT, "action": "save", "shown": shown.context["page"].shown, "use-o2": "append"}
    answer = client.post(URL, posted, follow=True)
    assert "บันทึกจากตารางที่วางแล้ว 2 ข้อ" in answer.content.decode()
    assert sorted(one.item.code for one in Disclosure.objects.select_related("item")) == ["o1", "o2"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"shown": "0"}, "เปลี่ยนไปหลังจากที่ท่านตรวจ"),
        ({"use-o1": "skip", "use-o2": "skip"}, "ยังไม่ได้เลือกข้อใด"),
        ({"pasted": "o1\tjavascript:alert(1)"}, "ข้อ o1 มีลิงก์ที่ต้องแก้"),
        ({"pasted": ""}, "ยังไม่มีข้อความ"),
        ({"pasted": "ก" * 200_001}, "ยาว 200,001 ตัวอักษร"),
        ({"pasted": f"x9\t{A}"}, "ไม่พบรหัสข้อของปี 2563"),
    ],
    ids=["unseen", "none", "bad link", "blank", "long", "no code"],
)
def test_what_cannot_be_saved_is_told_and_the_text_stays(as_role: Any, change: dict[str, str], said: str) -> None:
    client = as_role("staff")
    text = change.get("pasted", TEXT)
    read = client.post(URL, {"pasted": text, "action": "read"})
    shown = getattr(read.context.get("page"), "shown", "")
    page = client.post(URL, {"pasted": text, "action": "save", "shown": shown} | change).content.decode()
    assert said in page
    assert text.partition("\t")[0] in page
    assert not Disclosure.objects.exists()


def test_a_change_by_another_person_is_looked_at_again(
    as_role: Any, organization: Organization, items: list[Any]
) -> None:
    client = as_role("staff")
    shown = client.post(URL, {"pasted": TEXT, "action": "read"}).context["page"].shown
    save_item(organization, items[0], make_typed(B), make_member(organization))
    page = client.post(URL, {"pasted": TEXT, "action": "save", "shown": shown})
    assert "เปลี่ยนไปหลังจากที่ท่านตรวจ" in page.content.decode()
    assert Disclosure.objects.count() == 1
