"""Fill a development database with the five organizations of the demo."""

from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError, transaction
from django.utils.module_loading import import_string

from organizations.demo import DEMO_PASSWORD, DemoError

SEEDERS = (
    "organizations.demo.seed",
    "assessments.demo.seed",
    "measures.demo.seed",
    "reports.demo.seed",
    "disclosures.demo.seed",
)


class Command(BaseCommand):
    help = (
        "สร้างข้อมูลสาธิตของหน่วยงาน 5 แห่งจาก fixtures/demo พร้อมเกณฑ์การประเมินทุกปี สั่งซ้ำได้ "
        "คำสั่งนี้เติมเฉพาะรายการที่ขาด ไม่เขียนทับรายการที่มีอยู่แล้ว "
        "ยกเว้นรหัสผ่านของบัญชีสาธิตซึ่งตั้งกลับเป็นรหัสสาธิตทุกครั้ง ใช้ได้เฉพาะเมื่อ DEBUG=true"
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("ข้อมูลสาธิตใช้รหัสผ่านที่เปิดเผย จึงสร้างได้เฉพาะเมื่อตั้ง DEBUG=true", returncode=2)
        organizations = [read(path) for path in demo_files()]
        try:
            with transaction.atomic():
                call_command("load_frameworks", stdout=self.stdout, stderr=self.stderr)
                for data in organizations:
                    for name in SEEDERS:
                        import_string(name)(data)
        except DemoError as error:
            raise CommandError(str(error), returncode=2) from error
        except (OperationalError, ProgrammingError) as error:
            reason = str(error).partition("\n")[0]
            raise CommandError(
                f"ฐานข้อมูลยังไม่พร้อม ตรวจ DATABASE_URL แล้วสั่ง manage.py migrate ก่อน ({reason})", returncode=2
            ) from error
        self.announce(organizations)

    def announce(self, organizations: list[dict[str, Any]]) -> None:
        self.stdout.write(f"หน่วยงานสาธิต {len(organizations)} แห่งพร้อมใช้ บัญชีผู้ใช้:")
        for data in organizations:
            accounts = [f"{data['slug']}-{key}" for key, person in data["people"].items() if "roles" in person]
            self.stdout.write(f"  {data['organization']['name']}: {' '.join(accounts)}")
        self.stdout.write(f"รหัสผ่านของทุกบัญชี: {DEMO_PASSWORD}")


def demo_files() -> list[Path]:
    files = sorted(settings.DEMO_DIR.glob("*.yaml"))
    if not files:
        raise CommandError(f"ไม่พบไฟล์ข้อมูลสาธิตใน {settings.DEMO_DIR} ตรวจว่าโฟลเดอร์ fixtures/demo อยู่ครบ", returncode=2)
    return files


def read(path: Path) -> dict[str, Any]:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise CommandError(f"อ่านไฟล์ข้อมูลสาธิต {path} ไม่ได้: {error}", returncode=2) from error
