"""Work off the tasks in the database, with a sign of life that the reaper and the pages read."""

from argparse import ArgumentParser
from typing import Any

from django_tasks_db.management.commands import db_worker as library

from jobs.running import LivingWorker


class Command(library.Command):
    help = "ทำงานเบื้องหลังที่อยู่ในคิว จนกว่าจะสั่งหยุด (Ctrl-C หรือ SIGTERM รอให้งานที่ทำอยู่เสร็จก่อน)"

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Every option of the library; no reloader unless asked for, as it would hide that a worker was killed."""
        super().add_arguments(parser)
        for option in parser._actions:
            if option.dest == "reload":
                option.default, option.help = False, "Reload the worker on code changes (default: off)"

    def handle(self, **options: Any) -> None:
        """The library's command looks its worker up by this name."""
        library.Worker = LivingWorker  # type: ignore[misc]
        super().handle(**options)
