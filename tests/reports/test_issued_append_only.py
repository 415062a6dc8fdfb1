"""The database itself keeps what was issued, what came back signed, and what was withdrawn, as they were written."""

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction

from organizations.models import Organization
from tests.factories import make_issued, make_published_document, make_signed_copy, make_withdrawn_document

pytestmark = pytest.mark.django_db
KEPT = {
    "reports.IssuedReport": "number",
    "reports.IssuedFile": "sha256",
    "reports.SignedCopy": "number",
    "reports.Withdrawal": "reason",
    "disclosures.PublishedDocument": "official_name",
}


@pytest.fixture
def issued(organization: Organization) -> None:
    """One row of each kind."""
    report = make_issued(organization)
    make_signed_copy(report)
    make_published_document(report)
    make_withdrawn_document(report)


@pytest.mark.parametrize("name", KEPT)
def test_what_was_written_is_neither_changed_nor_removed(issued: None, name: str) -> None:
    model: type[models.Model] = apps.get_model(name)
    rows = model._default_manager.all()
    before = list(rows.values())
    assert before
    for refused in (lambda: rows.update(**{KEPT[name]: "0" * 64}), lambda: rows._raw_delete(rows.db)):
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            refused()
    assert list(rows.values()) == before
