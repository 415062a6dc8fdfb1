"""The invented country: everything as if people had typed and published it."""

from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import models, transaction
from django.test import override_settings
from django.urls import reverse

from assessments.models import Assessment, Framework, Score
from audit.chain import broken_links
from audit.models import Entry
from disclosures.finding.directory import enter_all
from disclosures.models import (
    DirectoryEntry,
    Disclosure,
    DisclosureLink,
    LinkCheck,
    LinkStanding,
    Publication,
    PublishedItem,
)
from disclosures.national.seeding import NationalError, Wanted, make, plan
from disclosures.publications.kinds import KINDS
from disclosures.publications.standing import Standing, look_at
from disclosures.register.content import ItemContent
from disclosures.register.items import items_of
from disclosures.register.reading import content_of
from organizations.models import Membership, Organization, User
from tests.conftest import PortalClient
from tests.factories import make_organization

pytestmark = pytest.mark.django_db
WANTED = Wanted(organizations=5, years=2, oit_every=3, seed=2563)
YEARS = (2568, 2569)
MADE: list[type[models.Model]] = [
    Organization, User, Membership, Assessment, Score, Publication, Disclosure, DisclosureLink, PublishedItem,
    LinkCheck, LinkStanding, DirectoryEntry, Entry,
]  # fmt: skip


def seed(wanted: Wanted, kept: Sequence[str] = (), tell: Callable[[str], object] = str) -> int:
    planned = plan(wanted, kept)
    make(planned, tell)
    return len(planned.missing)


@pytest.fixture(scope="module")
def country(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[str]]:
    """Five organizations, the first and the fourth with their OIT lists; what was told meanwhile."""
    told: list[str] = []
    with django_db_blocker.unblock(), override_settings(DEBUG=True), transaction.atomic():
        call_command("load_frameworks", stdout=StringIO())
        assert seed(WANTED, tell=told.append) == 5
        yield told
        transaction.set_rollback(True)


def rows() -> dict[str, list[dict[str, Any]]]:
    return {model.__name__: list(model._default_manager.order_by("pk").values()) for model in MADE}


def items() -> int:
    return sum(items_of(year).count() for year in YEARS)


def test_there_is_as_much_as_was_asked_for(country: list[str]) -> None:
    counts = {model: model._default_manager.count() for model in (Organization, Assessment, Score, Publication)}
    assert counts == {Organization: 5, Assessment: 10, Score: 100, Publication: 10}
    assert set(Publication.objects.values_list("fiscal_year", flat=True)) == set(YEARS)
    assert {model._default_manager.count() for model in (Disclosure, PublishedItem)} == {2 * items()}
    lists = set(PublishedItem.objects.values_list("organization__slug", flat=True))
    assert lists == {"national-00001", "national-00004"}


def test_progress_is_told(country: list[str]) -> None:
    assert country[-1].startswith("5/5 แห่ง")


def test_what_is_published_is_what_the_figures_say_now(country: list[str]) -> None:
    for publication in Publication.objects.select_related("organization"):
        look = look_at(publication.organization, publication.fiscal_year, KINDS[publication.what])
        assert (look.standing, look.same) == (Standing.CURRENT, True)
        assert look.kind.headline(look.statement) == (publication.total, publication.level)


def test_a_published_item_is_what_the_register_holds(country: list[str]) -> None:
    found = Disclosure.objects.with_links().select_related("item__framework", "organization")
    published = {one.disclosure_id: one for one in PublishedItem.objects.published()}
    for disclosure in found:
        content: ItemContent = content_of(disclosure)
        assert published[disclosure.pk].item == content
        assert published[disclosure.pk].digest == content.digest
        assert (content.has, len(content.links) in {1, 2, 3}) == (not content.remark, not content.remark)


def test_each_link_was_checked_and_none_is_due(country: list[str]) -> None:
    links = set(DisclosureLink.objects.values_list("disclosure", "url"))
    assert set(LinkStanding.objects.values_list("disclosure", "url")) == links
    assert set(LinkStanding.objects.values_list("latest__disclosure", "latest__url")) == links
    assert not LinkStanding.objects.exclude(due_at=None).exists()
    assert set(LinkStanding.objects.values_list("alarm", "latest__state")) == {("none", "ok"), ("raised", "dead")}


def test_every_host_is_under_the_reserved_name(country: list[str]) -> None:
    assert not DisclosureLink.objects.exclude(url__contains=".demo.example/").exists()


def test_no_password_opens_an_account(country: list[str]) -> None:
    assert not any(user.has_usable_password() for user in User.objects.all())
    assert set(Membership.objects.values_list("role", flat=True)) == {"palad"}


def test_every_change_stands_in_the_chain(country: list[str]) -> None:
    found = list(Entry.objects.exclude(action="load").values_list("action", flat=True))
    assert {action: found.count(action) for action in found} == {
        "create": 5,
        "publish": 10,
        "publish_item": 2 * items(),
    }
    assert list(broken_links()) == []


def test_the_directory_is_as_publishing_leaves_it(country: list[str]) -> None:
    def known() -> list[Any]:
        entries = DirectoryEntry.objects.order_by("organization")
        return list(entries.values("organization", "name", "key", "sort_key", "published_at"))

    before = known()
    assert len(before) == 5
    enter_all(list(Organization.objects.values_list("pk", flat=True)))
    assert known() == before


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("show-public-organization", []),
        ("show-public-result", [2569]),
        ("show-public-result", [2568]),
        ("show-public-oit", [2568]),
        ("show-public-oit-item", [2569, "o1"]),
        ("download-public-oit", [2569, "json"]),
    ],
)
def test_its_pages_answer(country: list[str], anonymous: PortalClient, name: str, arguments: list[Any]) -> None:
    assert anonymous.get(reverse(name, args=["national-00001", *arguments])).status_code == 200


def test_a_search_finds_its_organizations(country: list[str], anonymous: PortalClient) -> None:
    for entry in DirectoryEntry.objects.select_related("organization"):
        found = anonymous.get("/", {"q": entry.official_name}).content.decode()
        assert reverse("show-public-organization", args=[entry.organization.slug]) in found


def test_a_second_run_changes_nothing(country: list[str]) -> None:
    before = rows()
    assert seed(WANTED) == 0
    assert rows() == before


def test_more_are_added_to_those_that_stand(country: list[str]) -> None:
    before = rows()
    assert seed(Wanted(7, 2, 3, 2563)) == 2
    after = rows()
    assert all(after[name][: len(found)] == found for name, found in before.items())
    assert PublishedItem.objects.filter(organization__slug="national-00007").exists()


def test_an_organization_of_nobody_knows_whom_stops_it(country: list[str]) -> None:
    make_organization("maekhammi")
    before = rows()
    with pytest.raises(NationalError, match="1 แห่ง เช่น องค์การบริหารส่วนตำบล"):
        plan(Wanted(9, 2, 3, 2563), [])
    assert rows() == before
    assert seed(WANTED, ["maekhammi"]) == 0


def test_there_are_no_more_years_than_frameworks(country: list[str]) -> None:
    years = Framework.objects.count()
    with pytest.raises(NationalError, match=f"--years ไม่เกิน {years}"):
        plan(Wanted(9, years + 1, 3, 2563), [])
