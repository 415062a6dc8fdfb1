"""The issued documents that an organization shows to everybody."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q

from reports.models import IssuedReport, SignedCopy


class PublishedDocumentQuerySet(models.QuerySet["PublishedDocument"]):
    def newest(self) -> Self:
        """Of each document the publication that stands or, where it was taken back, the last one."""
        later = PublishedDocument.objects.filter(report=OuterRef("report"), pk__gt=OuterRef("pk"))
        return self.filter(~Exists(later))

    def at(self, slug: str) -> Self:
        """For the public: each document ever published of the organization at this address, newest year first."""
        found = self.newest().filter(report__organization__slug=slug)
        return found.order_by("-report__fiscal_year", "report__kind", "report__occasion", "-report__edition")

    def with_fate(self) -> Self:
        """With what became of each document; its signed copies, without their bytes, in one more query."""
        copies = Prefetch("report__signed_copies", SignedCopy.objects.defer("content"))
        fate = ("organization", "withdrawal", "correction")
        return self.select_related(*(f"report__{name}" for name in fate)).prefetch_related(copies)


class PublishedDocument(models.Model):
    """One issued document on the public page, under the organization's name of that day; after it was taken back it may
    be published again, as a row of its own. Everything but the withdrawal is as it was: the database refuses to change
    it."""

    report = models.ForeignKey(IssuedReport, models.PROTECT, related_name="publications")
    official_name = models.CharField("หน่วยงาน", max_length=200)
    district = models.CharField("อำเภอ", max_length=100)
    province = models.CharField("จังหวัด", max_length=100)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้เผยแพร่")
    published_by_post = models.CharField("ตำแหน่งผู้เผยแพร่", max_length=300, blank=True)
    published_at = models.DateTimeField("เผยแพร่เมื่อ")
    withdrawn_at = models.DateTimeField("ถอนเมื่อ", null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="ผู้ถอน"
    )
    withdrawn_by_post = models.CharField("ตำแหน่งผู้ถอน", max_length=300, blank=True)
    withdrawn_reason = models.TextField("เหตุผลที่ถอน", blank=True)

    objects = PublishedDocumentQuerySet.as_manager()

    class Meta:
        ordering = ["report"]
        verbose_name = "เอกสารที่เผยแพร่"
        constraints = [
            models.UniqueConstraint(
                fields=["report"], condition=Q(withdrawn_at=None), name="one_open_publication_per_document"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_by=None, withdrawn_by_post="", withdrawn_reason="")
                | Q(withdrawn_at__gte=F("published_at"), withdrawn_by__isnull=False) & ~Q(withdrawn_reason=""),
                name="document_withdrawn_whole_or_not",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report} {self.official_name}"

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None
