"""Provinces, districts and who published last."""

from typing import Any

import pytest

from disclosures.finding.listing import districts, latest, provinces, version
from tests.factories import make_assessment, make_organization, make_publication, make_scores

pytestmark = pytest.mark.django_db


@pytest.fixture
def published() -> None:
    for place, (district, province) in enumerate([("ใน", "แพร่"), ("เก่า", "แพร่"), ("เก่า", "แพร่"), ("ใน", "กระบี่")]):
        organization = make_organization(f"of-{place}", name=f"บ้าน{place}", district=district, province=province)
        make_scores(make_assessment(organization), {"1": "96.17"})
        make_publication(organization)


def test_places_stand_in_dictionary_order_with_how_many_they_have(published: None) -> None:
    assert [(each.name, each.organizations) for each in provinces()] == [("กระบี่", 1), ("แพร่", 3)]
    assert [(each.name, each.organizations) for each in districts("แพร่")] == [("เก่า", 2), ("ใน", 1)]
    assert districts("น่าน") == []


def test_an_empty_directory_has_a_version_too(db: None) -> None:
    assert version(provinces()) == version([])


def test_who_published_last_stands_first(published: None, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(3):
        assert [each.entry.name for each in latest()] == ["บ้าน3", "บ้าน2", "บ้าน1", "บ้าน0"]
