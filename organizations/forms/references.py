"""A paper of the year with its scan."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile

from organizations.fields import FiscalYearField, ThaiDateField, ThaiMessages, TidyCharField
from organizations.files import forget_after_commit
from organizations.models import ReferenceDocument
from organizations.uploads import read_scan


class ReferenceForm(ThaiMessages, forms.ModelForm):
    fiscal_year = FiscalYearField(label="ปีงบประมาณ พ.ศ.")
    date = ThaiDateField(label="ลงวันที่", required=False, help_text="เว้นว่างเมื่อยังไม่ทราบ")
    upload = forms.FileField(
        label="ไฟล์สแกน",
        required=False,
        help_text="PDF, JPG หรือ PNG ไม่เกิน 10 เมกะไบต์",
        widget=forms.FileInput({"accept": ".pdf,.jpg,.jpeg,.png"}),
    )
    remove_scan = forms.BooleanField(label="ลบไฟล์สแกนที่มีอยู่", required=False)

    class Meta:
        model = ReferenceDocument
        fields = ["fiscal_year", "kind", "issuer", "number", "date", "subject"]
        field_classes = dict.fromkeys(["issuer", "number", "subject"], TidyCharField)
        help_texts = {"number": "พิมพ์ตามกระดาษ เช่น ๑๑๖/๒๕๖๓ เว้นว่างเมื่อยังไม่ทราบ"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [("", "เลือกประเภท"), *ReferenceDocument.Kind.choices]  # type: ignore[attr-defined]
        if not self.instance.scan:
            del self.fields["remove_scan"]

    def clean_upload(self) -> ContentFile | None:
        upload: UploadedFile | None = self.cleaned_data["upload"]
        return read_scan(upload) if upload else None

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if typed.get("upload") and typed.get("remove_scan"):
            raise ValidationError("โปรดเลือกอย่างเดียว: ส่งไฟล์ใหม่ หรือลบไฟล์เดิม", code="contradiction")
        return typed

    def save(self, commit: bool = True) -> ReferenceDocument:
        """Must run in a transaction: the replaced file is deleted after its commit."""
        upload = self.cleaned_data.get("upload")
        if upload or self.cleaned_data.get("remove_scan"):
            forget_after_commit(self.instance, "scan")
            self.instance.scan = upload or ""
        return super().save(commit)
