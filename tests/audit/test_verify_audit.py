"""verify_audit names the broken row and exits 1."""

from collections.abc import Callable

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from audit import append_only
from audit.chain import record
from audit.models import Entry
from organizations.models import Organization


@pytest.fixture(autouse=True)
def two_entries(organization: Organization) -> None:
    with transaction.atomic():
        record(None, "create", organization)
        record(None, "update", organization, {"name": "เดิม"}, {"name": "ใหม่"})


def test_a_whole_chain_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("verify_audit")
    told = capsys.readouterr().out
    assert "2 รายการ" in told
    assert Entry.objects.get(sequence=2).digest in told


def test_a_broken_row_is_named(tamper: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    tamper("UPDATE audit_entry SET actor_name = 'ผู้อื่น' WHERE sequence = 2")
    with pytest.raises(SystemExit) as stop:
        call_command("verify_audit")
    assert stop.value.code == 1
    assert "บันทึกที่ 2" in capsys.readouterr().err


def test_missing_triggers_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    append_only.remove(connection, "audit_entry")
    with pytest.raises(SystemExit) as stop:
        call_command("verify_audit")
    assert stop.value.code == 1
    assert "audit_entry" in capsys.readouterr().err
