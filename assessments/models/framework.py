"""The framework of a fiscal year: a tree of criteria, rating bands, issues, calendar. Data of the year, never code."""

from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from organizations.models import Organization


class Confidence(models.TextChoices):
    CONFIRMED = "confirmed", "ยืนยันแล้ว"
    WEAK = "single_source_weak", "มีแหล่งเดียว"
    INFERRED = "inferred", "อนุมาน"
    UNVERIFIED = "unverified", "ยังไม่ยืนยัน"


class Sourced(models.Model):
    """A fact of a framework: how sure it is, and where it was read."""

    confidence = models.CharField("ความเชื่อมั่น", max_length=20, choices=Confidence.choices)
    source = models.CharField("แหล่งที่มา", max_length=300, blank=True)
    note = models.TextField("หมายเหตุ", blank=True)

    class Meta:
        abstract = True


class Framework(models.Model):
    """Everything the assessment of one fiscal year is measured by."""

    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.", unique=True)
    title = models.CharField("ชื่อ", max_length=200)
    provisional = models.BooleanField("ยังไม่ยืนยัน", default=False)
    unverified = models.TextField("สิ่งที่ยังไม่ยืนยัน", blank=True, help_text="บรรทัดละหนึ่งเรื่อง")
    no_total_reason = models.TextField("เหตุที่ไม่คำนวณคะแนนรวม", blank=True)
    digest = models.CharField("ลายนิ้วมือของไฟล์", max_length=64, blank=True)
    edited = models.BooleanField("ผู้ดูแลระบบแก้ไขแล้ว", default=False)

    class Meta:
        ordering = ["fiscal_year"]
        verbose_name = "เกณฑ์การประเมินประจำปี"
        verbose_name_plural = "เกณฑ์การประเมินประจำปี"

    def __str__(self) -> str:
        return f"ปีงบประมาณ พ.ศ. {self.fiscal_year}"

    @property
    def unverified_facts(self) -> list[str]:
        """What a page that uses a provisional year has to name, a sentence each."""
        return self.unverified.splitlines()

    def names(self, kind: "Criterion.Kind") -> dict[str, list[str]]:
        """Code → the official name and its variants, for assessments.names; two queries."""
        criteria = self.criteria.filter(kind=kind).prefetch_related("variants")
        return {one.code: [one.name, *(variant.name for variant in one.variants.all())] for one in criteria}


class Source(models.Model):
    """Where facts of a framework were read; `source` of a fact names one or several of these keys."""

    framework = models.ForeignKey(Framework, models.CASCADE, related_name="sources")
    key = models.CharField("ชื่อย่อ", max_length=40)
    text = models.CharField("แหล่งที่มา", max_length=400)

    class Meta:
        ordering = ["framework", "key"]
        verbose_name = "แหล่งที่มา"
        verbose_name_plural = "แหล่งที่มา"
        constraints = [models.UniqueConstraint(fields=["framework", "key"], name="one_source_per_key")]

    def __str__(self) -> str:
        return self.key


class CriterionQuerySet(models.QuerySet["Criterion"]):
    def settled(self, organization: Organization) -> Self:
        """The indicators that have a value for the organization: a figure typed, or one for every item below them."""
        scores = "scores__assessment__organization"
        scored = self.model.objects.filter(**{scores: organization}, scores__respondent_group__isnull=True)
        items = self.model.objects.filter(Q(parent=OuterRef("pk")) | Q(parent__parent=OuterRef("pk")), kind="item")
        known = Q(pk__in=scored.values("pk"))
        derived = Q(derived=True) & Exists(items) & ~Exists(items.exclude(known))
        return self.filter(known | derived, kind="indicator")


