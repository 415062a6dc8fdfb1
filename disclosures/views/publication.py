"""The members' page of a publication: how it stands, what the public will see, and the two deeds."""

from dataclasses import dataclass, replace

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assessments.models import Framework
from disclosures.history import history_of_results
from disclosures.models import Publication
from disclosures.publishing import publish, withdraw
from disclosures.refusals import REASON_LENGTH, Refused
from disclosures.standing import look_at
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization, User
from organizations.roles import LABELS, roles_with

PUBLISH = "publish_results"


@dataclass(frozen=True)
class Withdrawal:
    """The form of withdrawing: whether it is opened, what was typed, and why it was refused."""

    opened: bool = False
    reason: str = ""
    problem: str = ""


NOT_OPENED = Withdrawal()


@never_cache
@login_required
@require_GET
def show_publication(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    return _page(request, organization, year)


@login_required
@require_POST
def publish_result(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, PUBLISH)
    try:
        publication = publish(organization, year, request.user, request.POST.get("seen", ""))
    except Framework.DoesNotExist:
        raise Http404(year) from None
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, f"เผยแพร่ผลการประเมินแล้ว ฉบับที่ {publication.edition}")
    return redirect("show-publication", slug, year)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def withdraw_result(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """GET opens the form; a refused reason stays in it."""
    organization = fetch_organization(request, slug, PUBLISH)
    publication = _shown(request, organization, year)
    if publication is None:
        messages.warning(request, "ปีนี้ไม่มีผลที่เผยแพร่อยู่ จึงไม่มีสิ่งให้ถอน")
        return redirect("show-publication", slug, year)
    typed = typed_data(request)
    withdrawal = Withdrawal(True, typed.get("reason", "") if typed else "")
    if request.method != "POST":
        return _page(request, organization, year, withdrawal)
    try:
        withdraw(publication, request.user, withdrawal.reason)
    except Refused as refusal:
        return _page(request, organization, year, replace(withdrawal, problem=str(refusal)))
    forget_carried(request)
    messages.success(request, "ถอนการเผยแพร่แล้ว หน้าสาธารณะแสดงวันที่และเหตุผลแทนผลการประเมิน")
    return redirect("show-publication", slug, year)


def _shown(request: MemberRequest, organization: Organization, year: int) -> Publication | None:
    """The edition the form was about, whatever became of it; without one, what the public reads now."""
    edition = request.POST.get("edition", "")
    editions = Publication.objects.results(organization, year).defer("content")
    if edition.isascii() and edition.isdecimal() and len(edition) < 5:
        return editions.filter(edition=edition).first()
    return editions.published().first()


def _page(
    request: MemberRequest, organization: Organization, year: int, withdrawal: Withdrawal = NOT_OPENED
) -> HttpResponse:
    try:
        look = look_at(organization, year)
    except Framework.DoesNotExist:
        raise Http404(year) from None
    may_publish = organization.grants(request.user, PUBLISH)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "look": look,
        "statement": look.statement,
        "may_publish": may_publish,
        "publishers": [] if may_publish else _publishers(organization),
        "publishing_role": " หรือ ".join(LABELS[role] for role in roles_with(PUBLISH)),
        "withdrawal": withdrawal,
        "reason_length": REASON_LENGTH,
        "entries": history_of_results(organization, year),
    }
    return render(request, "disclosures/publication_show.html", context)


def _publishers(organization: Organization) -> list[User]:
    """The active members who may publish. One query."""
    roles = roles_with(PUBLISH)
    members = User.objects.filter(memberships__organization=organization, memberships__role__in=roles, is_active=True)
    return list(members.distinct().order_by("first_name", "last_name"))
