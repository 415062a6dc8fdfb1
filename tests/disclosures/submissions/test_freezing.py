"""What is handed in is frozen with what each link answered, and no later edit touches it."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction
from django.utils import timezone

from assessments.models import Criterion, Framework
from audit.models import Entry
from disclosures.checks.following import follow
from disclosures.checks.recording import record_check
from disclosures.models import Disclosure, Submission
from disclosures.refused import Refused
from disclosures.submissions.content import Frozen
from disclosures.submissions.freezing import REASON_LENGTH, freeze
from disclosures.submissions.reading import register_now
from organizations.models import Organization, User
from organizations.roles import Role
from tests.disclosures.checks.doubles import GOOD, fresh
from tests.factories import make_disclosure, make_framework, make_member, make_oit, make_published_item

pytestmark = pytest.mark.django_db
ONE, TWO = "https://www.example.go.th/o1", "https://www.example.go.th/o1-2"


@pytest.fixture
def items(db: None) -> list[Criterion]:
    return make_oit(make_framework())


@pytest.fixture
def palad(organization: Organization) -> User:
    return make_member(organization, Role.PALAD)


@pytest.fixture
def disclosure(organization: Organization, items: list[Criterion]) -> Disclosure:
    """Two links, the same address twice among them; only the first was checked."""
    disclosure = make_disclosure(organization, items[0], ONE, TWO, ONE)
    follow([fresh(disclosure)], timezone.now())
    record_check(disclosure, ONE, GOOD, timezone.now())
    return disclosure


def test_every_item_is_frozen_with_what_its_links_answered(
    organization: Organization, disclosure: Disclosure, palad: User
) -> None:
    frozen = Frozen.from_dict(freeze(organization, 2563, palad).content)
    assert [one.code for one in frozen.items] == ["o1", "o2", "o3", "o4"]
    first, second, third = frozen.items[0].links
    assert (first.url, first.state, first.verdict, first.status) == (ONE, "ok", "right", 200)
    assert (first.final_url, first.title, first.text) == (GOOD.final_url, GOOD.title, "โครงสร้าง ส่วนที่ 1")
    assert (second.state, second.said, second.checked) == ("", "ไม่ได้ตรวจ", None)
    assert (third.position, third.state) == (3, "ok")


def test_later_edits_and_checks_do_not_touch_it(
    organization: Organization, disclosure: Disclosure, palad: User
) -> None:
    submission = freeze(organization, 2563, palad)
    before = dict(submission.content)
    disclosure.links.all().delete()
    Disclosure.objects.update(remark="ไม่มีข้อมูล", has=False)
    Criterion.objects.filter(code="o1").update(name="ชื่อใหม่")
    submission.refresh_from_db()
    assert submission.content == before
    assert Frozen.from_dict(submission.content).digest == submission.digest
    changes: list[dict[str, Any]] = [{"digest": ""}, {"content": {}}, {"reason": "เหตุ"}]
    for change in changes:
        with pytest.raises(DatabaseError), transaction.atomic():
            Submission.objects.update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        submission.delete()


def test_a_second_freezing_is_an_edition_with_its_reason(
    organization: Organization, disclosure: Disclosure, palad: User
) -> None:
    freeze(organization, 2563, palad, "ไม่จำเป็น")
    Disclosure.objects.update(remark="แก้แล้ว")
    second = freeze(organization, 2563, palad, " ขยายเวลาส่ง\0 ")
    assert list(Submission.objects.order_by("edition").values_list("edition", "reason")) == [(1, ""), (2, "ขยายเวลาส่ง")]
    assert second.frozen_by == palad
    assert Entry.objects.filter(action="freeze_submission").count() == 2


@pytest.mark.parametrize(
    ("reason", "said"), [("", "โปรดเขียนเหตุ"), (" \n", "โปรดเขียนเหตุ"), ("ก" * (REASON_LENGTH + 1), "โปรดย่อ")]
)
def test_again_without_a_reason_is_refused(
    organization: Organization, disclosure: Disclosure, palad: User, reason: str, said: str
) -> None:
    freeze(organization, 2563, palad)
    Disclosure.objects.update(remark="แก้แล้ว")
    with pytest.raises(Refused, match=said):
        freeze(organization, 2563, palad, reason)
    assert Submission.objects.count() == 1


def test_the_same_again_is_refused(organization: Organization, disclosure: Disclosure, palad: User) -> None:
    freeze(organization, 2563, palad)
    with pytest.raises(Refused, match="เหมือนครั้งที่ 1"):
        freeze(organization, 2563, palad, "เหตุ")


def test_what_changed_since_the_person_looked_is_not_frozen(
    organization: Organization, disclosure: Disclosure, palad: User
) -> None:
    seen = register_now(organization, 2563, timezone.now()).frozen.seen
    record_check(disclosure, TWO, GOOD, timezone.now())
    assert register_now(organization, 2563, timezone.now()).frozen.seen == seen
    Disclosure.objects.update(remark="แก้แล้ว")
    with pytest.raises(Refused, match="มีผู้แก้ไขทะเบียน"):
        freeze(organization, 2563, palad, seen=seen)
    assert not Submission.objects.exists()


def test_an_empty_register_and_an_unknown_year_are_refused(
    organization: Organization, items: list[Criterion], palad: User
) -> None:
    with pytest.raises(Refused, match="ทะเบียนของปีนี้ยังว่าง"):
        freeze(organization, 2563, palad)
    with pytest.raises(Framework.DoesNotExist):
        freeze(organization, 2599, palad)


@pytest.mark.parametrize("role", [Role.STAFF, Role.MAYOR, Role.ADMIN])
def test_only_the_palad_office_freezes(organization: Organization, disclosure: Disclosure, role: Role) -> None:
    with pytest.raises(PermissionDenied):
        freeze(organization, 2563, make_member(organization, role))


def test_the_page_is_told_of_unchecked_and_old_checks_and_of_what_the_public_reads(
    organization: Organization, items: list[Criterion], disclosure: Disclosure
) -> None:
    make_published_item(make_disclosure(organization, items[1]))
    now = register_now(organization, 2563, timezone.now())
    assert (now.unchecked, now.stale, now.unlike_public) == (2, 0, ["o1"])
    later = register_now(organization, 2563, timezone.now() + timedelta(days=2))
    assert (later.unchecked, later.stale) == (2, 2)
