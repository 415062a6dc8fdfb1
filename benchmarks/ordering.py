"""The demo in the database of this process, and so many memos ordered there: `python -m benchmarks.ordering 200`."""

import os
import sys


def main(number: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ita_portal.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("seed_demo", stdout=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  lives as long as we do
    from organizations.models import Organization, User
    from reports.batches.states import ItemState
    from reports.jobs import export_item
    from tests.factories import make_batch

    actor = User.objects.get(username="maekhammi-admin")
    batch = make_batch(Organization.objects.get(slug="maekhammi"), *[ItemState.WAITING] * number, actor=actor)
    for item in batch.items.all():
        export_item.enqueue(item.pk)


if __name__ == "__main__":
    main(int(sys.argv[1]))
