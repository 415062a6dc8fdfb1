"""The papers of a year (เอกสารอ้างอิงของปี): the order, the meeting, the announcement that documents cite."""

from django.db import models

from organizations.models.organization import Organization


def scan_path(document: "ReferenceDocument", filename: str) -> str:
    return f"organizations/{document.organization_id}/references/{filename}"


class ReferenceDocument(models.Model):
    """An order, meeting or announcement of a fiscal year; `number` and `date` may still be unknown."""

    class Kind(models.TextChoices):
        ORDER = "order", "คำสั่ง"
        MEETING = "meeting", "การประชุม"
        ANNOUNCEMENT = "announcement", "ประกาศ"
        LETTER = "letter", "หนังสือ"
        OTHER = "other", "เอกสารอื่น"

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="references")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    kind = models.CharField("ประเภท", max_length=20, choices=Kind.choices)
    issuer = models.CharField("ผู้ออกหรือผู้จัด", max_length=200)
    number = models.CharField("เลขที่", max_length=60, blank=True)
    date = models.DateField("ลงวันที่", null=True, blank=True)
    subject = models.CharField("เรื่อง", max_length=300)
    scan = models.FileField("ไฟล์สแกน", upload_to=scan_path, blank=True)

    class Meta:
        ordering = ["fiscal_year", "date", "pk"]
        verbose_name = "เอกสารอ้างอิงของปี"

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.subject}"
