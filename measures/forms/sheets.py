"""What a signed sheet says, typed by the recorder from the paper."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.files.base import ContentFile
from django.db.models import Prefetch
from django.utils import timezone

from measures.models import Measure, Plan
from measures.refusals import NOTE_LENGTH
from measures.sheets import Signed
from organizations.fields import ThaiDateField, ThaiMessages, TidyCharField
from organizations.models import Post, Tenure
from organizations.uploads import read_scan


class PostField(forms.ModelChoiceField):
    """A post of the organization with who holds it now, so that the name can be compared with the paper."""

    def label_from_instance(self, post: Any) -> str:
        names = [f"{'ผู้' + one.get_form_display() + ' ' if one.is_acting else ''}{one}" for one in post.held_now]
        return f"{post.title} ({', '.join(names)})" if names else f"{post.title} (ยังไม่มีผู้ดำรงตำแหน่งในระบบ)"


class SheetForm(ThaiMessages, forms.Form):
    """`measures`: what waits for a decision; those not ticked as returned were approved."""

    code = TidyCharField(
        label="รหัสเนื้อหาบนเอกสาร",
        max_length=60,
        help_text="อักษรและเลข 16 ตัวที่ท้ายเอกสาร เว้นวรรคหรือไม่ และตัวเล็กหรือใหญ่ก็ได้",
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false", "autocapitalize": "none"}),
    )
    post = PostField(label="ตำแหน่งผู้ลงนาม", queryset=Post.objects.none(), empty_label="เลือกตำแหน่ง")
    form = forms.ChoiceField(label="ลงนามในฐานะ", choices=Tenure.Form.choices)
    signed_on = ThaiDateField(label="ลงนามวันที่")
    returned = forms.MultipleChoiceField(
        label="มาตรการที่ส่งกลับแก้ไข",
        required=False,
        help_text="ทำเครื่องหมายเฉพาะรายการที่เอกสารส่งกลับ รายการอื่นถือว่าเห็นชอบ",
        widget=forms.CheckboxSelectMultiple,
    )
    opinion = TidyCharField(
        label="ความเห็น",
        required=False,
        max_length=NOTE_LENGTH,
        help_text="พิมพ์ตามเอกสาร เว้นว่างได้เมื่อเห็นชอบทุกรายการ ต้องกรอกเมื่อมีรายการที่ส่งกลับ",
        widget=forms.Textarea({"rows": 3}),
    )
    scan = forms.FileField(
        label="ไฟล์สแกนเอกสารที่ลงนามแล้ว",
        help_text="PDF, JPG หรือ PNG ไม่เกิน 10 เมกะไบต์",
        widget=forms.FileInput({"accept": ".pdf,.jpg,.jpeg,.png"}),
    )

    def __init__(self, *args: Any, plan: Plan, measures: Sequence[Measure], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        held_now = Prefetch("tenures", Tenure.objects.on(timezone.localdate()), to_attr="held_now")
        posts = plan.organization.posts.order_by("-rank", "pk").prefetch_related(held_now)
        self.fields["post"].queryset = posts  # type: ignore[attr-defined]
        self.fields["returned"].choices = [(str(one.pk), f"{one.position}. {one.title}") for one in measures]  # type: ignore[attr-defined]

    def clean_scan(self) -> ContentFile:
        return read_scan(self.cleaned_data["scan"])

    def signed(self) -> Signed:
        data = self.cleaned_data
        returned = {int(pk) for pk in data["returned"]}
        return Signed(
            data["code"], data["post"], data["form"], data["signed_on"], data["opinion"], data["scan"], returned
        )
