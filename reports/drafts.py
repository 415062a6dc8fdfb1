"""Finding and saving the draft of a document; a document nobody has edited yet is an unsaved draft."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import transaction

from audit.chain import record
from audit.values import difference, snapshot
from organizations.models import Organization, Post, User
from reports.contents.memo_data import MemoData, new_draft
from reports.models import Opinion, ReportDraft

if TYPE_CHECKING:
    from django.forms import ModelForm


def find_draft(organization: Organization, kind: str, occasion: str, fiscal_year: int) -> ReportDraft:
    """The document as stored or, where nobody has begun it, as the data alone would fill it. At most two queries."""
    asked = {"kind": kind, "occasion": occasion, "fiscal_year": fiscal_year}
    found = organization.drafts.filter(**asked).select_related("office", "order").first()
    draft = found or new_draft(ReportDraft(organization=organization, **asked))
    draft.organization = organization
    return draft


def memo_draft(organization: Organization, fiscal_year: int) -> ReportDraft:
    """The memo on the result of a year."""
    return find_draft(organization, ReportDraft.Kind.MEMO, ReportDraft.Occasion.RESULT, fiscal_year)


def save_draft(form: "ModelForm", opinions: Mapping[int, str], actor: User) -> ReportDraft:
    """Save a valid form, the opinions by post and one audit row, all or nothing."""
    organization = form.instance.organization
    with transaction.atomic():
        stored = ReportDraft.objects.filter(pk=form.instance.pk).first()
        before = (snapshot(stored) if stored else {}) | _opinions(stored)
        draft = form.save()
        _write_opinions(draft, opinions)
        old, new = difference(before, snapshot(draft) | _opinions(draft))
        if new:
            record(actor, "edit_draft", draft, old, new, scope=organization.audit_scope)
    return draft


def save_opinion(draft: ReportDraft, post: Post, text: str, actor: User) -> None:
    """Keep what a post writes on the draft, with its audit row."""
    with transaction.atomic():
        if draft.pk is None:
            draft.save()
        before = _opinions(draft)
        _write_opinions(draft, {post.pk: text})
        old, new = difference(before, _opinions(draft))
        if new:
            record(actor, "write_opinion", draft, old, new, scope=draft.organization.audit_scope)


def own_posts(data: MemoData, user: User) -> list[Post]:
    """The posts of the chain this person signs for on the document's day."""
    return [signer.post for signer in data.signers if signer.tenure and signer.tenure.user_id == user.pk]


def _write_opinions(draft: ReportDraft, texts: Mapping[int, str]) -> None:
    Opinion.objects.bulk_create(
        [Opinion(draft=draft, post_id=post_pk, text=text) for post_pk, text in texts.items()],
        update_conflicts=True,
        unique_fields=["draft", "post"],
        update_fields=["text"],
    )


def _opinions(draft: ReportDraft | None) -> dict[str, Any]:
    rows = Opinion.objects.filter(draft=draft).select_related("post") if draft and draft.pk else []
    return {f"ความเห็นของ{row.post.title}": row.text for row in rows}
