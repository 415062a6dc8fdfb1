"""The pages of a handover: choosing everything of one person, the preview, the page to sign."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from organizations.models import Handover, Organization, Tenure
from tests.conftest import PortalClient, Settings
from tests.factories import make_member, make_office, make_post, make_tenure

pytestmark = pytest.mark.django_db
URL = reverse("add-handover", args=["maekhammi"])


@pytest.fixture(autouse=True)
def no_rooms(settings: Settings) -> None:
    settings.DUTIES = []


@pytest.fixture
def admin(as_role: Callable[..., PortalClient]) -> PortalClient:
    return as_role("admin")


@pytest.fixture
def tenures(organization: Organization) -> list[Tenure]:
    """Two posts of one person, one of another."""
    office = make_office(organization, "กองคลัง")
    posts = [make_post(organization, title, office=office) for title in ("ผู้อำนวยการกองคลัง", "หัวหน้าฝ่ายการเงิน", "นายช่าง")]
    return [make_tenure(post, name) for post, name in zip(posts, ["หนึ่ง", "หนึ่ง", "สอง"], strict=True)]


def typed(tenures: list[Tenure], **values: object) -> dict[str, object]:
    day = timezone.localdate()
    date_parts = {"starts_on_day": day.day, "starts_on_month": day.month, "starts_on_year": day.year + 543}
    names = {"form": "holder", "rank": "", "title": "นาง", "first_name": "ใหม่", "last_name": "ตัวอย่าง", "own_post": ""}
    return {"leaving": [tenure.pk for tenure in tenures], "user": "", **names, **date_parts, **values}


def test_one_link_chooses_every_post_of_the_person(admin: PortalClient, tenures: list[Tenure]) -> None:
    page = admin.get(URL, {"tenure": tenures[0].pk}).content.decode()
    assert page.count(" checked") == 2
    assert admin.get(URL, {"tenure": "x"}).content.decode().count(" checked") == 0


def test_a_list_is_looked_at_before_it_is_handed_over(
    admin: PortalClient, tenures: list[Tenure], organization: Organization
) -> None:
    answer = admin.post(URL, typed(tenures[:2]))
    assert "งานที่จะส่งมอบ" in answer.content.decode()
    assert not Handover.objects.exists()
    done = admin.post(URL, typed(tenures[:2], seen=answer.context["handed"].digest), follow=True)
    handover = Handover.objects.get()
    page = done.content.decode()
    assert done.redirect_chain[-1][0] == reverse("show-handover", args=["maekhammi", handover.pk])
    for word in ("ผู้ส่งมอบ", "ผู้รับมอบ", "พยาน", handover.code, "นายหนึ่ง ตัวอย่าง", "นางใหม่ ตัวอย่าง"):
        assert word in page
    tenures[0].refresh_from_db()
    assert tenures[0].ends_on == timezone.localdate() - timedelta(days=1)
    assert str(handover.leaving) in admin.get(reverse("list-handovers", args=["maekhammi"])).content.decode()


def test_the_name_may_be_left_to_the_chosen_account(
    admin: PortalClient, tenures: list[Tenure], organization: Organization
) -> None:
    user = make_member(organization, first_name="บัญชี", last_name="ตัวอย่าง")
    answer = admin.post(URL, typed(tenures[:1], user=user.pk, first_name="", last_name=""))
    assert answer.context["handed"].incoming.name == "นางบัญชี ตัวอย่าง"


def test_a_stale_list_is_shown_again(admin: PortalClient, tenures: list[Tenure]) -> None:
    page = admin.post(URL, typed(tenures[:1], seen="0" * 64)).content.decode()
    assert "เปลี่ยนหลังจากที่ท่านเปิดดู" in page
    assert "ยืนยันส่งมอบงาน" in page
    assert not Handover.objects.exists()


@pytest.mark.parametrize(
    ("chosen", "values", "said"),
    [
        ([0, 2], {}, "เป็นของหลายคน"),
        ([], {}, "โปรดเลือกตำแหน่งที่ส่งมอบ"),
        ([0], {"first_name": ""}, "โปรดกรอกชื่อของผู้รับมอบ"),
        ([0], {"form": "acting_for"}, "โปรดกรอกตำแหน่งของตนเอง"),
        ([0], {"starts_on_year": "2562", "starts_on_month": "9"}, "ต้องอยู่หลังวันนั้น"),
        ([0], {"starts_on_day": ""}, "ให้ครบทั้งสามช่อง"),
    ],
    ids=["two people", "none", "nameless", "acting", "before", "no day"],
)
def test_a_bad_form_is_refused_and_what_was_typed_stays(
    admin: PortalClient, tenures: list[Tenure], chosen: list[int], values: dict[str, str], said: str
) -> None:
    page = admin.post(URL, typed([tenures[place] for place in chosen], **values)).content.decode()
    assert said in page
    assert "ตัวอย่าง" in page
    assert "ยืนยันส่งมอบงาน" not in page


def test_nobody_hands_over_to_themselves(
    admin: PortalClient, tenures: list[Tenure], organization: Organization
) -> None:
    user = make_member(organization)
    Tenure.objects.filter(pk=tenures[0].pk).update(user=user)
    assert "เป็นของผู้ส่งมอบ" in admin.post(URL, typed(tenures[:1], user=user.pk)).content.decode()


def test_the_tenure_of_another_organization_cannot_be_handed_over(
    admin: PortalClient, tenures: list[Tenure], other_organization: Organization
) -> None:
    foreign = make_tenure(make_post(other_organization), starts_on=date(2019, 10, 1))
    assert "ไม่มีตัวเลือกนี้" in admin.post(URL, typed([foreign])).content.decode()
    assert admin.get(URL, {"tenure": foreign.pk}).content.decode().count(" checked") == 0


def test_the_list_shows_who_holds_what_and_what_nobody_holds(
    tenures: list[Tenure], organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_office(organization, "กองช่าง")
    make_post(organization, "ปลัด")
    url = reverse("list-handovers", args=["maekhammi"])
    for role, links in (("palad", 3), ("staff", 0)):
        page = as_role(role).get(url).content.decode()
        assert page.count("?tenure=") == links
        assert "ว่าง</span>" in page
        assert "ยังไม่มีตำแหน่ง" in page
