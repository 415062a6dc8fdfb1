"""Handing over: the list, the form with its preview, and the page that is printed and signed."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.forms.handover import HandoverForm, held_today, of_same_person
from organizations.handing import draft, hand_over
from organizations.models import Handover, Organization, Tenure


@login_required
@require_GET
def list_handovers(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug)
    today = Prefetch("tenures", Tenure.objects.on(timezone.localdate()).order_by("form"), to_attr="today")
    context = {
        "organization": organization,
        "handovers": organization.handovers.all(),
        "posts": organization.posts.select_related("office").prefetch_related(today).order_by("-rank", "pk"),
        "bare_offices": organization.offices.filter(posts__isnull=True),
        "may_hand_over": organization.grants(request.user, "hand_over_duties"),
    }
    return render(request, "organizations/handover_list.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def add_handover(request: MemberRequest, slug: str) -> HttpResponse:
    """`?tenure=PK` chooses everything that person holds; `seen` is the digest of the list that was looked at, without
    which a post only shows that list."""
    organization = fetch_organization(request, slug, "hand_over_duties")
    form = HandoverForm(organization, typed_data(request), _chosen(organization, request.GET.get("tenure", "")))
    seen = request.POST.get("seen", "")
    handed = None
    if form.is_valid() and request.method == "POST":
        leaving = list(form.cleaned_data["leaving"])
        if seen and (handover := _handed_over(request, form, seen)):
            forget_carried(request)
            messages.success(request, f"ส่งมอบงาน {handover.handed.number} เรื่องแล้ว พิมพ์หน้านี้ให้ทั้งสองฝ่ายและพยานลงนาม")
            return redirect("show-handover", slug, handover.pk)
        handed = draft(organization, leaving, form.instance)
    context = {
        "organization": organization,
        "form": form,
        "handed": handed,
    }
    return render(request, "organizations/handover_edit.html", context)


@login_required
@require_GET
def show_handover(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    handover = get_object_or_404(organization.handovers, pk=pk)
    context = {"organization": organization, "handover": handover, "handed": handover.handed}
    return render(request, "organizations/handover_show.html", context)


def _chosen(organization: Organization, key: str) -> list[int]:
    tenure = held_today(organization).filter(pk=key).first() if key.isdecimal() and key.isascii() else None
    return of_same_person(tenure, organization) if tenure else []


def _handed_over(request: MemberRequest, form: HandoverForm, seen: str) -> Handover | None:
    leaving = list(form.cleaned_data["leaving"])
    try:
        return hand_over(request.organization, leaving, form.instance, seen, request.user)
    except ValidationError as error:
        form.add_error(None, error)
        return None
