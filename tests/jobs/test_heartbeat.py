"""The row of a worker is touched, made again when somebody removed it, and gone at the end."""

import os
from threading import Event

import pytest
from django.db import OperationalError
from django.utils import timezone

from jobs import heartbeat
from jobs.heartbeat import Heartbeat
from jobs.models import Worker
from jobs.workers import alive


@pytest.mark.django_db
def test_a_beat_makes_the_worker_alive() -> None:
    Heartbeat("w1").beat()
    worker = alive().get()
    assert (worker.worker_id, worker.pid) == ("w1", os.getpid())


@pytest.mark.django_db
def test_the_next_beat_moves_only_when_it_was_seen() -> None:
    beating = Heartbeat("w1")
    beating.beat()
    first = Worker.objects.get()
    beating.beat()
    second = Worker.objects.get()
    assert second.seen_at > first.seen_at
    assert second.started_at == first.started_at


@pytest.mark.django_db
def test_a_row_that_was_removed_comes_back() -> None:
    beating = Heartbeat("w1")
    beating.beat()
    Worker.objects.all().delete()
    beating.beat()
    assert alive().exists()


@pytest.mark.django_db
def test_the_end_of_one_worker_leaves_another_under_its_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Heartbeat, "_keep_beating", lambda beating: None)
    with Heartbeat("w1"):
        Worker.objects.update(started_at=timezone.now())
    assert Worker.objects.exists()


def test_a_database_that_refuses_beats_does_not_end_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a database: the third beat is seen although the first two were refused."""
    beats, third = [], Event()

    def refuse(beating: Heartbeat) -> None:
        beats.append(beating)
        if len(beats) == 3:
            third.set()
        raise OperationalError("database is locked")

    monkeypatch.setattr(heartbeat, "EVERY", 0.001)
    monkeypatch.setattr(heartbeat, "AFTER_FAILURE", 0.001)
    monkeypatch.setattr(Heartbeat, "beat", refuse)
    beating = Heartbeat("w1")
    beating.thread.start()
    assert third.wait(20)
    beating.ending.set()
    beating.thread.join()
