from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from audit.models import Entry
from organizations.demo import DEMO_PASSWORD
from organizations.models import Organization, User
from tests.conftest import PortalClient, sign_in
from tests.factories import PASSWORD, make_member, make_user

pytestmark = pytest.mark.django_db
LOGIN, CHANGE = "/accounts/login/", "/accounts/password/"


def attempt(client: PortalClient, username: str, password: str = PASSWORD, **more: str) -> Any:
    return client.post(LOGIN, {"username": username, "password": password, **more})


@pytest.fixture
def kanda(organization: Organization) -> User:
    return make_member(organization, username="kanda")


def test_the_right_password_leads_to_work(anonymous: PortalClient, kanda: User) -> None:
    answer = attempt(anonymous, "kanda")

    assert (answer.status_code, answer["Location"]) == (302, reverse("work"))
    assert int(anonymous.session["_auth_user_id"]) == kanda.pk


@pytest.mark.parametrize(
    ("target", "location"),
    [
        ("/work/maekhammi/", "/work/maekhammi/"),
        ("https://example.com/", "/work/"),
        ("//example.com/", "/work/"),
        ("javascript:alert(1)", "/work/"),
        ("/\\example.com", "/work/"),
        ("", "/work/"),
    ],
)
def test_signing_in_never_leads_to_another_site(
    anonymous: PortalClient, kanda: User, target: str, location: str
) -> None:
    assert attempt(anonymous, "kanda", next=target)["Location"] == location
    assert anonymous.get(LOGIN, {"next": target})["Location"] == location, "nor for who is signed in already"


def test_a_failed_try_says_how_many_are_left_and_keeps_the_name(anonymous: PortalClient, kanda: User) -> None:
    attempt(anonymous, "kanda", "wrong")
    page = attempt(anonymous, "kanda", "wrong").content.decode()

    assert "ลองได้อีก 3 ครั้งก่อนบัญชีนี้ถูกพัก 15 นาที" in page
    assert 'value="kanda"' in page
    assert "wrong" not in page


def test_the_fifth_failure_pauses_the_account_in_thai(anonymous: PortalClient, kanda: User) -> None:
    answers = [attempt(anonymous, "kanda", "wrong") for _ in range(5)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    page = answers[-1].content.decode()
    assert "15 นาที" in page
    assert 'name="username" value="kanda"' in page
    assert attempt(anonymous, "kanda").status_code == 429, "not even the right password, while paused"


def test_another_person_of_the_same_town_hall_is_not_paused(
    anonymous: PortalClient, kanda: User, organization: Organization
) -> None:
    make_member(organization, username="manee")
    for _ in range(5):
        attempt(anonymous, "kanda", "wrong")

    assert attempt(anonymous, "manee").status_code == 302


def test_the_demo_password_opens_nothing_outside_development(anonymous: PortalClient, settings: Settings) -> None:
    make_user("demo", password=DEMO_PASSWORD)

    refused = attempt(anonymous, "demo", DEMO_PASSWORD)
    assert refused.status_code == 200
    assert "รหัสผ่านสาธิต" in refused.content.decode()

    settings.DEBUG = True
    assert attempt(anonymous, "demo", DEMO_PASSWORD).status_code == 302


@pytest.mark.parametrize(("days", "status"), [(1, 302), (-1, 200)])
def test_a_one_time_password_opens_the_door_until_it_expires(
    anonymous: PortalClient, kanda: User, days: int, status: int
) -> None:
    kanda.one_time_password = True
    kanda.password_expires_at = timezone.now() + timedelta(days=days)
    kanda.save()

    answer = attempt(anonymous, "kanda")

    assert answer.status_code == status
    assert ("หมดอายุแล้ว" in answer.content.decode()) is (status == 200)


def test_a_closed_account_opens_nothing(anonymous: PortalClient, kanda: User) -> None:
    User.objects.update(is_active=False)

    assert attempt(anonymous, "kanda").status_code == 200


def test_an_empty_form_asks_for_each_field(anonymous: PortalClient, kanda: User) -> None:
    page = attempt(anonymous, "", "").content.decode()

    assert "โปรดกรอกชื่อผู้ใช้" in page
    assert "โปรดกรอกรหัสผ่าน" in page


def test_signing_out_is_a_post(kanda: User) -> None:
    client = sign_in(kanda)

    assert client.get("/accounts/logout/").status_code == 405
    assert client.post("/accounts/logout/")["Location"] == LOGIN
    assert client.get("/work/").status_code == 302


@pytest.mark.parametrize("path", ["/work/", "/work/maekhammi/profile/", "/"])
def test_a_one_time_password_leads_only_to_its_replacement(kanda: User, path: str) -> None:
    kanda.one_time_password = True
    kanda.save()
    client = sign_in(kanda)

    assert client.get(path)["Location"] == CHANGE
    assert client.get(CHANGE).status_code == 200
    assert client.post("/accounts/logout/").status_code == 302


def test_choosing_a_password_spends_the_one_time_password_and_keeps_this_session(kanda: User) -> None:
    kanda.one_time_password = True
    kanda.password_expires_at = timezone.now()
    kanda.save()
    here, elsewhere = sign_in(kanda), sign_in(kanda)
    new = "ลำไย-ข้าวหอม-สายฝน"

    answer = here.post(CHANGE, {"old": PASSWORD, "new": new, "again": new})

    assert answer["Location"] == reverse("work")
    kanda.refresh_from_db()
    assert (kanda.one_time_password, kanda.password_expires_at) == (False, None)
    assert kanda.check_password(new)
    assert here.get("/work/").status_code == 200
    assert elsewhere.get("/work/").status_code == 302
    entry = Entry.objects.of(kanda).get()
    assert (entry.action, entry.before, entry.after) == ("change_password", None, None)


@pytest.mark.parametrize(
    ("old", "new", "again", "said"),
    [
        ("ผิด", "ลำไย-ข้าวหอม-สายฝน", "ลำไย-ข้าวหอม-สายฝน", "รหัสผ่านเดิมไม่ถูกต้อง"),
        (PASSWORD, "ลำไย-ข้าวหอม", "ลำไย-ข้าวสวย", "พิมพ์สองครั้งไม่ตรงกัน"),
        (PASSWORD, PASSWORD, PASSWORD, "ต้องไม่ซ้ำกับรหัสผ่านเดิม"),
        (PASSWORD, DEMO_PASSWORD, DEMO_PASSWORD, "รหัสสาธิต"),
        (PASSWORD, "สั้น", "สั้น", "อย่างน้อย 10 ตัวอักษร"),
        (PASSWORD, "73920184756", "73920184756", "มีแต่ตัวเลข"),
        ("", "", "", "โปรดกรอกรหัสผ่านใหม่"),
    ],
)
def test_a_bad_choice_is_refused_and_nothing_changes(kanda: User, old: str, new: str, again: str, said: str) -> None:
    answer = sign_in(kanda).post(CHANGE, {"old": old, "new": new, "again": again})

    assert said in answer.content.decode()
    kanda.refresh_from_db()
    assert kanda.check_password(PASSWORD)


def test_the_home_page_is_open_to_everybody(anonymous: PortalClient) -> None:
    assert anonymous.get("/").status_code == 200
    assert anonymous.post("/").status_code == 405
