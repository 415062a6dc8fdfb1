"""The page that carries last year's register over: everything at once, nothing unseen, nothing typed lost."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from pytest_django import Settings
from selectolax.lexbor import LexborHTMLParser

from disclosures.models import Disclosure
from disclosures.register.editing import save_item
from disclosures.register.typed import Typed
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.disclosures.register.carrying.years import item_before, make_last_year, make_unknown_year, make_years
from tests.factories import PASSWORD, make_disclosure, make_member, make_typed

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def one_by_one(settings: Settings) -> None:
    """Each item is saved whole, as if it were typed: a loop over items, on purpose."""
    settings.ZEAL_ALLOWLIST = [*settings.ZEAL_ALLOWLIST, {"model": "disclosures.*"}]


def url(organization: Organization, year: int = 2563) -> str:
    return reverse("carry-register", args=[organization.slug, year])


def posted(client: PortalClient, page: str, **data: Any) -> dict[str, Any]:
    """The form as the page shows it, ticks and all, with these fields typed over."""
    form = LexborHTMLParser(client.get(page).text).css("main form")[-1]
    fields: dict[str, Any] = {"shown": "", "take": [], "append": []}
    for field in form.css("input"):
        name, value = field.attributes["name"] or "", field.attributes["value"]
        if field.attributes.get("type") != "checkbox" or "checked" in field.attributes:
            fields[name] = [*fields[name], value] if name in {"take", "append"} else value
    return fields | data


def carried(organization: Organization, year: int = 2563) -> list[str]:
    found = Disclosure.objects.filter(organization=organization, item__framework__fiscal_year=year, state="draft")
    return list(found.order_by("item__code").values_list("item__code", flat=True))


def test_what_the_page_proposes_is_carried_in_one_go(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_years()
    make_last_year(organization, make_member(organization))
    client = as_role("staff")
    answer = client.post(url(organization), posted(client, url(organization)), follow=True)
    assert answer.redirect_chain == [(reverse("show-register", args=[organization.slug, 2563]), 302)]
    assert "ยกมาจากปี 2562 แล้ว 4 ข้อ" in answer.text
    assert carried(organization) == ["o1", "o2", "o3", "o4"]


def test_an_answer_without_links_is_never_said_to_have_been_carried_over_what_stands(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    after, actor = make_years(), make_member(organization)
    save_item(organization, item_before("o1"), Typed(has=False, remark="ไม่มีภารกิจนี้"), actor)
    save_item(organization, after["o1"], make_typed("https://new.example/o1"), actor)
    page = as_role("staff").get(url(organization)).text
    assert "ข้อ o1 มีข้อมูลแล้ว จึงไม่มีสิ่งให้ยกมาเพิ่ม" in page
    assert "ยกมาแล้ว" not in page
    assert "ยังไม่ได้บันทึก" not in page


def test_the_page_says_of_each_line_what_became_of_it_and_what_to_renew(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_years()
    make_last_year(organization, make_member(organization), "o1", "o4")
    text = as_role("staff").get(url(organization)).text
    for words in ("ข้อเดิม", "แยกเป็นหลายข้อ", "ใช้แผนของปีที่ประเมิน", "ปี 2562 ไม่มีข้อมูล 2 ข้อ: o2, o3"):
        assert words in text
    assert "https://old.example/o4/1.pdf" in text


def test_a_register_that_changed_meanwhile_is_looked_at_again(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    after, client = make_years(), as_role("staff")
    make_last_year(organization, make_member(organization))
    data = posted(client, url(organization))
    save_item(organization, after["o5"], make_typed("https://new.example/o5"), make_member(organization))
    answer = client.post(url(organization), data)
    assert "ทะเบียนเปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้" in answer.text
    assert carried(organization) == ["o5"]


def test_nothing_ticked_is_said_and_ticks_stay_as_they_were(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_years()
    make_last_year(organization, make_member(organization))
    client = as_role("staff")
    answer = client.post(url(organization), posted(client, url(organization), take=[]))
    assert "ยังไม่ได้เลือกข้อใด" in answer.text
    assert LexborHTMLParser(answer.text).css("input[type=checkbox][checked]") == []


def test_a_chosen_item_that_is_filled_asks_first_and_adds_when_asked_again(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    after, client = make_years(), as_role("staff")
    there = make_disclosure(organization, make_unknown_year().criteria.get(code="o8"))
    make_disclosure(organization, after["o3"])
    page = url(organization, 2564)
    data = posted(client, page, take=["o3"], **{"to-o3": "o8"})
    answer = client.post(page, data)
    assert "ข้อ o8 มีข้อมูลอยู่แล้ว ระบบไม่เขียนทับ" in answer.text
    assert there.links.count() == 1
    [field] = LexborHTMLParser(answer.text).css("input[name=append]")
    client.post(page, data | {"append": [field.attributes["value"]]})
    assert there.links.count() == 2


@pytest.mark.parametrize("target", ["", "o99", "o1'--", "\0"])
def test_a_line_without_a_target_of_the_year_is_refused(
    organization: Organization, as_role: Callable[..., PortalClient], target: str
) -> None:
    after, client = make_years(), as_role("staff")
    make_unknown_year()
    make_disclosure(organization, after["o3"])
    page = url(organization, 2564)
    answer = client.post(page, posted(client, page, take=["o3"], **{"to-o3": target}))
    assert "ข้อ o3 ยังไม่ได้เลือกข้อของปีนี้" in answer.text
    assert carried(organization, 2564) == []


def test_a_year_before_that_has_nothing_says_what_will_be_here(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_years()
    answer = as_role("staff").get(url(organization))
    assert "ทะเบียนของปีก่อนยังไม่มีข้อมูลให้ยกมา" in answer.text


@pytest.mark.parametrize("year", [2599, 1])
def test_a_year_without_a_framework_is_not_found(
    organization: Organization, as_role: Callable[..., PortalClient], year: int
) -> None:
    assert as_role("staff").get(url(organization, year)).status_code == 404


def test_what_was_ticked_outlives_the_session(organization: Organization, as_role: Callable[..., PortalClient]) -> None:
    make_years()
    make_last_year(organization, make_member(organization))
    client, page = as_role("staff"), url(organization)
    data = posted(client, page, take=["o2-o2"])
    client.logout()
    refused = LexborHTMLParser(client.post(page, data, follow=True).text)
    packed = refused.css_first("[name=carried]")
    assert packed is not None
    login = {"username": client.user.username, "password": PASSWORD, "next": page}
    answer = client.post(reverse("login"), login | {"carried": packed.attributes["value"]}, follow=True)
    ticked = LexborHTMLParser(answer.text).css("input[type=checkbox][checked]")
    assert [field.attributes["value"] for field in ticked] == ["o2-o2"]
    assert carried(organization) == []
