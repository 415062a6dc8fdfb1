"""A draft: looked over and edited."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from assessments.models import Framework
from audit.history import history_of
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from reports.desk.page import issued_words
from reports.documents import CATALOGUE
from reports.drafting.drafts import find_draft
from reports.drafting.opinions import OPINION_LENGTH, Turn, turns_of
from reports.drafting.preview import newest_edition, open_preview
from reports.drafting.saving import save_draft
from reports.errors import Unprintable
from reports.forms.drafts import DraftForm
from reports.kinds import Kind, Occasion, key_of
from reports.models import ReportDraft
from reports.rendering.markup import ON_SCREEN, shown_on
from thai.text import tidy


@never_cache
@login_required
@require_GET
def preview(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    organization = fetch_organization(request, slug, "preview_documents")
    return show_preview(request, find_draft(organization, *document, year), typed_data(request))


@login_required
@require_http_methods(["GET", "POST"])
def edit(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_drafts")
    draft = find_draft(organization, *document, year)
    typed = typed_data(request)
    try:
        form = _form(draft, typed)
    except Unprintable as error:
        return nothing_to_print(request, draft, error)
    reset = typed.get("reset", "") if typed else ""
    if reset in form.defaults:
        form = form.with_reset(reset)
    elif not reset and form.is_valid() and request.method == "POST":
        save_draft(form.save(commit=False), form.typed(), request.user)
        forget_carried(request)
        messages.success(request, "บันทึกร่างแล้ว")
        return redirect("preview-document", slug, year, document)
    return render(request, "reports/draft_edit.html", page_of(draft) | {"form": form, "reset": reset})


def show_preview(request: MemberRequest, draft: ReportDraft, typed: QueryDict | None) -> HttpResponse:
    """The page to look a draft over; `typed`: an opinion that is not saved."""
    try:
        look = open_preview(draft)
        blocks = shown_on(ON_SCREEN, look.paper)
    except Unprintable as error:
        return nothing_to_print(request, draft, error)
    organization, newest = draft.organization, newest_edition(draft)
    context = {
        **page_of(draft),
        **blocks,
        "newest": newest,
        "newest_words": newest and issued_words(newest),
        "look": look,
        "framework": look.assessment and look.assessment.framework,
        "own_opinions": _own_opinions(look.own_turns(request.user), typed),
        "may_edit": organization.grants(request.user, "edit_drafts"),
        "may_export": organization.grants(request.user, "export_documents"),
        "entries": history_of(draft) if draft.pk else [],
    }
    return render(request, "reports/draft_show.html", context)


def nothing_to_print(request: MemberRequest, draft: ReportDraft, error: Exception) -> HttpResponse:
    """404 for a year without a framework; else the sentence that says what to do first."""
    framework = get_object_or_404(Framework, fiscal_year=draft.fiscal_year)
    context = page_of(draft) | {"framework": framework, "reason": str(error)}
    return render(request, "reports/draft_missing.html", context)


def page_of(draft: ReportDraft) -> dict[str, object]:
    """What every page about a draft is told."""
    return {
        "organization": draft.organization,
        "fiscal_year": draft.fiscal_year,
        "draft": draft,
        "document": key_of(draft.kind, draft.occasion),
    }


def _form(draft: ReportDraft, typed: QueryDict | None) -> DraftForm:
    document = CATALOGUE[draft.kind]
    source = document.read(draft)
    turns = turns_of(draft, source.composition.signers) if document.endorsed else []
    return DraftForm(typed, instance=draft, source=source, turns=turns)


def _own_opinions(turns: list[Turn], typed: QueryDict | None) -> list[tuple[Turn, str, bool]]:
    """Each turn with its opinion as typed, or as stored, and whether that is too long."""
    opinions = [(turn, turn.text) for turn in turns]
    if typed is not None:
        sent, text = typed.get("post"), tidy(typed.get("text", ""))
        opinions = [(turn, text if sent == str(turn.post.pk) else stored) for turn, stored in opinions]
    return [(turn, text, len(text) > OPINION_LENGTH) for turn, text in opinions]
