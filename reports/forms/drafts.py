"""The form of a draft, as its kind has it: head, a box for each standing text, opinions of the chain, signing."""

from collections.abc import Sequence
from typing import Any

from django import forms

from organizations.fields import ThaiMessages, TidyCharField
from organizations.forms.seen import SeenMixin
from reports.contents.composing import DIGITS
from reports.documents import CATALOGUE, Source, texts_of_kind
from reports.drafting.opinions import OPINION_LENGTH, Turn
from reports.drafting.saving import Typed
from reports.forms.dates import PartialDateField
from reports.kinds import Kind
from reports.models import ReportDraft
from reports.paper import Numerals
from thai.digits import to_arabic
from thai.text import tidy

CITED = "เอกสารที่อ้างถึง"
TEXT_LENGTH = 20_000
HEAD = ("office", "telephone", "number", "date", "order", "numerals")
SIGNING = ("signature_lines", "catchword")


class DraftForm(ThaiMessages, SeenMixin, forms.ModelForm):
    """`source` fills the texts from the data; a text left equal to that is not stored and stays filled. `turns`: the
    chain after its author, empty where it writes nothing."""

    date = PartialDateField(label="ลงวันที่", required=False, help_text="เว้นช่องวันที่ไว้ได้ ถ้าจะเขียนด้วยปากกาเมื่อลงนาม")
    number = TidyCharField(
        label="เลขที่หนังสือ",
        required=False,
        max_length=60,
        help_text="ต่อท้ายรหัสของหน่วยงาน เว้นว่างเพื่อเขียนด้วยปากกา หรือพิมพ์ - เมื่อไม่มีเลขที่",
    )
    signature_lines = forms.IntegerField(label="บรรทัดว่างเหนือชื่อผู้ลงนาม", min_value=1, max_value=6)

    class Meta:
        model = ReportDraft
        fields = [
            "office",
            "telephone",
            "number",
            "order",
            "numerals",
            "opinions_by_pen",
            "catchword",
            "signature_lines",
        ]
        help_texts = {
            "telephone": "เว้นว่างเพื่อใช้หมายเลขของส่วนราชการเจ้าของเรื่อง",
            "opinions_by_pen": "พิมพ์เส้นประแทนความเห็นทุกตำแหน่ง",
            "catchword": "คำแรกของหน้าถัดไปที่มุมล่างขวา สำหรับหนังสือสำคัญหลายหน้า",
        }

    def __init__(self, *args: Any, source: Source, turns: Sequence[Turn], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.source, self.turns = source, turns
        self.document = CATALOGUE[self.instance.kind]
        self._choose_fields()
        self.initial["date"] = (self.instance.day, self.instance.month, self.instance.year)
        self.defaults = self._defaults()
        self._add_texts()
        self._add_opinions()

    def _choose_fields(self) -> None:
        """Leave what the kind does not print."""
        memo, organization = self.instance.kind == Kind.MEMO, self.instance.organization
        shown = {
            **dict.fromkeys(("office", "telephone", "catchword"), memo),
            "order": memo or CITED in self.source.values,
            "number": self.document.numbered,
            "numerals": self.document.numerals,
            "opinions_by_pen": bool(self.turns),
        }
        for name in [name for name, printed in shown.items() if not printed]:
            del self.fields[name]
        choices = {
            "office": ("ตามส่วนราชการของผู้เสนอ", organization.offices.all()),
            "order": ("ไม่อ้างเอกสาร", organization.references.all()),
        }
        for name, (nothing, rows) in choices.items():
            if name in self.fields:
                self.fields[name].empty_label, self.fields[name].queryset = nothing, rows  # type: ignore[attr-defined]

    def _defaults(self) -> dict[str, str]:
        """What is printed of each text of the form while nothing is typed over it, in the digits of the document."""
        draft = self.instance
        texts = texts_of_kind(draft.kind, draft.occasion)
        words = self.source.composition.default_words(texts, self.source.values)
        digits = DIGITS[Numerals(draft.numerals) if self.document.numerals else Numerals.THAI]
        return {f"text-{text.name}": digits(words[text.name]) for text in texts if not text.spare}

    def _add_texts(self) -> None:
        typed = self.source.composition.typed
        for text in texts_of_kind(self.instance.kind, self.instance.occasion):
            if not text.spare:
                field = f"text-{text.name}"
                self.fields[field] = TidyCharField(
                    label=text.label,
                    required=False,
                    max_length=TEXT_LENGTH,
                    initial=typed.get(text.name) or self.defaults[field],
                    widget=forms.Textarea(attrs={"rows": text.lines}),
                )

    def _add_opinions(self) -> None:
        for turn in self.turns:
            helps = "เว้นว่างเพื่อให้พิมพ์เส้นประไว้เขียนด้วยปากกา"
            self.fields[f"opinion-{turn.post.pk}"] = TidyCharField(
                label=f"ความเห็นของ{turn.post.title}",
                required=False,
                max_length=OPINION_LENGTH,
                initial=turn.text,
                disabled=turn.own_words,
                widget=forms.Textarea(attrs={"rows": 2}),
                help_text="ผู้ดำรงตำแหน่งเขียนเองในระบบแล้ว จึงแก้ไขได้เฉพาะเจ้าของความเห็น" if turn.own_words else helps,
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if "date" in cleaned:
            self.instance.day, self.instance.month, self.instance.year = cleaned["date"]
        return cleaned

    def typed(self) -> Typed:
        """What of a valid form is saved."""
        columns = [name for name in self._meta.fields or () if name in self.fields]
        return Typed([*columns, "day", "month", "year"], self._texts(), self._opinions())

    def _texts(self) -> dict[str, str]:
        """Words by the name of their text; empty where they follow the data."""
        typed = {name: self.cleaned_data[name] for name in self.defaults}
        return {name.removeprefix("text-"): text if self._differs(name, text) else "" for name, text in typed.items()}

    def _opinions(self) -> dict[int, str]:
        """What was typed for the posts, by their key, where it differs from what is stored."""
        typed = {
            turn.post.pk: self.cleaned_data[f"opinion-{turn.post.pk}"] for turn in self.turns if not turn.own_words
        }
        stored = {turn.post.pk: turn.text for turn in self.turns}
        return {post: text for post, text in typed.items() if text != stored[post]}

    def with_reset(self, name: str) -> "DraftForm":
        """The same form, with everything typed, but one text back as the data fills it; nothing is saved."""
        data = self.data.copy()
        data[name] = self.defaults[name]
        return DraftForm(data, instance=self.instance, source=self.source, turns=self.turns)

    def _differs(self, name: str, text: str) -> bool:
        return bool(tidy(text)) and to_arabic(tidy(text)) != to_arabic(tidy(self.defaults[name]))

    @property
    def head(self) -> list[forms.BoundField]:
        return [self[name] for name in HEAD if name in self.fields]

    @property
    def paragraphs(self) -> list[tuple[forms.BoundField, bool]]:
        """The texts, and whether each was typed over what the data fills in."""
        return [(self[name], self._differs(name, str(self[name].value() or ""))) for name in self.defaults]

    @property
    def ending(self) -> list[forms.BoundField]:
        opinions = ["opinions_by_pen", *(f"opinion-{turn.post.pk}" for turn in self.turns)] if self.turns else []
        return [self[name] for name in (*opinions, *SIGNING) if name in self.fields]
