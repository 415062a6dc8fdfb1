"""What came of the checks of links: every check, how each link stands, and what a person said against a check."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from disclosures.links.words import STATE_LABELS, VERDICT_LABELS
from disclosures.models.register import URL_LENGTH, Disclosure


class Alarm(models.TextChoices):
    """A link that failed once is suspected; it is bad when it failed again some hours later."""

    NONE = "none", "ปกติ"
    SUSPECTED = "suspected", "รอตรวจซ้ำ"
    RAISED = "raised", "ต้องแก้ไข"


class LinkCheck(models.Model):
    """One check of one address for one item. `passage`: the words that decided the verdict; `status`: the HTTP status,
    `final_url` where it ended; `title`, `document_date`, `sha256`, `size` (bytes) of what was found there."""

    STATE_CHOICES = [(state.value, label) for state, label in STATE_LABELS.items()]
    VERDICT_CHOICES = [(verdict.value, label) for verdict, label in VERDICT_LABELS.items()]

    disclosure = models.ForeignKey(Disclosure, models.CASCADE, related_name="checks")
    url = models.CharField("ที่อยู่", max_length=URL_LENGTH)
    url_digest = models.CharField("ลายนิ้วมือของที่อยู่", max_length=64)
    state = models.CharField("ผลการเปิด", max_length=20, choices=STATE_CHOICES)
    verdict = models.CharField("เนื้อหา", max_length=20, choices=VERDICT_CHOICES, blank=True)
    passage = models.TextField("ข้อความที่ใช้ตัดสิน", blank=True)
    status = models.PositiveSmallIntegerField("HTTP", null=True, blank=True)
    final_url = models.TextField("ที่อยู่ปลายทาง", blank=True)
    title = models.TextField("ชื่อเอกสาร", blank=True)
    document_date = models.CharField("วันที่ของเอกสาร", max_length=60, blank=True)
    kind = models.CharField("ชนิด", max_length=20, blank=True)
    size = models.PositiveBigIntegerField("ขนาด (ไบต์)", null=True, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    seconds = models.DecimalField("ใช้เวลา (วินาที)", max_digits=6, decimal_places=2, default=0)
    checked_at = models.DateTimeField("ตรวจเมื่อ")

    class Meta:
        ordering = ["-checked_at", "-pk"]
        verbose_name = "ผลตรวจลิงก์"
        indexes = [models.Index(fields=["disclosure", "url_digest", "-checked_at"], name="checks_of_a_link")]

    def __str__(self) -> str:
        return f"{self.url} {self.get_state_display()}"


class LinkStanding(models.Model):
    """How an address of an item stands now: `latest` of its checks, whether there is an alarm, and when it is due
    again. `failing_since`: the first of the failed checks in a row. Written by `checks.recording` alone."""

    disclosure = models.ForeignKey(Disclosure, models.CASCADE, related_name="standings")
    url = models.CharField("ที่อยู่", max_length=URL_LENGTH)
    url_digest = models.CharField("ลายนิ้วมือของที่อยู่", max_length=64)
    latest = models.ForeignKey(LinkCheck, models.PROTECT, null=True, blank=True, related_name="+")
    alarm = models.CharField("สัญญาณเตือน", max_length=10, choices=Alarm.choices, default=Alarm.NONE)
    failing_since = models.DateTimeField("เปิดไม่ได้ตั้งแต่", null=True, blank=True)
    due_at = models.DateTimeField("ตรวจครั้งต่อไป", null=True, blank=True)

    class Meta:
        ordering = ["disclosure", "pk"]
        verbose_name = "สถานะลิงก์"
        constraints = [models.UniqueConstraint(fields=["disclosure", "url_digest"], name="one_standing_per_link")]
        indexes = [models.Index(fields=["due_at"], name="standings_by_due")]

    def __str__(self) -> str:
        return f"{self.url} {self.get_alarm_display()}"


class LinkOverride(models.Model):
    """A person's word against the check: the link is good, until a day, for the reason in the note."""

    disclosure = models.ForeignKey(Disclosure, models.CASCADE, related_name="overrides")
    url = models.CharField("ที่อยู่", max_length=URL_LENGTH)
    url_digest = models.CharField("ลายนิ้วมือของที่อยู่", max_length=64)
    note = models.TextField("เหตุผล")
    until = models.DateField("ใช้ถึงวันที่")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="ผู้ยืนยัน")
    made_by_post = models.CharField("ตำแหน่งผู้ยืนยัน", max_length=300, blank=True)
    made_at = models.DateTimeField("ยืนยันเมื่อ")
    ended_at = models.DateTimeField("ยกเลิกเมื่อ", null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name = "การยืนยันลิงก์"
        constraints = [
            models.CheckConstraint(condition=~Q(note=""), name="override_gives_a_reason"),
            models.UniqueConstraint(
                fields=["disclosure", "url_digest"], condition=Q(ended_at=None), name="one_open_override_per_link"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.url} ถึง {self.until}"
