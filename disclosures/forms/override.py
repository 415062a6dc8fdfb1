"""A person's word that a link is good: why, and until when."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from disclosures.checks.overriding import NOTE_LENGTH, fault_of
from organizations.fields import ThaiDateField, ThaiMessages, TidyCharField


class OverrideForm(ThaiMessages, forms.Form):
    note = TidyCharField(
        label="เหตุที่ยืนยันว่าใช้ได้",
        max_length=NOTE_LENGTH,
        help_text="เช่น เปิดดูแล้ว เว็บไซต์กันโปรแกรมตรวจแต่ประชาชนเปิดได้",
        widget=forms.Textarea({"rows": 3}),
    )
    until = ThaiDateField(label="ใช้ถึงวันที่", help_text="ไม่เกินหนึ่งปี หลังวันนี้ระบบเตือนตามผลตรวจอีกครั้ง")

    def clean_until(self) -> date:
        until: date = self.cleaned_data["until"]
        if problem := fault_of(until, timezone.localdate()):
            raise ValidationError(problem, code="invalid")
        return until
