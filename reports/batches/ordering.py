"""Exports of many documents: ordered, cancelled, tried again. Each runs in one transaction with its tasks."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from audit.chain import record
from measures.models import Measure
from organizations.models import Organization, User
from organizations.roles import roles_with
from reports.batches.contents import dossier_of
from reports.batches.states import ItemState
from reports.batches.wishes import Wish, items_of, wishes_for
from reports.drafting.drafts import begin_drafts
from reports.jobs import export_item
from reports.kinds import KEYS, Occasion, key_of
from reports.models import Batch, BatchItem, ReportDraft
from reports.refusals import Refused

MAY = "export_documents"
LIMIT = 500  # files of one batch
MANY = 200  # measures, above which one export takes longer than a page may


def organizations_of(user: User) -> QuerySet[Organization]:
    """Those this person may export for."""
    found = Organization.objects.filter(memberships__user=user, memberships__role__in=roles_with(MAY))
    return found.distinct()


def batches_of(organization: Organization, user: User) -> QuerySet[Batch]:
    """Newest first; one that holds files of an organization this person may not export for is not among them."""
    foreign = BatchItem.objects.filter(batch=OuterRef("pk")).exclude(organization__in=organizations_of(user))
    return organization.batches.filter(~Exists(foreign)).select_related("requested_by")


def must_queue(draft: ReportDraft) -> bool:
    """Whether a single export of this document takes longer than a page may. One query at most."""
    if draft.occasion == Occasion.RESULT:
        return False
    return Measure.objects.of(draft.organization, draft.fiscal_year).live().count() > MANY


def queue_single(draft: ReportDraft, form: str, actor: User) -> Batch:
    """The caller has checked the permission, here as below."""
    wish = Wish(draft.organization, draft.fiscal_year, key_of(draft.kind, draft.occasion), form)
    return queue(draft.organization, str(draft), [wish], actor)


def queue_dossier(organization: Organization, fiscal_year: int, actor: User) -> Batch:
    """Everything a plan year has, in every format. The draft of each document is begun, so that each can name the
    others, with a blank for a number not known yet. Raises Refused without measures."""
    keys = dossier_of(organization, fiscal_year)
    if not keys:
        raise Refused(f"แผนปี {fiscal_year} ยังไม่มีมาตรการ จึงยังไม่มีเอกสารทั้งชุด โปรดเพิ่มมาตรการก่อน")
    wishes = wishes_for(organization, fiscal_year, keys, ("pdf", "docx", "xlsx"))
    with transaction.atomic():
        begin_drafts(organization, fiscal_year, [KEYS[key] for key in keys])
        return queue(organization, f"เอกสารทั้งชุดของแผนปีงบประมาณ พ.ศ. {fiscal_year}", wishes, actor)


def queue(organization: Organization, title: str, wishes: Sequence[Wish], actor: User) -> Batch:
    """A batch whose page stands at `organization`. Raises Refused for none or too many files."""
    if not wishes:
        raise Refused("ไม่มีไฟล์ให้จัดทำ เอกสารที่เลือกไม่มีในรูปแบบที่เลือก โปรดเลือก PDF หรือ Word ด้วย")
    if len(wishes) > LIMIT:
        raise Refused(f"เลือกไว้ {len(wishes):,} ไฟล์ งานหนึ่งทำได้ไม่เกิน {LIMIT:,} ไฟล์ โปรดแบ่งสั่งเป็นหลายงาน")
    with transaction.atomic():
        now = timezone.now()
        batch = Batch.objects.create(organization=organization, title=title, requested_by=actor, requested_at=now)
        items = BatchItem.objects.bulk_create(items_of(batch, wishes))
        for item in items:
            export_item.enqueue(item.pk)
        for owner in {item.organization_id: item.organization for item in items}.values():
            _record(batch, owner, [item.name for item in items if item.organization_id == owner.pk], actor)
    return batch


def cancel(batch: Batch, actor: User) -> bool:
    """What is done stays; what waits or runs is cancelled, and its task then does nothing. False where there is nothing
    left to cancel."""
    with transaction.atomic():
        open_items = batch.items.filter(state__in=[ItemState.WAITING, ItemState.RUNNING])
        if not open_items.update(state=ItemState.CANCELLED):
            return False
        before, batch.cancelled_at = batch.cancelled_at, timezone.now()
        batch.save(update_fields=["cancelled_at"])
        values = {"cancelled_at": before}, {"cancelled_at": batch.cancelled_at}
        record(actor, "update", batch, *values, scope=batch.organization.audit_scope)
    return True


def retry(batch: Batch, actor: User) -> int:
    """The failed ones wait again; how many there were. Raises Refused for a cancelled batch."""
    with transaction.atomic():
        if Batch.objects.select_for_update().get(pk=batch.pk).cancelled_at:
            raise Refused("งานนี้ยกเลิกแล้ว โปรดสั่งงานใหม่")
        failed = list(batch.items.filter(state=ItemState.FAILED).select_for_update().values_list("pk", "name"))
        keys = [pk for pk, _ in failed]
        batch.items.filter(pk__in=keys).update(state=ItemState.WAITING, problem="", finished_at=None)
        for pk in keys:
            export_item.enqueue(pk)
        if failed:
            _record(batch, batch.organization, [name for _, name in failed], actor)
    return len(failed)


def _record(batch: Batch, owner: Organization, names: Sequence[str], actor: User) -> None:
    after = {"title": batch.title, "files": ", ".join(names)}
    record(actor, "export", batch, None, after, scope=owner.audit_scope)
