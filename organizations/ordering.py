"""Moving records within an order: offices on a page, posts in the chain of opinions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.db import models, transaction

from audit.chain import Change, record_many
from organizations.models import Office, Organization, Post

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

STEPS = {"up": -1, "down": 1}


def move_office(office: Office, step: str, actor: "AbstractBaseUser") -> None:
    with transaction.atomic():
        organization = _locked(office.organization_id)
        _renumber(_moved(list(organization.offices.all()), office, step), "position", actor, organization)


def move_post(post: Post, step: str, actor: "AbstractBaseUser") -> None:
    """Up or down in the chain, `in` at its end, or `out` of it; the chain is numbered from 1 without gaps."""
    with transaction.atomic():
        organization = _locked(post.organization_id)
        chain = list(organization.posts.filter(chain__isnull=False).order_by("chain"))
        if step == "out":
            chain = [other for other in chain if other != post]
        elif step == "in" and post not in chain:
            chain.append(post)
        leaving = [post] if step == "out" and post.chain is not None else []
        _renumber(_moved(chain, post, step), "chain", actor, organization, leaving)


def _locked(pk: int) -> Organization:
    return Organization.objects.select_for_update().get(pk=pk)


def _moved(records: list[Any], one: models.Model, step: str) -> list[Any]:
    """The records with one of them moved a step; unchanged at either end."""
    if step in STEPS and one in records:
        place = records.index(one)
        target = place + STEPS[step]
        if 0 <= target < len(records):
            records[place], records[target] = records[target], records[place]
    return records


def _renumber(
    records: Sequence[models.Model],
    field: str,
    actor: "AbstractBaseUser",
    organization: Organization,
    leaving: Sequence[models.Model] = (),
) -> None:
    wanted = [(one, place) for place, one in enumerate(records, 1)] + [(one, None) for one in leaving]
    changed = [(one, getattr(one, field), place) for one, place in wanted if getattr(one, field) != place]
    model = type(changed[0][0]) if changed else None
    if model is None:
        return
    manager = model._default_manager
    if field == "chain":
        manager.filter(pk__in=[one.pk for one, _, _ in changed]).update(chain=None)
    for one, _, place in changed:
        setattr(one, field, place)
        one.save(update_fields=[field])
    changes = [Change(one, {field: before}, {field: after}) for one, before, after in changed]
    record_many(actor, "move", changes, scope=organization.audit_scope)
