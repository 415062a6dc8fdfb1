"""Walk the audit chain; exit 1 and name the row if it is broken."""

import sys
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection

from audit import append_only
from audit.chain import broken_links
from audit.models import ChainHead, Entry


class Command(BaseCommand):
    help = "ตรวจสายบันทึกการใช้งานทั้งหมด จบด้วย 1 และบอกแถวที่ผิดถ้าสายขาด"

    def handle(self, *args: Any, **options: Any) -> None:
        found = list(complaints())
        for complaint in found:
            self.stderr.write(complaint)
        if found:
            sys.exit(1)
        head = ChainHead.objects.first() or ChainHead()
        self.stdout.write(f"สายบันทึกครบถ้วน {head.sequence} รายการ ลายนิ้วมือปลายสาย {head.digest}")


def complaints() -> Iterator[str]:
    table = Entry._meta.db_table
    if not append_only.in_force(connection, table):
        yield f"ตาราง {table} ไม่มีตัวป้องกันการแก้ไขในฐานข้อมูล โปรดตรวจว่าใครถอดออก"
    for place in broken_links():
        yield f"บันทึกที่ {place.sequence}: {place.reason}"
