"""Print an official document to a file, as data and draft stand now: unmarked, and nothing is numbered or stored."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from reports.documents import paper_of
from reports.errors import Unprintable
from reports.exporting import ExportError, check_request, requested_draft
from reports.printing import file_of
from reports.writing import write_whole

REQUIRED = {"kind": "ชนิดเอกสาร", "organization": "--organization", "fiscal_year": "--fiscal-year", "output": "--output"}


class Command(BaseCommand):
    requires_system_checks: list[str] = []
    help = "ออกเอกสารราชการเป็นไฟล์ เช่น export_report memo --organization maekhammi --fiscal-year 2563 --output memo.pdf"

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "kind",
            nargs="?",
            default="",
            help="ชนิดเอกสาร: memo, measures-plan, analysis, progress, instrument-report หรือ announcement",
        )
        parser.add_argument("--organization", default="", help="ชื่อของหน่วยงานในที่อยู่เว็บ เช่น maekhammi")
        parser.add_argument("--fiscal-year", default="", help="ปีงบประมาณ พ.ศ. ที่พิมพ์บนเอกสาร")
        parser.add_argument("--round", default="", help="รอบของ progress: 6 หรือ 12 (ไม่ระบุ: รอบล่าสุดที่มีผล)")
        parser.add_argument(
            "--occasion", default="result", help="โอกาสของ memo: result, propose-plan, progress-6 หรือ progress-12"
        )
        parser.add_argument("--format", default="pdf", help="รูปแบบไฟล์: pdf, docx หรือ xlsx")
        parser.add_argument("--output", default="", help="ไฟล์ที่จะเขียน")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            data = self._print(options)
        except (ExportError, Unprintable) as error:
            raise CommandError(str(error), returncode=2) from error
        try:
            write_whole(Path(options["output"]), data)
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
        kind, form, occasion, months = (str(options[name]) for name in ("kind", "format", "occasion", "round"))
        check_request(kind, form, occasion, months)
        folder = Path(options["output"]).parent
        if not folder.is_dir():
            raise ExportError(f"ไม่มีโฟลเดอร์ {folder} โปรดสร้างก่อนหรือเปลี่ยน --output")
        draft = requested_draft(kind, options["organization"], str(options["fiscal_year"]), occasion, months)
        return file_of(paper_of(draft), draft.kind, draft.organization, form)
