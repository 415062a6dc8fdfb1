"""Which workers are there: one row per running `db_worker`, touched while it lives."""

from django.db import models


class Worker(models.Model):
    """Removed at a clean exit; a row that is no longer touched tells of a worker that died."""

    worker_id = models.CharField(primary_key=True, max_length=64)
    host = models.CharField(max_length=255)
    pid = models.PositiveIntegerField()
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = "ตัวทำงานเบื้องหลัง"

    def __str__(self) -> str:
        return f"{self.worker_id} ({self.host}, {self.pid})"
