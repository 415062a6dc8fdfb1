"""People of the organization: roles, accounts, and the one-time password that mends a forgotten one."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from audit.values import save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.forms.members import MemberForm, NewMemberForm
from organizations.members import NOT_YOURS, history_in, in_care_of, listed, roles_of, set_active, set_roles
from organizations.models import Organization, User
from organizations.passwords import give_one_time_password


@login_required
@require_GET
def list_members(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    context = {"organization": organization, "members": listed(organization), "now": timezone.now()}
    return render(request, "organizations/member_list.html", context)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def add_member(request: MemberRequest, slug: str) -> HttpResponse:
    """The answer to a successful POST is the printable page with the one-time password, shown this once."""
    organization = fetch_organization(request, slug, "manage_organization")
    form = NewMemberForm(request.POST or None, instance=User())
    if not form.is_valid():
        return render(request, "organizations/member_add.html", {"organization": organization, "form": form})
    with transaction.atomic():
        form.instance.set_unusable_password()
        save_form(form, request.user, scope=organization.audit_scope)
        set_roles(organization, form.instance, form.cleaned_data["roles"], request.user)
        secret = give_one_time_password(form.instance, request.user, organization.audit_scope)
    return _password_page(request, organization, form.instance, secret)


@login_required
@require_http_methods(["GET", "POST"])
def edit_member(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    member = _fetch(organization, pk)
    ours = in_care_of(organization, member)
    form = MemberForm(
        request.POST or None,
        instance=member,
        name_locked=not ours,
        initial={"roles": roles_of(organization, member)},
    )
    if form.is_valid() and _saved(request, organization, form):
        messages.success(request, f"บันทึก {member} แล้ว")
        return redirect("list-members", slug)
    context = {"organization": organization, "member": User.objects.get(pk=pk), "form": form, "ours": ours}
    return render(request, "organizations/member_edit.html", context | {"entries": history_in(organization, member)})


@login_required
@require_POST
def remove_member(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    """Take every role here away; the account of someone who serves only here is closed instead."""
    organization = fetch_organization(request, slug, "manage_organization")
    member = _fetch(organization, pk)
    try:
        if in_care_of(organization, member):
            set_active(organization, member, False, request.user)
            messages.success(request, f"ปิดบัญชีของ {member} แล้ว เปิดใหม่ได้ที่หน้านี้")
        else:
            set_roles(organization, member, [], request.user)
            messages.success(request, f"นำ {member} ออกจากหน่วยงานแล้ว บัญชียังใช้กับหน่วยงานอื่นได้")
    except ValidationError as refused:
        messages.error(request, refused.message)
    return redirect("list-members", slug)


@login_required
@require_POST
def activate_member(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    member = _fetch(organization, pk)
    try:
        set_active(organization, member, True, request.user)
        messages.success(request, f"เปิดบัญชีของ {member} แล้ว หากลืมรหัสผ่านให้ออกรหัสผ่านชั่วคราว")
    except ValidationError as refused:
        messages.error(request, refused.message)
    return redirect("edit-member", slug, pk)


@never_cache
@login_required
@require_POST
def reset_password(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    member = _fetch(organization, pk)
    refusal = _refusal(organization, member, request.user.pk)
    if refusal:
        messages.error(request, refusal)
        return redirect("edit-member", slug, pk)
    secret = give_one_time_password(member, request.user, organization.audit_scope)
    return _password_page(request, organization, member, secret)


def _fetch(organization: Organization, pk: int) -> User:
    return get_object_or_404(User.objects.filter(memberships__organization=organization).distinct(), pk=pk)


def _saved(request: MemberRequest, organization: Organization, form: MemberForm) -> bool:
    try:
        with transaction.atomic():
            set_roles(organization, form.instance, form.cleaned_data["roles"], request.user)
            save_form(form, request.user, scope=organization.audit_scope)
    except ValidationError as refused:
        form.add_error("roles", refused)
        return False
    return True


def _refusal(organization: Organization, member: User, own: int) -> str:
    """Why this password may not be replaced here; empty when it may."""
    if member.pk == own:
        return "รหัสผ่านของท่านเองให้เปลี่ยนที่เมนูชื่อของท่าน หัวข้อเปลี่ยนรหัสผ่าน"
    if not in_care_of(organization, member):
        return NOT_YOURS
    return "" if member.is_active else "บัญชีนี้ปิดอยู่ โปรดเปิดบัญชีก่อนออกรหัสผ่านชั่วคราว"


def _password_page(request: MemberRequest, organization: Organization, member: User, secret: str) -> HttpResponse:
    context = {"organization": organization, "member": member, "secret": secret}
    return render(request, "organizations/member_password.html", context)
