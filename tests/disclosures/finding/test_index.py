"""The directory in memory: never another than that of the database, and read again only in part."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from assessments.models import Framework
from disclosures.finding.index import Listed, index
from disclosures.finding.named import Named, entry_of
from disclosures.models import DirectoryEntry
from organizations.models import Organization
from tests.disclosures.finding.test_search import PLACES, make_entries
from tests.factories import make_assessment, make_framework, make_oit, make_publication, make_scores, make_withdrawal

pytestmark = pytest.mark.django_db


def known() -> list[str]:
    return [one.official_name for one in index().entries]


def stored() -> list[str]:
    return list(DirectoryEntry.objects.order_by("sort_key", "organization").values_list("official_name", flat=True))


@pytest.fixture
def published(organization: Organization) -> Organization:
    make_entries(*PLACES)
    make_scores(make_assessment(organization))
    make_publication(organization)
    return organization


def again(organization: Organization, **names: str) -> None:
    """Published anew under other names."""
    Organization.objects.filter(pk=organization.pk).update(**names)
    make_publication(Organization.objects.get(pk=organization.pk))


CHANGES: dict[str, Callable[[Organization], object]] = {
    "entered": lambda _: make_entries(("sao", "ใหม่", "ก", "ข")),
    "withdrawn": lambda one: make_withdrawal(one.publications.get()),
    "renamed": lambda one: again(one, name="คำใหม่"),
    "moved": lambda one: again(one, province="น่าน"),
    "the newest taken out": lambda _: DirectoryEntry.objects.latest("pk").delete(),
    "the framework": lambda _: Framework.objects.update(digest="1" * 64),
}


@pytest.mark.parametrize("how", CHANGES)
def test_whatever_changes_is_known_at_once(published: Organization, how: str) -> None:
    before = index()
    assert index() is before
    CHANGES[how](published)
    assert index().version != before.version
    assert known() == stored()


def test_only_what_was_written_since_is_read(published: Organization, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {one.organization: one for one in index().entries}
    make_withdrawal(published.publications.get())
    after = {one.organization: one for one in index().entries}
    assert [key for key, one in after.items() if one is not before[key]] == [published.pk]


def test_an_older_copy_of_the_database_put_back_is_read_whole(published: Organization) -> None:
    """Its entries have numbers that others had meanwhile."""
    before = known()
    copy = list(DirectoryEntry.objects.all())
    again(published, name="คำใหม่")
    assert known() != before
    DirectoryEntry.objects.all().delete()
    DirectoryEntry.objects.bulk_create(copy)
    assert known() == before
    last = DirectoryEntry.objects.latest("pk")
    DirectoryEntry.objects.filter(pk=last.pk).delete()
    named = Named(last.organization_id, "เทศบาลตำบลอื่น", "ก", "ข", datetime(2024, 1, 1, tzinfo=UTC))
    DirectoryEntry.objects.create(pk=last.pk, **entry_of([named]))
    assert known() == stored()
    assert "เทศบาลตำบลอื่น" in known()


def test_a_change_asks_three_questions_more(published: Organization, django_assert_num_queries: Any) -> None:
    index()
    with django_assert_num_queries(1):
        index()
    make_withdrawal(published.publications.get())
    with django_assert_num_queries(4):
        index()


def test_it_knows_how_many_items_a_year_has(published: Organization) -> None:
    make_oit(make_framework(2566))
    assert index().items == {2566: 4}


def test_an_entry_is_found_by_its_address(published: Organization) -> None:
    found = index().at("maekhammi")
    assert isinstance(found, Listed)
    assert found.organization == published.pk
    assert index().at("nobody") is None


def test_a_word_is_found_where_it_says_most(published: Organization) -> None:
    make_entries(("sao", "แพร่ใหม่", "ใหม่", "น่าน"), ("sao", "แม่แพร่", "แพร่", "แพร่"))
    entries, ranks = index().entries, index().find("แพร่")
    assert {entries[place].name: rank for place, rank in ranks.items()} == {
        "แพร่": 0,
        "แพร่ใหม่": 1,
        "แม่แพร่": 2,
        "แม่คำมี": 6,
    }
    assert set(index().find("อบต").values()) == {9}
