"""A stored file of a record set, replaced or removed, in one recorded transaction."""

from typing import TYPE_CHECKING, Any

from django.core.files.base import File
from django.db import models, transaction

from audit.chain import record
from audit.values import difference, snapshot

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


def replace_file(
    obj: models.Model, field: str, content: File | None, actor: "AbstractBaseUser", scope: str, **others: Any
) -> None:
    """Store `content` (None: nothing) in a file field, with `others` set beside it; the old file goes after commit."""
    with transaction.atomic():
        before = snapshot(obj)
        forget_after_commit(obj, field)
        for name, value in {field: content or "", **others}.items():
            setattr(obj, name, value)
        obj.save(update_fields=[field, *others])
        record(actor, "update", obj, *difference(before, snapshot(obj)), scope=scope)


def forget_after_commit(obj: models.Model, field: str) -> None:
    """Delete the file now stored in the field once the running transaction has succeeded."""
    stored = getattr(obj, field)
    if stored:
        storage, name = stored.storage, stored.name
        transaction.on_commit(lambda: storage.delete(name))
