"""The documents of the portal that an item may show."""

import pytest

from disclosures.register.offers import offers_of
from disclosures.register.typed import TypedLink
from measures.models import EvidenceVersion
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_evidence,
    make_issued,
    make_plan,
    make_progress,
    make_published_document,
    make_withdrawn_document,
)

pytestmark = pytest.mark.django_db


def test_valid_reports_are_offered_and_the_unpublished_are_marked(
    organization: Organization, other_organization: Organization
) -> None:
    make_issued(other_organization)
    open_, closed = make_issued(organization), make_issued(organization, fiscal_year=2562)
    gone = make_issued(organization, fiscal_year=2564)
    make_published_document(open_)
    make_withdrawn_document(gone)
    found = {offer.value: offer for offer in offers_of(organization, 2563)}
    assert {value: offer.is_open for value, offer in found.items()} == {
        f"report-{open_.pk}": True,
        f"report-{closed.pk}": False,
    }
    assert found[f"report-{closed.pk}"].label.endswith("(ยังไม่เผยแพร่)")
    kept = offers_of(organization, 2563, [TypedLink(report=gone.pk)])
    assert f"report-{gone.pk}" in {offer.value for offer in kept}


def test_the_newest_file_of_the_years_evidence_is_offered(organization: Organization) -> None:
    evidence = make_evidence(make_progress(make_approved(make_plan(organization, 2564))))
    version = EvidenceVersion.objects.get(evidence=evidence)
    assert [offer.value for offer in offers_of(organization, 2564)] == [f"evidence-{version.pk}"]
    assert offers_of(organization, 2563) == []
    chosen = [TypedLink(evidence=version.pk)]
    assert [offer.value for offer in offers_of(organization, 2563, chosen)] == [f"evidence-{version.pk}"]
