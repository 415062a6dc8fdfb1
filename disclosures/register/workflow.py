"""The only code that changes the state of an item of the register."""

from collections.abc import Collection

from assessments.models import Criterion
from disclosures.models import Disclosure
from disclosures.refused import Refused
from disclosures.register.states import LABELS, TRANSITIONS, Action, State
from organizations.models import Organization, User


def locked(organization: Organization, item: Criterion) -> Disclosure:
    """The working copy of an item with its links, made unless it is there, held until the transaction ends."""
    return locked_all(organization, [item])[0]


def locked_all(organization: Organization, items: Collection[Criterion]) -> list[Disclosure]:
    """The same of several items, in the order of their framework, so that no two people wait for each other. Four
    queries at most."""
    found = Disclosure.objects.filter(organization=organization, item__in=items)
    known = set(found.values_list("item", flat=True))
    missing = sorted((item for item in items if item.pk not in known), key=lambda item: item.position)
    Disclosure.objects.bulk_create(
        (Disclosure(organization=organization, item=item) for item in missing), ignore_conflicts=True
    )
    rows = found.select_for_update(of=("self",)).select_related("item__framework", "owner").with_links()
    disclosures = list(rows.order_by("item__position"))
    for disclosure in disclosures:
        disclosure.organization = organization
    return disclosures


def move(disclosure: Disclosure, action: Action, actor: User) -> None:
    """Set the state an action leads to; PermissionDenied without its word, Refused where the table has no such step.
    The caller holds the row, saves it and records the deed."""
    found = TRANSITIONS.get((State(disclosure.state), action))
    if found is None:
        said = f"ข้อ {disclosure.item.code} อยู่ในสถานะ “{LABELS[State(disclosure.state)]}” จึงทำรายการนี้ไม่ได้"
        raise Refused(f"{said} โปรดเปิดข้อนี้ดูสถานะล่าสุด")
    target, word = found
    disclosure.organization.require(actor, word)
    disclosure.state = target
