"""Reporting rounds (รอบการรายงาน), what was reported in them, and the figures that froze."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from measures.models.evidence import Evidence
from measures.models.measures import Measure
from measures.models.plans import Plan
from measures.rounds import ROUND_LABELS, RoundState
from measures.states import IMPLEMENTATION_LABELS
from organizations.models import Office


class ReportingRound(models.Model):
    """An edition of the round of 6 or 12 months of a plan. `source`: the calendar event that moved its last day.
    `rounds.py` says what may follow what; `frozen` is the freezing that holds."""

    MONTHS_CHOICES = [(6, "รอบ 6 เดือน"), (12, "รอบ 12 เดือน")]
    STATE_CHOICES = [(state.value, label) for state, label in ROUND_LABELS.items()]

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="rounds")
    months = models.PositiveSmallIntegerField("รอบ", choices=MONTHS_CHOICES)
    edition = models.PositiveSmallIntegerField("ฉบับที่", default=1)
    starts_on = models.DateField("ตั้งแต่")
    ends_on = models.DateField("ถึง")
    source = models.CharField("ที่มาของวันสิ้นสุด", max_length=300, blank=True)
    state = models.CharField("สถานะ", max_length=10, choices=STATE_CHOICES, default=RoundState.OPEN)
    frozen = models.ForeignKey("Freezing", models.PROTECT, null=True, blank=True, related_name="+", editable=False)
    issued_at = models.DateTimeField("ออกรายงานเมื่อ", null=True, blank=True)

    class Meta:
        ordering = ["plan", "months", "edition"]
        verbose_name = "รอบการรายงาน"
        constraints = [
            models.UniqueConstraint(fields=["plan", "months", "edition"], name="one_round_per_edition"),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="round_ends_after_start"),
            models.CheckConstraint(condition=Q(months__in=[6, 12]), name="round_of_six_or_twelve_months"),
            models.CheckConstraint(
                condition=Q(state=RoundState.FROZEN, frozen__isnull=False)
                | ~Q(state=RoundState.FROZEN) & Q(frozen__isnull=True, issued_at__isnull=True),
                name="frozen_round_has_its_figures",
            ),
        ]

    def __str__(self) -> str:
        edition = f" ฉบับที่ {self.edition}" if self.edition > 1 else ""
        return f"{self.get_months_display()} ปีงบประมาณ พ.ศ. {self.plan.fiscal_year}{edition}"


class Freezing(models.Model):
    """The figures of a round as they stood when it was closed. Append-only; a reopened round gets another."""

    round = models.ForeignKey(ReportingRound, models.PROTECT, related_name="freezings")
    content = models.JSONField("เนื้อหา", editable=False)
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    frozen_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ปิดรอบ")
    frozen_by_post = models.CharField("ตำแหน่งผู้ปิดรอบ", max_length=300, blank=True)
    frozen_at = models.DateTimeField("ปิดรอบเมื่อ")

    class Meta:
        ordering = ["round", "frozen_at"]
        verbose_name = "การปิดรอบ"

    def __str__(self) -> str:
        return f"ปิด{self.round}"


class Progress(models.Model):
    """What came of a measure in a round. Only `result` is asked for; `told_by`: who gave the information, when somebody
    outside the owning offices entered it; `no_evidence_reason`: why a completed measure has none."""

    IMPLEMENTATION_CHOICES = [
        (state.value, label) for state, label in IMPLEMENTATION_LABELS.items() if state != "cancelled"
    ]

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="progress")
    round = models.ForeignKey(ReportingRound, models.CASCADE, related_name="progress")
    result = models.TextField("ผลการดำเนินการ")
    suggestion = models.TextField("ข้อเสนอแนะ", blank=True)
    implementation = models.CharField("สถานะการดำเนินการ", max_length=12, choices=IMPLEMENTATION_CHOICES)
    percent = models.PositiveSmallIntegerField("ร้อยละ", null=True, blank=True)
    problem = models.TextField("ปัญหาอุปสรรค", blank=True)
    budget_used = models.CharField("งบประมาณที่ใช้", max_length=300, blank=True)
    no_evidence_reason = models.TextField("เหตุที่ไม่มีหลักฐาน", blank=True)
    told_by = models.CharField("ผู้ให้ข้อมูล", max_length=250, blank=True)
    evidence = models.ManyToManyField(Evidence, blank=True, related_name="progress", verbose_name="หลักฐาน")
    entered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้บันทึก")
    entered_by_post = models.CharField("ตำแหน่งผู้บันทึก", max_length=300, blank=True)
    entered_at = models.DateTimeField("บันทึกเมื่อ")

    class Meta:
        ordering = ["round", "measure__position", "measure"]
        verbose_name = "ผลการดำเนินการ"
        constraints = [
            models.UniqueConstraint(fields=["measure", "round"], name="one_progress_per_round"),
            models.CheckConstraint(condition=~Q(result=""), name="progress_has_result"),
            models.CheckConstraint(condition=Q(percent__isnull=True) | Q(percent__lte=100), name="percent_in_range"),
        ]

    def __str__(self) -> str:
        return f"ผล{self.round.get_months_display()} {self.measure}"


class ProgressNote(models.Model):
    """A dated note on a measure, written on any day; offered as the draft of the next result."""

    measure = models.ForeignKey(Measure, models.CASCADE, related_name="notes")
    day = models.DateField("วันที่")
    text = models.TextField("บันทึก")
    office = models.ForeignKey(Office, models.SET_NULL, null=True, blank=True, related_name="+")
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้บันทึก")
    written_at = models.DateTimeField("บันทึกเมื่อ")

    class Meta:
        ordering = ["measure", "day", "pk"]
        verbose_name = "บันทึกระหว่างปี"
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="progress_note_has_text")]

    def __str__(self) -> str:
        return f"{self.day} {self.text[:40]}"
