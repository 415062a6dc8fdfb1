"""Giving back the tasks of workers that died, and giving up those that outlive no worker."""

import logging
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from jobs import failures
from jobs.errors import WorkerDied
from jobs.workers import ALIVE_FOR, alive, forget_the_dead

logger = logging.getLogger(__name__)

ATTEMPTS = 3
REASON = f"ตัวทำงานเบื้องหลังหยุดกลางคันระหว่างทำงานนี้ครบ {ATTEMPTS} ครั้ง จึงเลิกทำ โปรดตรวจหน่วยความจำของเครื่องแล้วสั่งงานใหม่"


@dataclass(frozen=True)
class Reaped:
    """How many tasks went back to the queue, and how many were given up."""

    returned: int
    given_up: int


def reap(now: datetime | None = None) -> Reaped:
    """Three queries, and one transaction per lost task; any number of reapers may run at the same time."""
    now = now or timezone.now()
    lost = lost_tasks(now)
    hopeless = [task for task in lost if len(task.worker_ids) >= ATTEMPTS]
    hopeful = [task for task in lost if len(task.worker_ids) < ATTEMPTS]
    reaped = Reaped(sum(give_back(task) for task in hopeful), sum(give_up(task, now) for task in hopeless))
    forget_the_dead(now)
    return reaped


def lost_tasks(now: datetime) -> list[DBTaskResult]:
    """Running tasks of nobody. A worker that started after its task is another one under the same id."""
    running = list(DBTaskResult.objects.running().filter(started_at__lt=now - ALIVE_FOR))
    started = dict(alive(now).values_list("worker_id", "started_at"))
    return [
        task
        for task in running
        if not any(worker in started and started[worker] <= task.started_at for worker in task.worker_ids[-1:])
    ]


def give_back(task: DBTaskResult) -> bool:
    """Whether it was this call that did; the ids of its workers stay and count the attempts."""
    return _end_run(task, status=TaskResultStatus.READY, started_at=None)


def give_up(task: DBTaskResult, now: datetime) -> bool:
    """Whether it was this call that did, and its room was told; a room that fails to hear is told again next time."""
    path = f"{WorkerDied.__module__}.{WorkerDied.__qualname__}"
    try:
        with transaction.atomic():
            ended = _end_run(
                task,
                status=TaskResultStatus.FAILED,
                finished_at=now,
                return_value=None,
                exception_class_path=path,
                traceback=REASON,
            )
            if ended:
                failures.tell(task)
    except Exception:
        logger.exception("บอกห้องของงาน %s (%s) ไม่สำเร็จ จะลองใหม่รอบหน้า", task.pk, task.task_path)
        return False
    return ended


def _end_run(task: DBTaskResult, **values: object) -> bool:
    """Compare and set: only the run that was read may be ended, and only once."""
    same_run = DBTaskResult.objects.running().filter(pk=task.pk, started_at=task.started_at)
    return same_run.update(**values) == 1
