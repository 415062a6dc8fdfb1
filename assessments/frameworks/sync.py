"""Rows brought in line with what they should be, by the natural key that each model's first constraint names."""

from collections.abc import Sequence
from typing import TypeVar

from django.db import models

Row = TypeVar("Row", bound=models.Model)


def sync(existing: "models.QuerySet[Row]", wanted: Sequence[Row], *, delete: bool = True) -> None:
    """Insert and update `wanted` in one statement, keeping primary keys; delete the rows that are not among them."""
    model = existing.model
    key = _natural_key(model)
    rest = [field.name for field in model._meta.concrete_fields if not field.primary_key and field.name not in key]
    if wanted and rest:
        model._default_manager.bulk_create(wanted, update_conflicts=True, unique_fields=key, update_fields=rest)
    elif wanted:
        model._default_manager.bulk_create(wanted, ignore_conflicts=True)
    if delete:
        keep = {_key_of(row, key) for row in wanted}
        existing.filter(pk__in=[row.pk for row in existing if _key_of(row, key) not in keep]).delete()


def _natural_key(model: type[models.Model]) -> list[str]:
    constraint = model._meta.constraints[0]
    if not isinstance(constraint, models.UniqueConstraint) or constraint.condition is not None:
        raise TypeError(f"the first constraint of {model.__name__} must name its natural key")
    return list(constraint.fields)


def _key_of(row: models.Model, key: Sequence[str]) -> tuple[object, ...]:
    return tuple(getattr(row, row._meta.get_field(name).attname) for name in key)  # type: ignore[union-attr]
