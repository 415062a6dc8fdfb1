"""Links that have to be mended stand in งานของฉัน of whoever answers for the item."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from assessments.models import Criterion
from disclosures.checks.duties import link_tasks
from disclosures.checks.following import follow
from disclosures.checks.overriding import override
from disclosures.models import Alarm, Disclosure, LinkStanding
from organizations.models import Organization
from organizations.roles import Role
from organizations.tasks import Section
from tests.disclosures.checks.conftest import ONE, TWO
from tests.disclosures.checks.doubles import fresh
from tests.factories import make_disclosure, make_framework, make_member, make_office, make_oit, make_post, make_tenure

pytestmark = pytest.mark.django_db


def raised(*disclosures: Disclosure) -> None:
    follow([fresh(one) for one in disclosures], timezone.now())
    LinkStanding.objects.filter(disclosure__in=disclosures).update(alarm=Alarm.RAISED)


def told(organization: Organization, user: Any) -> list[tuple[str, str, Section]]:
    return [(task.title, task.detail, task.section) for task in link_tasks(organization, user)]


def test_the_owner_is_told_and_nobody_else(organization: Organization, items: list[Criterion]) -> None:
    owner, other = make_member(organization, Role.STAFF), make_member(organization, Role.STAFF)
    office = make_office(organization, "กองคลัง")
    post = make_post(organization, "ผู้อำนวยการกองคลัง", office=office)
    make_tenure(post, user=owner)
    make_tenure(make_post(organization, "นักวิชาการคลัง", office=office), user=other)
    raised(
        make_disclosure(organization, items[0], ONE, TWO, owner=post),
        make_disclosure(organization, items[1], owner=post),
    )
    assert told(organization, owner) == [
        ("ลิงก์ 3 แห่งต้องแก้ไข", "OIT ปี 2563 · ข้อ o1, o2 · ผู้อำนวยการกองคลัง", Section.OTHER)
    ]
    assert told(organization, other) == []


def test_a_vacant_post_shows_to_the_post_above(organization: Organization, items: list[Criterion]) -> None:
    head = make_member(organization, Role.STAFF)
    office = make_office(organization, "กองคลัง")
    make_tenure(make_post(organization, "ผู้อำนวยการกองคลัง", office=office, rank=50), user=head)
    raised(
        make_disclosure(organization, items[0], owner=make_post(organization, "นักวิชาการคลัง", office=office, rank=10))
    )
    [(_, detail, section)] = told(organization, head)
    assert section is Section.VACANT
    assert "ตำแหน่งนักวิชาการคลัง ว่าง" in detail


@pytest.mark.parametrize(("role", "number"), [(Role.STAFF, 1), (Role.PALAD, 1), (Role.MAYOR, 0), (Role.ADMIN, 0)])
def test_what_nobody_owns_belongs_to_those_who_keep_the_register(
    organization: Organization, disclosure: Disclosure, role: Role, number: int
) -> None:
    raised(disclosure)
    assert len(told(organization, make_member(organization, role))) == number


def test_a_link_that_was_only_suspected_is_no_task(organization: Organization, disclosure: Disclosure) -> None:
    raised(disclosure)
    LinkStanding.objects.update(alarm=Alarm.SUSPECTED)
    assert told(organization, make_member(organization, Role.PALAD)) == []


def test_the_queries_do_not_grow_with_the_links(
    organization: Organization, items: list[Criterion], django_assert_num_queries: Any
) -> None:
    user = make_member(organization, Role.PALAD)
    raised(make_disclosure(organization, items[0]))
    for more in (None, items[1]):
        if more:
            raised(make_disclosure(organization, more, *(f"{ONE}/{n}" for n in range(9))))
        found = Organization.objects.get(pk=organization.pk)
        with django_assert_num_queries(5):
            assert len(told(found, user)) == 1


def test_a_sound_link_on_another_website_is_a_task_until_a_person_vouches(
    organization: Organization, items: list[Criterion]
) -> None:
    keeper = make_member(organization, Role.PALAD)
    organization.domains = "www.tambon.example"
    organization.save()
    disclosure = make_disclosure(
        organization, items[0], "https://www.tambon.example/o1", "https://elsewhere.example.org/o1"
    )
    follow([fresh(disclosure)], timezone.now())
    assert told(organization, keeper) == [
        (
            "ลิงก์ 1 แห่งต้องแก้ไข",
            "OIT ปี 2563 · ข้อ o1 · นอกเว็บไซต์หลัก 1 แห่ง",
            Section.OTHER,
        )
    ]
    standing = LinkStanding.objects.get(url__contains="elsewhere")
    override(standing, "ระบบจัดซื้อของรัฐ", timezone.localdate() + timedelta(days=30), keeper)
    assert told(organization, keeper) == []


def test_links_of_an_earlier_year_are_no_task_once_a_later_year_is_checked(
    organization: Organization, items: list[Criterion]
) -> None:
    keeper = make_member(organization, Role.PALAD)
    raised(make_disclosure(organization, items[0]))
    assert told(organization, keeper)
    later = make_oit(make_framework(2564))
    follow([fresh(make_disclosure(organization, later[0]))], timezone.now())
    assert told(organization, keeper) == []
