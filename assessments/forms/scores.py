"""What is typed about an assessment besides the scores themselves."""

from collections.abc import Callable, Iterable
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

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return bool(self.clean(data) != initial)
        except forms.ValidationError:
            return True

    def prepare_value(self, value: Any) -> Any:
        return two_decimals(value) if isinstance(value, Decimal) else value


class LevelField(forms.ChoiceField):
    """A level of the year, or whatever is stored; the year's levels are looked up only to judge another."""

    stored = ""

    def valid_value(self, value: Any) -> bool:
        return value == self.stored or super().valid_value(value)


class AnnouncedForm(SeenMixin, forms.ModelForm):
    """The total, level and date as the NACC announced them; data of their own beside the computed ones."""

    announced_total = ScoreField(
        label="คะแนนรวมที่ ป.ป.ช. ประกาศ",
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )
    announced_level = LevelField(label="ระดับที่ประกาศ", required=False)
    announced_on = ThaiDateField(label="วันที่ประกาศผล", required=False)

    class Meta:
        model = Assessment
        fields = ["announced_total", "announced_level", "announced_on"]

    def __init__(self, *args: Any, levels: Callable[[], list[str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        stored = self.instance.announced_level
        field = self.fields["announced_level"]
        field.stored = stored  # type: ignore[attr-defined]
        field.choices = lambda: [("", "ยังไม่ทราบ"), *((name, name) for name in _with(levels(), stored))]  # type: ignore[attr-defined]
        field.error_messages["invalid_choice"] = "โปรดเลือกระดับจากรายการ"

    @property
    def wrong(self) -> bool:
        """Whether something was typed that cannot be taken; a form left as it was costs no look at the database."""
        return self.has_changed() and bool(self.errors)

    @property
    def differs(self) -> bool:
        """Whether it is valid and says anything but what is stored."""
        valid = self.has_changed() and self.is_valid()
        return valid and any(self.cleaned_data[name] != self.initial[name] for name in self.fields)


def _with(names: list[str], stored: str) -> list[str]:
    return names if not stored or stored in names else [*names, stored]


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