class Criterion(Sourced):
    """A node of the tree. A `derived` parent may be computed from its children when all of them have a figure."""

    class Kind(models.TextChoices):
        INSTRUMENT = "instrument", "แบบวัด"
        INDICATOR = "indicator", "ตัวชี้วัด"
        SUBINDICATOR = "subindicator", "ตัวชี้วัดย่อย"
        ITEM = "item", "ข้อ"

    class DataYear(models.TextChoices):
        SAME = "same", "ปีเดียวกับที่ประเมิน"
        PREVIOUS = "previous", "ปีก่อนหน้า"
        CURRENT = "current", "สถานะปัจจุบัน"
        UNKNOWN = "unknown", "ยังไม่ทราบ"

    class Document(models.TextChoices):
        MEASURES = "measures", "มาตรการจากผลการประเมิน"
        REPORT = "report", "รายงานผลตามมาตรการ"

    framework = models.ForeignKey(Framework, models.CASCADE, related_name="criteria")
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="children")
    kind = models.CharField("ชั้น", max_length=20, choices=Kind.choices)
    code = models.CharField("รหัส", max_length=10)
    name = models.TextField("ชื่อ")
    details = models.TextField("รายละเอียด", blank=True, help_text="ข้อคำถามย่อยหรือองค์ประกอบที่ต้องเปิดเผย บรรทัดละหนึ่งข้อ")
    position = models.PositiveSmallIntegerField("ลำดับ")
    weight = models.DecimalField("น้ำหนักร้อยละ", max_digits=5, decimal_places=2, null=True, blank=True)
    derived = models.BooleanField("คำนวณจากชั้นล่างได้", default=False)
    binary = models.BooleanField("ได้ 0 หรือ 100 เท่านั้น", default=False)
    data_year = models.CharField("ปีของข้อมูล", max_length=10, choices=DataYear.choices, default=DataYear.UNKNOWN)
    data_year_source = models.CharField("แหล่งของปีข้อมูล", max_length=300, blank=True)
    document = models.CharField("เอกสารที่ข้อนี้ตรวจ", max_length=10, choices=Document.choices, blank=True)

    objects = CriterionQuerySet.as_manager()

    class Meta:
        ordering = ["framework", "position"]
        verbose_name = "เกณฑ์"
        verbose_name_plural = "เกณฑ์"
        constraints = [
            models.UniqueConstraint(fields=["framework", "code"], name="one_criterion_per_code"),
            models.UniqueConstraint(
                fields=["framework", "document"], condition=~Q(document=""), name="one_item_per_document"
            ),
            models.CheckConstraint(
                condition=Q(weight__isnull=True) | Q(kind="instrument"), name="only_instruments_weigh"
            ),
            models.CheckConstraint(
                condition=Q(kind="instrument", parent__isnull=True) | ~Q(kind="instrument") & Q(parent__isnull=False),
                name="instruments_are_roots",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"


class NameVariant(models.Model):
    """Another way people write the name of a criterion."""

    criterion = models.ForeignKey(Criterion, models.CASCADE, related_name="variants")
    name = models.CharField("ชื่อที่พบ", max_length=300)

    class Meta:
        verbose_name = "ชื่ออื่น"
        verbose_name_plural = "ชื่ออื่น"
        constraints = [models.UniqueConstraint(fields=["criterion", "name"], name="one_variant_per_name")]

    def __str__(self) -> str:
        return self.name


class RespondentGroup(Sourced):
    """A group of respondents whose item scores are kept apart (EIT parts 1 and 2)."""

    framework = models.ForeignKey(Framework, models.CASCADE, related_name="respondent_groups")
    instrument = models.ForeignKey(Criterion, models.CASCADE, related_name="respondent_groups")
    code = models.CharField("รหัส", max_length=10)
    name = models.CharField("ชื่อ", max_length=200)

    class Meta:
        ordering = ["code"]
        verbose_name = "กลุ่มผู้ตอบ"
        verbose_name_plural = "กลุ่มผู้ตอบ"
        constraints = [models.UniqueConstraint(fields=["framework", "code"], name="one_group_per_code")]

    def __str__(self) -> str:
        return self.name


class RatingBand(Sourced):
    """One level; the first band (by position) whose conditions hold is the rating."""

    framework = models.ForeignKey(Framework, models.CASCADE, related_name="bands")
    position = models.PositiveSmallIntegerField("ลำดับ")
    name = models.CharField("ระดับ", max_length=60)
    total_at_least = models.DecimalField("คะแนนรวมตั้งแต่", max_digits=5, decimal_places=2)
    each_instrument_at_least = models.DecimalField(
        "คะแนนทุกแบบวัดตั้งแต่", max_digits=5, decimal_places=2, null=True, blank=True
    )

    class Meta:
        ordering = ["framework", "position"]
        verbose_name = "ระดับผลการประเมิน"
        verbose_name_plural = "ระดับผลการประเมิน"
        constraints = [models.UniqueConstraint(fields=["framework", "position"], name="one_band_per_position")]

    def __str__(self) -> str:
        return self.name


class Issue(Sourced):
    """A ประเด็น of the analysis; items stand in one or several."""

    framework = models.ForeignKey(Framework, models.CASCADE, related_name="issues")
    number = models.PositiveSmallIntegerField("ประเด็นที่")
    title = models.CharField("ชื่อประเด็น", max_length=300)

    class Meta:
        ordering = ["framework", "number"]
        verbose_name = "ประเด็น"
        verbose_name_plural = "ประเด็น"
        constraints = [models.UniqueConstraint(fields=["framework", "number"], name="one_issue_per_number")]

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"


class IssueItem(models.Model):
    """An item in an issue; `optional` ones join by a choice of the plan, `inferred` ones were printed nowhere."""

    issue = models.ForeignKey(Issue, models.CASCADE, related_name="places")
    item = models.ForeignKey(Criterion, models.CASCADE, related_name="issue_places")
    optional = models.BooleanField("เลือกใส่ในแผน", default=False)
    inferred = models.BooleanField("อนุมาน", default=False)

    class Meta:
        verbose_name = "ข้อในประเด็น"
        verbose_name_plural = "ข้อในประเด็น"
        constraints = [models.UniqueConstraint(fields=["issue", "item"], name="one_place_per_issue")]

    def __str__(self) -> str:
        return f"{self.item.code} ในประเด็นที่ {self.issue.number}"


class CalendarEvent(Sourced):
    """A date or span of the year's calendar, as last announced; `supersedes` tells what it replaced."""

    framework = models.ForeignKey(Framework, models.CASCADE, related_name="events")
    name = models.CharField("เหตุการณ์", max_length=300)
    starts_on = models.DateField("เริ่ม", null=True, blank=True)
    ends_on = models.DateField("สิ้นสุด", null=True, blank=True)
    month_only = models.BooleanField("ทราบเพียงเดือน", default=False)
    supersedes = models.CharField("แทนกำหนดเดิม", max_length=300, blank=True)

    class Meta:
        ordering = ["framework", "starts_on", "ends_on", "pk"]
        verbose_name = "เหตุการณ์ในปฏิทิน"
        verbose_name_plural = "เหตุการณ์ในปฏิทิน"
        constraints = [
            models.UniqueConstraint(fields=["framework", "name"], name="one_event_per_name"),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(ends_on__isnull=True) | Q(starts_on__lte=models.F("ends_on")),
                name="event_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return self.name
