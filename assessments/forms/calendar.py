"""Dates that an organization knows better, with where it knows them from."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from assessments.models import CalendarCorrection
from organizations.fields import ThaiDateField, ThaiMessages, TidyCharField
from organizations.forms.seen import SeenMixin


class CorrectionForm(SeenMixin, ThaiMessages, forms.ModelForm):
    """For an event of the framework the name is fixed."""

    starts_on = ThaiDateField(label="วันเริ่ม", required=False, help_text="เว้นว่างเมื่อรู้เพียงวันสุดท้าย")
    ends_on = ThaiDateField(label="วันสิ้นสุด", required=False, help_text="งานวันเดียวให้กรอกวันเดียวกันทั้งสองช่อง")

    class Meta:
        model = CalendarCorrection
        fields = ["name", "starts_on", "ends_on", "round_months", "source", "note"]
        field_classes = {"name": TidyCharField, "source": TidyCharField, "note": TidyCharField}
        help_texts = {
            "source": "เช่น เลขที่และวันที่ของหนังสือ หรือที่อยู่ของหน้าประกาศ",
            "round_months": "เลือกเมื่อวันสิ้นสุดนี้คือวันสุดท้ายของรอบการรายงาน แทนวันที่ตามปีงบประมาณ",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rounds = [("", "ไม่เกี่ยวกับรอบการรายงาน"), *CalendarCorrection.ROUND_CHOICES]
        self.fields["round_months"].choices = rounds  # type: ignore[attr-defined]
        if self.instance.event_id:
            del self.fields["name"]

    def clean_round_months(self) -> int | None:
        months: int | None = self.cleaned_data["round_months"]
        correction = self.instance
        others = correction.organization.calendar_corrections.filter(fiscal_year=correction.fiscal_year)
        other = others.filter(round_months=months).exclude(pk=correction.pk).first() if months else None
        if other:
            message = f"“{other}” กำหนดวันสิ้นสุดรอบ {months} เดือนอยู่แล้ว โปรดแก้ที่เหตุการณ์นั้น หรือเอาออกจากรอบก่อน"
            raise ValidationError(message, code="unique")
        return months

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if self.errors:
            return typed
        first, last = typed.get("starts_on"), typed.get("ends_on")
        if not (first or last):
            self.add_error("starts_on", "โปรดกรอกวันเริ่มหรือวันสิ้นสุดอย่างน้อยหนึ่งวัน")
        elif first and last and last < first:
            self.add_error("ends_on", "วันสิ้นสุดมาก่อนวันเริ่ม โปรดตรวจวันทั้งสองอีกครั้ง")
        elif typed.get("round_months") and not last:
            self.add_error("ends_on", "เหตุการณ์ที่สิ้นสุดรอบการรายงานต้องมีวันสิ้นสุด โปรดกรอกวันสิ้นสุด")
        return typed
