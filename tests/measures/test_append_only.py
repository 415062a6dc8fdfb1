"""The database itself keeps decisions, signed sheets, frozen figures and files of evidence as they were written."""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from audit.append_only import in_force
from measures.models import Plan
from organizations.models import Organization
from tests.conftest import APPEND_ONLY
from tests.factories import (
    make_approved,
    make_evidence,
    make_frozen,
    make_member,
    make_office,
    make_plan,
    make_progress,
    make_sheet,
)

pytestmark = pytest.mark.django_db
KEPT = {"Decision": "digest", "SignedSheet": "fingerprint", "Freezing": "digest", "EvidenceVersion": "sha256"}


@pytest.fixture
def plan(organization: Organization) -> Plan:
    """One row of each kind."""
    make_office(organization)
    plan = make_plan(organization)
    make_evidence(make_progress(make_approved(plan)))
    make_sheet(plan)
    make_frozen(plan, actor=make_member(organization, "palad"))
    return plan


@pytest.mark.parametrize("name", KEPT)
def test_what_was_written_is_neither_changed_nor_removed(plan: Plan, name: str) -> None:
    model: type[models.Model] = apps.get_model("measures", name)
    rows = model._default_manager.all()
    before = list(rows.values())
    assert before
    for refused in (lambda: rows.update(**{KEPT[name]: "0" * 64}), lambda: rows._raw_delete(rows.db)):
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            refused()
    assert list(rows.values()) == before


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_no_later_migration_took_a_guard_away(db: None, table: str) -> None:
    """SQLite rebuilds a table to alter it, and forgets its triggers."""
    assert in_force(connection, table)
