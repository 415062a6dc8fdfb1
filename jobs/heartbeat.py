"""The sign of life of a worker: a row touched every few seconds by a thread with its own connection."""

import logging
import os
import socket
from itertools import count
from threading import Event, Thread

from django.db import Error, close_old_connections, connection, transaction
from django.utils import timezone

from jobs.models import Worker
from jobs.reaping import reap

logger = logging.getLogger(__name__)

EVERY, AFTER_FAILURE = 5.0, 1.0  # seconds
BEATS_PER_REAPING = 12


class Heartbeat:
    """While the `with` lasts the worker counts as alive; about once a minute it reaps what others lost."""

    def __init__(self, worker_id: str) -> None:
        host = socket.gethostname()[:255]
        self.worker = Worker(worker_id=worker_id, host=host, pid=os.getpid(), started_at=timezone.now())
        self.ending = Event()
        self.thread = Thread(target=self._keep_beating, name="heartbeat", daemon=True)

    def __enter__(self) -> "Heartbeat":
        self.beat()
        self.thread.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.ending.set()
        self.thread.join()
        try:
            Worker.objects.filter(pk=self.worker.pk, started_at=self.worker.started_at).delete()
        except Error as error:
            logger.warning("ลบชื่อตัวทำงาน %s ไม่สำเร็จ (%s)", self.worker.pk, error)

    def beat(self) -> None:
        """One UPDATE; the time is taken once the database is ours, so that waiting for SQLite's lock ages nothing."""
        with transaction.atomic():
            self.worker.seen_at = timezone.now()
            self.worker.save()

    def _keep_beating(self) -> None:
        pause, beats = EVERY, count(1)
        while not self.ending.wait(pause):
            beaten = self._beat_and_reap(reaping=next(beats) % BEATS_PER_REAPING == 0)
            pause = EVERY if beaten else AFTER_FAILURE
        connection.close()

    def _beat_and_reap(self, *, reaping: bool) -> bool:
        """Whether both went well. Whatever fails, a beat follows: a silent worker would lose its task to another."""
        close_old_connections()
        try:
            self.beat()
            if reaping:
                reap()
        except Exception as error:
            logger.warning("ส่งสัญญาณของตัวทำงาน %s ไม่สำเร็จ จะลองใหม่ (%s)", self.worker.pk, error)
            connection.close()
            return False
        return True
