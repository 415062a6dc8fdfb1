"""Queries composed once: they answer as the queryset would, for whatever values."""

from datetime import UTC, datetime
from typing import Any

import pytest

from assessments.models import Framework
from disclosures.prepared import LARGEST, Prepared, moment
from organizations.models import Organization
from tests.factories import make_framework

AT = datetime(2024, 3, 31, 5, 0, tzinfo=UTC)


@pytest.mark.django_db
def test_each_value_stands_wherever_it_was_named(
    organization: Organization, other_organization: Organization, django_assert_num_queries: Any
) -> None:
    named = Prepared(
        lambda slug, kind: Organization.objects.filter(slug=slug, kind=kind).values_list("slug"), slug="«s»", kind="«k»"
    )
    with django_assert_num_queries(3):
        assert named.rows(slug="maekhammi", kind="sao") == [("maekhammi",)]
        assert named.rows(slug="songchan", kind="tambon") == [("songchan",)]
        assert named.rows(slug="songchan", kind="sao") == []


@pytest.mark.django_db
def test_a_year_is_looked_for_up_to_the_largest() -> None:
    make_framework()
    years = Prepared(lambda year: Framework.objects.filter(fiscal_year=year).values_list("fiscal_year"), year=LARGEST)
    assert [years.rows(year=year) for year in (2563, LARGEST)] == [[(2563,)], []]


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (None, None),
        (AT, AT),
        (AT.replace(tzinfo=None), AT),
        ("2024-03-31 05:00:00", AT),
        ("2024-03-31 05:00:00.250000", AT.replace(microsecond=250_000)),
    ],
)
def test_a_moment_is_one_of_a_zone(given: datetime | str | None, meant: datetime | None) -> None:
    assert moment(given) == meant
