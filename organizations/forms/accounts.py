"""Signing in and changing one's own password."""

from typing import Any

from axes.helpers import get_failure_limit
from django import forms
from django.conf import settings
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from organizations.demo import DEMO_PASSWORD
from organizations.fields import ThaiMessages
from organizations.models import User
from organizations.passwords import check_rules, expired

PAUSE_MINUTES = round(settings.AXES_COOLOFF_TIME * 60)
DEMO_REFUSED = "นี่คือรหัสผ่านสาธิตซึ่งเปิดเผยต่อสาธารณะ ระบบที่ใช้งานจริงไม่รับ โปรดขอรหัสผ่านชั่วคราวจากผู้ดูแลระบบ"
EXPIRED = "รหัสผ่านชั่วคราวหมดอายุแล้ว โปรดขอรหัสผ่านชั่วคราวใหม่จากผู้ดูแลระบบของหน่วยงาน"


class SignInForm(ThaiMessages, forms.Form):
    username = forms.CharField(
        label="ชื่อผู้ใช้", max_length=150, widget=forms.TextInput({"autocomplete": "username", "autocapitalize": "none"})
    )
    password = forms.CharField(
        label="รหัสผ่าน", strip=False, widget=forms.PasswordInput({"autocomplete": "current-password"})
    )

    def __init__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request
        self.user: User | None = None

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if not (typed.get("username") and typed.get("password")):
            return typed
        if typed["password"] == DEMO_PASSWORD and not settings.DEBUG:
            raise ValidationError(DEMO_REFUSED, code="demo")
        user = authenticate(self.request, username=typed["username"], password=typed["password"])
        if not isinstance(user, User):
            raise ValidationError(self._failed(typed["username"]), code="invalid_login")
        if expired(user):
            raise ValidationError(EXPIRED, code="expired")
        self.user = user
        return typed

    def _failed(self, username: str) -> str:
        limit = get_failure_limit(self.request, {"username": username})
        left = limit - getattr(self.request, "axes_failures_since_start", 0)
        return f"ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง ลองได้อีก {left} ครั้งก่อนบัญชีนี้ถูกพัก {PAUSE_MINUTES} นาที"


class ChangePasswordForm(ThaiMessages, forms.Form):
    old = forms.CharField(
        label="รหัสผ่านเดิม", strip=False, widget=forms.PasswordInput({"autocomplete": "current-password"})
    )
    new = forms.CharField(
        label="รหัสผ่านใหม่",
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
        help_text="อย่างน้อย 10 ตัวอักษร เป็นภาษาไทยหรืออังกฤษก็ได้ เช่น ต่อคำสามคำเข้าด้วยกัน",
    )
    again = forms.CharField(
        label="พิมพ์รหัสผ่านใหม่อีกครั้ง", strip=False, widget=forms.PasswordInput({"autocomplete": "new-password"})
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_old(self) -> str:
        old: str = self.cleaned_data["old"]
        if not self.user.check_password(old):
            raise ValidationError("รหัสผ่านเดิมไม่ถูกต้อง โปรดตรวจแป้นพิมพ์ไทยหรืออังกฤษ และ Caps Lock", code="wrong")
        return old

    def clean_new(self) -> str:
        new: str = self.cleaned_data["new"]
        if new == self.cleaned_data.get("old"):
            raise ValidationError("รหัสผ่านใหม่ต้องไม่ซ้ำกับรหัสผ่านเดิม", code="same")
        if new == DEMO_PASSWORD and not settings.DEBUG:
            raise ValidationError("รหัสผ่านนี้เป็นรหัสสาธิตซึ่งเปิดเผยต่อสาธารณะ โปรดใช้คำอื่น", code="demo")
        check_rules(new, self.user)
        return new

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if typed.get("new") and typed.get("again") and typed["new"] != typed["again"]:
            self.add_error("again", "พิมพ์สองครั้งไม่ตรงกัน โปรดพิมพ์รหัสผ่านใหม่ทั้งสองช่อง")
        return typed
