"""The worker tells rooms of failures, outlasts a lock between two tasks, and ends with one met within a task."""

from typing import Any

import pytest
from django.db import OperationalError
from django_tasks_db.management.commands.db_worker import Worker as LibraryWorker
from pytest_django import Settings

from jobs.running import LivingWorker
from tests.jobs.records import make_task

LOCKED = OperationalError("database is locked")


@pytest.fixture
def worker() -> LivingWorker:
    options: dict[str, Any] = {"queue_names": ["default"], "interval": 0, "batch": True, "backend_name": "default"}
    return LivingWorker(**options, startup_delay=False, max_tasks=None, worker_id="w1", excluded_queue_names=[])


@pytest.mark.django_db
def test_a_failed_task_is_told_to_its_room(worker: LivingWorker, told: list[int]) -> None:
    task = make_task("w1", task_path="tests.jobs.lines.fail")
    worker.run_task(task)
    assert (task.status, told) == ("FAILED", [7])


@pytest.mark.django_db
def test_a_room_that_does_not_hear_ends_no_worker(worker: LivingWorker, settings: Settings) -> None:
    settings.TASK_FAILURES = {"tests.jobs.lines.fail": "tests.jobs.told.line_failed"}
    task = make_task("w1", task_path="tests.jobs.lines.fail")
    worker.run_task(task)
    assert task.status == "FAILED"


class Locked:
    """The library's loop and task on a database that is locked; the second loop ends in peace."""

    def __init__(self) -> None:
        self.loops = 0

    def loop(self, worker: LibraryWorker) -> None:
        self.loops += 1
        if self.loops == 1:
            raise LOCKED

    def loop_with_task(self, worker: LibraryWorker) -> None:
        worker.run_task(make_task("w1"))

    def task(self, worker: LibraryWorker, task: object) -> None:
        raise LOCKED


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread beside the test."""
    monkeypatch.setattr("jobs.heartbeat.Heartbeat._keep_beating", lambda beating: None)


@pytest.mark.django_db
@pytest.mark.usefixtures("silent")
def test_a_lock_between_tasks_is_waited_for(worker: LivingWorker, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = Locked()
    monkeypatch.setattr(LibraryWorker, "run", lambda worker: locked.loop(worker))
    worker.run()
    assert locked.loops == 2


@pytest.mark.django_db
@pytest.mark.usefixtures("silent")
def test_a_lock_within_a_task_ends_the_worker(worker: LivingWorker, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = Locked()
    monkeypatch.setattr(LibraryWorker, "run", lambda worker: locked.loop_with_task(worker))
    monkeypatch.setattr(LibraryWorker, "run_task", lambda worker, task: locked.task(worker, task))
    with pytest.raises(OperationalError):
        worker.run()
