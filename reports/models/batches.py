"""Exports of many documents: what was asked for, and each file as a worker finished it."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q

from organizations.models import Organization
from reports.batches.states import ITEM_LABELS, ItemState
from reports.models.drafts import ReportDraft


class Batch(models.Model):
    """One request. `organization` is where its page stands and who may see it; items may be of other organizations the
    person may export for. Its progress is that of its items."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="batches")
    title = models.CharField("งาน", max_length=200)
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้สั่ง")
    requested_at = models.DateTimeField("สั่งเมื่อ")
    cancelled_at = models.DateTimeField("ยกเลิกเมื่อ", null=True, blank=True)

    class Meta:
        ordering = ["-requested_at"]
        verbose_name = "งานส่งออกเอกสาร"

    def __str__(self) -> str:
        return self.title


class BatchItem(models.Model):
    """One file of a batch. A worker takes it from waiting to running and writes content and state in one statement, so
    that a file is whole or not there; `name`: its path inside the ZIP, in ASCII."""

    STATE_CHOICES = [(state.value, label) for state, label in ITEM_LABELS.items()]

    batch = models.ForeignKey(Batch, models.CASCADE, related_name="items")
    position = models.PositiveIntegerField("ลำดับ")
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20, choices=ReportDraft.KIND_CHOICES)
    occasion = models.CharField(max_length=20, choices=ReportDraft.OCCASION_CHOICES)
    fiscal_year = models.PositiveSmallIntegerField()
    form = models.CharField(max_length=4)
    name = models.CharField(max_length=200)
    state = models.CharField("สถานะ", max_length=10, choices=STATE_CHOICES, default=ItemState.WAITING)
    attempts = models.PositiveSmallIntegerField("ครั้งที่ทำ", default=0)
    problem = models.TextField("เหตุที่ไม่สำเร็จ", blank=True)
    content = models.BinaryField(null=True)
    sha256 = models.CharField(max_length=64, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["batch", "position"]
        constraints = [
            models.UniqueConstraint(fields=["batch", "position"], name="one_item_per_position"),
            models.UniqueConstraint(fields=["batch", "name"], name="one_item_per_name"),
            models.CheckConstraint(
                condition=Q(state=ItemState.DONE, content__isnull=False, finished_at__isnull=False)
                | ~Q(state=ItemState.DONE) & Q(content__isnull=True),
                name="finished_item_has_its_file",
            ),
        ]

    def __str__(self) -> str:
        return self.name
