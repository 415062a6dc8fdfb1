"""Appointing, correcting and ending who holds a post or acts in it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from audit.history import history_of
from audit.values import delete_recorded
from organizations.access import MemberRequest, fetch_organization
from organizations.appointments import appoint
from organizations.forms.posts import EndTenureForm, TenureForm
from organizations.models import Organization, Tenure


@login_required
@require_http_methods(["GET", "POST"])
def add_tenure(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    """`pk` is the post's."""
    organization = fetch_organization(request, slug, "manage_organization")
    post = get_object_or_404(organization.posts.select_related("organization"), pk=pk)
    form = TenureForm(request.POST or None, instance=Tenure(post=post))
    if form.is_valid() and _appointed(request, form):
        messages.success(request, f"บันทึก {form.instance.full_name} แล้ว")
        return redirect("show-post", slug, pk)
    return render(request, "organizations/tenure_edit.html", {"organization": organization, "post": post, "form": form})


@login_required
@require_http_methods(["GET", "POST"])
def edit_tenure(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    tenure = _fetch(organization, pk)
    form = TenureForm(request.POST or None, instance=tenure)
    if form.is_valid() and _appointed(request, form):
        messages.success(request, f"แก้ไข {form.instance.full_name} แล้ว")
        return redirect("show-post", slug, tenure.post_id)
    context = {"organization": organization, "post": tenure.post, "tenure": tenure, "form": form}
    return render(request, "organizations/tenure_edit.html", context | {"entries": history_of(tenure)})


@login_required
@require_http_methods(["GET", "POST"])
def end_tenure(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    tenure = _fetch(organization, pk)
    form = EndTenureForm(tenure, request.POST or None, initial={"ends_on": tenure.ends_on})
    if form.is_valid():
        tenure.ends_on = form.cleaned_data["ends_on"]
        try:
            appoint(tenure, request.user)
        except ValidationError as error:
            form.add_error("ends_on", error)
        else:
            messages.success(request, f"บันทึกวันสุดท้ายของ {tenure.full_name} แล้ว")
            return redirect("show-post", slug, tenure.post_id)
    context = {"organization": organization, "post": tenure.post, "tenure": tenure, "form": form}
    return render(request, "organizations/tenure_end.html", context)


@login_required
@require_POST
def delete_tenure(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    """For an entry made by mistake; its values stay in the history of the post."""
    organization = fetch_organization(request, slug, "manage_organization")
    tenure = _fetch(organization, pk)
    delete_recorded(tenure, request.user, scope=organization.audit_scope)
    messages.success(request, f"ลบรายการของ {tenure.full_name} แล้ว")
    return redirect("show-post", slug, tenure.post_id)


def _fetch(organization: Organization, pk: int) -> Tenure:
    tenures = Tenure.objects.filter(post__organization=organization).select_related("post__organization")
    return get_object_or_404(tenures, pk=pk)


def _appointed(request: MemberRequest, form: TenureForm) -> bool:
    try:
        appoint(form.instance, request.user)
    except ValidationError as error:
        form.add_error(None, error)
        return False
    return True
