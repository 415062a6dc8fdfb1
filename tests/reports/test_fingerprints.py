"""The fingerprint of a document: what an opinion was written on."""

import pytest

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.drafting.fingerprints import fingerprint
from tests.factories import make_draft, make_opinion
from tests.reports.chains import make_memo_ready

pytestmark = pytest.mark.django_db


def test_a_fingerprint_knows_words_and_not_opinions(organization: Organization) -> None:
    chain = make_memo_ready(organization)
    draft = make_draft(organization)
    before = fingerprint(paper_of(draft))
    make_opinion(draft, chain[1], "เห็นควร")
    draft.number, draft.day, draft.month, draft.year = "9", 1, 12, 2563
    draft.save()
    assert fingerprint(paper_of(find_draft(organization, draft.kind, draft.occasion, 2563))) == before
    chain[1].tenures.all().delete()
    assert fingerprint(paper_of(find_draft(organization, draft.kind, draft.occasion, 2563))) != before
