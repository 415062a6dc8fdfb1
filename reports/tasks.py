"""What the room of documents asks of a person: opinions whose turn it is, and drafts still in preparation."""

from datetime import date

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from organizations.models import Organization, User
from organizations.signers import Signer, signers
from organizations.tasks import Section, Task
from reports.contents.memo_head import date_line
from reports.contents.signers import signing_day
from reports.documents import CATALOGUE
from reports.models import IssuedReport, ReportDraft
from reports.opinion_states import GIVEN, OpinionState
from reports.opinions import state_of


def tasks(organization: Organization, user: User) -> list[Task]:
    """Of documents that hold no issued edition, newest year first; two queries, and two for each day on which one that
    was sent up is signed. Without the documents themselves no opinion is known to be stale."""
    if not organization.grants(user, "preview_documents"):
        return []
    drafts = list(_unissued(organization))
    days = {signing_day(draft) for draft in drafts if draft.routed_at and CATALOGUE[draft.kind].endorsed}
    chains = {day: signers(organization, day) for day in sorted(days)}
    return [_task(organization, user, draft, chains) for draft in drafts]


def _unissued(organization: Organization) -> list[ReportDraft]:
    about = {name: OuterRef(name) for name in ("organization", "kind", "occasion", "fiscal_year")}
    issued = IssuedReport.objects.filter(**about, withdrawal__isnull=True)
    drafts = ReportDraft.objects.filter(~Exists(issued), organization=organization)
    return list(drafts.order_by("-fiscal_year", "pk").prefetch_related("opinions"))


def _task(organization: Organization, user: User, draft: ReportDraft, chains: dict[date, list[Signer]]) -> Task:
    address = reverse("preview-document", args=[organization.slug, draft.fiscal_year, (draft.kind, draft.occasion)])
    if draft.routed_at is None or signing_day(draft) not in chains:
        detail = f"ลงวันที่ {date_line(draft)}" if draft.month else "ยังไม่ได้ลงวันที่"
        return Task(str(draft), detail, "เปิดร่าง", address)
    turn = _turn(draft, chains[signing_day(draft)])
    if turn is None:
        return Task(str(draft), "ความเห็นครบทุกตำแหน่งแล้ว พร้อมออกเอกสาร", "เปิดร่าง", address)
    if turn.tenure and turn.tenure.user_id == user.pk:
        since = timezone.localdate(draft.routed_at)
        return Task(f"ให้ความเห็นใน{draft}", f"ในตำแหน่ง{turn.post.title}", "ให้ความเห็น", address, Section.WAITING, since)
    return Task(str(draft), f"เสนอแล้ว รอความเห็นของ{turn.post.title}", "เปิดร่าง", address)


def _turn(draft: ReportDraft, chain: list[Signer]) -> Signer | None:
    """The lowest post with a holder that has not written."""
    stored = {opinion.post_id: opinion for opinion in draft.opinions.all()}
    settled = GIVEN | {OpinionState.VACANT}
    return next((one for one in chain[1:] if state_of(one, stored.get(one.post.pk)) not in settled), None)
