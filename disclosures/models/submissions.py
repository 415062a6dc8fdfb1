"""What was handed in (ชุดที่ส่ง), what the assessors said of it, and what was confirmed in ITAS."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from assessments.models import Criterion
from organizations.models import Organization


class Submission(models.Model):
    """The register as it was handed in: texts, addresses and order, and what each link answered then. Append-only: a
    second freezing is a second edition with its reason, and the first stays. `content` is a `Frozen`, `digest` its
    SHA-256."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="submissions")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    edition = models.PositiveSmallIntegerField("ครั้งที่")
    reason = models.TextField("เหตุที่ตรึงใหม่", blank=True)
    content = models.JSONField("เนื้อหา", editable=False)
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    frozen_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ตรึง")
    frozen_by_post = models.CharField("ตำแหน่งผู้ตรึง", max_length=300, blank=True)
    frozen_at = models.DateTimeField("ตรึงเมื่อ")

    class Meta:
        ordering = ["organization", "-fiscal_year", "-edition"]
        verbose_name = "ชุดที่ส่ง"
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "fiscal_year", "edition"], name="one_submission_per_edition"
            ),
            models.CheckConstraint(
                condition=Q(edition=1, reason="") | Q(edition__gt=1) & ~Q(reason=""),
                name="submission_again_gives_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"ชุดที่ส่งปี {self.fiscal_year} ครั้งที่ {self.edition}"


class Clarification(models.Model):
    """One item in the clarification window: the preliminary score (0 to 100) and the assessor's reason, our
    explanation, the final score."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="clarifications")
    item = models.ForeignKey(Criterion, models.PROTECT, related_name="clarifications")
    preliminary = models.DecimalField("คะแนนเบื้องต้น", max_digits=5, decimal_places=2, null=True, blank=True)
    reason = models.TextField("เหตุผลของผู้ตรวจ", blank=True)
    explanation = models.TextField("คำชี้แจงของหน่วยงาน", blank=True)
    final = models.DecimalField("คะแนนหลังชี้แจง", max_digits=5, decimal_places=2, null=True, blank=True)

    class Meta:
        ordering = ["organization", "item"]
        verbose_name = "การชี้แจง"
        constraints = [
            models.UniqueConstraint(fields=["organization", "item"], name="one_clarification_per_item"),
            models.CheckConstraint(
                condition=(Q(preliminary=None) | Q(preliminary__range=(0, 100)))
                & (Q(final=None) | Q(final__range=(0, 100))),
                name="clarification_scores_up_to_100",
            ),
        ]

    def __str__(self) -> str:
        return f"ชี้แจง {self.item.code}"


class ItasConfirmation(models.Model):
    """ผู้บริหารยืนยันใน ITAS แล้ว: on which day, and who noted it."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="itas_confirmations")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    confirmed_on = models.DateField("ยืนยันเมื่อวันที่")
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้บันทึก")
    recorded_at = models.DateTimeField("บันทึกเมื่อ")

    class Meta:
        ordering = ["organization", "-fiscal_year"]
        verbose_name = "การยืนยันใน ITAS"
        constraints = [
            models.UniqueConstraint(fields=["organization", "fiscal_year"], name="one_itas_confirmation_per_year"),
        ]

    def __str__(self) -> str:
        return f"ยืนยันใน ITAS ปี {self.fiscal_year}"
