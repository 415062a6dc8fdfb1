"""The open row of the table: every field of a measure, kept as typed."""

from typing import Any

from django import forms
from django.http import QueryDict

from measures.models import Measure, Plan
from measures.options import Options, finding_words, issue_words
from measures.readings import OwnersReading, PeriodReading, read_owners_words, same_words
from organizations.fields import ThaiMessages
from organizations.forms.seen import SeenMixin

METHOD_LENGTH = 20_000
TEXT_LENGTH = 5_000
TEXTS = ("title", "method", "owners_text", "period_text", "monitoring", "budget", "success", "remark")
LISTS = ("criteria", "recommendations")


class TypedField(forms.CharField):
    """Text as typed, but for blanks at its ends and the kind of its line breaks."""

    def to_python(self, value: Any) -> str:
        return (super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")


class TickedText(forms.HiddenInput):
    """A checkbox whose value matters; left out of the request it was not ticked."""

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return False


def _text(label: str, rows: int, length: int = TEXT_LENGTH, required: bool = False, hint: str = "") -> TypedField:
    widget = forms.Textarea({"rows": rows})
    return TypedField(label=label, widget=widget, max_length=length, required=required, help_text=hint)


def _line(label: str, length: int, hint: str = "", **attrs: str) -> TypedField:
    return TypedField(label=label, widget=forms.TextInput(attrs), max_length=length, required=False, help_text=hint)


class MeasureForm(ThaiMessages, SeenMixin, forms.Form):
    """`period_dates`: the dates that were confirmed, as a token of the very text they were read from. `answers`:
    issue-<pk> or finding-<pk>."""

    title = _text("มาตรการ/แนวทาง", 2, required=True)
    answers = forms.ChoiceField(label="ประเด็นหรือข้อค้นพบ", required=False)
    method = _text("วิธีการดำเนินการ", 6, METHOD_LENGTH, hint="บรรทัดที่ขึ้นต้นด้วยเลขหรือขีดจะพิมพ์เป็นขั้นตอน")
    owners_text = _line("ผู้รับผิดชอบ", 500, "หลายส่วนราชการคั่นด้วยจุลภาค", list="owners-known", autocomplete="off")
    period_text = _line("ระยะเวลา", 300, autocomplete="off")
    period_dates = forms.CharField(label="วันที่", required=False, widget=TickedText)
    monitoring = _text("การติดตามผล", 3)
    budget = _line("งบประมาณ", 300)
    success = _text("ตัวชี้วัดความสำเร็จ", 2)
    remark = _text("หมายเหตุ", 2)
    criteria = forms.MultipleChoiceField(label="ข้อที่มาตรการนี้ตอบ", required=False, widget=forms.CheckboxSelectMultiple)
    recommendations = forms.MultipleChoiceField(
        label="ข้อเสนอแนะจากผู้ประเมินที่ตอบ", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self,
        data: QueryDict | None,
        *,
        plan: Plan,
        options: Options,
        measure: Measure | None = None,
        criterion: str = "",
    ) -> None:
        """`criterion`: the code that a new measure answers to begin with."""
        self.plan, self.options, self.measure = plan, options, measure
        begun = {"criteria": [str(link.pk) for link in options.links if link.code == criterion], "answers": ""}
        if len(issues := options.issues_of(criterion)) == 1:
            begun["answers"] = f"issue-{issues[0].pk}"
        super().__init__(data, initial=stored_values(plan, measure) if measure else begun)
        self.fields["period_text"].help_text = f"เช่น ต.ค. {plan.fiscal_year - 1} - มี.ค. {plan.fiscal_year}"
        self._offer("answers", [("", "ไม่ระบุ"), *_answers(options)])
        self._offer("criteria", [(str(link.pk), f"{link.code} {link.name}") for link in options.links])
        given = {one.pk: f"{one.criterion.code} {one.criterion.name}: {one.text}" for one in options.recommendations}
        self._offer("recommendations", [(str(pk), words) for pk, words in given.items()])
        for name in ("owners_text", "period_text", "budget"):
            if "\n" in str(self[name].value() or "").strip():
                self.fields[name].widget = forms.Textarea({"rows": 2})

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.reading.is_backwards:
            self.add_error("period_text", f"“{self.reading.text}” {self.reading.period.reason}")
        return cleaned

    @property
    def seen(self) -> str:
        """Nothing for a new measure, of which nothing is stored."""
        return super().seen if self.measure else ""

    @property
    def reading(self) -> PeriodReading:
        """Of the period as it stands in the box."""
        return PeriodReading(str(self["period_text"].value() or "").strip(), self.plan.fiscal_year)

    @property
    def is_confirmed(self) -> bool:
        return bool(self.reading.token) and self["period_dates"].value() == self.reading.token

    @property
    def owners(self) -> OwnersReading:
        text = str(self["owners_text"].value() or "")
        return read_owners_words(text, self.options.offices, self.options.posts)

    def values(self) -> dict[str, Any]:
        """Fields and links of the measure, for `editing`. A doubtful period has dates once they are confirmed; a text
        left alone keeps the dates it had."""
        cleaned = self.cleaned_data
        kind, _, key = cleaned["answers"].partition("-")
        found: dict[str, Any] = {name: cleaned[name] for name in TEXTS}
        found |= {f"{each}_id": int(key) if kind == each else None for each in ("issue", "finding")}
        found |= {name: [int(pk) for pk in cleaned[name]] for name in LISTS}
        return found | self._dates(cleaned["period_text"], cleaned["period_dates"])

    def _dates(self, text: str, token: str) -> dict[str, Any]:
        reading, stored = PeriodReading(text, self.plan.fiscal_year), self.measure
        sure = bool(reading.token) and (not reading.is_doubtful or token == reading.token)
        if stored and stored.period_confirmed and same_words(text, stored.period_text) and (sure or not reading.token):
            return {}
        start, end = (reading.period.start, reading.period.end) if sure else (None, None)
        return {"starts_on": start, "ends_on": end, "period_confirmed": sure}


def stored_values(plan: Plan, measure: Measure) -> dict[str, Any]:
    """What the form shows of a stored measure."""
    token = PeriodReading(measure.period_text, plan.fiscal_year).token if measure.period_confirmed else ""
    found: dict[str, Any] = {name: getattr(measure, name) for name in TEXTS}
    found |= {"period_dates": token, "answers": ""}
    if measure.finding_id:
        found["answers"] = f"finding-{measure.finding_id}"
    if measure.issue_id:
        found["answers"] = f"issue-{measure.issue_id}"
    return found | {name: [str(one.pk) for one in getattr(measure, name).all()] for name in LISTS}


def _answers(options: Options) -> list[Any]:
    groups = {
        "ประเด็น": [(f"issue-{issue.pk}", issue_words(issue)) for issue in options.issues],
        "ข้อค้นพบตามตัวชี้วัด": [(f"finding-{one.pk}", finding_words(one)) for one in options.findings],
    }
    return [(name, choices) for name, choices in groups.items() if choices]
