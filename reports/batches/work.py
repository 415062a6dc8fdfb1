"""What a worker does with one file of a batch: takes it, makes it, writes it whole, or says why not."""

import hashlib
import logging

from django.db.models import F, QuerySet
from django.utils import timezone

from reports.batches.states import ItemState
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.errors import Unprintable
from reports.models import BatchItem
from reports.printing import file_of

logger = logging.getLogger(__name__)

UNEXPECTED = (
    "ระบบจัดทำไฟล์นี้ไม่สำเร็จด้วยเหตุที่ไม่คาดไว้ รายละเอียดอยู่ในบันทึกของเครื่องแม่ข่าย โปรดสั่งทำอีกครั้ง หากยังไม่สำเร็จโปรดแจ้งผู้ดูแลเครื่องแม่ข่าย"
)
GIVEN_UP = "ตัวทำงานเบื้องหลังหยุดกลางคันทุกครั้งที่จัดทำไฟล์นี้ โปรดแจ้งผู้ดูแลเครื่องแม่ข่ายให้ตรวจหน่วยความจำ แล้วสั่งทำอีกครั้ง"


def export(item_pk: int, *, again: bool) -> None:
    """`again`: the task was given back because its worker died, so that a running item is nobody's. Never raises for
    what is wrong with the document."""
    item = take(item_pk, again=again)
    if item is None:
        return
    try:
        content = made(item)
    except Unprintable as problem:
        fail(item, str(problem))
    except Exception:
        logger.exception("จัดทำ %s ของงาน %s ไม่สำเร็จ", item.name, item.batch_id)
        fail(item, UNEXPECTED)
    else:
        finish(item, content)


def take(item_pk: int, *, again: bool) -> BatchItem | None:
    """Compare and set; None where it is done, cancelled, gone, or another worker was faster. `attempts` tells this run
    from any other."""
    free = [ItemState.WAITING, ItemState.RUNNING] if again else [ItemState.WAITING]
    found = BatchItem.objects.filter(pk=item_pk, state__in=free).select_related("organization")
    item = found.first()
    if item is None:
        return None
    same = BatchItem.objects.filter(pk=item.pk, state=item.state, attempts=item.attempts)
    if not same.update(state=ItemState.RUNNING, attempts=F("attempts") + 1):
        return None
    item.attempts += 1
    return item


def made(item: BatchItem) -> bytes:
    """The file as data and draft stand now. Raises Unprintable."""
    draft = find_draft(item.organization, item.kind, item.occasion, item.fiscal_year)
    return file_of(paper_of(draft), item.kind, item.organization, item.form)


def finish(item: BatchItem, content: bytes) -> bool:
    """One statement, so that a file is whole or not there; False where the batch was cancelled meanwhile."""
    digest = hashlib.sha256(content).hexdigest()
    values = {"state": ItemState.DONE, "content": content, "sha256": digest, "problem": ""}
    return _same_run(item).update(**values, finished_at=timezone.now()) == 1


def fail(item: BatchItem, problem: str) -> bool:
    return _same_run(item).update(state=ItemState.FAILED, problem=problem, finished_at=timezone.now()) == 1


def give_up(item_pk: int) -> None:
    """What `TASK_FAILURES` calls once the task of an item is lost for good."""
    lost = BatchItem.objects.filter(pk=item_pk, state__in=[ItemState.WAITING, ItemState.RUNNING])
    lost.update(state=ItemState.FAILED, problem=GIVEN_UP, finished_at=timezone.now())


def _same_run(item: BatchItem) -> QuerySet[BatchItem]:
    return BatchItem.objects.filter(pk=item.pk, state=ItemState.RUNNING, attempts=item.attempts)
