"""Provinces, districts and who published last."""

from typing import Any

import pytest

from disclosures.finding.index import index
from disclosures.finding.listing import districts, latest, province_list, provinces
from tests.factories import make_assessment, make_organization, make_publication, make_scores

pytestmark = pytest.mark.django_db


@pytest.fixture
def published() -> None:
    for place, (district, province) in enumerate([("ใน", "แพร่"), ("เก่า", "แพร่"), ("เก่า", "แพร่"), ("ใน", "กระบี่")]):
        organization = make_organization(f"of-{place}", name=f"บ้าน{place}", district=district, province=province)
        make_scores(make_assessment(organization), {"1": "96.17"})
        make_publication(organization)


def test_places_stand_in_dictionary_order_with_how_many_they_have(published: None) -> None:
    known = index()
    assert [(each.name, each.organizations) for each in provinces(known)] == [("กระบี่", 1), ("แพร่", 3)]
    districts_of = districts("แพร่", known.within("แพร่"))
    assert [(each.name, each.organizations) for each in districts_of] == [("เก่า", 2), ("ใน", 1)]


def test_an_empty_directory_has_no_list(db: None) -> None:
    assert not province_list(index()).strip()


def test_who_published_last_stands_first(published: None, django_assert_num_queries: Any) -> None:
    known = index()
    with django_assert_num_queries(2):
        assert [each.entry.name for each in latest(known)] == ["บ้าน3", "บ้าน2", "บ้าน1", "บ้าน0"]
