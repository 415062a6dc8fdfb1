"""Offices, posts, the chain, and tenures through their pages."""

from collections.abc import Callable
from datetime import date

import pytest
from django.urls import reverse

from audit.models import Entry
from organizations.models import Organization, Post, Tenure
from tests.conftest import PortalClient
from tests.factories import make_chain, make_member, make_office, make_post, make_tenure, make_user

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]

TENURE = {
    "form": "holder",
    "rank": "",
    "title": "นางสาว",
    "first_name": "ใหม่",
    "last_name": "ตัวอย่าง",
    "own_post": "",
    "starts_on_day": "๑",
    "starts_on_month": "10",
    "starts_on_year": "๒๕๖๓",
    "ends_on_day": "",
    "ends_on_month": "",
    "ends_on_year": "",
    "user": "",
}


@pytest.fixture
def admin(as_role: As) -> PortalClient:
    return as_role("admin")


@pytest.fixture
def chain(organization: Organization) -> list[Post]:
    return make_chain(organization)


def path(name: str, *args: object) -> str:
    return reverse(name, args=["maekhammi", *args])


def test_an_office_is_added_corrected_and_deleted_with_a_trace(admin: PortalClient, organization: Organization) -> None:
    admin.post(path("add-office"), {"name": " กองช่าง ", "memo_name": "", "telephone": "๐ ๕๔"})
    office = organization.offices.get()
    assert office.memo_form == "กองช่าง องค์การบริหารส่วนตำบลแม่คำมี"

    admin.post(path("edit-office", office.pk), {"name": "กองคลัง", "memo_name": "", "telephone": "๐ ๕๔"})
    admin.post(path("delete-office", office.pk))

    trail = Entry.objects.filter(object_type="organizations.office").order_by("sequence")
    assert [entry.action for entry in trail] == ["create", "update", "delete"]
    assert (trail[1].before, trail[1].after) == ({"name": "กองช่าง"}, {"name": "กองคลัง"})
    assert {entry.scope for entry in trail} == {organization.audit_scope}


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("add-office", {"name": "สำนักปลัด"}, "มีส่วนราชการชื่อ สำนักปลัด แล้ว"),
        ("add-office", {"name": " "}, "โปรดกรอกชื่อส่วนราชการ"),
        ("add-office", {"name": "ก" * 151}, "ยาว 151 ตัวอักษร"),
        ("add-post", {"title": "นิติกร", "rank": "0"}, "มีตำแหน่ง นิติกร แล้ว"),
        ("add-post", {"title": "ใหม่", "rank": "สูง"}, "เลขจำนวนเต็ม"),
        ("add-post", {"title": "ใหม่", "rank": "-1"}, "ต้องไม่น้อยกว่า 0"),
        ("add-post", {"title": "ใหม่", "rank": "0", "office": "99999"}, "ไม่มีตัวเลือกนี้"),
    ],
)
def test_a_bad_office_or_post_is_refused_and_what_was_typed_stays(
    admin: PortalClient, organization: Organization, name: str, values: dict[str, str], said: str
) -> None:
    make_office(organization)
    make_post(organization, "นิติกร")

    answer = admin.post(path(name), values)

    page = answer.content.decode()
    assert answer.status_code == 200
    assert said in page
    assert all(value.strip() in page for name, value in values.items() if name != "office")
    assert (organization.offices.count(), organization.posts.count()) == (1, 1)


def test_an_office_of_another_organization_cannot_be_chosen(
    admin: PortalClient, organization: Organization, other_organization: Organization
) -> None:
    theirs = make_office(other_organization)

    admin.post(path("add-post"), {"title": "ใหม่", "rank": "0", "office": theirs.pk})

    assert not organization.posts.exists()


@pytest.mark.parametrize(
    ("place", "step", "order"),
    [
        (0, "down", [1, 0, 2, 3]),
        (3, "up", [0, 1, 3, 2]),
        (0, "up", [0, 1, 2, 3]),
        (3, "down", [0, 1, 2, 3]),
        (1, "out", [0, 2, 3]),
        (1, "in", [0, 1, 2, 3]),
        (1, "sideways", [0, 1, 2, 3]),
    ],
)
def test_a_post_moves_a_step_in_the_chain(
    admin: PortalClient, organization: Organization, chain: list[Post], place: int, step: str, order: list[int]
) -> None:
    admin.post(path("move-post", chain[place].pk), {"step": step})

    found = list(organization.posts.filter(chain__isnull=False).order_by("chain"))
    assert found == [chain[index] for index in order]
    assert [post.chain for post in found] == list(range(1, len(order) + 1))
    assert Entry.objects.filter(action="move").exists() is (order != [0, 1, 2, 3])


