"""The front door: sign in, sign out, change password, and the page of a paused account."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from organizations.access import MemberRequest
from organizations.carrying import CARRIED, keep, kept_page
from organizations.forms.accounts import PAUSE_MINUTES, ChangePasswordForm, SignInForm
from organizations.packing import unpack
from organizations.passwords import choose_password

PAUSED = (
    "ใส่รหัสผ่านผิดหลายครั้ง ระบบจึงพักการเข้าสู่ระบบของชื่อผู้ใช้นี้จากเครือข่ายนี้ {minutes} นาที นับจากครั้งล่าสุด "
    "โปรดรอให้ครบเวลาแล้วลองใหม่ หรือขอรหัสผ่านชั่วคราวจากผู้ดูแลระบบของหน่วยงาน"
)
OF_ANOTHER = "สิ่งที่พิมพ์ค้างไว้เป็นของผู้ใช้อื่น ระบบจึงไม่บันทึกและไม่แสดงในชื่อของท่าน"
TOO_OLD = "ระบบเปิดสิ่งที่พิมพ์ค้างไว้ไม่ได้ เพราะค้างไว้นานเกิน 12 ชั่วโมงหรือมาไม่ครบ โปรดกรอกใหม่"


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return arrive(request)
    form = SignInForm(request, request.POST or None)
    if form.is_valid() and form.user:
        login(request, form.user)
        return arrive(request)
    return sign_in_page(request, form)


def arrive(request: HttpRequest) -> HttpResponse:
    """Whoever has signed in goes on: to the form they left behind, or to `next`."""
    packed = request.POST.get(CARRIED, "")
    carried = unpack(packed)
    if carried and carried.author == request.user.pk:
        keep(request, packed, carried.page)
        return redirect(carried.page)
    if carried:
        messages.warning(request, OF_ANOTHER)
        return redirect("work")
    if packed:
        messages.warning(request, TOO_OLD)
    return redirect(_safe_target(request))


def locked_out(request: HttpRequest, response: HttpResponse, credentials: dict[str, Any]) -> HttpResponse:
    """Called by the lockout middleware in place of the page that refused the last try."""
    form = SignInForm(request, initial={"username": request.POST.get("username", "")})
    return sign_in_page(request, form, 429, paused=PAUSED.format(minutes=PAUSE_MINUTES))


def sign_in_page(request: HttpRequest, form: SignInForm, status: int = 200, **more: object) -> HttpResponse:
    """`more`: `paused`, a sentence; `next`, `carried` and `too_large` for a form that is not of this page."""
    typed_next = request.POST.get("next") or request.GET.get("next") or ""
    context = {"form": form, "next": typed_next, "carried": request.POST.get(CARRIED, "")} | more
    context["still_there"] = unpack(str(context["carried"])) is not None
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
        target = kept_page(request) if request.user.one_time_password else ""
        choose_password(request.user, form.cleaned_data["new"])
        update_session_auth_hash(request, request.user)
        messages.success(request, "เปลี่ยนรหัสผ่านแล้ว เครื่องอื่นที่ค้างอยู่ต้องเข้าสู่ระบบใหม่")
        return redirect(target or "work")
    return render(request, "registration/password_change_form.html", {"form": form})
