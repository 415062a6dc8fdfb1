"""The front door: home, sign in, sign out, change password, and the page of a paused account."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from organizations.access import MemberRequest
from organizations.forms.accounts import PAUSE_MINUTES, ChangePasswordForm, SignInForm
from organizations.passwords import choose_password

PAUSED = (
    "ใส่รหัสผ่านผิดหลายครั้ง ระบบจึงพักการเข้าสู่ระบบของชื่อผู้ใช้นี้จากเครือข่ายนี้ {minutes} นาที นับจากครั้งล่าสุด "
    "โปรดรอให้ครบเวลาแล้วลองใหม่ หรือขอรหัสผ่านชั่วคราวจากผู้ดูแลระบบของหน่วยงาน"
)


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "home.html")


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    target = _safe_target(request)
    if request.user.is_authenticated:
        return redirect(target)
    form = SignInForm(request, request.POST or None)
    if form.is_valid() and form.user:
        login(request, form.user)
        return redirect(target)
    return _sign_in_page(request, form)


def locked_out(request: HttpRequest, response: HttpResponse, credentials: dict[str, Any]) -> HttpResponse:
    """Called by the lockout middleware in place of the page that refused the last try."""
    form = SignInForm(request, initial={"username": request.POST.get("username", "")})
    return _sign_in_page(request, form, paused=PAUSED.format(minutes=PAUSE_MINUTES), status=429)


def _sign_in_page(request: HttpRequest, form: SignInForm, paused: str = "", status: int = 200) -> HttpResponse:
    typed_next = request.POST.get("next") or request.GET.get("next") or ""
    context = {"form": form, "next": typed_next, "paused": paused}
    return render(request, "registration/login.html", context, status=status)


def _safe_target(request: HttpRequest) -> str:
    """Where `next` points, if it stays on this site; otherwise the person's work."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if safe else resolve_url("work")


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    messages.success(request, "ออกจากระบบแล้ว")
    return redirect("login")


@never_cache
@sensitive_post_parameters()
@login_required
@require_http_methods(["GET", "POST"])
def change_password(request: MemberRequest) -> HttpResponse:
    form = ChangePasswordForm(request.user, request.POST or None)
    if form.is_valid():
        choose_password(request.user, form.cleaned_data["new"])
        update_session_auth_hash(request, request.user)
        messages.success(request, "เปลี่ยนรหัสผ่านแล้ว เครื่องอื่นที่ค้างอยู่ต้องเข้าสู่ระบบใหม่")
        return redirect("work")
    return render(request, "registration/password_change_form.html", {"form": form})
