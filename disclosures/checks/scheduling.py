"""When each link of the register is checked: after a change, when somebody asks, and by the timer when it is due."""

from collections.abc import Collection

from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from disclosures.checks.following import follow
from disclosures.jobs import check_item
from disclosures.models import Disclosure, LinkStanding
from disclosures.models.register import DisclosureQuerySet
from organizations.models import Organization


def links_changed(*disclosures: Disclosure) -> None:
    """Called in the transaction that changed the links of these items: new ones are due, and a task looks at them."""
    keys, now = [one.pk for one in disclosures], timezone.now()
    follow(list(whole(Disclosure.objects.filter(pk__in=keys))), now)
    due = LinkStanding.objects.filter(disclosure__in=keys, due_at__lte=now).order_by("disclosure_id")
    for key in due.values_list("disclosure_id", flat=True).distinct():
        check_item.enqueue(key)


def check_again(organization: Organization, fiscal_year: int, code: str = "") -> int:
    """Every link of the year, or of one item, is due at once; returns how many items have links to look at."""
    with transaction.atomic():
        found = Disclosure.objects.of(organization, fiscal_year).filter(links__isnull=False).distinct()
        chosen = list(whole(found.filter(item__code=code) if code else found))
        keys, now = [one.pk for one in chosen], timezone.now()
        follow(chosen, now)
        LinkStanding.objects.filter(disclosure__in=keys).update(due_at=now)
        for key in set(keys) - under_way(keys):
            check_item.enqueue(key)
    return len(keys)


def under_way(keys: Collection[int]) -> set[int]:
    """Of these items those that a worker has in hand, or will as soon as it is free. One query."""
    tasks = DBTaskResult.objects.ready() | DBTaskResult.objects.running()
    ours = tasks.filter(task_path=check_item.module_path, args_kwargs__args__0__in=list(keys))
    return set(ours.order_by().values_list("args_kwargs__args__0", flat=True))


def whole(found: DisclosureQuerySet) -> DisclosureQuerySet:
    """With what a check of their links reads."""
    return found.select_related("organization", "item__framework").with_links()
