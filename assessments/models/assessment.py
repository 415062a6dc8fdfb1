"""An organization's assessment of a year: its scores, what was announced, what the assessors recommend."""

from django.db import models
from django.db.models import Q

from assessments.models.framework import Criterion, Framework, RespondentGroup
from organizations.models import Organization


class Assessment(models.Model):
    """Organization × fiscal year. Announced figures are data of their own beside the computed ones."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="assessments")
    framework = models.ForeignKey(Framework, models.PROTECT, related_name="assessments")
    announced_total = models.DecimalField(
        "คะแนนรวมที่ ป.ป.ช. ประกาศ", max_digits=5, decimal_places=2, null=True, blank=True
    )
    announced_level = models.CharField("ระดับที่ประกาศ", max_length=60, blank=True)
    announced_on = models.DateField("วันที่ประกาศผล", null=True, blank=True)
    assumed = models.TextField("เหตุที่ถือเป็นข้อสันนิษฐาน", blank=True)

    class Meta:
        ordering = ["organization", "framework__fiscal_year"]
        verbose_name = "การประเมิน"
        constraints = [
            models.UniqueConstraint(fields=["organization", "framework"], name="one_assessment_per_year"),
            models.CheckConstraint(
                condition=Q(announced_total__isnull=True) | Q(announced_total__gte=0, announced_total__lte=100),
                name="announced_total_in_range",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organization} {self.framework}"


class Score(models.Model):
    """A typed figure for one criterion (and respondent group, for items that have one). No row: no score, never 0."""

    assessment = models.ForeignKey(Assessment, models.CASCADE, related_name="scores")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="scores")
    respondent_group = models.ForeignKey(RespondentGroup, models.PROTECT, null=True, blank=True, related_name="scores")
    value = models.DecimalField("คะแนน", max_digits=5, decimal_places=2)
    provisional = models.BooleanField("ยังไม่ยืนยัน", default=False)

    class Meta:
        ordering = ["assessment", "criterion__position"]
        verbose_name = "คะแนน"
        constraints = [
            models.UniqueConstraint(
                fields=["assessment", "criterion", "respondent_group"], name="one_score_per_criterion_and_group"
            ),
            models.UniqueConstraint(
                fields=["assessment", "criterion"],
                condition=Q(respondent_group__isnull=True),
                name="one_score_per_criterion",
            ),
            models.CheckConstraint(condition=Q(value__gte=0, value__lte=100), name="score_in_range"),
        ]

    def __str__(self) -> str:
        return f"{self.criterion.code} {self.value}"


class Recommendation(models.Model):
    """What the assessors recommend for an instrument (a lead) or an indicator."""

    assessment = models.ForeignKey(Assessment, models.CASCADE, related_name="recommendations")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="recommendations")
    text = models.TextField("ข้อเสนอแนะจากผู้ประเมิน")

    class Meta:
        ordering = ["assessment", "criterion__position"]
        verbose_name = "ข้อเสนอแนะจากผู้ประเมิน"
        constraints = [
            models.UniqueConstraint(fields=["assessment", "criterion"], name="one_recommendation_per_criterion"),
        ]

    def __str__(self) -> str:
        return f"{self.criterion.code} {self.text[:40]}"
