"""Findings (ข้อค้นพบ): what the result shows, per indicator or per issue, in the words of the staff."""

from django.db import models
from django.db.models import Q

from assessments.models import Criterion, Issue
from measures.models.plans import Plan


class Finding(models.Model):
    """On an issue of the framework, or on one or several criteria; each of the three texts may stay empty."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="findings")
    issue = models.ForeignKey(Issue, models.PROTECT, null=True, blank=True, related_name="findings")
    criteria = models.ManyToManyField(Criterion, blank=True, related_name="findings", verbose_name="ตัวชี้วัด")
    position = models.PositiveSmallIntegerField("ลำดับ", default=0)
    shortcoming = models.TextField("ข้อบกพร่อง/ข้อปรับปรุง", blank=True)
    development = models.TextField("ข้อที่ต้องพัฒนา", blank=True)
    maintenance = models.TextField("รักษาระดับ", blank=True)

    class Meta:
        ordering = ["plan", "position", "pk"]
        verbose_name = "ข้อค้นพบ"
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "issue"], condition=Q(issue__isnull=False), name="one_finding_per_issue"
            )
        ]

    def __str__(self) -> str:
        return f"ข้อค้นพบประเด็นที่ {self.issue.number}" if self.issue else "ข้อค้นพบตามตัวชี้วัด"

    @property
    def is_blank(self) -> bool:
        return not (self.shortcoming or self.development or self.maintenance)
