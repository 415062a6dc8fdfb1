"""Score figures given as JSON against the framework of their year, without storing anything."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from assessments.ledger import exact_text
from assessments.models import Framework
from assessments.results import tree_of
from assessments.score_request import RequestError, figures_of_request, read_request
from assessments.scoring import Result, score
from thai.numbers import two_decimals


class Command(BaseCommand):
    help = (
        "คำนวณคะแนนจาก JSON {“fiscal_year”, “scores”: {รหัส: คะแนน}} แล้วตอบเป็น JSON "
        "(lost_total เป็นค่าเต็มไม่ปัดเศษ ถ้าเป็นทศนิยมไม่รู้จบแสดง 28 หลัก)"
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="ไฟล์ JSON หรือ - เพื่ออ่านจาก stdin")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            request = read_request(_read(options["file"]))
            tree = tree_of(_framework(request.fiscal_year))
            result = score(tree, figures_of_request(request, tree))
        except RequestError as error:
            raise CommandError(str(error), returncode=2) from None
        self.stdout.write(json.dumps(_answer(request.fiscal_year, result), ensure_ascii=False))


def _read(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError:
        raise RequestError(f"อ่านไฟล์ {name} ไม่ได้ โปรดตรวจว่ามีไฟล์นี้และเปิดอ่านได้") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RequestError(f"ข้อความใน {name} ไม่ใช่ UTF-8 โปรดบันทึกเป็น UTF-8 แล้วสั่งอีกครั้ง") from None


def _framework(fiscal_year: int) -> Framework:
    frameworks = {framework.fiscal_year: framework for framework in Framework.objects.all()}
    if not frameworks:
        raise RequestError("ยังไม่มีเกณฑ์การประเมินในฐานข้อมูล โปรดสั่ง manage.py load_frameworks ก่อน")
    if fiscal_year not in frameworks:
        years = ", ".join(map(str, frameworks))
        raise RequestError(f"ไม่มีเกณฑ์การประเมินของปี {fiscal_year} โปรดใช้ปีใดปีหนึ่งของ {years}")
    return frameworks[fiscal_year]


def _answer(fiscal_year: int, result: Result) -> dict[str, Any]:
    """The document printed; without weights the instruments are null as well, and `reason` says why."""
    answer: dict[str, Any] = {
        "fiscal_year": fiscal_year,
        "complete": result.complete,
        "total": None if result.total is None else two_decimals(result.total),
        "rating": result.rating.name if result.rating else None,
        "instruments": {
            code: None if value is None or result.no_total_reason else two_decimals(value)
            for code, value in result.instruments.items()
        },
        "missing": list(result.missing),
        "lost": [{"code": loss.code, "points": two_decimals(loss.points_exact)} for loss in result.lost],
        "lost_total": None if result.no_total_reason else exact_text(result.lost_exact),
    }
    return answer | ({"reason": result.no_total_reason} if result.no_total_reason else {})
