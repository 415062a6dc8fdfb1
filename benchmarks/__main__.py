"""Run every benchmark on the demo data in a database of its own, which is thrown away."""

import os
import tempfile
from itertools import chain
from pathlib import Path

ROUNDS = 9
PAGE_ROUNDS = 20


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as name:
        folder = Path(name)
        os.environ["DATABASE_URL"] = f"sqlite:///{folder / 'benchmarks.sqlite3'}"
        os.environ["MEDIA_ROOT"] = str(folder / "media")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ita_portal.settings")
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        call_command("seed_demo", stdout=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  lives as long as we do
        _measure(folder)


def _measure(folder: Path) -> None:
    """Each line is printed once it is known; what grows plans comes after what prints them as they are."""
    from benchmarks import documents, links, memory, national, pages, plans, sizes, workers

    with documents.rivals() as others:
        print(documents.head(ROUNDS), flush=True)
        for name, (slug, key) in documents.KINDS.items():
            print(documents.row(name, slug, key, others, ROUNDS), flush=True)
        for line in sizes.rows(others, ROUNDS):
            print(line, flush=True)
    print("", workers.table(folder), "", memory.table(), "", sep="\n", flush=True)
    plans.make()
    print(pages.table(pages.PAGES | plans.PAGES, PAGE_ROUNDS), "", sep="\n", flush=True)
    for line in chain(links.table(folder), national.tables(folder)):
        print(line, flush=True)


main()
