"""Decisions (บันทึกการพิจารณา): every change of a measure's status, with the content it was made on. Append-only."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from measures.models.plans import Plan
from measures.states import ACTION_LABELS, STATUS_LABELS
from organizations.models import Tenure


def sheet_path(sheet: "SignedSheet", filename: str) -> str:
    """Where a scan is kept; the name people gave their file never reaches the disk."""
    return f"organizations/{sheet.plan.organization_id}/sheets/{filename}"


class SignedSheet(models.Model):
    """A printed plan that came back signed. `fingerprint` is that of the content printed on it."""

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="signed_sheets")
    fingerprint = models.CharField("รหัสเนื้อหา", max_length=64)
    post = models.CharField("ตำแหน่งผู้ลงนาม", max_length=200)
    form = models.CharField("ลงนามในฐานะ", max_length=20, choices=Tenure.Form.choices, default=Tenure.Form.HOLDER)
    name = models.CharField("ชื่อผู้ลงนาม", max_length=250, blank=True)
    signed_on = models.DateField("ลงนามวันที่")
    opinion = models.TextField("ความเห็น", blank=True)
    scan = models.FileField("ไฟล์สแกน", upload_to=sheet_path)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้บันทึก")
    recorded_at = models.DateTimeField("บันทึกเมื่อ")

    class Meta:
        ordering = ["plan", "-recorded_at"]
        verbose_name = "เอกสารลงนาม"

    def __str__(self) -> str:
        return f"เอกสารลงนามโดย{self.signer}"

    @property
    def signer(self) -> str:
        """ปลัด…, or รักษาราชการแทนปลัด… for somebody who acts in the post."""
        return self.post if self.form == Tenure.Form.HOLDER else f"{self.get_form_display()}{self.post}"


class Decision(models.Model):
    """`content` and `digest` are what the actor saw; `exception`: decided on one's own text, as the organization's
    setting allows; `sheet`: recorded from a signed paper, so `actor` is the recorder and not who decided."""

    ACTION_CHOICES = [(action.value, label) for action, label in ACTION_LABELS.items()]
    STATUS_CHOICES = [(status.value, label) for status, label in STATUS_LABELS.items()]

    measure = models.ForeignKey("Measure", models.PROTECT, related_name="decisions")
    action = models.CharField("การพิจารณา", max_length=12, choices=ACTION_CHOICES)
    before = models.CharField("สถานะเดิม", max_length=12, choices=STATUS_CHOICES)
    after = models.CharField("สถานะใหม่", max_length=12, choices=STATUS_CHOICES)
    note = models.TextField("ความเห็นหรือเหตุผล", blank=True)
    content = models.JSONField("เนื้อหา", editable=False)
    digest = models.CharField("ลายนิ้วมือของเนื้อหา", max_length=64)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ทำรายการ")
    actor_name = models.CharField("ชื่อผู้ทำรายการ", max_length=200)
    actor_post = models.CharField("ตำแหน่งผู้ทำรายการ", max_length=300, blank=True)
    exception = models.BooleanField("พิจารณาเรื่องที่ตนจัดทำ", default=False)
    sheet = models.ForeignKey(SignedSheet, models.PROTECT, null=True, blank=True, related_name="decisions")
    at = models.DateTimeField("เมื่อ")

    class Meta:
        ordering = ["measure", "at", "pk"]
        verbose_name = "บันทึกการพิจารณา"
        constraints = [
            models.CheckConstraint(
                condition=~Q(action__in=["return", "reopen", "cancel", "restore"]) | ~Q(note=""),
                name="decision_gives_its_reason",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()} {self.at:%Y-%m-%d}"

    @property
    def by(self) -> str:
        """Who it is of, as the history reads: a post, or the recorder of a signed paper."""
        if self.sheet:
            return f"{self.sheet.signer} · บันทึกจากเอกสารลงนาม โดย {self.actor_post or self.actor_name}"
        return self.actor_post or self.actor_name
