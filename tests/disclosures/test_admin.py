"""The operator reads what was published and changes nothing of it."""

import pytest
from django.urls import reverse

from disclosures.models import Publication, PublishedItem
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import (
    make_assessment,
    make_disclosure,
    make_framework,
    make_oit,
    make_publication,
    make_published_item,
    make_scores,
)

pytestmark = pytest.mark.django_db


def test_the_operator_reads_and_cannot_change(operator: PortalClient, organization: Organization) -> None:
    make_scores(make_assessment(organization))
    publication = make_publication(organization)
    listed = operator.get(reverse("admin:disclosures_publication_changelist"))
    assert publication.official_name in listed.content.decode()
    one = reverse("admin:disclosures_publication_change", args=[publication.pk])
    assert operator.get(one).status_code == 200
    assert operator.post(one, {"total": "99.99"}).status_code == 403
    assert operator.get(reverse("admin:disclosures_publication_add")).status_code == 403
    assert operator.post(reverse("admin:disclosures_publication_delete", args=[publication.pk])).status_code == 403
    assert Publication.objects.get().total == "60.40"


def test_published_items_are_read_and_not_changed(operator: PortalClient, organization: Organization) -> None:
    item = make_published_item(make_disclosure(organization, make_oit(make_framework())[0]))
    assert item.official_name in operator.get(reverse("admin:disclosures_publisheditem_changelist")).content.decode()
    one = reverse("admin:disclosures_publisheditem_change", args=[item.pk])
    assert (operator.get(one).status_code, operator.post(one, {"edition": "9"}).status_code) == (200, 403)
    assert PublishedItem.objects.get().edition == 1
