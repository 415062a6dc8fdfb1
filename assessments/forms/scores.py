"""What is typed about an assessment besides the scores themselves."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms

from assessments.models import Assessment, Criterion
from organizations.fields import ThaiDateField
from organizations.forms.seen import SeenMixin
from thai.numbers import ScoreError, parse_score, two_decimals
from thai.text import tidy


class ScoreField(forms.CharField):
    """A score as people type it (๖๐.๔๐, 60,40); a Decimal, or None for a blank."""

    def clean(self, value: Any) -> Decimal | None:
        try:
            return parse_score(str(value or "")).value
        except ScoreError as error:
            raise forms.ValidationError(str(error)) from None

    def prepare_value(self, value: Any) -> Any:
        return two_decimals(value) if isinstance(value, Decimal) else value


class AnnouncedForm(SeenMixin, forms.ModelForm):
    """The total, level and date as the NACC announced them; data of their own beside the computed ones."""

    announced_total = ScoreField(
        label="คะแนนรวมที่ ป.ป.ช. ประกาศ",
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )
    announced_level = forms.ChoiceField(label="ระดับที่ประกาศ", required=False)
    announced_on = ThaiDateField(label="วันที่ประกาศผล", required=False)

    class Meta:
        model = Assessment
        fields = ["announced_total", "announced_level", "announced_on"]

    def __init__(self, *args: Any, levels: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        stored = self.instance.announced_level
        names = levels if not stored or stored in levels else [*levels, stored]
        self.fields["announced_level"].choices = [("", "ยังไม่ทราบ"), *((name, name) for name in names)]  # type: ignore[attr-defined]
        self.fields["announced_level"].error_messages["invalid_choice"] = "โปรดเลือกระดับจากรายการ"


class RecommendationsForm(SeenMixin, forms.Form):
    """A text per instrument (the lead) and per indicator, each optional."""

    def __init__(self, *args: Any, criteria: Iterable[Criterion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for criterion in criteria:
            lead = criterion.kind == Criterion.Kind.INSTRUMENT
            self.fields[criterion.code] = forms.CharField(
                label=f"ความนำของ {criterion.code} {criterion.name}" if lead else f"{criterion.code}. {criterion.name}",
                required=False,
                max_length=10_000,
                widget=forms.Textarea(attrs={"rows": 3}),
                error_messages={"max_length": "ข้อความยาวเกิน 10,000 ตัวอักษร โปรดย่อให้สั้นลง"},
            )

    def texts(self) -> dict[str, str]:
        """The tidied texts by criterion code; a blank one is an empty string."""
        return {code: tidy(text) for code, text in self.cleaned_data.items()}
