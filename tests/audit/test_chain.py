"""One chain over everything: written with the change or not at all, and any tampering is found where it was done."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import time_machine
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from audit.chain import Change, broken_links, record, record_many
from audit.models import GENESIS, ChainHead, Entry
from organizations.models import Organization
from tests.factories import make_office, make_user

Tamper = Callable[..., None]

TAMPERINGS = {
    "the actor": "UPDATE audit_entry SET actor_name = 'ผู้อื่น' WHERE sequence = 2",
    "the account": "UPDATE audit_entry SET actor_id = NULL WHERE sequence = 2",
    "the time": "UPDATE audit_entry SET at = '2020-01-01 00:00:00+00' WHERE sequence = 2",
    "the scope": "UPDATE audit_entry SET scope = 'organization-999' WHERE sequence = 2",
    "the action": "UPDATE audit_entry SET action = 'delete' WHERE sequence = 2",
    "the kind of record": "UPDATE audit_entry SET object_type = 'organizations.post' WHERE sequence = 2",
    "the record": "UPDATE audit_entry SET object_id = '0' WHERE sequence = 2",
    "the record's name": "UPDATE audit_entry SET object_name = 'อื่น' WHERE sequence = 2",
    "the values before": """UPDATE audit_entry SET before = '{"score": "96.17"}' WHERE sequence = 2""",
    "the values after": """UPDATE audit_entry SET after = '{"score": "69.17"}' WHERE sequence = 2""",
    "the digest": "UPDATE audit_entry SET digest = previous WHERE sequence = 2",
}


@pytest.fixture
def chain(organization: Organization) -> list[Entry]:
    """Three entries of one clerk."""
    clerk = make_user("clerk", first_name="สมมติ", last_name="ตัวอย่าง")
    with transaction.atomic():
        return [
            record(clerk, "update", organization, {"score": "1"}, {"score": value}, scope=organization.audit_scope)
            for value in ("2", "3", "4")
        ]


def places() -> list[int]:
    return sorted({place.sequence for place in broken_links()})


def test_entries_hang_together_from_the_first(chain: list[Entry]) -> None:
    assert [entry.sequence for entry in chain] == [1, 2, 3]
    assert [entry.previous for entry in chain] == [GENESIS, chain[0].digest, chain[1].digest]
    assert places() == []


def test_an_empty_chain_is_whole(db: None) -> None:
    assert places() == []


@pytest.mark.parametrize("part", TAMPERINGS)
def test_a_changed_entry_is_found_where_it_stands(part: str, chain: list[Entry], tamper: Tamper) -> None:
    tamper(TAMPERINGS[part])
    assert places()[0] == 2


def test_a_missing_entry_is_found_at_the_next(chain: list[Entry], tamper: Tamper) -> None:
    tamper("DELETE FROM audit_entry WHERE sequence = 2")
    assert places() == [3]


def test_entries_in_another_order_are_found(chain: list[Entry], tamper: Tamper) -> None:
    for old, new in [(2, 9), (3, 2), (9, 3)]:
        tamper("UPDATE audit_entry SET sequence = %s WHERE sequence = %s", new, old)
    assert places() == [2, 3]


def test_a_missing_last_entry_is_found_by_the_head(chain: list[Entry], tamper: Tamper) -> None:
    tamper("DELETE FROM audit_entry WHERE sequence = 3")
    assert places() == [3]


def test_entries_without_a_head_are_found(chain: list[Entry], tamper: Tamper) -> None:
    ChainHead.objects.all().delete()
    assert places() == [3]


def test_all_entries_gone_are_found(chain: list[Entry], tamper: Tamper) -> None:
    tamper("DELETE FROM audit_entry")
    assert places() == [3]


@pytest.mark.django_db(transaction=True)
def test_an_entry_outside_a_transaction_is_refused(organization: Organization) -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        record(None, "create", organization)
    assert not Entry.objects.exists()


def test_an_undone_change_leaves_no_entry(chain: list[Entry], organization: Organization) -> None:
    with transaction.atomic():
        record(None, "create", make_office(organization))
        transaction.set_rollback(True)
    with transaction.atomic():
        assert record(None, "create", organization).sequence == 4
    assert places() == []


@pytest.mark.parametrize("number", [1, 60])
def test_many_entries_cost_three_queries(number: int, organization: Organization) -> None:
    with transaction.atomic():
        record(None, "create", organization)
        with CaptureQueriesContext(connection) as queries:
            record_many(None, "update", [Change(organization) for _ in range(number)])
    assert len(queries) == 3
    assert places() == []


def test_the_digest_is_the_same_on_every_database(db: None) -> None:
    obj = Organization(pk=7, slug="hintang", kind="sao", name="หินตั้ง")
    with time_machine.travel(datetime(2020, 12, 14, 3, 0, tzinfo=UTC), tick=False), transaction.atomic():
        entry = record(None, "update", obj, {"total": None, "ok": True}, {"total": "60.40", "b": 1, "a": "ก"})
    assert entry.digest == "add6b6ba8686419a8dd5896347e74816364f7c0b0ae2aa01c847aef854658f33"
    entry.refresh_from_db()
    assert places() == []
