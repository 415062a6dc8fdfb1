"""What an organization knows better than the framework about the dates of a year."""

from django.db import models
from django.db.models import F, Q

from assessments.models.framework import CalendarEvent
from organizations.models import Organization


class CalendarCorrection(models.Model):
    """Other dates for an event of the framework, or (`event` empty) an event of the organization's own. `name` is kept,
    so that a correction outlives an event that its framework drops. `round_months`: the reporting round it ends."""

    ROUND_CHOICES = [(6, "รอบ 6 เดือน"), (12, "รอบ 12 เดือน")]

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="calendar_corrections")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    event = models.ForeignKey(
        CalendarEvent, models.SET_NULL, null=True, blank=True, related_name="corrections", verbose_name="แก้เหตุการณ์"
    )
    name = models.CharField("เหตุการณ์", max_length=300)
    starts_on = models.DateField("วันเริ่ม", null=True, blank=True)
    ends_on = models.DateField("วันสิ้นสุด", null=True, blank=True)
    round_months = models.PositiveSmallIntegerField("สิ้นสุดรอบการรายงาน", choices=ROUND_CHOICES, null=True, blank=True)
    source = models.CharField("แหล่งที่มา", max_length=300)
    note = models.TextField("หมายเหตุ", blank=True)

    class Meta:
        ordering = ["organization", "fiscal_year", "starts_on", "ends_on", "pk"]
        verbose_name = "การแก้ไขปฏิทิน"
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "event"], condition=Q(event__isnull=False), name="one_correction_per_event"
            ),
            models.UniqueConstraint(
                fields=["organization", "fiscal_year", "round_months"],
                condition=Q(round_months__isnull=False),
                name="one_event_ends_a_round",
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="correction_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=False) | Q(ends_on__isnull=False), name="correction_has_a_date"
            ),
            models.CheckConstraint(
                condition=Q(round_months__isnull=True) | Q(round_months__in=[6, 12], ends_on__isnull=False),
                name="round_ends_on_a_day",
            ),
            models.CheckConstraint(condition=~Q(source="") & ~Q(name=""), name="correction_has_name_and_source"),
        ]

    def __str__(self) -> str:
        return self.name
