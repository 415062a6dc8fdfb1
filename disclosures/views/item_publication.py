"""Members look at what waits to be published of the register, and publish it."""

from collections.abc import Iterable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from disclosures.models import PublishedItem
from disclosures.privacy.answering import ANSWER, answers_in
from disclosures.register.items import items_of
from disclosures.register.publish_page import publish_page
from disclosures.register.publishing import publish_items
from disclosures.register.refusals import NotPublished, Problem
from disclosures.register.states import PUBLISH
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization
from organizations.roles import LABELS, roles_with

ITEM, SEEN = "item", "seen-"


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def publish_them(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """Everybody of the organization sees what waits; publishing needs its word. `?only=o3` is about one item."""
    posted = request.method == "POST"
    organization = fetch_organization(request, slug, PUBLISH if posted else "read_organization")
    if not items_of(year).exists():
        raise Http404(year)
    typed = typed_data(request)
    problems: list[Problem] = []
    if posted:
        try:
            codes, seen, answers = _codes(request.POST), _seen(request.POST), answers_in(request.POST)
            published = publish_items(organization, year, codes, request.user, seen, answers)
        except NotPublished as refusal:
            problems = refusal.problems
        else:
            forget_carried(request)
            _tell(request, published)
            return redirect("publish-items", slug, year)
    return _page(request, organization, year, typed, problems)


def _page(
    request: MemberRequest, organization: Organization, year: int, typed: QueryDict | None, problems: list[Problem]
) -> HttpResponse:
    only = request.GET.get("only", "")
    only = only if only.isprintable() else ""
    chosen = _codes(typed) if typed is not None else None
    answers = answers_in(typed) if typed is not None else None
    wrong = {problem.anchor.removeprefix(ANSWER) for problem in problems}
    context = {
        "organization": organization,
        "fiscal_year": year,
        "tabs": oit_tabs(organization.slug, year, "publish-items"),
        "tabs_label": "เรื่องของ OIT",
        "page": publish_page(organization, year, only, chosen, answers, wrong),
        "only": only,
        "problems": problems,
        "may_publish": organization.grants(request.user, PUBLISH),
        "publishing_role": " หรือ ".join(LABELS[role] for role in roles_with(PUBLISH)),
        "has_public_page": PublishedItem.objects.filter(organization=organization, fiscal_year=year).exists(),
    }
    return render(request, "disclosures/item_publish.html", context)


def _codes(typed: QueryDict) -> list[str]:
    """PostgreSQL refuses what cannot be printed."""
    return [code for code in dict.fromkeys(typed.getlist(ITEM)) if code.isprintable()]


def _seen(typed: QueryDict) -> dict[str, str]:
    """What was looked at, by code."""
    return {key.removeprefix(SEEN): str(typed[key]) for key in typed if key.startswith(SEEN)}


def _tell(request: MemberRequest, published: Iterable[PublishedItem]) -> None:
    codes = [one.code for one in published]
    named = "ข้อ " + ", ".join(codes) if len(codes) <= 6 else f"{len(codes)} ข้อ"
    messages.success(request, f"เผยแพร่ {named} แล้ว ทุกคนเปิดอ่านได้ที่หน้าสาธารณะ")
