"""Fill a database for load tests with a whole country of invented organizations."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError, transaction

from disclosures.national.seeding import NationalError, Wanted, make, plan
from ita_portal.management.commands.seed_demo import demo_files

# The options, each with the least it may be, its default and what it means.
OPTIONS = {
    "organizations": (1, 8000, "จำนวนหน่วยงาน"),
    "years": (1, 8, "จำนวนปีที่มีผลการประเมิน นับจากปีล่าสุดย้อนไป"),
    "oit-every": (0, 50, "ทุกกี่แห่งมีรายการ OIT ครบทุกข้อพร้อมลิงก์หนึ่งแห่ง (0: ไม่มี)"),
    "seed": (0, 2563, "เลขตั้งต้นของการสุ่ม เลขเดิมได้ข้อมูลเดิม"),
}


class Command(BaseCommand):
    help = (
        "สร้างหน่วยงานสมมติทั่วประเทศพร้อมผลการประเมินหลายปีสำหรับทดสอบความเร็ว สั่งซ้ำได้ หน่วยงานที่มีอยู่แล้วคงเดิม "
        "คำสั่งที่หยุดกลางคันสั่งต่อได้ ใช้ได้เฉพาะเมื่อ DEBUG=true และฐานข้อมูลไม่มีหน่วยงานจริง"
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        for name, (least, default, meaning) in OPTIONS.items():
            parser.add_argument(f"--{name}", type=int, default=default, help=f"{meaning} ({least} ขึ้นไป ปกติ {default})")

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = Wanted(**{name.replace("-", "_"): _number(name, options) for name in OPTIONS})
        if not settings.DEBUG:
            raise CommandError(
                "ไม่สร้างข้อมูลใดเลย: หน่วยงานและคะแนนสมมติหลายพันแห่งจะปรากฏต่อสาธารณะเหมือนของจริงและลบออกไม่ได้ "
                "จึงสร้างได้เฉพาะฐานข้อมูลทดสอบที่ตั้ง DEBUG=true",
                returncode=2,
            )
        try:
            with transaction.atomic():
                call_command("load_frameworks", stdout=self.stdout, stderr=self.stderr)
                planned = plan(wanted, [path.stem for path in demo_files()])
            make(planned, self.stdout.write)
        except NationalError as error:
            raise CommandError(str(error), returncode=2) from error
        except (OperationalError, ProgrammingError) as error:
            reason = str(error).partition("\n")[0]
            raise CommandError(
                f"ฐานข้อมูลยังไม่พร้อม ตรวจ DATABASE_URL แล้วสั่ง manage.py migrate ก่อน ({reason})", returncode=2
            ) from error
        self.stdout.write(f"หน่วยงานสมมติใหม่ {len(planned.missing):,} แห่ง จากที่ขอทั้งหมด {wanted.organizations:,} แห่ง")


def _number(name: str, options: dict[str, Any]) -> int:
    least, value = OPTIONS[name][0], options[name.replace("-", "_")]
    if value < least:
        raise CommandError(f"--{name} ต้องเป็นจำนวนตั้งแต่ {least} ขึ้นไป (พบ {value})", returncode=2)
    return int(value)
