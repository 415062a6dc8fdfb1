"""What is typed about the result: the three texts of a finding, and on what it is."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from measures.forms.texts import LongTextField
from measures.models import Finding
from organizations.fields import ThaiMessages
from organizations.forms.seen import SeenMixin

HINTS = {
    "shortcoming": "สิ่งที่ผลการประเมินชี้ว่ายังบกพร่องหรือควรปรับปรุง",
    "development": "สิ่งที่ทำอยู่แล้วและควรทำให้ดีขึ้น",
    "maintenance": "สิ่งที่ทำได้ดีและควรทำต่อไป",
}


class FindingForm(SeenMixin, ThaiMessages, forms.Form):
    """`criteria`: code → label of what a finding may be on; None for one on an issue."""

    criteria = forms.MultipleChoiceField(
        label="ตัวชี้วัดที่ข้อค้นพบนี้กล่าวถึง",
        help_text="เลือกได้หลายตัวชี้วัด",
        widget=forms.CheckboxSelectMultiple,
    )
    shortcoming = LongTextField(label="ข้อบกพร่อง/ข้อปรับปรุง", help_text=HINTS["shortcoming"])
    development = LongTextField(label="ข้อที่ต้องพัฒนา", help_text=HINTS["development"])
    maintenance = LongTextField(label="รักษาระดับ", help_text=HINTS["maintenance"])

    def __init__(
        self,
        data: Any,
        *,
        finding: Finding,
        criteria: Mapping[str, str] | None = None,
        chosen: Iterable[str] = (),
        **kwargs: Any,
    ) -> None:
        initial: dict[str, Any] = {name: getattr(finding, name) for name in HINTS}
        if criteria is not None:
            on = {one.code for one in finding.criteria.all()} if finding.pk else set(chosen)
            initial["criteria"] = [code for code in criteria if code in on]
        super().__init__(data, initial=initial, **kwargs)
        self.finding = finding
        if criteria is None:
            del self.fields["criteria"]
        else:
            self.fields["criteria"].choices = list(criteria.items())  # type: ignore[attr-defined]
