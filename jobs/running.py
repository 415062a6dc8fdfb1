"""The library's worker with a sign of life, a word to the rooms, and patience with SQLite."""

import logging
from typing import Any

from django.db import OperationalError, transaction
from django_tasks import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker as LibraryWorker
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import is_locked_database_exception

from jobs import failures
from jobs.heartbeat import Heartbeat
from jobs.reaping import reap

logger = logging.getLogger(__name__)


class LivingWorker(LibraryWorker):
    """Tells rooms of every failure: an exception, a forced end; the reaper tells of those whose worker died."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.in_task = False

    def run(self) -> None:
        with Heartbeat(self.worker_id):
            reap()
            while self._stopped_by_a_lock():
                logger.warning("ฐานข้อมูลถูกล็อกอยู่นาน ตัวทำงาน %s รอต่อ", self.worker_id)

    def _stopped_by_a_lock(self) -> bool:
        """Run until told to end. A locked SQLite between two tasks is no reason to end; within one it is,
        as the task would stay with a living worker that forgot it."""
        try:
            super().run()
        except OperationalError as error:
            if self.in_task or not is_locked_database_exception(error):
                raise
            return True
        return False

    def run_task(self, db_task_result: DBTaskResult) -> None:
        self.in_task = True
        super().run_task(db_task_result)
        self.in_task = False
        if db_task_result.status == TaskResultStatus.FAILED:
            tell_or_log(db_task_result)


def tell_or_log(task: DBTaskResult) -> None:
    try:
        with transaction.atomic():
            failures.tell(task)
    except Exception:
        logger.exception("บอกห้องของงาน %s (%s) ไม่สำเร็จ", task.pk, task.task_path)
