"""Typed timelines as the dates they mean, one JSON line each, without a database."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from thai.periods import Period, parse_period


class Command(BaseCommand):
    help = "อ่านช่วงเวลาที่พิมพ์ เช่น “ต.ค. 66 - มี.ค. 67” แล้วตอบเป็น JSON บรรทัดละหนึ่งข้อความ {“raw”, “status”, “start”, “end”}"
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("texts", nargs="*", metavar="TEXT", help="ข้อความ ถ้าไม่ให้จะอ่าน stdin บรรทัดละหนึ่งข้อความ")

    def handle(self, *args: Any, **options: Any) -> None:
        for text in _checked(options["texts"] or _lines()):
            self.stdout.write(json.dumps(_answer(parse_period(text)), ensure_ascii=False))


def _lines() -> list[str]:
    """The lines of standard input; an empty one is a text too, but not what follows the last line break."""
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError("ข้อความใน stdin ไม่ใช่ UTF-8 โปรดบันทึกเป็น UTF-8 แล้วสั่งอีกครั้ง", returncode=2) from None
    lines = text.split("\n")
    return [line.removesuffix("\r") for line in (lines if lines[-1] else lines[:-1])]


def _checked(texts: Iterable[str]) -> list[str]:
    """The texts, refused before anything is printed if one of them was not UTF-8 on the command line."""
    texts = list(texts)
    if any("\ud800" <= character <= "\udfff" for text in texts for character in text):
        raise CommandError("ข้อความในคำสั่งไม่ใช่ UTF-8 โปรดพิมพ์เป็น UTF-8 แล้วสั่งอีกครั้ง", returncode=2)
    return texts


def _answer(period: Period) -> dict[str, str | None]:
    return {
        "raw": period.raw,
        "status": period.status,
        "start": period.start.isoformat() if period.start else None,
        "end": period.end.isoformat() if period.end else None,
    }
