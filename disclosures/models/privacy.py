"""What the publisher answered to each find of personal data."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from organizations.models import Organization


class PrivacyAnswer(models.Model):
    """Why something that looks like personal data may be public. `find_digest` names the find: a keyed fingerprint of
    its kind and value, so that the number itself is kept nowhere; an answer holds for the whole organization."""

    organization = models.ForeignKey(Organization, models.PROTECT, related_name="privacy_answers")
    find_digest = models.CharField("ลายนิ้วมือของสิ่งที่พบ", max_length=64)
    shown = models.CharField("สิ่งที่พบ (ปิดบังบางส่วน)", max_length=200)
    reason = models.TextField("เหตุที่เผยแพร่ได้")
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ตอบ")
    answered_by_post = models.CharField("ตำแหน่งผู้ตอบ", max_length=300, blank=True)
    answered_at = models.DateTimeField("ตอบเมื่อ")

    class Meta:
        ordering = ["organization", "-answered_at", "-pk"]
        verbose_name = "คำตอบเรื่องข้อมูลส่วนบุคคล"
        constraints = [
            models.UniqueConstraint(fields=["organization", "find_digest"], name="one_answer_per_find"),
            models.CheckConstraint(condition=~Q(reason=""), name="privacy_answer_gives_a_reason"),
        ]

    def __str__(self) -> str:
        return self.shown
