"""The plan of a fiscal year, and what it says beside its measures: constraints, reasons, what was stated."""

from decimal import Decimal

from django.db import models
from django.db.models import Q

from assessments.models import Criterion, IssueItem
from organizations.models import Organization, ReferenceDocument

THRESHOLD = Decimal("85.00")


class Plan(models.Model):
    """The plan of year N rests on the result of N−1, on a total alone, or on none. `threshold`: IIT and EIT indicators
    below it ask for a measure; `optional_places`: items that join an issue by a choice of this plan."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="plans")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    threshold = models.DecimalField("เกณฑ์คะแนนที่ต้องมีมาตรการ", max_digits=5, decimal_places=2, default=THRESHOLD)
    references = models.ManyToManyField(ReferenceDocument, blank=True, related_name="plans", verbose_name="เอกสารอ้างอิง")
    optional_places = models.ManyToManyField(IssueItem, blank=True, related_name="+", verbose_name="ข้อที่เลือกใส่ในประเด็น")

    class Meta:
        ordering = ["organization", "-fiscal_year"]
        verbose_name = "แผน"
        constraints = [
            models.UniqueConstraint(fields=["organization", "fiscal_year"], name="one_plan_per_year"),
            models.CheckConstraint(condition=Q(threshold__gte=0, threshold__lte=100), name="plan_threshold_in_range"),
        ]

    def __str__(self) -> str:
        return f"แผนมาตรการปีงบประมาณ พ.ศ. {self.fiscal_year}"

    @property
    def result_year(self) -> int:
        """The year whose result the plan answers."""
        return self.fiscal_year - 1


class Constraint(models.Model):
    """What limits the organization, under one of five headings; a line is a bullet, “ไม่มีข้อจำกัด…” is an answer."""

    class Heading(models.TextChoices):
        STAFF = "staff", "บุคลากร"
        BUDGET = "budget", "งบประมาณ"
        TECHNOLOGY = "technology", "เทคโนโลยี"
        AREA = "area", "สภาพพื้นที่"
        SOCIETY = "society", "เศรษฐกิจ วัฒนธรรม การดำรงชีวิต"

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="constraints")
    heading = models.CharField("ด้าน", max_length=12, choices=Heading.choices)
    text = models.TextField("ข้อจำกัด")

    class Meta:
        ordering = ["plan", "pk"]
        verbose_name = "ข้อจำกัด"
        constraints = [models.UniqueConstraint(fields=["plan", "heading"], name="one_constraint_per_heading")]

    def __str__(self) -> str:
        return f"ข้อจำกัดด้าน{self.get_heading_display()}"


class CoverageReason(models.Model):
    """Why something that coverage asks about needs no measure (เหตุผลที่ไม่ต้องมีมาตรการ)."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="coverage_reasons")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="+")
    reason = models.TextField("เหตุผล")

    class Meta:
        ordering = ["plan", "criterion__position"]
        verbose_name = "เหตุผลที่ไม่ต้องมีมาตรการ"
        constraints = [models.UniqueConstraint(fields=["plan", "criterion"], name="one_reason_per_criterion")]

    def __str__(self) -> str:
        return f"{self.criterion.code} {self.reason[:40]}"


class StatedLowest(models.Model):
    """The lowest indicators of an instrument as a paper states them, where no figures are known."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="stated_lowest")
    instrument = models.ForeignKey(Criterion, models.PROTECT, related_name="+")
    indicators = models.ManyToManyField(Criterion, related_name="+", verbose_name="ตัวชี้วัดที่ต่ำสุด")
    source = models.CharField("ระบุไว้ใน", max_length=300)

    class Meta:
        ordering = ["plan", "instrument__position"]
        verbose_name = "ตัวชี้วัดต่ำสุดตามที่ระบุ"
        constraints = [models.UniqueConstraint(fields=["plan", "instrument"], name="one_stated_lowest_per_instrument")]

    def __str__(self) -> str:
        return f"ต่ำสุดตามที่ระบุ {self.instrument.code}"
