"""Marking an item as ready: complete, looked at, waiting for the palad office to publish it."""

from django.db import transaction

from assessments.models import Criterion
from audit.chain import record
from disclosures.models import Disclosure
from disclosures.refused import Refused
from disclosures.register.editing import Overtaken, stamp_of
from disclosures.register.faults import lacks_of
from disclosures.register.reading import content_of
from disclosures.register.states import EDIT, Action
from disclosures.register.workflow import locked, move
from organizations.models import Organization, User


def mark_ready(organization: Organization, item: Criterion, actor: User, seen: str = "") -> Disclosure:
    """`seen`: `stamp_of` the copy the person looked at. Raises PermissionDenied, Overtaken, or Refused with what the
    item lacks."""
    organization.require(actor, EDIT)
    with transaction.atomic():
        disclosure = locked(organization, item)
        if seen and seen != stamp_of(disclosure):
            raise Overtaken(disclosure)
        if lacks := lacks_of(content_of(disclosure)):
            raise Refused(" ".join(lacks))
        before = disclosure.state
        move(disclosure, Action.MARK_READY, actor)
        disclosure.save(update_fields=["state"])
        states = {"state": before}, {"state": disclosure.state}
        record(actor, "mark_ready", disclosure, *states, scope=organization.audit_scope)
    return disclosure
