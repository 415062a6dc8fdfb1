"""Run every benchmark on the demo data in a database of its own, which is thrown away."""

import os
import tempfile
from pathlib import Path

ROUNDS = 20


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        os.environ["DATABASE_URL"] = f"sqlite:///{Path(folder) / 'benchmarks.sqlite3'}"
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ita_portal.settings")
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        call_command("seed_demo", stdout=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  lives as long as we do
        from benchmarks import memo, pages, plans

        print(memo.table(ROUNDS))
        plans.make()
        print(pages.table(pages.PAGES | plans.PAGES, ROUNDS))


main()
