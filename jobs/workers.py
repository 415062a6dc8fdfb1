"""Which workers are alive, and what a page says when none is."""

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from jobs.models import Worker

# Six heartbeats: a worker that waits for SQLite's lock as long as it may (20 s) still counts as alive.
ALIVE_FOR = timedelta(seconds=30)
REMEMBERED_FOR = timedelta(days=1)
HOW_TO_START = "ยังไม่มีตัวทำงานเบื้องหลัง งานที่สั่งไว้จะรออยู่ในคิวและไม่สูญหาย โปรดให้ผู้ดูแลเครื่องแม่ข่ายสั่ง manage.py db_worker เพื่อเริ่มทำงาน"


def alive(now: datetime | None = None) -> QuerySet[Worker]:
    return Worker.objects.filter(seen_at__gte=(now or timezone.now()) - ALIVE_FOR)


def forget_the_dead(now: datetime) -> None:
    """Rows of workers killed over a day ago; until then they tell the operator what died, and when."""
    Worker.objects.filter(seen_at__lt=now - REMEMBERED_FOR).delete()
