"""Tasks of dead workers go back to the queue, at most three times, and those of living ones stay."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoAssertNumQueries, Settings

from jobs.errors import WorkerDied
from jobs.reaping import REASON, Reaped, give_back, reap
from tests.jobs.records import LINE, NOW, ago, make_task, make_worker

LEFT, RETURNED, GIVEN_UP = Reaped(0, 0), Reaped(1, 0), Reaped(0, 1)
ALIVE: dict[str, float] = {"seen": 30}
STALE: dict[str, float] = {"seen": 31}
# Name → (the worker w1, who took the task in turn, seconds since it started, what becomes of it).
CASES: dict[str, tuple[dict[str, float] | None, list[str], float, Reaped]] = {
    "its worker is alive": (ALIVE, ["w1"], 300, LEFT),
    "its worker is alive at the third attempt": (ALIVE, ["w2", "w3", "w1"], 300, LEFT),
    "its worker fell silent": (STALE, ["w1"], 300, RETURNED),
    "its worker left no row": (None, ["w1"], 300, RETURNED),
    "its worker left, another is alive": (ALIVE, ["w1", "w2"], 300, RETURNED),
    "its worker was killed and started again under the same id": (ALIVE | {"started": 200}, ["w1"], 300, RETURNED),
    "it started too lately to judge": (None, ["w1"], 30, LEFT),
    "it was lost a second time": (STALE, ["w2", "w1"], 300, RETURNED),
    "it was lost a third time": (STALE, ["w3", "w2", "w1"], 300, GIVEN_UP),
}


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_a_task_is_taken_from_the_dead_only(case: str) -> None:
    worker, workers, started, expected = CASES[case]
    if worker is not None:
        make_worker("w1", **worker)
    task = make_task(*workers, started=started)
    assert reap(NOW) == expected
    task.refresh_from_db()
    assert task.status == {LEFT: "RUNNING", RETURNED: "READY", GIVEN_UP: "FAILED"}[expected]
    assert task.worker_ids == workers


@pytest.mark.django_db
@pytest.mark.parametrize("status", ["READY", "SUCCESSFUL", "FAILED"])
def test_a_task_that_does_not_run_is_left_alone(status: str) -> None:
    make_task("w1", status=status)
    assert reap(NOW) == LEFT


@pytest.mark.django_db
def test_a_returned_task_can_be_claimed_again() -> None:
    make_task("w1")
    reap(NOW)
    task = DBTaskResult.objects.ready().get()
    task.claim("w2")
    assert task.worker_ids == ["w1", "w2"]


@pytest.mark.django_db
def test_a_task_given_up_says_why(told: list[int]) -> None:
    task = make_task("w1", "w2", "w3")
    reap(NOW)
    task.refresh_from_db()
    (error,) = task.task_result.errors
    assert (error.exception_class, error.traceback, task.finished_at) == (WorkerDied, REASON, NOW)
    assert told == [7]


@pytest.mark.django_db
def test_a_returned_task_is_no_failure(told: list[int]) -> None:
    make_task("w1")
    reap(NOW)
    assert told == []


@pytest.mark.django_db
def test_a_room_that_does_not_hear_is_told_again_and_holds_up_no_other_task(settings: Settings) -> None:
    settings.TASK_FAILURES = {LINE: "tests.jobs.told.line_failed"}
    deaf = make_task("w1", "w2", "w3")
    make_task("w1", "w2", "w3", task_path="tests.jobs.lines.fail")
    assert reap(NOW) == GIVEN_UP
    deaf.refresh_from_db()
    assert deaf.status == "RUNNING"


@pytest.mark.django_db
def test_a_task_claimed_since_it_was_read_is_left_alone() -> None:
    read = make_task("w1", started=300)
    DBTaskResult.objects.update(started_at=ago(1), worker_ids=["w1", "w2"])
    assert give_back(read) is False
    assert DBTaskResult.objects.running().exists()


@pytest.mark.django_db
def test_nothing_lost_costs_three_queries(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    make_worker()
    for _ in range(5):
        make_task("w1")
    with django_assert_num_queries(3):
        reap(NOW)


@pytest.mark.django_db(transaction=True)
def test_reapers_at_the_same_time_return_each_task_once() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only: SQLite's tests share one connection in memory, where threads cannot meet")
    for _ in range(20):
        make_task("w1")
    start = Barrier(2)

    def reap_with_others(_: int) -> Reaped:
        try:
            start.wait()
            return reap(NOW)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        reaped = list(pool.map(reap_with_others, range(2)))
    assert sum(each.returned for each in reaped) == 20
    assert DBTaskResult.objects.ready().count() == 20
