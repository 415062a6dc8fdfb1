"""People of the organization and the roles they hold in it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator

from organizations import roles
from organizations.fields import ThaiMessages, TidyCharField
from organizations.models import User

ROLE_CHOICES = [(role.value, label) for role, label in roles.LABELS.items()]


class RolesField(forms.MultipleChoiceField):
    def __init__(self) -> None:
        super().__init__(
            label="บทบาท",
            choices=ROLE_CHOICES,
            widget=forms.CheckboxSelectMultiple,
            help_text="เลือกได้หลายบทบาท",
        )


class MemberForm(ThaiMessages, forms.ModelForm):
    """A member's name and roles; the name is locked where the account serves elsewhere too."""

    roles = RolesField()

    class Meta:
        model = User
        fields = ["first_name", "last_name"]
        field_classes = dict.fromkeys(fields, TidyCharField)

    def __init__(self, *args: Any, name_locked: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label in (("first_name", "ชื่อ"), ("last_name", "นามสกุล")):
            self.fields[name].label = label
            self.fields[name].required = not name_locked
            self.fields[name].disabled = name_locked
            self.fields[name].error_messages["required"] = f"โปรดกรอก{label}"
        self.fields["roles"].error_messages["required"] = "โปรดเลือกอย่างน้อยหนึ่งบทบาท"


class NewMemberForm(MemberForm):
    username = forms.CharField(
        label="ชื่อผู้ใช้",
        min_length=3,
        max_length=60,
        help_text="ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข จุด และขีด เช่น maekhammi-kanda",
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "none"}),
        validators=[
            RegexValidator(
                r"\A[a-z][a-z0-9.-]*\Z",
                "ใช้ได้เฉพาะตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข จุด และขีด โดยขึ้นต้นด้วยตัวอักษร เช่น maekhammi-kanda",
            )
        ],
    )
    field_order = ["username", "first_name", "last_name", "roles"]

    class Meta(MemberForm.Meta):
        fields = ["username", "first_name", "last_name"]

    def clean_username(self) -> str:
        username: str = self.cleaned_data["username"]
        if User.objects.filter(username__iexact=username).exists():
            raise ValidationError(
                f"มีผู้ใช้ชื่อ {username} แล้ว โปรดใช้ชื่ออื่น หากเป็นคนเดียวกันซึ่งย้ายมาจากหน่วยงานอื่น โปรดแจ้งผู้ดูแลการติดตั้ง",
                code="unique",
            )
        return username
