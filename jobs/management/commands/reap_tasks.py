"""Give back the tasks of workers that died; harmless at any time and any number of times."""

import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from jobs.reaping import ATTEMPTS, reap


class Command(BaseCommand):
    help = f"คืนงานที่ค้างอยู่กับตัวทำงานที่หยุดไปเข้าคิว งานที่ลองครบ {ATTEMPTS} ครั้งแล้วเลิกทำ สั่งซ้ำได้"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="ตอบเป็น JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        reaped = reap()
        if options["json"]:
            self.stdout.write(json.dumps(asdict(reaped)))
        else:
            self.stdout.write(f"คืนงานค้างเข้าคิว {reaped.returned} งาน เลิกทำ {reaped.given_up} งาน")
