"""The next version of a piece of evidence."""

from typing import Any

from django import forms

from measures.forms.evidence import ACCEPT
from organizations.fields import ThaiMessages


class EvidenceVersionForm(ThaiMessages, forms.Form):
    """A file, or a link in its place."""

    upload = forms.FileField(
        label="ไฟล์ฉบับใหม่",
        required=False,
        allow_empty_file=True,
        help_text="PDF หรือ Office ไม่เกิน 20 เมกะไบต์ ภาพไม่เกิน 40 เมกะไบต์",
        widget=forms.FileInput({"accept": ACCEPT}),
    )
    url = forms.CharField(
        label="หรือลิงก์ใหม่", required=False, max_length=2000, widget=forms.TextInput({"inputmode": "url"})
    )

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if bool(typed.get("upload")) == bool(typed.get("url")) and not self.errors:
            raise forms.ValidationError("โปรดเลือกอย่างเดียว: ไฟล์ใหม่ หรือลิงก์ใหม่", code="contradiction")
        return typed
