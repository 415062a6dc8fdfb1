"""The tag of the OIT pages: another whenever anything that they show is another."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from assessments.models import Framework
from disclosures.models import Alarm, Disclosure, LinkCheck, LinkStanding
from disclosures.oit.freshness import Fresh, freshness_of
from disclosures.prepared import LARGEST
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_disclosure, make_framework, make_oit, make_published_item

pytestmark = pytest.mark.django_db
PAGE = "/o/maekhammi/2563/oit/"
URL = "https://www.example.go.th/o1"


@pytest.fixture
def disclosure(organization: Organization) -> Disclosure:
    """Published, its one link checked."""
    made = make_disclosure(organization, make_oit(make_framework())[0], URL)
    make_published_item(made)
    known = {"url": URL, "url_digest": "0" * 64}
    check = LinkCheck.objects.create(disclosure=made, state="ok", checked_at=timezone.now(), **known)
    LinkStanding.objects.update_or_create(disclosure=made, url=URL, defaults={**known, "latest": check})
    return made


def fresh() -> Fresh:
    found = freshness_of("maekhammi", 2563)
    assert found
    return found


@pytest.mark.parametrize("year", [2562, LARGEST, LARGEST + 1, 10**20])
def test_a_year_without_items_has_no_tag(disclosure: Disclosure, year: int) -> None:
    assert freshness_of("maekhammi", year) is None
    assert freshness_of("nobody", 2563) is None


def _checked_later() -> None:
    LinkCheck.objects.update(checked_at=timezone.now() + timedelta(minutes=5))


CHANGES: dict[str, Callable[[], object]] = {
    "a later check": _checked_later,
    "an alarm without a check": lambda: LinkStanding.objects.update(alarm=Alarm.RAISED),
    "the framework": lambda: Framework.objects.update(digest="1" * 64),
}


@pytest.mark.parametrize("how", CHANGES)
def test_each_change_gives_another_tag(disclosure: Disclosure, how: str) -> None:
    before = fresh().etag
    assert fresh().etag == before
    CHANGES[how]()
    assert fresh().etag != before


def test_it_was_modified_when_something_of_it_was_last(disclosure: Disclosure) -> None:
    before = fresh().modified_at
    _checked_later()
    assert fresh().modified_at > before


def test_a_new_visitor_never_gets_the_page_of_before(anonymous: PortalClient, disclosure: Disclosure) -> None:
    first = anonymous.get(PAGE).content.decode()
    assert anonymous.get(PAGE).content.decode() == first
    LinkStanding.objects.update(alarm=Alarm.RAISED)
    assert "พบ 1 ลิงก์ที่ต้องแก้ไข" in anonymous.get(PAGE).content.decode()
    assert "พบ 1 ลิงก์ที่ต้องแก้ไข" not in first


def test_a_cache_between_knows_that_members_see_their_own(anonymous: PortalClient, disclosure: Disclosure) -> None:
    answers = [anonymous.get(PAGE) for _ in range(2)]
    answers.append(anonymous.get(PAGE, headers={"If-None-Match": answers[0]["ETag"]}))
    assert [(answer.status_code, answer["Vary"]) for answer in answers] == [
        (200, "Cookie"),
        (200, "Cookie"),
        (304, "Cookie"),
    ]
