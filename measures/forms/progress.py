"""What an owner types about a measure in a round, and the dated notes of the year."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from measures.models import Progress
from organizations.fields import ThaiDateField, ThaiMessages, TidyCharField
from organizations.forms.seen import SeenMixin
from thai.dates import short_date
from thai.digits import to_arabic

LONGEST = 20_000


def _text(label: str, rows: int, **more: Any) -> TidyCharField:
    return TidyCharField(label=label, max_length=LONGEST, widget=forms.Textarea({"rows": rows}), **more)


class PercentField(TidyCharField):
    """0 to 100, whole, in digits of either kind, with or without a percent sign."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.TextInput({"inputmode": "numeric", "size": 6}), **kwargs)

    def clean(self, value: Any) -> Any:
        typed = to_arabic(super().clean(value) or "").removeprefix("ร้อยละ").removesuffix("%").strip()
        if not typed:
            return None
        if not (typed.isdecimal() and typed.isascii()) or int(typed[:9]) > 100:
            raise ValidationError(f"“{value}” อ่านเป็นร้อยละไม่ได้ โปรดพิมพ์จำนวนเต็ม 0 ถึง 100", code="invalid")
        return int(typed)


class ProgressForm(SeenMixin, ThaiMessages, forms.Form):
    """`initial` is what is stored now. `outsider`: the typist owns the measure by none of their posts, so who gave the
    information is required."""

    result = _text("ผลการดำเนินการ", 6)
    suggestion = _text("ข้อเสนอแนะ", 3, required=False)
    implementation = forms.ChoiceField(label="สถานะการดำเนินการ", choices=Progress.IMPLEMENTATION_CHOICES)
    no_evidence_reason = _text(
        "เหตุที่ไม่มีหลักฐาน", 2, required=False, help_text="เขียนเฉพาะเมื่อดำเนินการแล้วเสร็จและไม่มีไฟล์ให้แนบ"
    )
    told_by = TidyCharField(
        label="ผู้ให้ข้อมูล", max_length=250, required=False, help_text="ชื่อหรือตำแหน่งของผู้ที่แจ้งผลให้ท่านบันทึกแทน"
    )
    percent = PercentField(label="ร้อยละ", required=False, help_text="จำนวนเต็ม 0 ถึง 100")
    problem = _text("ปัญหาอุปสรรค", 3, required=False)
    budget_used = TidyCharField(label="งบประมาณที่ใช้", max_length=300, required=False)

    MORE = ("suggestion", "percent", "problem", "budget_used")

    def __init__(self, data: Any = None, *, initial: Mapping[str, Any], outsider: bool = False) -> None:
        super().__init__(data, initial=dict(initial))
        self.fields["told_by"].required = outsider

    @property
    def more_is_open(self) -> bool:
        """Whether something stands in the fields that are put away, or is wrong with them."""
        return any(self[name].errors or self[name].value() for name in self.MORE)


class NoteForm(ThaiMessages, forms.Form):
    """`within`: the form of the page that the fields are sent along with, which they must not hold up."""

    day = ThaiDateField(label="วันที่")
    text = _text("บันทึก", 3)

    def __init__(self, data: Any = None, *, within: str = "", **kwargs: Any) -> None:
        super().__init__(data, use_required_attribute=not within, **kwargs)
        for field in self.fields.values() if within else ():
            field.widget.attrs["form"] = within

    def clean_day(self) -> Any:
        day = self.cleaned_data["day"]
        if day and day > timezone.localdate():
            raise ValidationError(f"{short_date(day)} ยังมาไม่ถึง โปรดใส่วันนี้หรือวันที่ผ่านมาแล้ว", code="future")
        return day
