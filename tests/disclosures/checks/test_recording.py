"""A check is written with its standing, in one transaction, and old ones make room."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from disclosures.checks.following import follow
from disclosures.checks.recording import KEPT, record_check
from disclosures.links.outcome import Outcome
from disclosures.links.words import State
from disclosures.models import Alarm, Disclosure, LinkCheck, LinkStanding
from tests.disclosures.checks.conftest import ONE
from tests.disclosures.checks.doubles import DEAD, GOOD, OTHER_YEAR, fresh

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 4, 2, 3, tzinfo=UTC)


@pytest.fixture
def followed(disclosure: Disclosure) -> Disclosure:
    follow([fresh(disclosure)], NOW)
    return disclosure


def test_a_check_keeps_what_a_submission_freezes(followed: Disclosure) -> None:
    found = Outcome(
        State.OK, None, "ข้อความ\0", 1.234, 200, ONE + "/", "pdf", "แผน\0ปี\ud800", "2020-10-01", 12, "ab" * 32
    )
    check = record_check(followed, ONE, found, NOW)
    assert check
    stored = LinkCheck.objects.get(pk=check.pk)
    assert (stored.title, stored.passage, stored.seconds) == ("แผนปี?", "ข้อความ", Decimal("1.23"))
    assert (stored.status, stored.final_url, stored.size, stored.sha256) == (200, ONE + "/", 12, "ab" * 32)
    assert stored.document_date == "2020-10-01"


def test_a_second_failure_some_hours_later_raises_the_alarm(followed: Disclosure) -> None:
    record_check(followed, ONE, DEAD, NOW)
    standing = LinkStanding.objects.get(url=ONE)
    assert (standing.alarm, standing.failing_since) == (Alarm.SUSPECTED, NOW)
    record_check(followed, ONE, DEAD, NOW + timedelta(minutes=5))
    standing.refresh_from_db()
    assert standing.alarm == Alarm.SUSPECTED
    record_check(followed, ONE, DEAD, NOW + timedelta(hours=4))
    standing.refresh_from_db()
    assert (standing.alarm, standing.failing_since) == (Alarm.RAISED, NOW)
    record_check(followed, ONE, GOOD, NOW + timedelta(hours=5))
    standing.refresh_from_db()
    assert (standing.alarm, standing.failing_since) == (Alarm.NONE, None)


def test_a_wrong_year_is_an_alarm_at_once(followed: Disclosure) -> None:
    record_check(followed, ONE, OTHER_YEAR, NOW)
    assert LinkStanding.objects.get(url=ONE).alarm == Alarm.RAISED


def test_a_link_that_has_left_the_register_is_not_written(followed: Disclosure) -> None:
    assert record_check(followed, "https://www.example.go.th/gone", GOOD, NOW) is None
    assert not LinkCheck.objects.exists()


def test_the_newest_checks_of_a_link_are_kept(followed: Disclosure) -> None:
    for minute in range(KEPT + 3):
        record_check(followed, ONE, GOOD, NOW + timedelta(minutes=minute))
    kept = LinkCheck.objects.values_list("checked_at", flat=True)
    assert len(kept) == KEPT
    assert min(kept) == NOW + timedelta(minutes=3)
