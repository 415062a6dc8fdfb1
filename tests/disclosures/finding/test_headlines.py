"""What a list says of an organization in one line."""

from typing import Any

import pytest

from disclosures.finding.headlines import Disclosed, Headline, headlines
from disclosures.finding.index import index
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_assessment,
    make_disclosure,
    make_framework,
    make_oit,
    make_organization,
    make_plan,
    make_publication,
    make_published_item,
    make_published_measures,
    make_scores,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db


def headline() -> Headline:
    known = index()
    [found] = headlines(known.entries, known.items)
    return found


def make_result(organization: Organization, year: int, total: str = "96.17") -> Any:
    make_scores(make_assessment(organization, year), {"1": total})
    return make_publication(organization, year)


def test_the_newest_result_that_stands_is_shown(organization: Organization) -> None:
    make_result(organization, 2563)
    make_result(organization, 2564)
    make_withdrawal(make_result(organization, 2565))
    found = headline()
    assert found.shown is not None
    assert (found.shown.year, found.shown.withdrawn, found.result) == (2564, False, found.shown)


def test_what_was_withdrawn_is_said_where_nothing_stands(organization: Organization) -> None:
    make_withdrawal(make_result(organization, 2563))
    found = headline()
    assert found.shown is not None
    assert found.shown.withdrawn
    assert (found.result, found.measures, found.disclosed) == (None, None, None)


def test_a_result_stands_before_newer_measures(organization: Organization) -> None:
    make_result(organization, 2563)
    make_approved(make_plan(organization, 2564))
    make_published_measures(organization.plans.get())
    found = headline()
    assert found.shown == found.result
    assert found.measures is not None
    assert found.measures.year == 2564


def test_items_are_counted_of_all_the_year_has(organization: Organization) -> None:
    first, second, *_ = make_oit(make_framework(2563))
    for item in (first, second):
        make_published_item(make_disclosure(organization, item))
    assert headline().disclosed == Disclosed(2563, 2, 4)
    assert headline().shown is None


def test_many_ask_no_more_questions(organization: Organization, django_assert_num_queries: Any) -> None:
    items = make_oit(make_framework(2563))
    for number in range(4):
        other = make_organization(f"other-{number}", name=f"บ้าน{number}")
        make_result(other, 2563)
        make_published_item(make_disclosure(other, items[0]))
    known = index()
    with django_assert_num_queries(2):
        assert len(headlines(known.entries, known.items)) == 4
    with django_assert_num_queries(4):
        assert len(headlines(known.entries * 6, known.items)) == 24
    with django_assert_num_queries(0):
        assert headlines([], known.items) == []
