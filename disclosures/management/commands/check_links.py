"""Check links: those of JSON lines, without the database; those of a register; everybody's that are due."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from disclosures.checks.everybody import check_everybody
from disclosures.checks.telling import AskedWrong, check_register, line_of, row_of, summary_of, told
from disclosures.links.door import BadLineError, read_lines, written
from disclosures.links.running import check_all
from disclosures.links.web import Web


class Command(BaseCommand):
    help = "ตรวจลิงก์ว่าเปิดได้หรือไม่ และเป็นเอกสารของหน่วยงานและปีที่ต้องการหรือไม่"

    def add_arguments(self, parser: ArgumentParser) -> None:
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--input", metavar="FILE", help="ไฟล์ JSON บรรทัดละหนึ่งลิงก์ หรือ - เพื่ออ่านจาก stdin ไม่ใช้ฐานข้อมูล")
        what.add_argument("--organization", metavar="SLUG", help="ตรวจลิงก์ในทะเบียน OIT ของหน่วยงานนี้เดี๋ยวนี้ และบันทึกผล")
        what.add_argument("--all", action="store_true", help="ตรวจลิงก์ที่ถึงกำหนดของทุกหน่วยงาน สำหรับตั้งเวลา")
        parser.add_argument("--fiscal-year", default="", help="ปีงบประมาณ พ.ศ. ของทะเบียน ใช้กับ --organization")
        parser.add_argument("--json", action="store_true", help="ตอบเป็น JSON ฉบับเดียว")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if options["input"] is not None:
                self._answer(_lines(options["input"]))
            elif options["all"]:
                self._tell_all(as_json=options["json"])
            else:
                self._tell_register(options["organization"], options["fiscal_year"], as_json=options["json"])
        except AskedWrong as error:
            raise CommandError(f"ยังไม่ได้ตรวจลิงก์ใด {error}", returncode=2) from None
        except BadLineError as error:
            raise CommandError(f"ยังไม่ได้ตรวจลิงก์ใด {error} โปรดแก้แล้วสั่งอีกครั้ง", returncode=2) from None

    def _answer(self, lines: Iterable[str]) -> None:
        """One line per link as its answer comes; the same question twice is asked twice."""
        rows = read_lines(lines)
        ids = {id(asked): given for given, asked in rows}
        for asked, outcome in check_all([asked for _, asked in rows], Web.real()):
            self.stdout.write(written(ids[id(asked)], outcome))
            self.stdout.flush()

    def _tell_register(self, slug: str, year: str, *, as_json: bool) -> None:
        found = []
        for due, check in check_register(slug, year, Web.real()):
            found.append((due, check))
            if not as_json:
                self.stdout.write(line_of(due, check))
        if as_json:
            found.sort(key=lambda one: one[0].place)
            self.stdout.write(json.dumps([row_of(*one) for one in found], ensure_ascii=False))
        else:
            self.stdout.write(told(summary_of(check for _, check in found)))

    def _tell_all(self, *, as_json: bool) -> None:
        summary = summary_of(check for _, check in check_everybody(Web.real()))
        self.stdout.write(json.dumps(summary, ensure_ascii=False) if as_json else told(summary))


def _lines(name: str) -> list[str]:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return raw.decode("utf-8-sig").split("\n")
    except OSError:
        raise BadLineError(f"เพราะอ่านไฟล์ {name} ไม่ได้ โปรดตรวจว่ามีไฟล์นี้และเปิดอ่านได้") from None
    except UnicodeDecodeError:
        raise BadLineError(f"เพราะข้อความใน {name} ไม่ใช่ UTF-8") from None
