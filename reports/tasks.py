"""What the room of documents asks of a person: opinions whose turn it is, and drafts still in preparation."""

from collections.abc import Mapping
from datetime import datetime

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from organizations.models import Organization, User
from organizations.signers import Signer, signers
from organizations.tasks import Section, Task
from reports.contents.memo_head import date_line
from reports.contents.signers import signing_day
from reports.documents import CATALOGUE
from reports.drafting.opinion_states import OpinionState
from reports.drafting.opinions import Turn, holds, next_turn, state_of
from reports.drafting.text_edits import last_edits
from reports.models import IssuedReport, Opinion, ReportDraft


def tasks(organization: Organization, user: User) -> list[Task]:
    """Of documents that hold no issued edition, newest year first; five queries, and two for each day on which one that
    was sent up is signed. Whether an opinion is of an earlier text is told from the audit, without the documents."""
    if not organization.grants(user, "preview_documents"):
        return []
    drafts = list(_unissued(organization))
    sent_up = [draft for draft in drafts if draft.routed_at and CATALOGUE[draft.kind].endorsed]
    chains = {day: signers(organization, day) for day in sorted({signing_day(draft) for draft in sent_up})}
    edits = last_edits(organization, sent_up)
    turns = {draft.pk: _turn(draft, chains[signing_day(draft)], edits.get(draft.pk)) for draft in sent_up}
    return [_task(organization, user, draft, turns) for draft in drafts]


def _unissued(organization: Organization) -> list[ReportDraft]:
    about = {name: OuterRef(name) for name in ("organization", "kind", "occasion", "fiscal_year")}
    issued = IssuedReport.objects.filter(**about, withdrawal__isnull=True)
    drafts = ReportDraft.objects.filter(~Exists(issued), organization=organization)
    return list(drafts.order_by("-fiscal_year", "pk").prefetch_related("opinions"))


def _task(organization: Organization, user: User, draft: ReportDraft, turns: Mapping[int, Turn | None]) -> Task:
    """`turns`: of the drafts that were sent up, whose turn it is."""
    address = reverse("preview-document", args=[organization.slug, draft.fiscal_year, (draft.kind, draft.occasion)])
    if draft.routed_at is None or draft.pk not in turns:
        detail = f"ลงวันที่ {date_line(draft)}" if draft.month else "ยังไม่ได้ลงวันที่"
        return Task(str(draft), detail, "เปิดร่าง", address)
    turn = turns[draft.pk]
    if turn is None:
        return Task(str(draft), "ความเห็นครบทุกตำแหน่งแล้ว พร้อมออกเอกสาร", "เปิดร่าง", address)
    if not holds(turn, user):
        return Task(str(draft), f"เสนอแล้ว รอความเห็นของ{turn.post.title}", "เปิดร่าง", address)
    since, post = timezone.localdate(draft.routed_at), f"ในตำแหน่ง{turn.post.title}"
    if turn.state is OpinionState.STALE:
        detail = f"{post} มีการแก้ไขหลังจากที่ท่านเขียน"
        return Task(f"ยืนยันความเห็นใน{draft}", detail, "ตรวจและยืนยัน", address, Section.WAITING, since)
    return Task(f"ให้ความเห็นใน{draft}", post, "ให้ความเห็น", address, Section.WAITING, since)


def _turn(draft: ReportDraft, chain: list[Signer], edited: datetime | None) -> Turn | None:
    """The lowest post with a holder that is still asked; `edited`: when the text was edited last."""
    stored = {opinion.post_id: opinion for opinion in draft.opinions.all()}
    return next_turn([_asked(one, stored.get(one.post.pk), edited) for one in chain[1:]])


def _asked(signer: Signer, opinion: Opinion | None, edited: datetime | None) -> Turn:
    state = state_of(signer, opinion)
    old = opinion and opinion.written_at and edited and opinion.written_at < edited
    return Turn(signer, opinion, OpinionState.STALE if old and state is OpinionState.WRITTEN else state)
