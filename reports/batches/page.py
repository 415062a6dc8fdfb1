"""A batch as its page shows it: each file with its state, and how far the whole has come."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, Q, QuerySet

from reports.batches.states import ItemState
from reports.models import Batch, BatchItem, ReportDraft


@dataclass(frozen=True)
class Row:
    item: BatchItem
    title: str


@dataclass(frozen=True)
class Progress:
    """`several`: whether the files are of more than one organization."""

    batch: Batch
    rows: list[Row]

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(row.item.state for row in self.rows)

    @property
    def total(self) -> int:
        return len(self.rows)

    @property
    def done(self) -> int:
        return self.counts[ItemState.DONE]

    @property
    def failed(self) -> int:
        return self.counts[ItemState.FAILED]

    @property
    def left(self) -> int:
        """Files somebody still has to make."""
        return self.counts[ItemState.WAITING] + self.counts[ItemState.RUNNING]

    @property
    def several(self) -> bool:
        return len({row.item.organization_id for row in self.rows}) > 1


def progress_of(batch: Batch) -> Progress:
    """One query; the bytes stay in the database."""
    items = batch.items.defer("content").select_related("organization")
    return Progress(batch, [Row(item, title_of(item)) for item in items])


def title_of(item: BatchItem) -> str:
    return ReportDraft(kind=item.kind, occasion=item.occasion).title


def counted(batches: QuerySet[Batch]) -> QuerySet[Batch]:
    """Each with `total`, `done`, `failed` and `left`, in the same query."""
    open_states = [ItemState.WAITING, ItemState.RUNNING]
    found = batches.annotate(
        total=Count("items"),
        done=Count("items", filter=Q(items__state=ItemState.DONE)),
        failed=Count("items", filter=Q(items__state=ItemState.FAILED)),
        left=Count("items", filter=Q(items__state__in=open_states)),
    )
    return found.order_by("-requested_at", "pk")
