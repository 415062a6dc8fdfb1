"""The clarification window: the list of items, one item, the sheet for print, and what becomes of the reasons."""

from collections import defaultdict
from collections.abc import Iterable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assessments.models import Framework
from audit.history import history_of
from audit.values import save_form
from disclosures.forms.clarification import ClarificationForm
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from disclosures.submissions.clarifying import Row, Window, window_of
from disclosures.submissions.deadlines import clarification_of
from disclosures.submissions.recommending import WORD, WORDS, Told, recommend
from measures.content import printed_code
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization

HERE = "list-clarifications"


@never_cache
@login_required
@require_GET
def list_clarifications(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    framework = get_object_or_404(Framework, fiscal_year=year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": framework,
        "tabs": oit_tabs(slug, year, HERE),
        "window": window_of(organization, year),
        "deadline": clarification_of(organization, year),
        "may_edit": organization.grants(request.user, EDIT),
        "may_recommend": organization.grants(request.user, WORD),
    }
    return render(request, "disclosures/clarification_list.html", context)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def edit_clarification(request: MemberRequest, slug: str, year: int, code: str) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    with transaction.atomic():
        if request.method == "POST":  # two first saves of one item meet here
            Organization.objects.select_for_update().get(pk=organization.pk)
        window = window_of(organization, year)
        row = _row(window, code)
        form = ClarificationForm(typed_data(request), instance=row.said)
        saved = request.method == "POST" and form.is_valid()
        if saved:
            save_form(form, request.user, scope=organization.audit_scope)
    if saved:
        forget_carried(request)
        messages.success(request, f"บันทึกการชี้แจงข้อ {code} แล้ว")
        following = _after(window, code)
        if "next" in request.POST and following:
            return redirect("edit-clarification", slug, year, following)
        return redirect(HERE, slug, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "row": row,
        "window": window,
        "form": form,
        "following": _after(window, code),
        "entries": history_of(row.said) if row.said.pk else [],
    }
    return render(request, "disclosures/clarification_edit.html", context)


@login_required
@require_GET
def print_clarifications(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """The items of which something was said; with `?all=1` every item."""
    organization = fetch_organization(request, slug)
    get_object_or_404(Framework, fiscal_year=year)
    window = window_of(organization, year)
    rows = window.rows if request.GET.get("all") else window.begun
    code = printed_code(window.submission.digest) if window.submission else ""
    context = {"organization": organization, "fiscal_year": year, "window": window, "rows": rows, "code": code}
    return render(request, "disclosures/clarification_print.html", context)


@login_required
@require_POST
def recommend_from_reasons(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, WORD)
    get_object_or_404(Framework, fiscal_year=year)
    told = recommend(organization, year, request.user)
    for sentence in _sentences(told):
        messages.info(request, sentence)
    if not told:
        messages.info(request, "ยังไม่มีเหตุผลของผู้ตรวจในข้อใด จึงไม่มีสิ่งให้เพิ่ม โปรดบันทึกเหตุผลของผู้ตรวจก่อน")
    return redirect(HERE, slug, year)


def _sentences(told: Iterable[Told]) -> list[str]:
    """For each indicator and each deed the items it was done with."""
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in told:
        place = f"ข้อเสนอแนะตัวชี้วัดที่ {one.indicator.code} {one.indicator.name}"
        groups[place, WORDS[one.deed]].append(one.item.code)
    return [f"{place}: {', '.join(codes)} {words}" for (place, words), codes in groups.items()]


def _row(window: Window, code: str) -> Row:
    found = next((row for row in window.rows if row.item.code == code), None)
    if found is None:
        raise Http404(code)
    return found


def _after(window: Window, code: str) -> str:
    """The code of the next item, empty after the last."""
    codes = [row.item.code for row in window.rows]
    return "".join(codes[codes.index(code) + 1 :][:1])
