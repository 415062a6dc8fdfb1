"""What limits the organization, under five headings."""

from collections.abc import Mapping
from typing import Any

from django import forms

from measures.forms.texts import LongTextField
from measures.models import Constraint
from organizations.forms.seen import SeenMixin

NONE = "none-"


class ConstraintsForm(SeenMixin, forms.Form):
    """A text per heading, each optional, with “ไม่มีข้อจำกัด…” at hand as the answer of a blank one."""

    def __init__(self, data: Any, *, texts: Mapping[str, str]) -> None:
        super().__init__(data, initial=dict(texts))
        for heading, label in Constraint.Heading.choices:
            self.fields[heading] = LongTextField(label=f"ด้าน{label}", help_text="บรรทัดละหนึ่งข้อ")
            if not texts.get(heading):
                self.fields[NONE + heading] = forms.BooleanField(label=f"ตอบว่า “{_no(label)}”", required=False)

    def clean(self) -> dict[str, Any]:
        typed = super().clean()
        for heading, label in Constraint.Heading.choices:
            if typed.get(NONE + heading) and typed.get(heading):
                self.add_error(heading, f"โปรดเลือกอย่างเดียว: เขียนข้อจำกัดด้าน{label} หรือตอบว่าไม่มี")
        return typed

    def texts(self) -> dict[str, str]:
        """Heading → text, the answer “ไม่มี…” written out."""
        cleaned = self.cleaned_data
        return {
            heading: _no(label) if cleaned.get(NONE + heading) else cleaned[heading]
            for heading, label in Constraint.Heading.choices
        }


def _no(label: str) -> str:
    return f"ไม่มีข้อจำกัดด้าน{label}"
