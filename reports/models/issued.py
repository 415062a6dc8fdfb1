"""What was issued, and what became of it. The database refuses to change or remove any of these rows."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q

from organizations.models import Organization
from reports.kinds import title_of
from reports.models.drafts import ReportDraft


class IssuedReportQuerySet(models.QuerySet["IssuedReport"]):
    def of(self, organization: Organization, fiscal_year: int) -> Self:
        return self.filter(organization=organization, fiscal_year=fiscal_year)

    def valid(self) -> Self:
        """Neither withdrawn nor replaced by a correction."""
        return self.filter(withdrawal__isnull=True, correction__isnull=True)

    def locked(self, report: "IssuedReport") -> "IssuedReport":
        """The row as it stands now with its fate, locked until the transaction ends: deeds on it come one by one."""
        return self.select_for_update(of=("self",)).with_fate().get(pk=report.pk)

    def with_fate(self) -> Self:
        """In the same query what became of each; the signed copies, without their bytes, in one more."""
        found = self.select_related("organization", "withdrawal", "correction", "corrects")
        return found.prefetch_related(models.Prefetch("signed_copies", SignedCopy.objects.defer("content")))


class IssuedReport(models.Model):
    """An edition of a document as it left the house. `code` stands in its address of verification; `number` and the
    parts of the date as printed, blank where a pen fills them; `signers`: what was printed of each, in order, with the
    opinion above; `template_version` and `digest`: the layout, and the SHA-256 of the content it was made from."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="issued_reports")
    kind = models.CharField("เอกสาร", max_length=20, choices=ReportDraft.KIND_CHOICES)
    occasion = models.CharField("โอกาส", max_length=20, choices=ReportDraft.OCCASION_CHOICES)
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    edition = models.PositiveSmallIntegerField("ฉบับที่", default=1)
    corrects = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="correction", verbose_name="แก้ไขฉบับเดิม"
    )
    correction_reason = models.TextField("เหตุที่แก้ไข", blank=True)
    code = models.CharField("รหัสตรวจสอบ", max_length=16, unique=True)
    title = models.TextField("เรื่อง")
    number = models.CharField("เลขที่หนังสือ", max_length=120, blank=True)
    day = models.PositiveSmallIntegerField("วันที่", null=True, blank=True)
    month = models.PositiveSmallIntegerField("เดือน", null=True, blank=True)
    year = models.PositiveSmallIntegerField("พ.ศ.", null=True, blank=True)
    signers = models.JSONField("ผู้ลงนาม", editable=False)
    template_version = models.PositiveSmallIntegerField("รุ่นของแบบ")
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ออกเอกสาร")
    issued_by_post = models.CharField("ตำแหน่งผู้ออกเอกสาร", max_length=300, blank=True)
    issued_at = models.DateTimeField("ออกเมื่อ")

    objects = IssuedReportQuerySet.as_manager()

    class Meta:
        ordering = ["organization", "-fiscal_year", "kind", "occasion", "-edition"]
        verbose_name = "เอกสารที่ออกแล้ว"
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "kind", "occasion", "fiscal_year", "edition"], name="one_issue_per_edition"
            ),
            models.CheckConstraint(
                condition=Q(edition=1, corrects=None, correction_reason="")
                | Q(edition__gt=1, corrects__isnull=False) & ~Q(correction_reason=""),
                name="correction_names_what_it_corrects",
            ),
        ]

    def __str__(self) -> str:
        edition = f" ฉบับแก้ไขที่ {self.edition}" if self.edition > 1 else ""
        return f"{self.label} ปี {self.fiscal_year}{edition}"

    @property
    def label(self) -> str:
        return title_of(self.kind, self.occasion)


class IssuedFile(models.Model):
    """The bytes of an issued document in one format, made with it in one transaction."""

    FORMAT_CHOICES = [("pdf", "PDF"), ("docx", "Word"), ("xlsx", "Excel")]

    report = models.ForeignKey(IssuedReport, models.PROTECT, related_name="files")
    form = models.CharField("รูปแบบ", max_length=4, choices=FORMAT_CHOICES)
    content = models.BinaryField("ไฟล์")
    sha256 = models.CharField(max_length=64, db_index=True)

    class Meta:
        ordering = ["report", "pk"]
        constraints = [models.UniqueConstraint(fields=["report", "form"], name="one_issued_file_per_format")]

    def __str__(self) -> str:
        return f"{self.report} {self.form}"


class SignedCopy(models.Model):
    """The signed paper as it came back: its scan, and the number and date written on it by hand."""

    report = models.ForeignKey(IssuedReport, models.PROTECT, related_name="signed_copies")
    number = models.CharField("เลขที่หนังสือ", max_length=120, blank=True)
    date = models.DateField("ลงวันที่", null=True, blank=True)
    form = models.CharField("รูปแบบ", max_length=4)
    content = models.BinaryField("ไฟล์สแกน")
    sha256 = models.CharField(max_length=64, db_index=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้บันทึก")
    recorded_by_post = models.CharField("ตำแหน่งผู้บันทึก", max_length=300, blank=True)
    recorded_at = models.DateTimeField("บันทึกเมื่อ")

    class Meta:
        ordering = ["report", "pk"]
        verbose_name = "ฉบับลงนาม"

    def __str__(self) -> str:
        return f"ฉบับลงนามของ{self.report}"


class Withdrawal(models.Model):
    """The document no longer holds since then, and why (ยกเลิก)."""

    report = models.OneToOneField(IssuedReport, models.PROTECT, related_name="withdrawal")
    reason = models.TextField("เหตุผล")
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ยกเลิก")
    withdrawn_by_post = models.CharField("ตำแหน่งผู้ยกเลิก", max_length=300, blank=True)
    withdrawn_at = models.DateTimeField("ยกเลิกเมื่อ")

    class Meta:
        verbose_name = "การยกเลิกเอกสาร"
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="withdrawal_has_reason")]

    def __str__(self) -> str:
        return f"ยกเลิก{self.report}"
