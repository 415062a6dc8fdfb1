"""Load framework files into the database, all or none."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from assessments.crosswalks.loader import UnsoundError, load_all
from assessments.frameworks.checker import Checked, UnreadableError, check_file, summary
from assessments.frameworks.loader import InUseError, load


class Command(BaseCommand):
    help = (
        "โหลดเกณฑ์การประเมินจากไฟล์ (ทุกปีใน fixtures/frameworks เมื่อไม่ระบุไฟล์) และความสัมพันธ์ของข้อระหว่างปี "
        "โหลดซ้ำได้ คะแนนที่บันทึกไว้ไม่เปลี่ยน"
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", metavar="FILE")
        parser.add_argument("--force", action="store_true", help="เขียนทับปีที่ผู้ดูแลระบบแก้ไขไว้")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            checked = [check_file(path) for path in _paths(options["files"])]
            self._refuse_bad(checked)
            with transaction.atomic():
                outcomes = [(one, load(one, force=options["force"])) for one in checked]
                crosswalks = load_all(Path(settings.CROSSWALKS_DIR))
        except (UnreadableError, InUseError, UnsoundError) as error:
            raise CommandError(str(error), returncode=2) from None
        for one, outcome in outcomes:
            if one.data:
                self.stdout.write(f"{summary(one.data)}: {outcome}")
        for loaded in crosswalks:
            self.stdout.write(str(loaded))
            for problem in loaded.misfits:
                self.stderr.write(f"{settings.CROSSWALKS_DIR}/{loaded.fiscal_year}.yaml {problem}")

    def _refuse_bad(self, checked: Sequence[Checked]) -> None:
        bad = [one for one in checked if one.data is None]
        for one in bad:
            for problem in one.problems:
                self.stderr.write(f"{one.path} {problem}")
        if bad:
            names = ", ".join(str(one.path) for one in bad)
            raise CommandError(f"ไม่ได้โหลดอะไร เพราะ {names} มีจุดที่ต้องแก้ดังข้างต้น", returncode=2)
        years = [one.data.fiscal_year for one in checked if one.data]
        doubled = next((year for year in years if years.count(year) > 1), None)
        if doubled:
            raise CommandError(f"มีไฟล์ของปี {doubled} มากกว่าหนึ่งไฟล์ โปรดเหลือไว้ไฟล์เดียว", returncode=2)


def _paths(names: Sequence[str]) -> list[Path]:
    if names:
        return [Path(name) for name in names]
    paths = sorted(Path(settings.FRAMEWORKS_DIR).glob("*.yaml"))
    if not paths:
        raise UnreadableError(f"ไม่พบไฟล์เกณฑ์ใน {settings.FRAMEWORKS_DIR} โปรดตรวจว่าติดตั้งครบ")
    return paths
