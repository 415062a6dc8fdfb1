"""The form of the standing texts of one document."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django import forms

from organizations.fields import TidyCharField, thai_messages
from organizations.forms.seen import SeenMixin
from reports.standing.texts import Words
from reports.wording import WordingError, check_wording

LIMIT = 5_000


class WordingField(TidyCharField):
    """Optional, tidied, up to 5,000 characters; the browser is not told the limit, since it would cut a pasted text
    without a word."""

    def __init__(self, words: Words, labels: Mapping[str, str]) -> None:
        label = words.text.label
        super().__init__(
            label=label,
            required=False,
            max_length=LIMIT,
            widget=forms.Textarea({"rows": words.text.lines}),
            help_text=_hint(words, labels),
            error_messages=thai_messages(label),
        )

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class StandingForm(SeenMixin, forms.Form):
    """A box per text, filled with the words in force; `known`: the blanks that may be used. What nobody touched is not
    judged: words that cannot stand any more keep nobody from saving the others."""

    def __init__(self, data: Any, *, stored: Sequence[Words], known: Collection[str]) -> None:
        super().__init__(data, prefix="text", initial={words.text.name: words.in_force for words in stored})
        self.stored, self.known = stored, known
        labels = {words.text.name: words.text.label for words in stored}
        for words in stored:
            self.fields[words.text.name] = WordingField(words, labels)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for words in self.stored:
            name = words.text.name
            typed = cleaned.get(name, "")
            if typed and self._differs(name, typed):
                self._check(name, typed)
        return cleaned

    def _differs(self, name: str, typed: str) -> bool:
        return bool(typed != self.fields[name].clean(self.initial[name]))

    def _check(self, name: str, typed: str) -> None:
        try:
            check_wording(typed, self.known)
        except WordingError as error:
            self.add_error(name, str(error))

    def texts(self) -> dict[str, str]:
        """The words typed, by the name of their text; an empty one stands for the portal's."""
        return dict(self.cleaned_data)


def _hint(words: Words, labels: Mapping[str, str]) -> str:
    """When it is printed, for a text that another stands in for, or that stands in for others."""
    if words.text.without:
        return f"ถ้าช่องใดไม่มีข้อมูล ระบบพิมพ์ “{labels[words.text.without]}” แทน"
    return "พิมพ์เฉพาะเมื่อข้อมูลของข้อความหลักไม่ครบ" if words.text.spare else ""
