"""A form on the plan, judged and saved while nobody else can save another: all of it or nothing."""

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.db import transaction

from measures.models import Plan
from measures.planning import begin_plan
from organizations.models import Organization, User

Built = TypeVar("Built", bound=forms.BaseForm)


def save_locked(
    organization: Organization,
    fiscal_year: int,
    actor: User,
    build: Callable[[Plan], Built],
    save: Callable[[Plan, Built], object],
) -> tuple[Built, bool]:
    """The form, and whether it was valid and saved. The plan is begun by its first save; a form that cannot be
    accepted leaves nothing behind."""
    with transaction.atomic():
        plan = begin_plan(organization, fiscal_year, actor)
        Plan.objects.select_for_update().get(pk=plan.pk)
        form = build(plan)
        valid = form.is_valid()
        if valid:
            save(plan, form)
        else:
            transaction.set_rollback(True)
    return form, valid
