"""Documents in preparation: what is typed over the data, until it is issued."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from organizations.models import Office, Organization, Post, ReferenceDocument
from reports.kinds import KIND_LABELS, OCCASION_LABELS, Occasion, title_of
from reports.paper import Numerals


class ReportDraft(models.Model):
    """One draft per organization, kind, occasion and the year printed on it. What is blank is filled from the data; the
    words typed over standing texts are `DraftText`. `routed_at`: since when opinions are written in the portal."""

    KIND_CHOICES = [(kind.value, label) for kind, label in KIND_LABELS.items()]
    OCCASION_CHOICES = [(occasion.value, label) for occasion, label in OCCASION_LABELS.items()]
    NUMERALS_CHOICES = [(Numerals.THAI.value, "เลขไทย"), (Numerals.ARABIC.value, "เลขอารบิก")]

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="drafts")
    kind = models.CharField("เอกสาร", max_length=20, choices=KIND_CHOICES)
    occasion = models.CharField("โอกาส", max_length=20, choices=OCCASION_CHOICES, default=Occasion.RESULT)
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    office = models.ForeignKey(Office, models.SET_NULL, null=True, blank=True, verbose_name="ส่วนราชการเจ้าของเรื่อง")
    telephone = models.CharField("โทรศัพท์", max_length=60, blank=True)
    number = models.CharField("เลขที่หนังสือ", max_length=60, blank=True)
    day = models.PositiveSmallIntegerField("วันที่", null=True, blank=True)
    month = models.PositiveSmallIntegerField("เดือน", null=True, blank=True)
    year = models.PositiveSmallIntegerField("พ.ศ.", null=True, blank=True)
    order = models.ForeignKey(ReferenceDocument, models.SET_NULL, null=True, blank=True, verbose_name="เอกสารที่อ้างถึง")
    numerals = models.CharField("ตัวเลขในเอกสาร", max_length=6, choices=NUMERALS_CHOICES, default=Numerals.THAI.value)
    opinions_by_pen = models.BooleanField("เว้นช่องความเห็นไว้เขียนด้วยปากกา", default=False)
    catchword = models.BooleanField("พิมพ์คำต่อท้ายหน้า", default=False)
    signature_lines = models.PositiveSmallIntegerField("บรรทัดว่างสำหรับลงนาม", default=3)
    routed_at = models.DateTimeField("ส่งเสนอความเห็นเมื่อ", null=True, blank=True, editable=False)

    class Meta:
        verbose_name = "ร่างเอกสาร"
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "kind", "occasion", "fiscal_year"], name="one_draft_per_document"
            ),
            models.CheckConstraint(
                condition=Q(month__isnull=True) | Q(month__gte=1, month__lte=12), name="draft_month_in_range"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ปี {self.fiscal_year}"

    @property
    def title(self) -> str:
        """บันทึกข้อความรายงานผลการประเมิน, รายงานผลการดำเนินการ รอบ 6 เดือน, แผนมาตรการ."""
        return title_of(self.kind, self.occasion)


class DraftText(models.Model):
    """Words typed over one standing text, for this document alone."""

    draft = models.ForeignKey(ReportDraft, models.CASCADE, related_name="typed_texts")
    name = models.CharField(max_length=40)
    text = models.TextField("ข้อความ")

    class Meta:
        ordering = ["draft", "name"]
        constraints = [models.UniqueConstraint(fields=["draft", "name"], name="one_typed_text_per_name")]

    def __str__(self) -> str:
        return f"{self.name} {self.text[:40]}"


class Opinion(models.Model):
    """What one post of the chain writes on a draft; no row or an empty text prints one dotted line for the pen.
    `digest`: the fingerprint of the document it was written on; empty where nobody signed in wrote it."""

    draft = models.ForeignKey(ReportDraft, models.CASCADE, related_name="opinions")
    post = models.ForeignKey(Post, models.CASCADE, related_name="+")
    text = models.TextField("ความเห็น", blank=True)
    digest = models.CharField(max_length=64, blank=True, editable=False)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    written_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "post"], name="one_opinion_per_post")]

    def __str__(self) -> str:
        return f"{self.post} {self.text[:40]}"
