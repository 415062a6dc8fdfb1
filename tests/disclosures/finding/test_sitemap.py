"""Which pages search engines are told of."""

import xml.etree.ElementTree as ElementTree
from typing import Any

import pytest
from django.urls import reverse

from disclosures.finding import sitemap
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import (
    make_assessment,
    make_disclosure,
    make_framework,
    make_issued,
    make_oit,
    make_publication,
    make_published_document,
    make_published_item,
    make_scores,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db


def locations(client: PortalClient, path: str) -> list[str]:
    answer = client.get(path)
    assert answer["Content-Type"] == "application/xml"
    root = ElementTree.fromstring(answer.content)
    return [str(each.text) for each in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]


@pytest.fixture
def everything(organization: Organization, settings: Any) -> Organization:
    settings.SITE_URL = "https://ita.example.go.th"
    for year in (2563, 2564):
        make_scores(make_assessment(organization, year))
        make_publication(organization, year)
    make_withdrawal(organization.publications.get(fiscal_year=2564))
    make_published_document(make_issued(organization))
    item, *_ = make_oit(make_framework(2565))
    make_published_item(make_disclosure(organization, item))
    return organization


def test_the_parts_list_every_page_that_stands_and_no_other(anonymous: PortalClient, everything: Organization) -> None:
    site = "https://ita.example.go.th"
    found = [page for part in locations(anonymous, "/sitemap.xml") for page in locations(anonymous, part[len(site) :])]
    assert len(found) == len(set(found))
    paths = {page.removeprefix(site) for page in found}
    assert {"/", "/privacy/", "/o/maekhammi/", "/o/maekhammi/2563/", "/o/maekhammi/2565/oit/"} < paths
    assert {"/o/maekhammi/2565/oit/o1/", reverse("show-province", args=["แพร่"])} < paths
    assert "/o/maekhammi/2564/" not in paths
    assert not any(path.startswith(("/work", "/accounts", "/admin")) for path in paths)
    assert {anonymous.get(path).status_code for path in paths} == {200}


def test_long_sections_come_in_parts(
    anonymous: PortalClient, everything: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_scores(make_assessment(everything, 2566))
    make_publication(everything, 2566)
    monkeypatch.setattr(sitemap, "PART", 1)
    parts = [part for part in locations(anonymous, "/sitemap.xml") if "-results-" in part]
    assert [part.rpartition("-")[2] for part in parts] == ["1.xml", "2.xml"]
    assert [len(locations(anonymous, f"/sitemap-results-{part}.xml")) for part in (1, 2)] == [1, 1]


@pytest.mark.parametrize("path", ["results-0", "results-99999999", "nothing-1", "pages-2"])
def test_a_part_that_is_not_there_is_not_found(anonymous: PortalClient, everything: Organization, path: str) -> None:
    assert anonymous.get(f"/sitemap-{path}.xml").status_code == 404


def test_a_part_is_one_query(anonymous: PortalClient, everything: Organization, django_assert_num_queries: Any) -> None:
    for name in sitemap.SECTIONS:
        with django_assert_num_queries(1):
            anonymous.get(f"/sitemap-{name}-1.xml")


def test_robots_are_told_where_not_to_go(anonymous: PortalClient, settings: Any) -> None:
    settings.SITE_URL = "https://ita.example.go.th"
    text = anonymous.get("/robots.txt").content.decode()
    assert "Sitemap: https://ita.example.go.th/sitemap.xml" in text
    for path in ("/work/", "/accounts/", "/admin/"):
        assert f"Disallow: {path}\n" in text
