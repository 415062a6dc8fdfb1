"""Taking an item off the public page, and publishing it again."""

import pytest
from django.core.exceptions import PermissionDenied

from audit.models import Entry
from disclosures.models import Disclosure, PublishedItem
from disclosures.refused import Refused
from disclosures.register.publishing import withdraw_item
from organizations.models import Organization
from tests.disclosures.privacy.numbers import identity
from tests.factories import make_disclosure, make_framework, make_member, make_oit, make_published_item

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(organization: Organization) -> PublishedItem:
    return make_published_item(make_disclosure(organization, make_oit(make_framework())[0]))


def test_a_withdrawal_keeps_what_was_published_and_says_why(published: PublishedItem) -> None:
    withdraw_item(published, published.published_by, "  ลิงก์ผิด  ")
    stored = PublishedItem.objects.get()
    assert (stored.is_withdrawn, stored.withdrawn_reason) == (True, "ลิงก์ผิด")
    assert stored.item.links
    assert Disclosure.objects.get().state == "withdrawn"
    assert not PublishedItem.objects.published().exists()
    entry = Entry.objects.get(action="withdraw_item")
    assert entry.after == {"edition": 1, "withdrawn_reason": "ลิงก์ผิด"}


def test_published_again_it_is_a_new_edition(published: PublishedItem) -> None:
    withdraw_item(published, published.published_by, "ลิงก์ผิด")
    again = make_published_item(Disclosure.objects.get())
    assert (again.edition, again.is_withdrawn) == (2, False)
    assert PublishedItem.objects.get(edition=1).is_withdrawn


@pytest.mark.parametrize("reason", ["", " \n ", "ก" * 1001], ids=["none", "blank", "long"])
def test_a_reason_is_needed(published: PublishedItem, reason: str) -> None:
    with pytest.raises(Refused):
        withdraw_item(published, published.published_by, reason)
    assert not PublishedItem.objects.get().is_withdrawn


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (f"ลงเลข {identity()} ผิด", "เลขประจำตัวประชาชน 1-2345-xxxxx-xx-"),
        ("ลงเบอร์ ๐๘๑ ๒๓๔ ๕๖๗๘ ผิด", "หมายเลขโทรศัพท์เคลื่อนที่ 081-xxx-x678"),
    ],
    ids=["identity", "mobile"],
)
def test_a_reason_names_nobody_by_a_number(published: PublishedItem, reason: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        withdraw_item(published, published.published_by, reason)
    assert not PublishedItem.objects.get().is_withdrawn


def test_a_reason_may_name_the_telephone_of_the_organization(published: PublishedItem) -> None:
    published.organization.public_telephones = "081-234-5678"
    withdraw_item(published, published.published_by, "สอบถามที่ 081 234 5678")
    assert PublishedItem.objects.get().is_withdrawn


def test_only_the_palads_office_withdraws(published: PublishedItem) -> None:
    with pytest.raises(PermissionDenied):
        withdraw_item(published, make_member(published.organization), "ลิงก์ผิด")


def test_the_second_is_told_of_the_first(published: PublishedItem) -> None:
    withdraw_item(published, published.published_by, "ลิงก์ผิด")
    with pytest.raises(Refused, match="ถอนข้อ o1 ไปแล้วเมื่อ"):
        withdraw_item(published, published.published_by, "ลิงก์ผิด")
    make_published_item(Disclosure.objects.get())
    with pytest.raises(Refused, match="ฉบับที่ 2"):
        withdraw_item(published, published.published_by, "ลิงก์ผิด")
