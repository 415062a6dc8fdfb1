"""A form that cannot be accepted as it comes: what was typed goes to the sign-in page, or back into the form."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from organizations.access import MemberRequest
from organizations.authorship import ROOT, Author, author_of
from organizations.carrying import CARRIED, forget_carried, keep
from organizations.forms.accounts import SignInForm
from organizations.packing import pack
from organizations.views.accounts import OF_ANOTHER, arrive, sign_in_page

TYPE_AGAIN = "ยังไม่ได้เข้าสู่ระบบ เพราะหน้านี้เปิดค้างไว้ก่อนเข้าหรือออกจากระบบในหน้าต่างอื่น โปรดใส่รหัสผ่านอีกครั้ง"


@never_cache
def refuse(request: HttpRequest, reason: str = "") -> HttpResponse:
    """For a stale CSRF token, and for a form whose author is not the person who is signed in. Nothing is saved: see
    organizations/carrying.py for why that is safe without a CSRF token."""
    author = author_of(request)
    if author is None and request.path == reverse("login") and request.POST.get(CARRIED):
        return _refuse_sign_in(request)
    if author is None:
        return render(request, "403_csrf.html", status=403)
    if request.headers.get("HX-Request"):
        return render(request, "_session_ended.html", {"own": author.pk == request.user.pk})
    if not request.user.is_authenticated:
        return _ask_to_sign_in(request, author)
    if author.pk != request.user.pk:
        messages.warning(request, OF_ANOTHER)
        return redirect(author.page)
    packed = pack(author, request.POST)
    if not packed:
        return render(request, "403_csrf.html", status=403)
    keep(request, packed, author.page)
    return redirect(author.page)


def _ask_to_sign_in(request: HttpRequest, author: Author) -> HttpResponse:
    packed = pack(author, request.POST)
    form = SignInForm(request)
    return sign_in_page(request, form, 403, next=author.page, carried=packed, too_large=not packed)


def _refuse_sign_in(request: HttpRequest) -> HttpResponse:
    """A sign-in page that carries what was typed, made stale by signing in or out in another tab."""
    if request.user.is_authenticated:
        return arrive(request)
    messages.warning(request, TYPE_AGAIN)
    return sign_in_page(request, SignInForm(request, initial={"username": request.POST.get("username", "")}), 403)


@login_required
@require_POST
def discard_typed(request: MemberRequest) -> HttpResponse:
    page = request.POST.get("page", "")
    forget_carried(request, page)
    messages.success(request, "ทิ้งสิ่งที่พิมพ์ค้างไว้แล้ว หน้านี้แสดงข้อมูลที่บันทึกไว้ล่าสุด")
    return redirect(page if page.startswith(ROOT) else "work")
