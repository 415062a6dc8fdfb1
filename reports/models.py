"""A document in preparation: what is typed over the data, until it is issued."""

from django.db import models
from django.db.models import Q

from organizations.models import Office, Organization, Post, ReferenceDocument


class ReportDraft(models.Model):
    """One draft per organization, kind, occasion and year. An empty text means: as filled from the data."""

    class Kind(models.TextChoices):
        MEMO = "memo", "บันทึกข้อความ"

    class Occasion(models.TextChoices):
        RESULT = "result", "รายงานผลการประเมิน"

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="drafts")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    occasion = models.CharField(max_length=20, choices=Occasion.choices, default=Occasion.RESULT)
    fiscal_year = models.PositiveSmallIntegerField("ปีงบประมาณ พ.ศ.")
    office = models.ForeignKey(Office, models.SET_NULL, null=True, blank=True, verbose_name="ส่วนราชการเจ้าของเรื่อง")
    telephone = models.CharField("โทรศัพท์", max_length=60, blank=True)
    number = models.CharField("เลขที่หนังสือ", max_length=60, blank=True)
    day = models.PositiveSmallIntegerField("วันที่", null=True, blank=True)
    month = models.PositiveSmallIntegerField("เดือน", null=True, blank=True)
    year = models.PositiveSmallIntegerField("พ.ศ.", null=True, blank=True)
    subject = models.TextField("เรื่อง", blank=True)
    order = models.ForeignKey(ReferenceDocument, models.SET_NULL, null=True, blank=True, verbose_name="คำสั่งที่อ้างถึง")
    background = models.TextField("เรื่องเดิม", blank=True)
    facts = models.TextField("ข้อเท็จจริง", blank=True)
    proposal = models.TextField("ข้อเสนอแนะ", blank=True)
    opinions_by_pen = models.BooleanField("เว้นช่องความเห็นไว้เขียนด้วยปากกา", default=False)
    catchword = models.BooleanField("พิมพ์คำต่อท้ายหน้า", default=False)
    signature_lines = models.PositiveSmallIntegerField("บรรทัดว่างสำหรับลงนาม", default=3)

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
        return f"{self.get_kind_display()} {self.organization} {self.fiscal_year}"


class Opinion(models.Model):
    """What one post of the chain writes on a draft; no row or an empty text prints one dotted line for the pen."""

    draft = models.ForeignKey(ReportDraft, models.CASCADE, related_name="opinions")
    post = models.ForeignKey(Post, models.CASCADE, related_name="+")
    text = models.TextField("ความเห็น", blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "post"], name="one_opinion_per_post")]

    def __str__(self) -> str:
        return f"{self.post} {self.text[:40]}"
