"""What an organization has published, year by year."""

from typing import Any

import pytest

from disclosures.documents.publishing import unpublish_document
from disclosures.finding.headlines import Disclosed
from disclosures.finding.years import rows_of
from disclosures.models import Publication
from organizations.models import Organization
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
)

pytestmark = pytest.mark.django_db


def test_every_year_in_which_anything_was_published_has_a_row(
    organization: Organization, django_assert_num_queries: Any
) -> None:
    make_scores(make_assessment(organization, 2563))
    make_publication(organization, 2563)
    document = make_published_document(make_issued(organization, fiscal_year=2565))
    unpublish_document(document, document.published_by, "เหตุ")
    item, *_ = make_oit(make_framework(2566))
    make_published_item(make_disclosure(organization, item))
    editions = list(Publication.objects.at(organization.slug).without_content())
    with django_assert_num_queries(2):
        rows = rows_of(organization.slug, editions, {2566: 4})
    assert [(row.year, row.result is not None, row.disclosed, row.documents) for row in rows] == [
        (2566, False, Disclosed(2566, 1, 4), None),
        (2565, False, None, 0),
        (2563, True, None, None),
    ]
