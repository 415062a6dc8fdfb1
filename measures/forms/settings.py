"""The settings of a plan: its threshold, the papers it cites, the optional items it chose."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from assessments.forms.scores import ScoreField
from assessments.models import IssueItem
from measures.models import Plan
from organizations.fields import ThaiMessages
from organizations.forms.seen import SeenMixin
from organizations.models import ReferenceDocument


class PlanForm(SeenMixin, ThaiMessages, forms.Form):
    """The threshold, and which papers and which optional items belong to the plan; their keys as texts."""

    threshold = ScoreField(
        label="เกณฑ์คะแนนที่ต้องมีมาตรการ",
        help_text="ตัวชี้วัดของ IIT และ EIT ที่ได้คะแนนต่ำกว่าเกณฑ์นี้ต้องมีมาตรการหรือเหตุผล",
        widget=forms.TextInput({"inputmode": "decimal", "autocomplete": "off", "size": 8}),
    )
    references = forms.MultipleChoiceField(
        label="เอกสารอ้างอิงของแผน", required=False, widget=forms.CheckboxSelectMultiple
    )
    optional_places = forms.MultipleChoiceField(
        label="ข้อที่เลือกใส่ในประเด็น", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, data: Any, *, plan: Plan, references: Iterable[ReferenceDocument], places: Iterable[IssueItem]
    ) -> None:
        self.offered: dict[str, dict[str, ReferenceDocument | IssueItem]] = {
            "references": {str(one.pk): one for one in references},
            "optional_places": {str(one.pk): one for one in places},
        }
        held = {name: self._held(plan, name) for name in self.offered}
        super().__init__(data, initial={"threshold": plan.threshold} | held)
        for name, records in self.offered.items():
            self.fields[name].choices = [(key, _label(one)) for key, one in records.items()]  # type: ignore[attr-defined]
            if not records:
                del self.fields[name]

    def clean_threshold(self) -> Any:
        if self.cleaned_data["threshold"] is None:
            raise ValidationError("โปรดกรอกเกณฑ์คะแนน 0 ถึง 100 เช่น 85.00", code="required")
        return self.cleaned_data["threshold"]

    def values(self) -> dict[str, Any]:
        """What was chosen, as records."""
        chosen = {
            name: [records[key] for key in self.cleaned_data.get(name, [])] for name, records in self.offered.items()
        }
        return {"threshold": self.cleaned_data["threshold"]} | chosen

    def _held(self, plan: Plan, name: str) -> list[str]:
        held = {str(key) for key in getattr(plan, name).values_list("pk", flat=True)} if plan.pk else set()
        return [key for key in self.offered[name] if key in held]


def _label(record: ReferenceDocument | IssueItem) -> str:
    if isinstance(record, IssueItem):
        return f"{record.item.code} {record.item.name} (ประเด็นที่ {record.issue.number})"
    number = f" เลขที่ {record.number}" if record.number else ""
    return f"{record}{number} (ปี {record.fiscal_year})"
