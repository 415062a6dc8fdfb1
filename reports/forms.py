"""The form of a memo: head, date with a blank day, paragraphs filled from the data, opinions of the chain."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from organizations.fields import ThaiDateWidget, ThaiMessages, TidyCharField
from organizations.forms.seen import SeenMixin
from organizations.models import Post
from reports.contents.memo_texts import MemoTexts
from reports.models import ReportDraft
from thai.dates import check_year, date_of
from thai.digits import to_arabic
from thai.text import tidy

PARAGRAPHS = ("subject", "background", "facts", "proposal")
SETTINGS = ("opinions_by_pen", "catchword", "signature_lines")
OPINION_LENGTH = 2_000
PartialDate = tuple[int | None, int | None, int | None]


class PartialDateWidget(ThaiDateWidget):
    def decompress(self, value: PartialDate | None) -> list[str]:  # type: ignore[override]
        return ["" if part is None else str(part) for part in value or (None, None, None)]


class PartialDateField(forms.Field):
    """Day, month and Buddhist-era year of a document; the day, or all of them, may wait for the pen."""

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


class MemoForm(ThaiMessages, SeenMixin, forms.ModelForm):
    """`texts` are the paragraphs as the data fills them; a paragraph left equal to them stays filled from the data."""

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
        fields = ["office", "telephone", "number", "order", *PARAGRAPHS, *SETTINGS]
        widgets = {name: forms.Textarea(attrs={"rows": 2 if name == "subject" else 5}) for name in PARAGRAPHS}
        help_texts = {
            "telephone": "เว้นว่างเพื่อใช้หมายเลขของส่วนราชการเจ้าของเรื่อง",
            "opinions_by_pen": "พิมพ์เส้นประแทนความเห็นทุกตำแหน่ง",
            "catchword": "คำแรกของหน้าถัดไปที่มุมล่างขวา สำหรับหนังสือสำคัญหลายหน้า",
        }

    def __init__(
        self, *args: Any, texts: MemoTexts, chain: Sequence[Post], opinions: Mapping[int, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.texts, self.chain, self.stored_opinions = texts, chain, opinions
        draft = self.instance
        self.fields["office"].queryset = draft.organization.offices.all()  # type: ignore[attr-defined]
        self.fields["office"].empty_label = "ตามส่วนราชการของผู้เสนอ"  # type: ignore[attr-defined]
        self.fields["order"].queryset = draft.organization.references.all()  # type: ignore[attr-defined]
        self.fields["order"].empty_label = "ไม่อ้างคำสั่ง"  # type: ignore[attr-defined]
        self.initial["date"] = (draft.day, draft.month, draft.year)
        for name in PARAGRAPHS:
            self.initial[name] = getattr(draft, name) or getattr(texts, name)
        self._add_opinions()

    def _add_opinions(self) -> None:
        for post in self.chain[1:]:
            self.fields[f"opinion-{post.pk}"] = TidyCharField(
                label=f"ความเห็นของ{post.title}",
                required=False,
                max_length=OPINION_LENGTH,
                initial=self.stored_opinions.get(post.pk, ""),
                widget=forms.Textarea(attrs={"rows": 2}),
                help_text="เว้นว่างเพื่อให้พิมพ์เส้นประไว้เขียนด้วยปากกา",
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in PARAGRAPHS:
            text = tidy(cleaned.get(name) or "")
            cleaned[name] = "" if text == tidy(getattr(self.texts, name)) else text
        if "date" in cleaned:
            self.instance.day, self.instance.month, self.instance.year = cleaned["date"]
        return cleaned

    def opinions(self) -> dict[int, str]:
        """What the posts after the author write, by the post's key."""
        return {post.pk: self.cleaned_data[f"opinion-{post.pk}"] for post in self.chain[1:]}

    def with_reset(self, name: str) -> "MemoForm":
        """The same form, with everything typed, but one paragraph back as the data fills it; nothing is saved."""
        data = self.data.copy()
        data[name] = getattr(self.texts, name)
        return MemoForm(data, instance=self.instance, texts=self.texts, chain=self.chain, opinions=self.stored_opinions)

    @property
    def head(self) -> list[forms.BoundField]:
        return [self[name] for name in ("office", "telephone", "number", "date", "order")]

    @property
    def paragraphs(self) -> list[tuple[forms.BoundField, bool]]:
        """The paragraphs, and whether each was typed over what the data fills in."""
        typed = {name: tidy(str(self[name].value() or "")) for name in PARAGRAPHS}
        return [(self[name], text != tidy(getattr(self.texts, name))) for name, text in typed.items()]

    @property
    def ending(self) -> list[forms.BoundField]:
        names = [f"opinion-{post.pk}" for post in self.chain[1:]]
        return [self[name] for name in ("opinions_by_pen", *names, "signature_lines", "catchword")]
