"""Every page of an organization's own administration: who may, which verb, and never another organization's record."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from organizations.models import Membership, Organization
from tests.conftest import PortalClient
from tests.factories import make_chain, make_member, make_office, make_post, make_reference, make_tenure

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]

MANAGE = ("admin",)
CITE = ("staff", "palad", "admin")
ALL = ("staff", "palad", "mayor", "admin")
# Name, what its key belongs to, roles, whether GET and POST are answered.
PAGES: list[tuple[str, str, tuple[str, ...], bool, bool]] = [
    ("show-profile", "", ALL, True, False),
    ("edit-organization", "", MANAGE, True, True),
    ("edit-emblem", "", MANAGE, True, True),
    ("remove-emblem", "", MANAGE, False, True),
    ("edit-seal", "", MANAGE, True, True),
    ("remove-seal", "", MANAGE, False, True),
    ("list-offices", "", MANAGE, True, False),
    ("add-office", "", MANAGE, True, True),
    ("edit-office", "office", MANAGE, True, True),
    ("delete-office", "office", MANAGE, False, True),
    ("move-office", "office", MANAGE, False, True),
    ("list-posts", "", MANAGE, True, False),
    ("add-post", "", MANAGE, True, True),
    ("show-post", "post", MANAGE, True, False),
    ("edit-post", "post", MANAGE, True, True),
    ("delete-post", "post", MANAGE, False, True),
    ("move-post", "post", MANAGE, False, True),
    ("add-tenure", "post", MANAGE, True, True),
    ("edit-tenure", "tenure", MANAGE, True, True),
    ("end-tenure", "tenure", MANAGE, True, True),
    ("delete-tenure", "tenure", MANAGE, False, True),
    ("list-members", "", MANAGE, True, False),
    ("add-member", "", MANAGE, True, True),
    ("edit-member", "member", MANAGE, True, True),
    ("remove-member", "member", MANAGE, False, True),
    ("activate-member", "member", MANAGE, False, True),
    ("reset-password", "member", MANAGE, False, True),
    ("list-references", "", ALL, True, False),
    ("add-reference", "", CITE, True, True),
    ("edit-reference", "reference", CITE, True, True),
    ("delete-reference", "reference", CITE, False, True),
]
NAMES = [name for name, *_ in PAGES]
OF_RECORDS = [page for page in PAGES if page[1]]


def records(organization: Organization) -> dict[str, Any]:
    post = make_post(organization, "นักจัดการงานทั่วไป")
    return {
        "office": make_office(organization),
        "post": post,
        "tenure": make_tenure(post),
        "member": make_member(organization, "staff"),
        "reference": make_reference(organization),
    }


@pytest.fixture
def here(organization: Organization) -> dict[str, Any]:
    return records(organization)


def address(name: str, organization: Organization, record: Any = None) -> str:
    return reverse(name, args=[organization.slug] + ([record.pk] if record else []))


@pytest.mark.parametrize(("name", "of", "roles", "gets", "posts"), PAGES, ids=NAMES)
@pytest.mark.parametrize("role", ALL)
def test_only_the_roles_of_the_table_come_in(
    as_role: As, organization: Organization, here: dict[str, Any],
    role: str, name: str, of: str, roles: tuple[str, ...], gets: bool, posts: bool,
) -> None:  # fmt: skip
    client, url = as_role(role), address(name, organization, here.get(of))

    answer = client.get(url) if gets else client.post(url)

    assert answer.status_code in ((200, 302) if role in roles else (403,))


@pytest.mark.parametrize(("name", "of", "roles", "gets", "posts"), PAGES, ids=NAMES)
def test_a_page_answers_its_own_verbs_only(
    as_role: As, organization: Organization, here: dict[str, Any],
    name: str, of: str, roles: tuple[str, ...], gets: bool, posts: bool,
) -> None:  # fmt: skip
    client, url = as_role("admin"), address(name, organization, here.get(of))

    assert (client.get(url).status_code == 405) is not gets
    assert client.put(url).status_code == 405
    if not posts:
        assert client.post(url).status_code == 405


@pytest.mark.parametrize(("name", "of", "roles", "gets", "posts"), PAGES, ids=NAMES)
def test_a_stranger_learns_nothing_and_the_anonymous_signs_in_first(
    stranger: PortalClient, anonymous: PortalClient, organization: Organization, here: dict[str, Any],
    name: str, of: str, roles: tuple[str, ...], gets: bool, posts: bool,
) -> None:  # fmt: skip
    url = address(name, organization, here.get(of))
    verbs = [verb for verb, answered in (("get", gets), ("post", posts)) if answered]

    for verb in verbs:
        assert getattr(stranger, verb)(url).status_code == 404
        assert getattr(anonymous, verb)(url)["Location"].startswith("/accounts/login/?next=")


@pytest.mark.parametrize(("name", "of", "roles", "gets", "posts"), OF_RECORDS, ids=[page[0] for page in OF_RECORDS])
def test_a_record_of_another_organization_is_not_found_under_ones_own(
    as_role: As, organization: Organization, other_organization: Organization,
    name: str, of: str, roles: tuple[str, ...], gets: bool, posts: bool,
) -> None:  # fmt: skip
    theirs = records(other_organization)[of]
    client, url = as_role("admin", "staff"), address(name, organization, theirs)

    for verb, answered in (("get", gets), ("post", posts)):
        if answered:
            assert getattr(client, verb)(url, {"step": "up"}).status_code == 404
    assert type(theirs).objects.filter(pk=theirs.pk).exists()


def fill(organization: Organization, number: int) -> None:
    """So many more of everything that lists show."""
    for index in range(number):
        office = make_office(organization, f"กองที่ {organization.offices.count()}-{index}")
        post = make_post(organization, f"ตำแหน่ง {organization.posts.count()}-{index}", office=office)
        make_tenure(post, user=make_member(organization, "staff", "palad"))
        make_tenure(post, form="acting_for", own_post="นิติกร", starts_on=date(2018, 1, 1), ends_on=date(2018, 2, 1))
        make_reference(organization, subject=f"เรื่อง {index}")


@pytest.mark.parametrize(
    "name",
    ["show-profile", "list-offices", "list-posts", "list-members", "list-references", "show-post", "edit-member"],
)
def test_a_crowded_page_asks_no_more_questions_than_a_sparse_one(
    as_role: As, organization: Organization, django_assert_max_num_queries: Any, name: str
) -> None:
    make_chain(organization)
    fill(organization, 2)
    post = organization.posts.first()
    record = {"show-post": post, "edit-member": Membership.objects.filter(role="palad")[0].user}.get(name)
    client, url = as_role("admin"), address(name, organization, record)

    with django_assert_max_num_queries(15) as sparse:
        client.get(url)
    fill(organization, 6)
    with django_assert_max_num_queries(len(sparse)):
        client.get(url)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("list-offices", "ยังไม่มีส่วนราชการ"),
        ("list-posts", "ยังไม่มีตำแหน่งในสายเสนอหนังสือ"),
        ("list-references", "ยังไม่มีเอกสารอ้างอิง"),
        ("show-profile", "ยังไม่มีตำแหน่งในสายเสนอหนังสือ"),
    ],
)
def test_an_empty_page_says_what_will_stand_there(
    as_role: As, organization: Organization, name: str, said: str
) -> None:
    assert said in as_role("admin").get(address(name, organization)).content.decode()


def test_who_may_only_read_sees_no_way_to_change(as_role: As, organization: Organization, here: dict[str, Any]) -> None:
    mayor = as_role("mayor")

    for name in ("show-profile", "list-references"):
        page = mayor.get(address(name, organization)).content.decode()
        assert reverse("edit-organization", args=[organization.slug]) not in page
        assert "references/add" not in page
        assert address("edit-reference", organization, here["reference"]) not in page
