"""Workers and tasks as they stand in the database, made by hand around one fixed moment."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django_tasks_db.models import DBTaskResult, get_date_max

from jobs.models import Worker

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LINE = "tests.jobs.lines.write"


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)


def make_worker(worker_id: str = "w1", *, seen: float = 1, started: float = 600) -> Worker:
    """`seen` and `started` are seconds before NOW."""
    return Worker.objects.create(worker_id=worker_id, host="town", pid=4321, started_at=ago(started), seen_at=ago(seen))


def make_task(*workers: str, started: float | None = 300, **values: Any) -> DBTaskResult:
    """A task that these workers took in turn and the last one still has; `started` is seconds before NOW."""
    defaults: dict[str, Any] = {
        "status": "RUNNING",
        "started_at": None if started is None else ago(started),
        "args_kwargs": {"args": [7], "kwargs": {}},
        "task_path": LINE,
        "worker_ids": list(workers),
        "backend_name": "default",
        "run_after": get_date_max(),
    }
    return DBTaskResult.objects.create(**defaults | values)
