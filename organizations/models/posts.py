"""Offices, posts and who holds them from when to when."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from organizations.models.organization import Organization


class Office(models.Model):
    """A สำนัก or กอง; `memo_name` is how it stands after ส่วนราชการ in a memo."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="offices")
    name = models.CharField("ชื่อส่วนราชการ", max_length=150)
    memo_name = models.CharField("ชื่อในบันทึกข้อความ", max_length=250, blank=True)
    telephone = models.CharField("โทรศัพท์", max_length=60, blank=True)
    position = models.PositiveSmallIntegerField("ลำดับ", default=0)

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = "ส่วนราชการ"
        constraints = [
            models.UniqueConstraint(fields=["organization", "name"], name="one_office_per_name"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def memo_form(self) -> str:
        return self.memo_name or f"{self.name} {self.organization.official_name}"


class Post(models.Model):
    """A post that holds duties. `chain` is its place in the chain of opinions, the author lowest; empty: not in it."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="posts")
    office = models.ForeignKey(Office, models.SET_NULL, null=True, blank=True, related_name="posts")
    title = models.CharField("ชื่อตำแหน่ง", max_length=200)
    rank = models.PositiveSmallIntegerField("ลำดับบังคับบัญชา", default=0, help_text="เลขมากคือตำแหน่งสูงกว่า")
    chain = models.PositiveSmallIntegerField("ลำดับในสายเสนอหนังสือ", null=True, blank=True)

    class Meta:
        ordering = ["rank", "pk"]
        verbose_name = "ตำแหน่ง"
        constraints = [
            models.UniqueConstraint(fields=["organization", "title"], name="one_post_per_title"),
            models.UniqueConstraint(
                fields=["organization", "chain"], condition=Q(chain__isnull=False), name="one_post_per_chain_place"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class TenureQuerySet(models.QuerySet["Tenure"]):
    def on(self, day: date) -> Self:
        """Those in force on a day."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)

    def of_sort(self, acting: bool) -> Self:
        """Those who act in the post, whatever the form, or those who hold it."""
        return self.exclude(form=Tenure.Form.HOLDER) if acting else self.filter(form=Tenure.Form.HOLDER)

    def overlapping(self, starts_on: date, ends_on: date | None) -> Self:
        """Those that share at least one day with the span."""
        shared = self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=starts_on))
        return shared if ends_on is None else shared.filter(starts_on__lte=ends_on)


class Tenure(models.Model):
    """Who holds a post, or acts in it, from one day to another (both included; no end: still)."""

    class Form(models.TextChoices):
        HOLDER = "holder", "ผู้ดำรงตำแหน่ง"
        ACTING_FOR = "acting_for", "รักษาราชการแทน"
        ON_BEHALF = "on_behalf", "ปฏิบัติราชการแทน"
        ACTING_IN = "acting_in", "รักษาการในตำแหน่ง"
        PERFORMING = "performing", "ปฏิบัติหน้าที่"

    post = models.ForeignKey(Post, models.CASCADE, related_name="tenures")
    form = models.CharField("ดำรงตำแหน่งในฐานะ", max_length=20, choices=Form.choices, default=Form.HOLDER)
    starts_on = models.DateField("ตั้งแต่วันที่")
    ends_on = models.DateField("ถึงวันที่", null=True, blank=True)
    rank = models.CharField("ยศ", max_length=60, blank=True)
    title = models.CharField("คำนำหน้าชื่อ", max_length=40, blank=True)
    first_name = models.CharField("ชื่อ", max_length=100)
    last_name = models.CharField("นามสกุล", max_length=100)
    own_post = models.CharField("ตำแหน่งของตนเอง (เมื่อทำแทน)", max_length=200, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="tenures", verbose_name="บัญชีผู้ใช้"
    )

    objects = TenureQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]
        verbose_name = "ผู้ดำรงตำแหน่ง"
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")), name="tenure_ends_after_start"
            ),
            models.UniqueConstraint(
                fields=["post"], condition=Q(ends_on__isnull=True, form="holder"), name="one_open_holder_per_post"
            ),
            models.UniqueConstraint(
                fields=["post"], condition=Q(ends_on__isnull=True) & ~Q(form="holder"), name="one_open_acting_per_post"
            ),
            models.CheckConstraint(condition=Q(form="holder") | ~Q(own_post=""), name="acting_tenure_names_own_post"),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def is_acting(self) -> bool:
        return self.form != self.Form.HOLDER

    @property
    def full_name(self) -> str:
        """As printed in the brackets: นางสาวตัวอย่าง ทดสอบ (the rank stands on its own line above)."""
        return f"{self.title}{self.first_name} {self.last_name}"
