"""Adding people, their roles, closing accounts, and one-time passwords; whose account is whose."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.urls import reverse

from audit.models import Entry
from organizations.members import in_care_of
from organizations.models import Organization, User
from tests.conftest import PortalClient, sign_in
from tests.factories import PASSWORD, make_member, make_membership, make_post, make_tenure, make_user

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
SECRET = re.compile(r"[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}")


@pytest.fixture
def admin(as_role: As) -> PortalClient:
    return as_role("admin")


@pytest.fixture
def kanda(organization: Organization) -> User:
    return make_member(organization, "staff", username="kanda-k", first_name="กานดา", last_name="ตัวอย่าง")


def path(name: str, *args: object) -> str:
    return reverse(name, args=["maekhammi", *args])


def reset(client: PortalClient, user: User) -> Any:
    return client.post(path("reset-password", user.pk))


def secret_of(answer: Any) -> str:
    found = SECRET.search(answer.content.decode())
    assert found
    return found[0]


NEW = {"username": "malee", "first_name": "มาลี", "last_name": "ตัวอย่าง", "roles": ["staff", "admin"]}


def test_a_new_person_gets_several_roles_and_a_password_shown_once(
    admin: PortalClient, anonymous: PortalClient, organization: Organization
) -> None:
    answer = admin.post(path("add-member"), NEW)

    assert "no-store" in answer["Cache-Control"]
    malee = User.objects.get(username="malee")
    assert set(malee.memberships.values_list("organization__slug", "role")) == {
        ("maekhammi", "staff"),
        ("maekhammi", "admin"),
    }
    assert malee.one_time_password
    secret = secret_of(answer)
    assert anonymous.post("/accounts/login/", {"username": "malee", "password": secret}).status_code == 302
    assert anonymous.get("/work/")["Location"] == "/accounts/password/"
    assert SECRET.search(admin.get(path("edit-member", malee.pk)).content.decode()) is None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"username": "KANDA-k"}, "พิมพ์เล็ก"),
        ({"username": "kanda-k"}, "มีผู้ใช้ชื่อ kanda-k แล้ว"),
        ({"username": "มาลี"}, "ตัวอักษรอังกฤษ"),
        ({"username": "ab"}, "อย่างน้อย 3 ตัวอักษร"),
        ({"username": ""}, "โปรดกรอกชื่อผู้ใช้"),
        ({"first_name": " "}, "โปรดกรอกชื่อ"),
        ({"roles": []}, "โปรดเลือกอย่างน้อยหนึ่งบทบาท"),
        ({"roles": ["owner"]}, "ไม่มีตัวเลือกนี้ในบทบาท"),
    ],
)
def test_a_bad_new_person_is_refused(admin: PortalClient, kanda: User, values: dict[str, Any], said: str) -> None:
    before = User.objects.count()

    answer = admin.post(path("add-member"), NEW | values)

    assert said in answer.content.decode()
    assert User.objects.count() == before


def test_the_secret_is_kept_nowhere_but_on_the_page(admin: PortalClient, kanda: User) -> None:
    answer = reset(admin, kanda)

    secret = secret_of(answer)
    page = answer.content.decode()
    assert "kanda-k" in page
    assert "กานดา ตัวอย่าง" in page
    assert "no-store" in answer["Cache-Control"]
    kanda.refresh_from_db()
    assert kanda.check_password(secret)
    assert secret not in kanda.password
    assert kanda.one_time_password
    entry = Entry.objects.of(kanda).get()
    assert (entry.action, entry.actor_id) == ("reset_password", admin.user.pk)
    assert list(entry.after or {}) == ["password_expires_at"]
    assert secret not in str([entry.before, entry.after])


def test_a_reset_ends_every_session_and_every_pause(admin: PortalClient, anonymous: PortalClient, kanda: User) -> None:
    working = sign_in(kanda)
    for _ in range(5):
        anonymous.post("/accounts/login/", {"username": "kanda-k", "password": "wrong"})

    secret = secret_of(reset(admin, kanda))

    assert working.get("/work/")["Location"].startswith("/accounts/login/")
    assert not AccessAttempt.objects.exists()
    assert anonymous.post("/accounts/login/", {"username": "kanda-k", "password": PASSWORD}).status_code == 200
    assert anonymous.post("/accounts/login/", {"username": "kanda-k", "password": secret}).status_code == 302


def serving_elsewhere(organization: Organization, other: Organization, user: User) -> None:
    make_membership(user, other, "mayor")


def closed_elsewhere(organization: Organization, other: Organization, user: User) -> None:
    make_membership(user, other, "staff")
    User.objects.filter(pk=user.pk).update(is_active=False)


def holding_a_post_elsewhere(organization: Organization, other: Organization, user: User) -> None:
    make_tenure(make_post(other), user=user)


def operating(organization: Organization, other: Organization, user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_superuser=True)


def serving_the_installation(organization: Organization, other: Organization, user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_staff=True)


OTHERS = [serving_elsewhere, closed_elsewhere, holding_a_post_elsewhere, operating, serving_the_installation]


@pytest.mark.parametrize("also", OTHERS)
def test_an_account_that_is_also_somebody_elses_is_not_taken_over(
    admin: PortalClient,
    organization: Organization,
    other_organization: Organization,
    kanda: User,
    also: Callable[[Organization, Organization, User], None],
) -> None:
    also(organization, other_organization, kanda)
    kanda.refresh_from_db()
    before = (kanda.password, kanda.is_active)

    assert reset(admin, kanda).status_code == 302
    admin.post(path("activate-member", kanda.pk))
    admin.post(path("edit-member", kanda.pk), {"first_name": "ถูกเปลี่ยน", "last_name": "ชื่อ", "roles": ["palad"]})
    admin.post(path("remove-member", kanda.pk))

    kanda.refresh_from_db()
    assert (kanda.password, kanda.is_active) == before
    assert kanda.get_full_name() == "กานดา ตัวอย่าง"
    assert not in_care_of(organization, kanda)
    assert not kanda.memberships.filter(organization=organization).exists(), "but the roles here are ours to take"
    assert reset(admin, kanda).status_code == 404


def test_a_role_here_is_changed_for_somebody_who_serves_elsewhere_too(
    admin: PortalClient, organization: Organization, other_organization: Organization, kanda: User
) -> None:
    make_membership(kanda, other_organization, "mayor")

    admin.post(path("edit-member", kanda.pk), {"roles": ["palad"]})

    held = set(kanda.memberships.values_list("organization__slug", "role"))
    assert held == {("maekhammi", "palad"), ("songchan", "mayor")}


def test_one_does_not_reset_ones_own_password(admin: PortalClient) -> None:
    before = admin.user.password

    assert reset(admin, admin.user).status_code == 302

    admin.user.refresh_from_db()
    assert admin.user.password == before


def test_the_last_one_who_manages_stays(admin: PortalClient, organization: Organization) -> None:
    own = {"first_name": "ก", "last_name": "ข", "roles": ["staff"]}

    refused = admin.post(path("edit-member", admin.user.pk), own)
    admin.post(path("remove-member", admin.user.pk))

    assert "อย่างน้อยหนึ่งคน" in refused.content.decode()
    admin.user.refresh_from_db()
    assert admin.user.is_active
    assert list(admin.user.memberships.values_list("role", flat=True)) == ["admin"]


def test_a_closed_account_does_not_count_as_one_who_manages(admin: PortalClient, organization: Organization) -> None:
    make_member(organization, "admin", is_active=False)

    admin.post(path("remove-member", admin.user.pk))

    admin.user.refresh_from_db()
    assert admin.user.is_active


def test_one_may_leave_once_another_manages(admin: PortalClient, organization: Organization) -> None:
    make_member(organization, "admin")

    admin.post(path("remove-member", admin.user.pk))

    admin.user.refresh_from_db()
    assert not admin.user.is_active


def test_an_account_is_closed_and_reopened_with_its_roles(admin: PortalClient, kanda: User) -> None:
    admin.post(path("remove-member", kanda.pk))
    kanda.refresh_from_db()
    assert not kanda.is_active
    assert "บัญชีนี้ปิดอยู่" in admin.post(path("reset-password", kanda.pk), follow=True).content.decode()

    admin.post(path("activate-member", kanda.pk))
    kanda.refresh_from_db()
    assert kanda.is_active
    assert kanda.memberships.get().role == "staff"
    trail = [entry.action for entry in Entry.objects.of(kanda)]
    assert trail == ["activate", "deactivate"]


def test_roles_change_with_a_readable_trace(admin: PortalClient, kanda: User) -> None:
    values = {"first_name": "กานดา", "last_name": "ตัวอย่าง", "roles": ["admin", "staff"]}

    admin.post(path("edit-member", kanda.pk), values)

    entry = Entry.objects.of(kanda).get()
    assert entry.before == {"บทบาท": "เจ้าหน้าที่"}
    assert entry.after == {"บทบาท": "เจ้าหน้าที่, ผู้ดูแลระบบ"}
    page = admin.get(path("edit-member", kanda.pk)).content.decode()
    assert "เจ้าหน้าที่, ผู้ดูแลระบบ" in page


def test_what_another_organization_did_is_not_told_here(
    admin: PortalClient, other_organization: Organization, kanda: User
) -> None:
    boss = sign_in(make_member(other_organization, "admin"))
    make_membership(kanda, other_organization, "staff")
    boss.post(reverse("edit-member", args=["songchan", kanda.pk]), {"roles": ["mayor"]})
    assert Entry.objects.of(kanda).count() == 1

    assert "ยังไม่มีการแก้ไข" in admin.get(path("edit-member", kanda.pk)).content.decode()


def test_people_stand_in_dictionary_order_the_closed_last(admin: PortalClient, organization: Organization) -> None:
    for username, first_name, active in (("x1", "เกสร", True), ("x2", "กนก", False), ("x3", "ขวัญ", True)):
        make_member(organization, username=username, first_name=first_name, is_active=active)
    make_user("nobody-here", first_name="นอกหน่วยงาน")

    page = admin.get(path("list-members")).content.decode()

    assert page.index("เกสร") < page.index("ขวัญ") < page.index("กนก")
    assert "นอกหน่วยงาน" not in page
