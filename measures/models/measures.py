"""A measure (มาตรการ), the duty it lays on offices and posts, and where it stands."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Prefetch, Q

from assessments.models import Criterion, Issue, Recommendation
from measures.content import Content
from measures.models.findings import Finding
from measures.models.plans import Plan
from measures.states import IMPLEMENTATION_LABELS, STATUS_LABELS, Implementation, Status
from measures.steps import headline
from organizations.models import Office, Organization, Post


class MeasureQuerySet(models.QuerySet["Measure"]):
    def of(self, organization: Organization, fiscal_year: int) -> Self:
        """The measures of a plan, in its order."""
        return self.filter(plan__organization=organization, plan__fiscal_year=fiscal_year)

    def live(self) -> Self:
        return self.exclude(implementation=Implementation.CANCELLED)

    def in_force(self) -> Self:
        """Those whose approved text holds: what is carried out, reported and public."""
        return self.live().filter(in_force__isnull=False)

    def overdue(self, today: date) -> Self:
        """In force, past their last day and not completed."""
        return self.in_force().filter(ends_on__lt=today).exclude(implementation=Implementation.COMPLETED)

    def with_content(self) -> Self:
        """What `content` reads, in three queries for any number of measures."""
        return self.select_related("issue__framework").prefetch_related(
            Prefetch("criteria", Criterion.objects.select_related("framework")),
            Prefetch("recommendations", Recommendation.objects.select_related("criterion__framework")),
        )


class Measure(models.Model):
    """Texts are kept as typed. `status` and `in_force` are changed by `workflow` alone; `in_force` is the decision
    whose content holds, which stays while a changed text waits."""

    STATUS_CHOICES = [(status.value, label) for status, label in STATUS_LABELS.items()]
    IMPLEMENTATION_CHOICES = [(state.value, label) for state, label in IMPLEMENTATION_LABELS.items()]

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="measures")
    position = models.PositiveSmallIntegerField("ลำดับ", default=0)
    issue = models.ForeignKey(Issue, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="ประเด็น")
    finding = models.ForeignKey(
        Finding, models.SET_NULL, null=True, blank=True, related_name="measures", verbose_name="ข้อค้นพบ"
    )
    title = models.TextField("มาตรการ/แนวทาง")
    method = models.TextField("วิธีการดำเนินการ", blank=True)
    owners_text = models.CharField("ผู้รับผิดชอบ", max_length=500, blank=True)
    period_text = models.CharField("ระยะเวลา", max_length=300, blank=True)
    starts_on = models.DateField("เริ่ม", null=True, blank=True)
    ends_on = models.DateField("สิ้นสุด", null=True, blank=True)
    period_confirmed = models.BooleanField("ยืนยันวันที่แล้ว", default=False)
    monitoring = models.TextField("การติดตามผล", blank=True)
    budget = models.CharField("งบประมาณ", max_length=300, blank=True)
    success = models.TextField("ตัวชี้วัดความสำเร็จ", blank=True)
    remark = models.TextField("หมายเหตุ", blank=True)
    criteria = models.ManyToManyField(Criterion, blank=True, related_name="measures", verbose_name="ข้อที่เกี่ยวข้อง")
    recommendations = models.ManyToManyField(
        Recommendation, blank=True, related_name="measures", verbose_name="ข้อเสนอแนะที่ตอบ"
    )
    offices = models.ManyToManyField(Office, through="Ownership", related_name="measures")
    everyone = models.BooleanField("ทุกส่วนราชการ", default=False)
    status = models.CharField("สถานะการเห็นชอบ", max_length=12, choices=STATUS_CHOICES, default=Status.DRAFT)
    implementation = models.CharField(
        "สถานะการดำเนินการ", max_length=12, choices=IMPLEMENTATION_CHOICES, default=Implementation.NOT_STARTED
    )
    in_force = models.ForeignKey("Decision", models.PROTECT, null=True, blank=True, related_name="+", editable=False)
    authors = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="+", editable=False)
    rolled_from = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="rolled_to", verbose_name="ยกมาจาก"
    )

    objects = MeasureQuerySet.as_manager()

    class Meta:
        ordering = ["plan", "position", "pk"]
        verbose_name = "มาตรการ"
        constraints = [
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="measure_ends_after_start",
            ),
            models.CheckConstraint(condition=~Q(title=""), name="measure_has_title"),
            models.CheckConstraint(
                condition=~Q(status=Status.APPROVED) | Q(in_force__isnull=False),
                name="approved_measure_is_in_force",
            ),
        ]

    def __str__(self) -> str:
        return f"มาตรการที่ {self.position} {headline(self.title)}"

    @property
    def is_cancelled(self) -> bool:
        return self.implementation == Implementation.CANCELLED

    @property
    def content(self) -> Content:
        """The content as it stands now; costs no query after `with_content()`."""
        links = [f"{one.framework.fiscal_year}:{one.code} {one.name}" for one in self.criteria.all()]
        answered = [one.criterion for one in self.recommendations.all()]
        links += [f"{one.framework.fiscal_year}:{one.code}:ข้อเสนอแนะ {one.name}" for one in answered]
        return Content(
            title=self.title,
            issue=f"{self.issue.number} {self.issue.title}" if self.issue else "",
            method=self.method,
            owners=self.owners_text,
            period=self.period_text,
            dates=_span(self.starts_on, self.ends_on),
            monitoring=self.monitoring,
            budget=self.budget,
            success=self.success,
            links=tuple(sorted(links)),
        )

    @property
    def text_in_force(self) -> Content | None:
        """The approved text; one query unless `in_force` was fetched along."""
        return Content.from_dict(self.in_force.content) if self.in_force else None


def _span(start: date | None, end: date | None) -> str:
    """A beginning without an end and an end without a beginning differ: 2023-10-02/ and /2023-10-02."""
    return f"{start or ''}/{end or ''}" if start or end else ""


class Ownership(models.Model):
    """An office or a post that a measure names as responsible. Offices and posts with duties cannot be deleted."""

    measure = models.ForeignKey(Measure, models.CASCADE, related_name="ownerships")
    office = models.ForeignKey(Office, models.PROTECT, null=True, blank=True, related_name="ownerships")
    post = models.ForeignKey(Post, models.PROTECT, null=True, blank=True, related_name="ownerships")

    class Meta:
        ordering = ["measure", "pk"]
        verbose_name = "ผู้รับผิดชอบ"
        constraints = [
            models.CheckConstraint(
                condition=Q(office__isnull=False, post__isnull=True) | Q(office__isnull=True, post__isnull=False),
                name="ownership_names_office_or_post",
            ),
            models.UniqueConstraint(fields=["measure", "office"], name="one_ownership_per_office"),
            models.UniqueConstraint(fields=["measure", "post"], name="one_ownership_per_post"),
        ]

    def __str__(self) -> str:
        return str(self.office or self.post)
