"""Writing and walking the chain. `record()` is all that other rooms call, inside the transaction of the change."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

from django.db import connection, models
from django.utils import timezone

from audit.models import GENESIS, ChainHead, Entry

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from django.contrib.auth.models import AnonymousUser

    Actor = AbstractBaseUser | AnonymousUser | None

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Change:
    """One record with its values before and after; None where there was, or is, nothing."""

    record: models.Model
    before: Values | None = None
    after: Values | None = None


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold, and why (in Thai)."""

    sequence: int
    reason: str


def record(
    actor: "Actor",
    action: str,
    obj: models.Model,
    before: Values | None = None,
    after: Values | None = None,
    *,
    scope: str = "",
) -> Entry:
    """Append one entry; must run inside the transaction that makes the change. `actor` None: the system itself."""
    return record_many(actor, action, [Change(obj, before, after)], scope=scope)[0]


def record_many(actor: "Actor", action: str, changes: Iterable[Change], *, scope: str = "") -> Sequence[Entry]:
    """Append an entry per change in three queries, however many there are (on SQLite one more per 70)."""
    changes = list(changes)
    if not changes:
        return []
    if not connection.in_atomic_block:
        raise RuntimeError("audit.record must run inside the transaction of the change it records")
    head = _locked_head()
    entries = [_link(head, actor, action, change, scope) for change in changes]
    Entry.objects.bulk_create(entries)
    head.save(update_fields=["sequence", "digest"])
    return entries


def _locked_head() -> ChainHead:
    """One query, but for the very first entry of a database."""
    head = ChainHead.objects.select_for_update().filter(pk=1).first()
    if head is None:
        ChainHead.objects.bulk_create([ChainHead(pk=1)], ignore_conflicts=True)
        head = ChainHead.objects.select_for_update().get(pk=1)
    return head


def _link(head: ChainHead, actor: "Actor", action: str, change: Change, scope: str) -> Entry:
    entry = Entry(
        sequence=head.sequence + 1,
        at=timezone.now(),
        actor_id=actor.pk if actor else None,
        actor_name=str(actor)[:200] if actor else "ระบบ",
        scope=scope,
        action=action,
        object_type=change.record._meta.label_lower,
        object_id=str(change.record.pk),
        object_name=str(change.record)[:300],
        before=_plain(change.before),
        after=_plain(change.after),
        previous=head.digest,
    )
    entry.digest = digest_of(entry)
    head.sequence, head.digest = entry.sequence, entry.digest
    return entry


def _plain(values: Values | None) -> dict[str, Any] | None:
    """Values as JSON keeps them on both databases: text, whole numbers, booleans and None."""
    return None if values is None else json.loads(json.dumps(dict(values), default=str))


def digest_of(entry: Entry) -> str:
    """SHA-256 (hex) over every field of the entry but the digest itself, in one canonical form."""
    fields = [
        entry.sequence,
        entry.at.astimezone(UTC).isoformat(),
        entry.actor_id,
        entry.actor_name,
        entry.scope,
        entry.action,
        entry.object_type,
        entry.object_id,
        entry.object_name,
        entry.before,
        entry.after,
        entry.previous,
    ]
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def broken_links() -> Iterator[Break]:
    """Every place where the chain does not hold, in order; an empty iterator means it is whole."""
    sequence, digest = 0, GENESIS
    for entry in Entry.objects.order_by("sequence").iterator():
        if entry.sequence != sequence + 1:
            yield Break(entry.sequence, f"ลำดับข้ามจาก {sequence} เป็น {entry.sequence}")
        if entry.previous != digest:
            yield Break(entry.sequence, "ไม่ต่อกับบันทึกก่อนหน้า")
        if digest_of(entry) != entry.digest:
            yield Break(entry.sequence, "เนื้อหาไม่ตรงกับลายนิ้วมือ")
        sequence, digest = entry.sequence, entry.digest
    head = ChainHead.objects.filter(pk=1).first() or ChainHead()
    if (head.sequence, head.digest) != (sequence, digest):
        yield Break(max(head.sequence, sequence), "ปลายสายที่จดไว้ไม่ตรงกับบันทึกสุดท้าย")