def test_a_post_outside_the_chain_joins_at_its_end(
    admin: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    post = make_post(organization, "นิติกร")

    admin.post(path("move-post", post.pk), {"step": "in"})

    post.refresh_from_db()
    assert post.chain == 5


@pytest.mark.parametrize(("step", "order"), [("down", "bac"), ("up", "abc")])
def test_offices_are_put_in_order(admin: PortalClient, organization: Organization, step: str, order: str) -> None:
    first, *_ = [make_office(organization, name, position=0) for name in "abc"]

    admin.post(path("move-office", first.pk), {"step": step})

    assert "".join(office.name for office in organization.offices.all()) == order


def test_a_post_somebody_held_is_not_deleted(admin: PortalClient, organization: Organization) -> None:
    held, empty = make_post(organization), make_post(organization, "นิติกร")
    make_tenure(held)

    for post in (held, empty):
        admin.post(path("delete-post", post.pk))

    assert list(organization.posts.all()) == [held]


def test_a_holder_is_appointed_in_thai_digits_and_stands_in_the_history_of_the_post(
    admin: PortalClient, organization: Organization
) -> None:
    post = make_post(organization)
    member = make_member(organization, first_name="ใหม่")

    assert admin.post(path("add-tenure", post.pk), TENURE | {"user": member.pk}).status_code == 302

    tenure = post.tenures.get()
    assert (tenure.starts_on, tenure.ends_on, tenure.user) == (date(2020, 10, 1), None, member)
    admin.post(path("delete-tenure", tenure.pk))
    page = admin.get(path("show-post", post.pk)).content.decode()
    assert page.count("<strong>เพิ่ม</strong> นางสาวใหม่ ตัวอย่าง") == 1
    assert page.count("<strong>ลบ</strong> นางสาวใหม่ ตัวอย่าง") == 1


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"starts_on_year": "2020"}, "2563"),
        ({"starts_on_year": ""}, "ครบทั้งสามช่อง"),
        ({"ends_on_day": "30", "ends_on_month": "9", "ends_on_year": "2563"}, "วันสิ้นสุดอยู่ก่อนวันเริ่ม"),
        ({"form": "acting_for"}, "โปรดกรอกตำแหน่งของตนเอง"),
        ({"form": "king"}, "ไม่มีตัวเลือกนี้"),
        ({"first_name": ""}, "โปรดกรอกชื่อ"),
        ({"starts_on_year": "2562"}, "นายสมมติ ตัวอย่าง เป็นผู้ดำรงตำแหน่ง"),
    ],
)
def test_a_bad_appointment_is_refused_and_what_was_typed_stays(
    admin: PortalClient, organization: Organization, values: dict[str, str], said: str
) -> None:
    post = make_post(organization)
    make_tenure(post, ends_on=date(2020, 9, 30))

    page = admin.post(path("add-tenure", post.pk), TENURE | values).content.decode()

    assert said in page
    assert 'value="ตัวอย่าง"' in page
    assert 'value="๑"' in page
    assert post.tenures.count() == 1


def test_only_members_can_be_chosen_as_the_account_of_a_holder(
    admin: PortalClient, organization: Organization, other_organization: Organization
) -> None:
    post, outsider = make_post(organization), make_member(other_organization)

    page = admin.post(path("add-tenure", post.pk), TENURE | {"user": outsider.pk}).content.decode()

    assert "ไม่มีตัวเลือกนี้ในบัญชีผู้ใช้" in page
    assert not post.tenures.exists()


def test_a_correction_keeps_the_account_of_somebody_who_has_left(
    admin: PortalClient, organization: Organization
) -> None:
    gone = make_user()
    tenure = make_tenure(make_post(organization), user=gone)

    admin.post(path("edit-tenure", tenure.pk), TENURE | {"user": gone.pk})

    tenure.refresh_from_db()
    assert (tenure.first_name, tenure.user) == ("ใหม่", gone)


def test_becoming_the_holder_clears_the_own_post(admin: PortalClient, organization: Organization) -> None:
    post = make_post(organization)

    admin.post(path("add-tenure", post.pk), TENURE | {"own_post": "นิติกร"})

    assert post.tenures.get().own_post == ""


@pytest.mark.parametrize(
    ("day", "month", "year", "ended"),
    [("30", "9", "2563", date(2020, 9, 30)), ("30", "9", "2561", None), ("31", "9", "2563", None)],
)
def test_a_tenure_ends_on_a_day_not_before_its_start(
    admin: PortalClient, organization: Organization, day: str, month: str, year: str, ended: date | None
) -> None:
    tenure = make_tenure(make_post(organization))

    admin.post(path("end-tenure", tenure.pk), {"ends_on_day": day, "ends_on_month": month, "ends_on_year": year})

    tenure.refresh_from_db()
    assert tenure.ends_on == ended


def test_a_correction_is_saved_and_seen_in_the_history_of_the_tenure(
    admin: PortalClient, organization: Organization
) -> None:
    tenure = make_tenure(make_post(organization))
    values = TENURE | {"first_name": "แก้", "starts_on_year": "2562"}

    admin.post(path("edit-tenure", tenure.pk), values)

    page = admin.get(path("edit-tenure", tenure.pk)).content.decode()
    assert "สมมติ</del>" in page
    assert "แก้</ins>" in page
    assert Tenure.objects.get().first_name == "แก้"
