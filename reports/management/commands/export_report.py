"""Print an official document to a file, as data and draft stand now: unmarked, and nothing is numbered or stored."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from reports.documents import print_document
from reports.errors import Unprintable
from reports.exporting import ExportError, check_request, requested_draft
from reports.writing import write_whole

REQUIRED = {"kind": "ชนิดเอกสาร", "organization": "--organization", "fiscal_year": "--fiscal-year", "output": "--output"}


class Command(BaseCommand):
    requires_system_checks: list[str] = []
    help = "ออกเอกสารราชการเป็นไฟล์ เช่น export_report memo --organization maekhammi --fiscal-year 2563 --output memo.pdf"

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", nargs="?", default="", help="ชนิดเอกสาร เช่น memo")
        parser.add_argument("--organization", default="", help="ชื่อของหน่วยงานในที่อยู่เว็บ เช่น maekhammi")
        parser.add_argument("--fiscal-year", default="", help="ปีงบประมาณ พ.ศ. ที่พิมพ์บนเอกสาร")
        parser.add_argument("--round", default="", help="รอบการรายงาน 6 หรือ 12 เดือน")
        parser.add_argument("--occasion", default="result", help="โอกาสของบันทึกข้อความ เช่น result")
        parser.add_argument("--format", default="pdf", help="รูปแบบไฟล์ เช่น pdf")
        parser.add_argument("--output", default="", help="ไฟล์ที่จะเขียน")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            pdf = self._print(options)
        except (ExportError, Unprintable) as error:
            raise CommandError(str(error), returncode=2) from error
        try:
            write_whole(Path(options["output"]), pdf)
        except OSError as error:
            raise CommandError(
                f"เขียนไฟล์ {options['output']} ไม่ได้ ({error.strerror}) โปรดตรวจชื่อไฟล์ โฟลเดอร์ สิทธิ์ และเนื้อที่ว่าง",
                returncode=2,
            ) from error
        self.stdout.write(f"เขียน {options['output']} แล้ว")

    def _print(self, options: dict[str, Any]) -> bytes:
        for name, label in REQUIRED.items():
            if not str(options[name]).strip():
                raise ExportError(f"ไม่ได้ระบุ {label} โปรดเติมให้ครบ")
        kind, occasion = options["kind"], options["occasion"]
        check_request(kind, options["format"], occasion)
        if options["round"]:
            raise ExportError(f"เอกสาร {kind} ไม่มีรอบการรายงาน โปรดตัด --round ออก")
        folder = Path(options["output"]).parent
        if not folder.is_dir():
            raise ExportError(f"ไม่มีโฟลเดอร์ {folder} โปรดสร้างก่อนหรือเปลี่ยน --output")
        return print_document(requested_draft(kind, options["organization"], str(options["fiscal_year"]), occasion)).pdf
