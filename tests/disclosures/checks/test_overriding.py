"""A person's word silences the alarm until its day, and the check goes on beside it."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from audit.models import Entry
from disclosures.checks.following import follow
from disclosures.checks.overriding import end_override, override
from disclosures.checks.recording import record_check
from disclosures.models import Alarm, Disclosure, LinkOverride, LinkStanding
from disclosures.refused import Refused
from organizations.models import User
from organizations.roles import Role
from tests.disclosures.checks.conftest import ONE
from tests.disclosures.checks.doubles import DEAD, OTHER_YEAR, fresh
from tests.factories import make_member

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def standing(disclosure: Disclosure) -> LinkStanding:
    now = timezone.now()
    follow([fresh(disclosure)], now)
    record_check(disclosure, ONE, OTHER_YEAR, now)
    return LinkStanding.objects.select_related("disclosure__organization").get(url=ONE)


@pytest.fixture
def actor(disclosure: Disclosure) -> User:
    return make_member(disclosure.organization, Role.STAFF)


def test_while_the_word_stands_no_check_is_an_alarm(standing: LinkStanding, actor: User) -> None:
    today = timezone.localdate()
    assert standing.alarm == Alarm.RAISED
    override(standing, "เอกสารครอบคลุมสองปี", today + 3 * DAY, actor)
    standing.refresh_from_db()
    assert standing.alarm == Alarm.NONE
    record_check(standing.disclosure, ONE, DEAD, timezone.now() + DAY)
    standing.refresh_from_db()
    assert standing.alarm == Alarm.NONE
    assert timezone.localdate(standing.due_at) <= today + 4 * DAY
    record_check(standing.disclosure, ONE, DEAD, timezone.now() + 4 * DAY)
    standing.refresh_from_db()
    assert standing.alarm == Alarm.RAISED


def test_the_word_ends_by_a_button_and_the_alarm_is_back(standing: LinkStanding, actor: User) -> None:
    override(standing, "เอกสารครอบคลุมสองปี", timezone.localdate(), actor)
    assert end_override(standing, actor)
    standing.refresh_from_db()
    assert standing.alarm == Alarm.RAISED
    assert standing.due_at is not None
    assert standing.due_at <= timezone.now()
    assert not end_override(standing, actor)
    assert list(Entry.objects.values_list("action", flat=True)) == ["override_link", "end_override"]


def test_a_link_that_failed_once_is_only_suspected_when_the_word_ends(disclosure: Disclosure, actor: User) -> None:
    before = timezone.now() - timedelta(hours=5)
    follow([fresh(disclosure)], before)
    record_check(disclosure, ONE, DEAD, before)
    standing = LinkStanding.objects.select_related("disclosure__organization").get(url=ONE)
    override(standing, "เปิดจากเครื่องอื่นได้", timezone.localdate(), actor)
    assert end_override(standing, actor)
    standing.refresh_from_db()
    assert standing.alarm == Alarm.SUSPECTED


def test_a_new_word_takes_the_place_of_the_old(standing: LinkStanding, actor: User) -> None:
    for note in ("เหตุแรก", "เหตุใหม่"):
        override(standing, note, timezone.localdate(), actor)
    assert [one.note for one in LinkOverride.objects.filter(ended_at=None)] == ["เหตุใหม่"]
    assert LinkOverride.objects.count() == 2


@pytest.mark.parametrize(("days", "said"), [(-1, "ผ่านมาแล้ว"), (367, "ไม่เกินหนึ่งปี")])
def test_a_word_lasts_from_today_to_a_year(standing: LinkStanding, actor: User, days: int, said: str) -> None:
    with pytest.raises(Refused, match=said):
        override(standing, "เหตุ", timezone.localdate() + days * DAY, actor)
    assert not LinkOverride.objects.exists()


def test_only_those_who_edit_the_register_vouch(standing: LinkStanding) -> None:
    mayor = make_member(standing.disclosure.organization, Role.MAYOR)
    with pytest.raises(PermissionDenied):
        override(standing, "เหตุ", timezone.localdate(), mayor)
    with pytest.raises(PermissionDenied):
        end_override(standing, mayor)
