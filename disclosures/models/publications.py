"""What the public sees of a result or a plan: stored copies, edition by edition."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from organizations.models import Organization

# All that lists say of an edition, so that they pass by its long content.
LISTED = ["organization", "what", "fiscal_year", "edition", "withdrawn_at", "published_at", "total", "level"]


class PublicationQuerySet(models.QuerySet["Publication"]):
    def latest_editions(self) -> Self:
        """Of each thing of a year, the edition published last: what the public page speaks of."""
        same = {name: OuterRef(name) for name in ("what", "organization", "fiscal_year")}
        return self.filter(~Exists(Publication.objects.filter(edition__gt=OuterRef("edition"), **same)))

    def published(self) -> Self:
        """What the public may read now."""
        return self.latest_editions().filter(withdrawn_at__isnull=True)

    def withdrawn(self) -> Self:
        """What the public could read once; its figures may not be shown any more."""
        return self.latest_editions().filter(withdrawn_at__isnull=False)

    def at(self, slug: str) -> Self:
        """For the public: of each thing and year of the organization at this address the latest edition, newest year
        first."""
        found = self.latest_editions().filter(organization__slug=slug)
        return found.select_related("organization").order_by("-fiscal_year", "-what")

    def without_content(self) -> Self:
        """For lists: the organization beside each edition, the stored page left in the database."""
        return self.select_related("organization").defer("content", "search_key")

    def in_lists(self) -> Self:
        """No more than lists say, which one index knows."""
        return self.select_related(None).only(*LISTED)

    def editions(self, what: str, organization: Organization, fiscal_year: int) -> Self:
        """Every edition of one thing of a year, newest first."""
        return self.filter(what=what, organization=organization, fiscal_year=fiscal_year).order_by("-edition")


class Publication(models.Model):
    """One edition; measures stand under the year of their plan. Everything but the withdrawal is as it was that day:
    the database refuses to change it.

    `content` is a whole stored page, read only to show it; what lists and searches need stands in columns beside it.
    """

    class What(models.TextChoices):
        RESULT = "result", "ผลการประเมิน"
        MEASURES = "measures", "มาตรการ"

    what = models.CharField("เรื่อง", max_length=20, choices=What.choices, default=What.RESULT)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="publications")
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    edition = models.PositiveSmallIntegerField("ฉบับที่")
    official_name = models.CharField("หน่วยงาน", max_length=200)
    name = models.CharField("ชื่อเฉพาะ", max_length=100)
    district = models.CharField("อำเภอ", max_length=100)
    province = models.CharField("จังหวัด", max_length=100)
    search_key = models.TextField(editable=False)
    total = models.CharField("คะแนนรวม", max_length=10, blank=True)
    level = models.CharField("ระดับ", max_length=60, blank=True)
    content = models.JSONField(editable=False)
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้เผยแพร่")
    published_by_name = models.CharField("ชื่อผู้เผยแพร่", max_length=200)
    published_by_post = models.CharField("ตำแหน่งผู้เผยแพร่", max_length=300, blank=True)
    published_at = models.DateTimeField("เผยแพร่เมื่อ")
    withdrawn_at = models.DateTimeField("ถอนเมื่อ", null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="ผู้ถอน"
    )
    withdrawn_by_post = models.CharField("ตำแหน่งผู้ถอน", max_length=300, blank=True)
    withdrawn_reason = models.TextField("เหตุผลที่ถอน", blank=True)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        ordering = ["organization", "-fiscal_year", "-edition"]
        verbose_name = "การเผยแพร่"
        verbose_name_plural = "การเผยแพร่"
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "what", "fiscal_year", "edition"], name="one_publication_per_edition"
            ),
            models.CheckConstraint(condition=Q(edition__gte=1), name="publication_edition_from_one"),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_by=None, withdrawn_by_post="", withdrawn_reason="")
                | Q(withdrawn_at__gte=F("published_at"), withdrawn_by__isnull=False) & ~Q(withdrawn_reason=""),
                name="publication_withdrawn_whole_or_not",
            ),
        ]
        indexes = [
            models.Index(fields=["province"], name="publication_of_province"),
            models.Index(fields=["published_at"], name="publication_by_date"),
            models.Index(fields=LISTED, name="publication_in_lists"),
        ]

    def __str__(self) -> str:
        return f"{self.get_what_display()} {self.official_name} ปี {self.fiscal_year} ฉบับที่ {self.edition}"

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None
