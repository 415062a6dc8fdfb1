"""Saving a draft: its head, the words typed over standing texts, the opinions typed for others; all or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from audit.chain import record
from audit.values import difference, snapshot
from organizations.models import User
from reports.documents import texts_of_kind
from reports.models import DraftText, Opinion, ReportDraft


@dataclass(frozen=True)
class Typed:
    """What a form changes: these columns of the draft, words by the name of their text (empty: those of the data), and
    opinions by the key of the post they are typed for."""

    columns: Sequence[str]
    texts: Mapping[str, str]
    opinions: Mapping[int, str]


def lock_draft(draft: ReportDraft) -> ReportDraft:
    """The stored draft, locked; made as the data fills it, if nobody has begun it. Runs inside a transaction."""
    asked = {name: getattr(draft, name) for name in ("organization", "kind", "occasion", "fiscal_year")}
    begun = {name: getattr(draft, name) for name in ("order", "numerals")}
    ReportDraft.objects.get_or_create(**asked, defaults=begun)
    stored = ReportDraft.objects.select_for_update().get(**asked)
    stored.organization = draft.organization
    return stored


def save_draft(changed: ReportDraft, typed: Typed, actor: User) -> ReportDraft:
    """Save what was typed with one audit row, if anything changed; `changed` has the columns."""
    with transaction.atomic():
        begun = changed.pk is not None
        stored = lock_draft(changed)
        before = (snapshot(stored) if begun else {}) | _texts_told(stored) | opinions_told(stored)
        for name in typed.columns:
            setattr(stored, name, getattr(changed, name))
        stored.save(update_fields=typed.columns)
        _write_texts(stored, typed.texts)
        _write_opinions(stored, typed.opinions)
        old, new = difference(before, snapshot(stored) | _texts_told(stored, before) | opinions_told(stored))
        if new:
            record(actor, "edit_draft", stored, old, new, scope=stored.organization.audit_scope)
    return stored


def opinions_told(draft: ReportDraft) -> dict[str, Any]:
    """What an audit row tells of the opinions."""
    return {f"ความเห็นของ{row.post.title}": row.text for row in draft.opinions.select_related("post")}


def _texts_told(draft: ReportDraft, before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The typed words by the label of their text; one put back to the data is told as empty."""
    labels = {text.name: text.label for text in texts_of_kind(draft.kind, draft.occasion)}
    typed = {labels[row.name]: row.text for row in draft.typed_texts.all() if row.name in labels}
    return {label: "" for label in labels.values() if label in (before or {})} | typed


def _write_texts(draft: ReportDraft, texts: Mapping[str, str]) -> None:
    """An empty text follows the data again."""
    draft.typed_texts.filter(name__in=[name for name, text in texts.items() if not text]).delete()
    DraftText.objects.bulk_create(
        [DraftText(draft=draft, name=name, text=text) for name, text in texts.items() if text],
        update_conflicts=True,
        unique_fields=["draft", "name"],
        update_fields=["text"],
    )


def _write_opinions(draft: ReportDraft, texts: Mapping[int, str]) -> None:
    """Typed for the posts by whoever prepares the draft: nobody wrote them on any text."""
    Opinion.objects.bulk_create(
        [Opinion(draft=draft, post_id=post, text=text) for post, text in texts.items()],
        update_conflicts=True,
        unique_fields=["draft", "post"],
        update_fields=["text", "digest", "written_by", "written_at"],
    )
