"""What became of the items of one year in the next. Data of the year, never code."""

from django.db import models
from django.db.models import F, Q

from assessments.models.framework import Criterion, Sourced


class Crosswalk(Sourced):
    """One line from an item of a year to an item of the next; a split item has several, so has a merged one. `after` is
    missing for what was dropped or is unknown; `reason` says why a relation is what it is; `renew`: what has to be made
    anew before the old link can stand under the new item."""

    class Relation(models.TextChoices):
        SAME = "same", "ข้อเดิม"
        RENAMED = "renamed", "เปลี่ยนชื่อ"
        SPLIT = "split", "แยกเป็นหลายข้อ"
        MERGED = "merged", "รวมเข้ากับข้ออื่น"
        DROPPED = "dropped", "ยกเลิก"
        UNKNOWN = "unknown", "ยังไม่ทราบ"

    before = models.ForeignKey(Criterion, models.CASCADE, related_name="becomes")
    after = models.ForeignKey(Criterion, models.CASCADE, null=True, blank=True, related_name="comes_from")
    relation = models.CharField("ความสัมพันธ์", max_length=10, choices=Relation.choices)
    reason = models.TextField("เหตุผล", blank=True)
    renew = models.TextField("สิ่งที่ต้องทำใหม่", blank=True)

    class Meta:
        ordering = ["before", "after"]
        verbose_name = "ความสัมพันธ์ของข้อระหว่างปี"
        verbose_name_plural = "ความสัมพันธ์ของข้อระหว่างปี"
        constraints = [
            models.UniqueConstraint(fields=["before", "after"], name="one_crosswalk_per_pair"),
            models.UniqueConstraint(fields=["before"], condition=Q(after=None), name="one_end_per_item"),
            models.CheckConstraint(condition=~Q(before=F("after")), name="crosswalk_leads_elsewhere"),
            models.CheckConstraint(
                condition=Q(after=None, relation__in=["dropped", "unknown"])
                | Q(after__isnull=False) & ~Q(relation__in=["dropped", "unknown"]),
                name="crosswalk_ends_only_when_dropped_or_unknown",
            ),
            models.CheckConstraint(
                condition=~Q(relation__in=["dropped", "unknown"]) | ~Q(reason=""), name="crosswalk_end_gives_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.before.code} → {self.after.code if self.after else '–'} {self.get_relation_display()}"
