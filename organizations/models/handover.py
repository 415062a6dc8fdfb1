"""Handovers (การส่งมอบงาน): the open duties of a person's posts, as they were signed for. Append-only."""

from django.conf import settings
from django.db import models

from organizations.handed import Handed
from organizations.models.organization import Organization


class Handover(models.Model):
    """`content` is a `Handed`, `digest` its SHA-256; `day` the first day of the incoming person."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="handovers")
    day = models.DateField("วันที่รับมอบ")
    leaving = models.CharField("ผู้ส่งมอบ", max_length=250)
    incoming = models.CharField("ผู้รับมอบ", max_length=250)
    content = models.JSONField("เนื้อหา", editable=False)
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้บันทึก")
    recorded_by_post = models.CharField("ตำแหน่งผู้บันทึก", max_length=300, blank=True)
    recorded_at = models.DateTimeField("บันทึกเมื่อ")

    class Meta:
        ordering = ["organization", "-day", "-pk"]
        verbose_name = "การส่งมอบงาน"

    def __str__(self) -> str:
        return f"ส่งมอบงานจาก {self.leaving} ถึง {self.incoming}"

    @property
    def handed(self) -> Handed:
        return Handed.from_dict(self.content)

    @property
    def code(self) -> str:
        """The first 16 digits of the fingerprint in groups of four, as printed."""
        return " ".join(self.digest[start : start + 4] for start in range(0, 16, 4))
