"""Who stands in the directory, under which names, since when."""

from typing import Any

import pytest

from disclosures.documents.publishing import unpublish_document
from disclosures.finding.directory import enter, enter_all
from disclosures.finding.index import index
from disclosures.models import DirectoryEntry
from organizations.models import Organization
from tests.factories import (
    make_assessment,
    make_issued,
    make_organization,
    make_publication,
    make_published_document,
    make_scores,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(organization: Organization) -> Organization:
    make_scores(make_assessment(organization))
    make_publication(organization)
    return organization


def test_whoever_published_nothing_is_not_in_the_directory(organization: Organization) -> None:
    enter(organization)
    assert not DirectoryEntry.objects.exists()


def test_publishing_enters_the_names_of_that_day(published: Organization) -> None:
    entry = DirectoryEntry.objects.get()
    assert (entry.organization, entry.name, entry.official_name) == (published, "แม่คำมี", "องค์การบริหารส่วนตำบลแม่คำมี")
    assert (entry.district, entry.province) == ("หนองม่วงไข่", "แพร่")
    assert entry.key == "แม่คำมี|องค์การบริหารส่วนตำบลแม่คำมี|อบตแม่คำมี|หนองม่วงไข่|แพร่|"
    assert entry.published_at == published.publications.get().published_at


def test_a_document_alone_enters_its_organization(organization: Organization) -> None:
    document = make_published_document(make_issued(organization))
    assert DirectoryEntry.objects.get().name == "แม่คำมี"
    unpublish_document(document, document.published_by, "เหตุ")
    assert DirectoryEntry.objects.count() == 1


def test_a_new_name_stands_first_and_the_old_one_still_finds(published: Organization) -> None:
    published.name = "คำใหม่"
    published.save()
    make_scores(make_assessment(published, 2564), {"1": "90.00"})
    make_publication(published, 2564)
    entry = DirectoryEntry.objects.get()
    assert entry.name == "คำใหม่"
    assert entry.key.endswith("|แม่คำมี องค์การบริหารส่วนตำบลแม่คำมี อบตแม่คำมี หนองม่วงไข่ แพร่")


def test_a_renamed_organization_keeps_its_published_name_until_it_publishes(published: Organization) -> None:
    Organization.objects.update(name="คำใหม่")
    make_withdrawal(published.publications.get())
    assert DirectoryEntry.objects.get().name == "แม่คำมี"


def test_every_publication_and_withdrawal_makes_another_version(published: Organization) -> None:
    seen = [index().version]
    make_withdrawal(published.publications.get())
    seen.append(index().version)
    make_publication(published)
    seen.append(index().version)
    assert len(set(seen)) == 3


def test_many_are_entered_in_a_few_queries(published: Organization, django_assert_max_num_queries: Any) -> None:
    for number in range(5):
        other = make_organization(f"other-{number}", name=f"บ้าน{number}")
        make_scores(make_assessment(other), {"1": "90.00"})
        make_publication(other)
    before = set(DirectoryEntry.objects.values_list("organization", "key"))
    with django_assert_max_num_queries(10):
        enter_all(list(Organization.objects.values_list("pk", flat=True)))
    assert set(DirectoryEntry.objects.values_list("organization", "key")) == before
