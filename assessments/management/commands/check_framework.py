"""Explain every mistake in a framework file."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from assessments.frameworks.checker import UnreadableError, check_file, summary


class Command(BaseCommand):
    help = "ตรวจไฟล์เกณฑ์การประเมินหนึ่งไฟล์ บอกทุกจุดที่ผิดพร้อมบรรทัดและวิธีแก้"
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(options["file"])
        try:
            checked = check_file(path)
        except UnreadableError as error:
            raise CommandError(str(error), returncode=2) from None
        for problem in checked.problems:
            self.stderr.write(str(problem))
        if checked.data is None:
            raise CommandError(f"{path} มีจุดที่ต้องแก้ {len(checked.problems)} แห่ง", returncode=2)
        self.stdout.write(f"ถูกต้อง: {summary(checked.data)}")
