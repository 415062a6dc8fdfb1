"""Why something that coverage asks about needs no measure."""

from typing import Any

from django import forms

from measures.basis import Basis
from measures.coverage import Coverage
from measures.forms.texts import LongTextField
from organizations.forms.seen import SeenMixin


class ReasonsForm(SeenMixin, forms.Form):
    """A reason for each need that no measure answers, or that has one already."""

    def __init__(self, data: Any, *, basis: Basis, coverage: Coverage | None) -> None:
        self.basis, self.coverage = basis, coverage
        needs = [need for need in coverage.needs if not need.covered or need.reason] if coverage else []
        super().__init__(data, initial={need.code: need.reason for need in needs})
        for need in needs:
            label = f"{need.code} {need.name}"
            hint = f"ได้ {need.value:.2f} คะแนน เสีย {need.points:.2f} ของคะแนนรวม"
            self.fields[need.code] = LongTextField(label=label, help_text=hint, rows=2)

    def texts(self) -> dict[str, str]:
        return dict(self.cleaned_data)
