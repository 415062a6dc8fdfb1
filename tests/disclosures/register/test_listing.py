"""The list of a year: every item in order, and as many queries for many as for few."""

from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from assessments.models import Framework
from disclosures.models import LinkCheck, LinkStanding
from disclosures.register.listing import rows_of
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_issued, make_oit, make_post

pytestmark = pytest.mark.django_db


def test_every_item_of_the_framework_stands_under_its_group(organization: Organization) -> None:
    first, *_ = make_oit(make_framework(), "o1", "o2", "o3")
    make_disclosure(organization, first)
    register = rows_of(organization, 2563)
    (group,) = register.groups
    assert group.criterion
    assert (group.criterion.code, [row.item.code for row in group.rows]) == ("9.1", ["o1", "o2", "o3"])
    assert [row.state for row in register.rows] == ["ready", "empty", "empty"]
    assert [(str(state), number) for state, _, number in register.counts] == [("ready", 1), ("empty", 2)]


def test_the_number_of_queries_does_not_grow(organization: Organization, django_assert_num_queries: Any) -> None:
    items = make_oit(make_framework(), *(f"o{number}" for number in range(1, 13)))
    for number, item in enumerate(items):
        disclosure = make_disclosure(organization, item, owner=make_post(organization, f"ตำแหน่ง {number}"))
        url = disclosure.links.get().url
        check = LinkCheck.objects.create(disclosure=disclosure, url=url, state="ok", checked_at=timezone.now())
        LinkStanding.objects.create(disclosure=disclosure, url=url, latest=check)
        disclosure.links.create(position=2, report=make_issued(organization, edition=1, fiscal_year=2600 + number))
    with django_assert_num_queries(6):
        register = rows_of(organization, 2563)
        told = [(row.worst, row.off_site, str(row.disclosure and row.disclosure.owner)) for row in register.rows]
        assert len(told) == 12
        assert register.groups


def test_a_year_without_a_framework_has_no_register(organization: Organization) -> None:
    with pytest.raises(Framework.DoesNotExist):
        rows_of(organization, 2540)


def test_documents_of_the_portal_are_off_the_main_website_unless_it_serves_them(organization: Organization) -> None:
    (item,) = make_oit(make_framework(), "o1")
    disclosure = make_disclosure(organization, item, "https://www.example.go.th/a")
    disclosure.links.create(position=2, report=make_issued(organization))
    for domains, number in {"": 0, "www.example.go.th": 1, settings.SITE_URL.partition("//")[2]: 1}.items():
        organization.domains = domains
        assert rows_of(organization, 2563).rows[0].off_site == number, domains
