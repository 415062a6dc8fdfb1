"""What of a record goes into the audit row: its plain values, and only those that changed."""

from typing import TYPE_CHECKING, Any

from django.db import models, transaction

from audit.chain import record

if TYPE_CHECKING:
    from django import forms

    from audit.chain import Actor

SECRET = {"password"}


def snapshot(obj: models.Model) -> dict[str, Any]:
    """The record's own columns by name as auditors will read them: a relation is its name and key; secrets left out."""
    return {
        field.name: _plain(obj, field)
        for field in obj._meta.concrete_fields
        if field.name not in SECRET and not field.primary_key
    }


def _plain(obj: models.Model, field: "models.Field[Any, Any]") -> Any:
    value = getattr(obj, field.attname)
    if value is not None and field.is_relation:
        return f"{getattr(obj, field.name)} (#{value})"
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def difference(before: dict[str, Any], after: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The two snapshots reduced to the fields in which they differ."""
    changed = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in changed}, {name: after[name] for name in changed}


def save_form(form: "forms.ModelForm", actor: "Actor", *, scope: str) -> models.Model:
    """Save a valid ModelForm and record it in one transaction: `create`, `update`, or nothing if nothing changed."""
    manager = form._meta.model._default_manager
    with transaction.atomic():
        old = manager.filter(pk=form.instance.pk).first() if form.instance.pk else None
        obj = form.save()
        if old is None:
            record(actor, "create", obj, None, snapshot(obj), scope=scope)
            return obj
        before, after = difference(snapshot(old), snapshot(obj))
        if after:
            record(actor, "update", obj, before, after, scope=scope)
    return obj


def delete_recorded(obj: models.Model, actor: "Actor", *, scope: str) -> None:
    """Delete a record and keep its last values in the chain, in one transaction."""
    with transaction.atomic():
        record(actor, "delete", obj, snapshot(obj), None, scope=scope)
        obj.delete()
