"""The filters of the register, and what is chosen in them."""

import pytest
from django.utils import timezone

from disclosures.models import Alarm, LinkCheck, LinkStanding
from disclosures.register.filters import Filters
from disclosures.register.listing import rows_of
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_oit, make_post

pytestmark = pytest.mark.django_db


def test_each_filter_shows_what_it_names(organization: Organization) -> None:
    organization.domains = "www.example.go.th"
    post = make_post(organization)
    items = make_oit(make_framework(), "o1", "o2", "o3", "o4")
    away = make_disclosure(organization, items[0], "https://drive.example.com/a", owner=post)
    make_disclosure(organization, items[1], has=None, state="draft")
    check = LinkCheck.objects.create(
        disclosure=away, url="https://drive.example.com/a", state="dead", checked_at=timezone.now()
    )
    LinkStanding.objects.create(disclosure=away, url=check.url, latest=check, alarm=Alarm.RAISED)
    rows = rows_of(organization, 2563).rows
    for query, codes in {
        "": ["o1", "o2", "o3", "o4"],
        "state=draft": ["o2"],
        "state=nonsense": ["o1", "o2", "o3", "o4"],
        f"owner={post.pk}": ["o1"],
        "owner=ก": ["o1", "o2", "o3", "o4"],
        "problem=links": ["o1"],
        "problem=off-site": ["o1"],
        "problem=unanswered": ["o2", "o3", "o4"],
        "problem=nobody": ["o2", "o3", "o4"],
        "problem=older": [],
        "problem=nobody&state=draft": ["o2"],
    }.items():
        filters = Filters.of(dict(pair.split("=") for pair in query.split("&") if pair))
        assert [row.item.code for row in rows if filters.shows(row)] == codes, query
        assert filters.is_set == (codes != ["o1", "o2", "o3", "o4"])
    assert Filters(owner=str(post.pk)).choices(rows)["owner"] == [(str(post.pk), post.title, True)]
