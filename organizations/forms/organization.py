"""The organization's own names and place, and its marks."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from organizations.fields import ThaiMessages, TidyCharField
from organizations.kinds import KINDS, Kind
from organizations.models import Organization
from organizations.uploads import read_mark
from thai.text import tidy

_DOMAIN = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+\Z")


class OrganizationForm(ThaiMessages, forms.ModelForm):
    class Meta:
        model = Organization
        fields = [
            "kind",
            "name",
            "district",
            "province",
            "domains",
            "public_telephones",
            "document_code",
            "allows_self_approval",
        ]
        field_classes = dict.fromkeys(["name", "district", "province", "document_code"], TidyCharField)
        widgets = {
            "domains": forms.Textarea({"rows": 3, "inputmode": "url"}),
            "public_telephones": forms.Textarea({"rows": 3, "inputmode": "tel"}),
        }
        help_texts = {
            "name": "เฉพาะชื่อ เช่น แม่คำมี ระบบเติมคำนำหน้าตามประเภทให้",
            "domains": "บรรทัดละหนึ่งชื่อ เช่น www.example.go.th",
            "document_code": "พิมพ์นำหน้าเลขที่หนังสือ เช่น พร ๗๑๘๐๑",
            "allows_self_approval": "ใช้เมื่อมีบุคลากรจำกัด ทุกครั้งที่ใช้ข้อยกเว้นนี้ บันทึกการพิจารณาจะแสดงไว้",
        }

    def clean_name(self) -> str:
        """The distinctive part alone, also when the whole name was typed."""
        name: str = self.cleaned_data["name"]
        words = KINDS.get(Kind(self.cleaned_data["kind"])) if self.cleaned_data.get("kind") else None
        for prefix in (words.name_prefix, words.short_prefix) if words else ():
            name = name.removeprefix(prefix).strip() or name
        return name

    def clean_district(self) -> str:
        district: str = self.cleaned_data["district"]
        return district.removeprefix("อำเภอ").strip() or district

    def clean_province(self) -> str:
        province: str = self.cleaned_data["province"]
        return province.removeprefix("จังหวัด").strip() or province

    def clean_domains(self) -> str:
        return "\n".join(dict.fromkeys(_domain(line) for line in self.cleaned_data["domains"].split()))

    def clean_public_telephones(self) -> str:
        """A number a line, as typed; a word beside it may stay."""
        lines = [tidy(line) for line in self.cleaned_data["public_telephones"].splitlines() if tidy(line)]
        for line in lines:
            if sum(sign.isdecimal() for sign in line) < 3:
                said = f"“{line[:60]}” ไม่ใช่หมายเลขโทรศัพท์ โปรดพิมพ์บรรทัดละหนึ่งหมายเลข เช่น 054 600 000"
                raise ValidationError(said, code="invalid")
        return "\n".join(lines)


def _domain(line: str) -> str:
    """A host name out of what people paste: an address with scheme and path is understood."""
    host = re.sub(r"^https?://", "", line.strip().lower()).split("/")[0].rstrip(".")
    try:
        plain = host.encode("idna").decode()
    except UnicodeError:
        plain = ""
    if not _DOMAIN.match(plain):
        raise ValidationError(f"“{line}” ไม่ใช่ชื่อโดเมน โปรดพิมพ์เช่น www.example.go.th บรรทัดละหนึ่งชื่อ", code="invalid")
    return host


class SealForm(ThaiMessages, forms.Form):
    """The organization's own seal, which needs no entitlement."""

    title = "ตราประจำหน่วยงาน"
    upload = forms.FileField(
        label="ไฟล์ตรา",
        help_text="SVG หรือ PNG ที่ด้านสั้นอย่างน้อย 600 จุด ไม่เกิน 2 เมกะไบต์",
        widget=forms.FileInput({"accept": ".svg,.png"}),
    )

    def clean_upload(self) -> ContentFile:
        return read_mark(self.cleaned_data["upload"], self.title)


class EmblemForm(SealForm):
    """The Garuda: whoever uploads it declares that the organization is entitled to use it."""

    title = "ตราครุฑ"
    entitled = forms.BooleanField(
        label="ข้าพเจ้ารับรองว่าหน่วยงานมีสิทธิใช้ตราครุฑตามกฎหมาย และไฟล์นี้ได้มาโดยชอบ",
        help_text="ระบบบันทึกชื่อผู้รับรองและเวลาไว้",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["entitled"].error_messages["required"] = "โปรดทำเครื่องหมายรับรองสิทธิใช้ตราครุฑก่อนส่งไฟล์"
