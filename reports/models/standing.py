"""The standing sentences an organization wrote in place of the portal's own."""

from django.conf import settings
from django.db import models

from organizations.models import Organization
from reports.models.drafts import ReportDraft


class StandingText(models.Model):
    """The text named `name` of every document of a kind and occasion; may hold blanks such as {ชื่อหน่วยงาน}."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="standing_texts")
    kind = models.CharField("เอกสาร", max_length=20, choices=ReportDraft.KIND_CHOICES)
    occasion = models.CharField("โอกาส", max_length=20, choices=ReportDraft.OCCASION_CHOICES)
    name = models.CharField("ข้อความ", max_length=40)
    text = models.TextField("ถ้อยคำ")
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้แก้ไข")
    changed_at = models.DateTimeField("แก้ไขเมื่อ")

    class Meta:
        ordering = ["organization", "kind", "occasion", "name"]
        verbose_name = "ข้อความมาตรฐาน"
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "kind", "occasion", "name"], name="one_standing_text_per_name"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="standing_text_is_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.name}"
