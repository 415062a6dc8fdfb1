"""Offices, posts, and who holds them from when to when."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from organizations.fields import ThaiDateField, ThaiMessages, TidyCharField
from organizations.models import Office, Post, Tenure, User


class OfficeForm(ThaiMessages, forms.ModelForm):
    class Meta:
        model = Office
        fields = ["name", "memo_name", "telephone"]
        field_classes = dict.fromkeys(fields, TidyCharField)
        help_texts = {"memo_name": "เว้นว่างได้ ระบบพิมพ์ชื่อส่วนราชการต่อด้วยชื่อหน่วยงาน"}

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        if self.instance.organization.offices.filter(name=name).exclude(pk=self.instance.pk).exists():
            raise ValidationError(f"มีส่วนราชการชื่อ {name} แล้ว โปรดแก้รายการเดิม หรือใช้ชื่ออื่น", code="unique")
        return name


class PostForm(ThaiMessages, forms.ModelForm):
    class Meta:
        model = Post
        fields = ["title", "office", "rank"]
        field_classes = {"title": TidyCharField}
        help_texts = {"title": "เขียนเต็มตามที่พิมพ์ใต้ชื่อผู้ลงนาม"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["office"].queryset = self.instance.organization.offices.all()  # type: ignore[attr-defined]
        self.fields["office"].empty_label = "ไม่สังกัดส่วนราชการใด"  # type: ignore[attr-defined]
        self.fields["rank"].error_messages["invalid"] = "โปรดพิมพ์ลำดับบังคับบัญชาเป็นเลขจำนวนเต็ม เช่น 4"

    def clean_title(self) -> str:
        title: str = self.cleaned_data["title"]
        if self.instance.organization.posts.filter(title=title).exclude(pk=self.instance.pk).exists():
            raise ValidationError(f"มีตำแหน่ง {title} แล้ว โปรดแก้รายการเดิม หรือใช้ชื่ออื่น", code="unique")
        return title


class TenureForm(ThaiMessages, forms.ModelForm):
    starts_on = ThaiDateField(label="ตั้งแต่วันที่")
    ends_on = ThaiDateField(label="ถึงวันที่", required=False, help_text="เว้นว่างเมื่อยังดำรงตำแหน่งอยู่")

    class Meta:
        model = Tenure
        fields = ["form", "rank", "title", "first_name", "last_name", "own_post", "starts_on", "ends_on", "user"]
        field_classes = dict.fromkeys(["rank", "title", "first_name", "last_name", "own_post"], TidyCharField)
        help_texts = {
            "rank": "เช่น ว่าที่ร้อยตรี พิมพ์อีกบรรทัดเหนือชื่อ เว้นว่างได้",
            "title": "เช่น นาย นาง นางสาว",
            "own_post": "กรอกเมื่อทำหน้าที่แทน เช่น รองปลัดองค์การบริหารส่วนตำบล",
            "user": "ผู้ที่เขียนความเห็นในระบบได้ เว้นว่างเมื่อลงนามบนกระดาษเท่านั้น",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        organization = self.instance.post.organization
        members = Q(memberships__organization=organization) | Q(pk=self.instance.user_id)
        user: Any = self.fields["user"]
        user.queryset = User.objects.filter(members).distinct().order_by("first_name", "username")
        user.empty_label = "ไม่มีบัญชีในระบบ"
        user.label_from_instance = lambda person: f"{person} ({person.username})"

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        start, end = typed.get("starts_on"), typed.get("ends_on")
        if start and end and end < start:
            self.add_error("ends_on", "วันสิ้นสุดอยู่ก่อนวันเริ่ม โปรดตรวจวันที่ทั้งสอง")
        if typed.get("form") == Tenure.Form.HOLDER:
            typed["own_post"] = ""
        elif typed.get("form") and not typed.get("own_post"):
            self.add_error("own_post", "โปรดกรอกตำแหน่งของตนเอง เพราะพิมพ์ใต้ชื่อเมื่อทำหน้าที่แทน")
        return typed


class EndTenureForm(ThaiMessages, forms.Form):
    ends_on = ThaiDateField(label="วันสุดท้ายที่ทำหน้าที่")

    def __init__(self, tenure: Tenure, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.tenure = tenure

    def clean_ends_on(self) -> Any:
        last = self.cleaned_data["ends_on"]
        if last < self.tenure.starts_on:
            raise ValidationError("วันสุดท้ายอยู่ก่อนวันเริ่มทำหน้าที่ โปรดตรวจวันที่", code="before_start")
        return last
