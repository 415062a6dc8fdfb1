"""The database itself keeps the entries: nobody changes or removes one, whatever program asks."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import ProtectedError

from audit.chain import record
from audit.models import Entry
from organizations.models import Organization
from tests.factories import make_user

STATEMENTS = {
    "update": "UPDATE audit_entry SET actor_name = 'ผู้อื่น'",
    "update of nothing but case": "UPDATE audit_entry SET action = upper(action)",
    "delete": "DELETE FROM audit_entry",
    "delete of one": "DELETE FROM audit_entry WHERE sequence = 1",
}


def one_entry(organization: Organization) -> Entry:
    with transaction.atomic():
        return record(None, "create", organization)


def assert_refused(statement: str) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize("verb", STATEMENTS)
def test_the_database_refuses(verb: str, organization: Organization) -> None:
    digest = one_entry(organization).digest
    assert_refused(STATEMENTS[verb])
    assert Entry.objects.get().digest == digest


def test_replacing_a_row_is_deleting_it(organization: Organization) -> None:
    if connection.vendor == "postgresql":
        pytest.skip("REPLACE is SQLite's own")
    one_entry(organization)
    assert_refused("REPLACE INTO audit_entry SELECT * FROM audit_entry")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", [1, 2])
def test_the_triggers_stand_before_and_after_a_flush(turn: int, organization: Organization) -> None:
    one_entry(organization)
    assert_refused(STATEMENTS["update"])
    assert_refused(STATEMENTS["delete"])


def test_a_person_in_the_chain_cannot_be_deleted(organization: Organization) -> None:
    user = make_user("clerk")
    with transaction.atomic():
        record(user, "create", organization)
    with pytest.raises(ProtectedError):
        user.delete()
