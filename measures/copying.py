"""A new draft from a measure that is there: below it in the same plan."""

from typing import Any

from django.db import transaction

from measures.editing import add_measure, place_measures
from measures.models import Measure, Plan
from measures.workflow import locked
from organizations.models import User

TEXTS = ("title", "method", "owners_text", "monitoring", "budget", "success", "remark")


def texts_of(measure: Measure) -> dict[str, Any]:
    """Every text but the period, which belongs to its year."""
    return {name: getattr(measure, name) for name in TEXTS}


def copy_measure(plan: Plan, pk: int, actor: User) -> Measure:
    """With its period, dates and links, right below it; Refused when it is gone."""
    with transaction.atomic():
        measure = locked(plan, [pk])[0]
        values = texts_of(measure) | {
            name: getattr(measure, name)
            for name in ("period_text", "starts_on", "ends_on", "period_confirmed", "issue_id", "finding_id")
        }
        links = {name: list(getattr(measure, name).all()) for name in ("criteria", "recommendations")}
        copy = add_measure(plan, values | links, actor)
        order = list(plan.measures.order_by("position", "pk").values_list("pk", flat=True))
        order.insert(order.index(pk) + 1, order.pop(order.index(copy.pk)))
        place_measures(plan, order, actor)
    copy.refresh_from_db(fields=["position"])
    return copy
