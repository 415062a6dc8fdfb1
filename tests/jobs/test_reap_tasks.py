"""The command says in one line what it did."""

import json

import pytest
from django.core.management import call_command

from tests.jobs.records import make_task

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_lost() -> None:
    make_task("w1")
    make_task("w1", "w2", "w3")


def test_one_sentence_counts_both(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("reap_tasks")
    assert capsys.readouterr().out == "คืนงานค้างเข้าคิว 1 งาน เลิกทำ 1 งาน\n"


def test_json_holds_both_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("reap_tasks", "--json")
    assert json.loads(capsys.readouterr().out) == {"returned": 1, "given_up": 1}
