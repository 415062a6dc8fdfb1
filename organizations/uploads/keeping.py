"""Files are kept under a random name, and go again when the transaction they were written in fails."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.core.files.base import ContentFile, File
from django.db.models.fields.files import FieldFile

_written: ContextVar[list[FieldFile] | None] = ContextVar("written", default=None)


def named_at_random(data: bytes, kind: str) -> ContentFile:
    """`kind`: the extension it is kept with."""
    return ContentFile(data, name=f"{secrets.token_hex(16)}{kind}")


@contextmanager
def discarding() -> Iterator[None]:
    """Stands around a transaction: what `store` wrote inside is deleted if an exception leaves the block. May stand
    inside another; the outer one then answers for the files too."""
    outer, mine = _written.get(), list[FieldFile]()
    token = _written.set(mine)
    try:
        yield
    except BaseException:
        for stored in mine:
            stored.storage.delete(stored.name or "")
        raise
    else:
        if outer is not None:
            outer.extend(mine)
    finally:
        _written.reset(token)


def store(field: FieldFile, content: File) -> None:
    """Write the file of an unsaved record; only inside `discarding`."""
    written = _written.get()
    if written is None:
        raise RuntimeError("store must run inside discarding()")
    field.save(content.name or "", content, save=False)
    written.append(field)
