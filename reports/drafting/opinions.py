"""The chain of opinions on a document: where it stands, sent up, called back, written by each post."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from audit.chain import record
from audit.values import difference
from organizations.models import Post, User
from organizations.signers import Signer
from reports.drafting.opinion_states import GIVEN, OPINION_ICONS, OPINION_LABELS, OpinionState
from reports.drafting.saving import lock_draft, opinions_told
from reports.models import Opinion, ReportDraft
from reports.refusals import Refused

OPINION_LENGTH = 2_000


@dataclass(frozen=True)
class Turn:
    """One post of the chain after the author, and its opinion as stored."""

    signer: Signer
    opinion: Opinion | None
    state: OpinionState

    @property
    def post(self) -> Post:
        return self.signer.post

    @property
    def text(self) -> str:
        return self.opinion.text if self.opinion else ""

    @property
    def own_words(self) -> bool:
        """Whether the post's own holder wrote it here, so that nobody else may change it."""
        return bool(self.opinion and self.opinion.digest and self.text)

    @property
    def label(self) -> str:
        return OPINION_LABELS[self.state]

    @property
    def icon(self) -> str:
        return OPINION_ICONS[self.state]


def turns_of(draft: ReportDraft, signers: list[Signer], digest: str = "") -> list[Turn]:
    """The chain after its author, lowest first; `digest`: the fingerprint of the document, without which no opinion is
    known to be stale. One query."""
    rows = draft.opinions.select_related("written_by") if draft.pk else []
    stored = {row.post_id: row for row in rows}
    return [Turn(one, stored.get(one.post.pk), state_of(one, stored.get(one.post.pk), digest)) for one in signers[1:]]


def state_of(signer: Signer, opinion: Opinion | None, digest: str = "") -> OpinionState:
    if signer.tenure is None:
        return OpinionState.VACANT
    if opinion is None or not opinion.text.strip():
        return OpinionState.BLANK
    if not opinion.digest:
        return OpinionState.TYPED
    return OpinionState.STALE if digest and opinion.digest != digest else OpinionState.WRITTEN


def next_turn(turns: list[Turn]) -> Turn | None:
    """The lowest post with a holder whose opinion is still asked for."""
    return next((turn for turn in turns if turn.state not in GIVEN | {OpinionState.VACANT}), None)


def holds(turn: Turn, user: User) -> bool:
    """Whether this person signs for the post on the document's day."""
    return bool(turn.signer.tenure and turn.signer.tenure.user_id == user.pk)


def save_opinion(draft: ReportDraft, post: Post, text: str, actor: User, digest: str) -> None:
    """Keep what a post's holder writes on the text with this fingerprint, with its audit row. An empty text leaves the
    place to the pen."""
    written = {"text": text, "digest": digest, "written_by": actor, "written_at": timezone.now()}
    with transaction.atomic():
        stored = lock_draft(draft)
        before = opinions_told(stored)
        confirmed = stored.opinions.filter(post=post, text=text).exclude(digest=digest).exists()
        stored.opinions.update_or_create(post=post, defaults=written)
        old, new = difference(before, opinions_told(stored))
        if new or confirmed:
            told = new or {"note": f"ยืนยันความเห็นของ{post.title}บนข้อความปัจจุบัน"}
            record(actor, "write_opinion", stored, old, told, scope=stored.organization.audit_scope)


def route(draft: ReportDraft, turns: list[Turn], actor: User) -> None:
    """Send it up: from now on each post sees it among its tasks in turn. Refused when nobody could write."""
    if draft.opinions_by_pen:
        raise Refused("ร่างนี้เว้นช่องความเห็นไว้เขียนด้วยปากกา หากจะให้เขียนในระบบ โปรดแก้ไขร่างและเอาเครื่องหมายออกก่อน")
    if not any(turn.signer.tenure for turn in turns):
        raise Refused("ไม่มีผู้ดำรงตำแหน่งในสายเสนอหนังสือที่จะให้ความเห็น โปรดให้ผู้ดูแลระบบแต่งตั้งก่อน")
    _set_routed(draft, actor, "route_document", routed=True)


def recall(draft: ReportDraft, actor: User) -> None:
    """Call it back; opinions already written stay."""
    _set_routed(draft, actor, "recall_document", routed=False)


def _set_routed(draft: ReportDraft, actor: User, action: str, *, routed: bool) -> None:
    with transaction.atomic():
        stored = lock_draft(draft)
        if bool(stored.routed_at) == routed:
            return
        before, stored.routed_at = stored.routed_at, timezone.now() if routed else None
        stored.save(update_fields=["routed_at"])
        old, new = ({"routed_at": at.isoformat() if at else None} for at in (before, stored.routed_at))
        record(actor, action, stored, old, new, scope=stored.organization.audit_scope)
