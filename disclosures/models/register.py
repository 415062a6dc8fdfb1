"""The register: what an organization has on each item of a year's framework, and what of it everybody may read."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from assessments.models import Criterion
from disclosures.register import states
from disclosures.register.content import ItemContent, Source
from measures.models import EvidenceVersion
from organizations.models import Organization, Post
from reports.models import IssuedReport

URL_LENGTH = 2000
TEXT_LENGTH = 500


class DisclosureQuerySet(models.QuerySet["Disclosure"]):
    def of(self, organization: Organization, fiscal_year: int) -> Self:
        """Of one year, in the order of its framework."""
        found = self.filter(organization=organization, item__framework__fiscal_year=fiscal_year)
        return found.select_related("item__framework").order_by("item__position")

    def with_links(self) -> Self:
        """What `content_of` reads, in one more query."""
        links = DisclosureLink.objects.select_related("report", "evidence__evidence")
        return self.prefetch_related(models.Prefetch("links", links))


class Disclosure(models.Model):
    """The working copy of one item. `has`: มี/ไม่มี as ITAS asks; `expected_year`: the Buddhist-era year the document
    should be of where the organization knows better than the framework's `data_year`; `itas_digest`: the fingerprint of
    the content when somebody ticked กรอกแล้ว, so that an edit unticks it."""

    STATE_CHOICES = [(state.value, states.LABELS[state]) for state in states.State]

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="disclosures")
    item = models.ForeignKey(Criterion, models.PROTECT, related_name="disclosures")
    state = models.CharField("สถานะ", max_length=10, choices=STATE_CHOICES, default=states.State.EMPTY)
    has = models.BooleanField("มีข้อมูล", null=True, blank=True)
    remark = models.TextField("เหตุที่ไม่มีหรือไม่ต้องมี", blank=True)
    expected_year = models.PositiveSmallIntegerField("ปีของข้อมูลที่ควรเป็น", null=True, blank=True)
    owner = models.ForeignKey(Post, models.SET_NULL, null=True, blank=True, related_name="disclosures")
    notes = models.TextField("บันทึกภายใน", blank=True)
    itas_digest = models.CharField("เนื้อหาที่กรอกใน ITAS แล้ว", max_length=64, blank=True)
    edited_at = models.DateTimeField("แก้ไขล่าสุด", null=True, blank=True)

    objects = DisclosureQuerySet.as_manager()

    class Meta:
        ordering = ["organization", "item"]
        verbose_name = "การเปิดเผยข้อมูล"
        constraints = [
            models.UniqueConstraint(fields=["organization", "item"], name="one_disclosure_per_item"),
        ]

    def __str__(self) -> str:
        return f"{self.item.code} {self.item.name}"


class DisclosureLink(models.Model):
    """One link of an item, in order; the same address may stand twice. Exactly one of `url`, `report`, `evidence`."""

    disclosure = models.ForeignKey(Disclosure, models.CASCADE, related_name="links")
    position = models.PositiveSmallIntegerField("ลำดับ")
    url = models.CharField("ที่อยู่", max_length=URL_LENGTH, blank=True)
    report = models.ForeignKey(IssuedReport, models.PROTECT, null=True, blank=True, related_name="disclosure_links")
    evidence = models.ForeignKey(
        EvidenceVersion, models.PROTECT, null=True, blank=True, related_name="disclosure_links"
    )
    text = models.CharField("คำอธิบาย", max_length=TEXT_LENGTH, blank=True)

    class Meta:
        ordering = ["disclosure", "position"]
        verbose_name = "ลิงก์"
        constraints = [
            models.UniqueConstraint(fields=["disclosure", "position"], name="one_link_per_position"),
            models.CheckConstraint(condition=Q(position__gte=1), name="link_positions_from_one"),
            models.CheckConstraint(
                condition=~Q(url="") & Q(report=None, evidence=None)
                | Q(url="", report__isnull=False, evidence=None)
                | Q(url="", report=None, evidence__isnull=False),
                name="link_leads_to_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return self.text or self.url or str(self.report or self.evidence)

    @property
    def source(self) -> Source:
        if self.report_id:
            return Source.REPORT
        return Source.EVIDENCE if self.evidence_id else Source.URL


class PublishedItemQuerySet(models.QuerySet["PublishedItem"]):
    def latest_editions(self) -> Self:
        """Of each item the edition published last: what the public page speaks of."""
        later = PublishedItem.objects.filter(disclosure=OuterRef("disclosure"), edition__gt=OuterRef("edition"))
        return self.filter(~Exists(later))

    def published(self) -> Self:
        """What the public may read now."""
        return self.latest_editions().filter(withdrawn_at__isnull=True)

    def at(self, slug: str, fiscal_year: int) -> Self:
        """For the public: the latest edition of each item of a year ever published at this address, in order."""
        found = self.latest_editions().filter(organization__slug=slug, fiscal_year=fiscal_year)
        return found.select_related("organization").order_by("position")


class PublishedItem(models.Model):
    """One edition of an item as everybody may read it, under the organization's name of that day. Everything but the
    withdrawal is as it was: the database refuses to change it. `content` is an `ItemContent`."""

    disclosure = models.ForeignKey(Disclosure, models.PROTECT, related_name="publications")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="published_items")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    code = models.CharField("ข้อ", max_length=10)
    position = models.PositiveSmallIntegerField("ลำดับ")
    edition = models.PositiveSmallIntegerField("ฉบับที่")
    official_name = models.CharField("หน่วยงาน", max_length=200)
    district = models.CharField("อำเภอ", max_length=100)
    province = models.CharField("จังหวัด", max_length=100)
    content = models.JSONField("เนื้อหา", editable=False)
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้เผยแพร่")
    published_by_post = models.CharField("ตำแหน่งผู้เผยแพร่", max_length=300, blank=True)
    published_at = models.DateTimeField("เผยแพร่เมื่อ")
    withdrawn_at = models.DateTimeField("ถอนเมื่อ", null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="ผู้ถอน"
    )
    withdrawn_by_post = models.CharField("ตำแหน่งผู้ถอน", max_length=300, blank=True)
    withdrawn_reason = models.TextField("เหตุผลที่ถอน", blank=True)

    objects = PublishedItemQuerySet.as_manager()

    class Meta:
        ordering = ["organization", "-fiscal_year", "position", "-edition"]
        verbose_name = "ข้อที่เผยแพร่"
        indexes = [models.Index(fields=["organization", "fiscal_year"], name="published_items_of_a_year")]
        constraints = [
            models.UniqueConstraint(fields=["disclosure", "edition"], name="one_published_item_per_edition"),
            models.CheckConstraint(condition=Q(edition__gte=1), name="item_edition_from_one"),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_by=None, withdrawn_by_post="", withdrawn_reason="")
                | Q(withdrawn_at__gte=F("published_at"), withdrawn_by__isnull=False) & ~Q(withdrawn_reason=""),
                name="item_withdrawn_whole_or_not",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.official_name} ปี {self.fiscal_year} ฉบับที่ {self.edition}"

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None

    @property
    def item(self) -> ItemContent:
        return ItemContent.from_dict(self.content)
