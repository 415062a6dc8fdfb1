"""Evidence (หลักฐาน): a document of the organization that several measures may show, version by version."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from organizations.models import Organization


def version_path(version: "EvidenceVersion", filename: str) -> str:
    """Where a file is kept; the name people gave it never reaches the disk."""
    return f"organizations/{version.evidence.organization_id}/evidence/{filename}"


class Evidence(models.Model):
    """One piece of evidence; its newest version is what counts."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="evidence")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    title = models.CharField("ชื่อหลักฐาน", max_length=300)

    class Meta:
        ordering = ["organization", "-fiscal_year", "pk"]
        verbose_name = "หลักฐาน"

    def __str__(self) -> str:
        return self.title


class EvidenceVersion(models.Model):
    """A stored file, or a link. `sha256` is of the bytes as they came; what is kept may be drawn anew (pictures).
    Append-only."""

    evidence = models.ForeignKey(Evidence, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField("ครั้งที่")
    file = models.FileField("ไฟล์", upload_to=version_path, blank=True)
    url = models.URLField("ลิงก์", max_length=2000, blank=True)
    original_name = models.CharField("ชื่อไฟล์เดิม", max_length=255, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    stored_sha256 = models.CharField("SHA-256 ของไฟล์ที่เก็บ", max_length=64, blank=True)
    size = models.PositiveIntegerField("ขนาด (ไบต์)", default=0)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้แนบ")
    added_by_post = models.CharField("ตำแหน่งผู้แนบ", max_length=300, blank=True)
    added_at = models.DateTimeField("แนบเมื่อ")

    class Meta:
        ordering = ["evidence", "number"]
        verbose_name = "ไฟล์หลักฐาน"
        constraints = [
            models.UniqueConstraint(fields=["evidence", "number"], name="one_evidence_version_per_number"),
            models.CheckConstraint(
                condition=Q(file="") & ~Q(url="") | ~Q(file="") & Q(url="") & ~Q(sha256=""),
                name="evidence_version_is_file_or_link",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evidence} ครั้งที่ {self.number}"

    @property
    def told(self) -> dict[str, str | int]:
        """What the audit row of the evidence tells of this version."""
        came = {"original_name": self.original_name, "sha256": self.sha256} if self.file else {"url": self.url}
        return {"title": self.evidence.title, "number": self.number, **came}
