"""The date of a document, whose day, or all of it, may wait for the pen."""

from typing import Any

from django import forms

from organizations.fields import ThaiDateWidget
from thai.dates import check_year, date_of
from thai.digits import to_arabic
from thai.text import tidy

PartialDate = tuple[int | None, int | None, int | None]


class PartialDateWidget(ThaiDateWidget):
    def decompress(self, value: PartialDate | None) -> list[str]:  # type: ignore[override]
        return ["" if part is None else str(part) for part in value or (None, None, None)]


class PartialDateField(forms.Field):
    """Day, month and Buddhist-era year; digits of either kind."""

    widget = PartialDateWidget

    def to_python(self, value: Any) -> PartialDate:
        typed = [tidy(to_arabic(part or "")) for part in value or ("", "", "")]
        for part in typed:
            if part and not (part.isascii() and part.isdecimal() and len(part) <= 4):
                raise forms.ValidationError(f"“{part}” อ่านเป็นวันที่ไม่ได้ โปรดพิมพ์เป็นตัวเลข")
        day, month, year = (int(part) if part else None for part in typed)
        if (day or month or year) and not (month and year):
            raise forms.ValidationError("โปรดเลือกเดือนและพิมพ์ปี พ.ศ. เว้นได้เฉพาะวันที่")
        try:
            if year:
                check_year(year)
            if day is not None and month and year:
                date_of(day, month, year)
        except ValueError as error:
            raise forms.ValidationError(str(error)) from None
        return day, month, year
