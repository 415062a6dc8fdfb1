"""Form fields every room uses: tidied Thai text, a Buddhist-era date, and error messages that say how to mend."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from thai.dates import MONTHS, buddhist_year, check_year, date_of
from thai.digits import to_arabic
from thai.text import tidy


class TidyCharField(forms.CharField):
    """Text stripped and normalised (NFC, ํ+า as ำ), so that names typed on any machine are equal."""

    def to_python(self, value: Any) -> str | None:
        return super().to_python(tidy(str(value)) if value else value)


class ThaiDateWidget(forms.MultiWidget):
    """Day, month by name, Buddhist-era year."""

    use_fieldset = True
    template_name = "organizations/_date_parts.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        number = {"inputmode": "numeric", "autocomplete": "off"}
        widgets: dict[str, forms.Widget | type[forms.Widget]] = {
            "day": forms.TextInput({**number, "aria-label": "วันที่", "size": 3, "maxlength": 4}),
            "month": forms.Select(
                {"aria-label": "เดือน"}, [("", "เลือกเดือน"), *((str(n), MONTHS[n]) for n in range(1, 13))]
            ),
            "year": forms.TextInput({**number, "aria-label": "ปี พ.ศ.", "size": 6, "maxlength": 10}),
        }
        super().__init__(widgets, attrs)

    def decompress(self, value: date | None) -> list[str]:
        return [str(value.day), str(value.month), str(buddhist_year(value))] if value else ["", "", ""]


class ThaiDateField(forms.Field):
    """A date typed as day, month and Buddhist-era year, in digits of either kind; what was typed stays."""

    widget = ThaiDateWidget

    def to_python(self, value: Any) -> date | None:
        if isinstance(value, date) or not value:
            return value or None
        day, month, year = (tidy(to_arabic(part or "")) for part in value)
        if not (day or month or year):
            return None
        year = year.removeprefix("พ.ศ.").strip()
        if not (day and month and year):
            raise ValidationError("โปรดกรอกวัน เดือน และปี พ.ศ. ให้ครบทั้งสามช่อง", code="incomplete")
        for typed, what in ((day, "วันที่"), (month, "เดือน"), (year, "ปี พ.ศ.")):
            if not typed.isdecimal() or not typed.isascii():
                raise ValidationError(f"“{typed}” อ่านเป็น{what}ไม่ได้ โปรดพิมพ์เป็นตัวเลข", code="invalid")
        try:
            return date_of(int(day), int(month), int(year))
        except (ValueError, OverflowError) as error:
            raise ValidationError(str(error), code="invalid") from None

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class FiscalYearField(TidyCharField):
    """A Buddhist-era fiscal year typed in digits of either kind, as an int."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.TextInput({"inputmode": "numeric", "size": 6}), max_length=10, **kwargs)

    def clean(self, value: Any) -> Any:
        typed = to_arabic(super().clean(value) or "").removeprefix("พ.ศ.").strip()
        if not typed:
            return None
        if not (typed.isdecimal() and typed.isascii()):
            raise ValidationError(f"“{typed}” อ่านเป็นปีไม่ได้ โปรดพิมพ์ปี พ.ศ. สี่หลัก เช่น 2563", code="invalid")
        try:
            check_year(int(typed))
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from None
        return int(typed)


class ThaiMessages:
    """For forms: every field says in Thai what is missing or wrong; Django's own catalogue has gaps."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():  # type: ignore[attr-defined]
            verb = "เลือก" if isinstance(field, forms.ChoiceField | forms.FileField) else "กรอก"
            field.error_messages = {**field.error_messages, **thai_messages(str(field.label or "ช่องนี้"), verb)}


def thai_messages(label: str, verb: str = "กรอก") -> dict[str, str]:
    """Error messages by code for a field with this label; the verb is what one does to fill it."""
    return {
        "required": f"โปรด{verb}{label}",
        "max_length": f"{label}ยาว %(show_value)d ตัวอักษร โปรดย่อให้ไม่เกิน %(limit_value)d ตัวอักษร",
        "min_length": f"{label}ยาว %(show_value)d ตัวอักษร โปรดพิมพ์อย่างน้อย %(limit_value)d ตัวอักษร",
        "invalid_choice": f"ไม่มีตัวเลือกนี้ใน{label} โปรดเลือกจากรายการ",
        "invalid_list": f"อ่าน{label}ไม่ได้ โปรดเลือกจากรายการ",
        "invalid_pk_value": f"ไม่มีตัวเลือกนี้ใน{label} โปรดเลือกจากรายการ",
        "null_characters_not_allowed": f"{label}มีอักขระที่มองไม่เห็น โปรดพิมพ์ใหม่",
        "min_value": f"{label}ต้องไม่น้อยกว่า %(limit_value)s",
        "max_value": f"{label}ต้องไม่เกิน %(limit_value)s",
        "missing": "ไม่ได้รับไฟล์ โปรดเลือกไฟล์อีกครั้ง",
        "empty": "ไฟล์นี้ว่าง โปรดเลือกไฟล์อื่น",
        "contradiction": "โปรดเลือกอย่างเดียว: ส่งไฟล์ใหม่ หรือลบไฟล์เดิม",
    }
