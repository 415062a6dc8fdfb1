"""A worker is alive for half a minute after it was seen."""

import pytest

from jobs.models import Worker
from jobs.workers import HOW_TO_START, alive, forget_the_dead
from tests.jobs.records import NOW, make_worker

pytestmark = pytest.mark.django_db
DAY = 86_400


@pytest.mark.parametrize(("seconds", "expected"), [(0, True), (29, True), (30, True), (31, False), (DAY, False)])
def test_a_worker_lives_by_when_it_was_seen(seconds: int, expected: bool) -> None:
    make_worker(seen=seconds)
    assert alive(NOW).exists() is expected


@pytest.mark.parametrize(("seconds", "expected"), [(31, True), (DAY, True), (DAY + 1, False)])
def test_a_dead_worker_is_remembered_for_a_day(seconds: int, expected: bool) -> None:
    make_worker(seen=seconds)
    forget_the_dead(NOW)
    assert Worker.objects.exists() is expected


def test_the_sentence_for_pages_names_the_command() -> None:
    assert "manage.py db_worker" in HOW_TO_START
