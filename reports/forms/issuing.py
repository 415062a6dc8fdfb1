"""What is typed when a document is issued again, comes back signed, or is withdrawn."""

from django import forms

from organizations.fields import ThaiDateField, ThaiMessages, TidyCharField
from reports.issuing.signed_copies import Scan, read_signed
from reports.refusals import REASON_LENGTH


class CorrectionForm(ThaiMessages, forms.Form):
    reason = TidyCharField(
        label="เหตุผลที่ออกฉบับแก้ไข",
        max_length=REASON_LENGTH,
        help_text="ผู้ที่ตรวจสอบเอกสารเห็นเหตุผลนี้ เช่น แก้คะแนนที่พิมพ์ผิดในหน้า 2",
        widget=forms.Textarea({"rows": 3}),
    )


class SignedCopyForm(ThaiMessages, forms.Form):
    upload = forms.FileField(
        label="ไฟล์สแกนหรือภาพถ่ายของเอกสารที่ลงนามแล้ว",
        help_text="PDF ไม่เกิน 20 เมกะไบต์ หรือภาพ JPG, PNG, HEIC เอกสารหลายหน้าโปรดส่งเป็น PDF ไฟล์เดียว",
        widget=forms.FileInput({"accept": ".pdf,.jpg,.jpeg,.png,.heic,.heif,.webp"}),
    )
    number = TidyCharField(
        label="เลขที่หนังสือบนเอกสาร",
        required=False,
        max_length=120,
        help_text="พิมพ์ตามที่ประทับหรือเขียนไว้ เว้นว่างได้หากเอกสารไม่มีเลขที่",
    )
    date = ThaiDateField(label="วันที่บนเอกสาร", required=False)

    def clean_upload(self) -> Scan:
        return read_signed(self.cleaned_data["upload"])


class WithdrawalForm(ThaiMessages, forms.Form):
    reason = TidyCharField(
        label="เหตุผลที่ยกเลิก",
        max_length=REASON_LENGTH,
        help_text="ทุกคนที่ตรวจสอบเอกสารนี้จะอ่านเหตุผลได้",
        widget=forms.Textarea({"rows": 3}),
    )
