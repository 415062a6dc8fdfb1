"""What a paper states as lowest, where no figures are known."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from assessments.tree import Node
from measures.lowest import Stated, indicators_of
from organizations.fields import TidyCharField, thai_messages
from organizations.forms.seen import SeenMixin

SOURCE = "-source"


class LowestForm(SeenMixin, forms.Form):
    """For each instrument without figures: the indicators a paper states as lowest, and the paper."""

    def __init__(self, data: Any, *, instruments: Iterable[Node], stated: Mapping[str, Stated]) -> None:
        self.instruments = list(instruments)
        known = {node.code: stated.get(node.code, Stated((), "")) for node in self.instruments}
        initial: dict[str, Any] = {code: list(one.codes) for code, one in known.items()}
        super().__init__(data, initial=initial | {code + SOURCE: one.source for code, one in known.items()})
        for node in self.instruments:
            self.fields[node.code] = forms.MultipleChoiceField(
                label=f"{node.code} {node.name}",
                required=False,
                choices=[(one.code, f"{one.code} {one.name}") for one in indicators_of(node)],
                widget=forms.CheckboxSelectMultiple,
                error_messages=thai_messages(node.code, "เลือก"),
            )
            self.fields[node.code + SOURCE] = TidyCharField(
                label=f"เอกสารที่ระบุตัวชี้วัดต่ำสุดของ {node.code}",
                help_text="เช่น รายงานผลการประเมินของหน่วยงาน หน้า 2",
                required=False,
                max_length=300,
                error_messages=thai_messages("ชื่อเอกสาร"),
            )

    def clean(self) -> dict[str, Any]:
        typed = super().clean()
        for node in self.instruments:
            chosen, source = typed.get(node.code), typed.get(node.code + SOURCE)
            if chosen and source == "":
                self.add_error(node.code + SOURCE, f"โปรดระบุเอกสารที่บอกว่าตัวชี้วัดใดของ {node.code} ต่ำสุด")
            elif source and chosen == []:
                self.add_error(node.code, f"โปรดเลือกตัวชี้วัดที่เอกสารระบุว่าต่ำสุดของ {node.code} หรือลบชื่อเอกสาร")
        return typed

    def stated(self) -> dict[str, Stated]:
        typed = self.cleaned_data
        return {node.code: Stated(tuple(typed[node.code]), typed[node.code + SOURCE]) for node in self.instruments}
