"""A long text as people paste it."""

from typing import Any

from django import forms

from organizations.fields import TidyCharField, thai_messages

LIMIT = 20_000


class LongTextField(TidyCharField):
    """Optional, tidied, up to 20,000 characters; the browser is not told the limit, since it would cut a pasted text
    without a word."""

    def __init__(self, *, label: str, rows: int = 4, **kwargs: Any) -> None:
        defaults: dict[str, Any] = {"required": False, "max_length": LIMIT, "widget": forms.Textarea({"rows": rows})}
        super().__init__(label=label, error_messages=thai_messages(label), **defaults | kwargs)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}
