"""The memo on a result: edit its draft, look it over, print it, export it."""

from collections.abc import Mapping, Sequence

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assessments.models import Framework
from audit.history import history_of
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization, Post
from reports.contents.memo import content_of, default_texts
from reports.contents.memo_data import read_memo
from reports.contents.texts import map_texts, texts_of
from reports.documents import print_document
from reports.drafts import memo_draft, own_posts, save_draft, save_opinion
from reports.errors import NoAssessment, Unprintable
from reports.fonts import missing_glyphs
from reports.forms import OPINION_LENGTH, PARAGRAPHS, MemoForm
from reports.models import ReportDraft
from reports.typography import typesetter
from thai.text import tidy


@login_required
@require_GET
def preview_memo(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "preview_documents")
    return _preview(request, memo_draft(organization, year), typed_data(request))


@login_required
@require_http_methods(["GET", "POST"])
def edit_memo(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_drafts")
    draft = memo_draft(organization, year)
    try:
        data = read_memo(draft)
    except NoAssessment as error:
        return _nothing_to_print(request, draft, error)
    typed = typed_data(request)
    form = MemoForm(typed, instance=draft, texts=default_texts(data), chain=data.chain, opinions=data.opinions)
    reset = typed.get("reset", "") if typed else ""
    if reset in PARAGRAPHS:
        form = form.with_reset(reset)
    elif not reset and form.is_valid() and request.method == "POST":
        save_draft(form, form.opinions(), request.user)
        forget_carried(request)
        messages.success(request, "บันทึกร่างแล้ว")
        return redirect("preview-memo", slug, year)
    context = _context(draft, data.assessment.framework) | {"form": form, "reset": reset}
    return render(request, "reports/memo_edit.html", context)


@login_required
@require_POST
def write_opinion(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """The holder of a post in the chain writes its opinion, whatever role they have."""
    organization = fetch_organization(request, slug)
    get_object_or_404(Framework, fiscal_year=year)
    draft = memo_draft(organization, year)
    try:
        own = {str(post.pk): post for post in own_posts(read_memo(draft), request.user)}
    except NoAssessment:
        own = {}
    if request.POST.get("post") not in own:
        raise PermissionDenied("not the holder of a post in the chain")
    text = tidy(request.POST.get("text", ""))
    if len(text) > OPINION_LENGTH:
        return _preview(request, draft, request.POST)
    save_opinion(draft, own[request.POST["post"]], text, request.user)
    forget_carried(request)
    messages.success(request, "บันทึกความเห็นแล้ว")
    return redirect("preview-memo", slug, year)


@login_required
@require_GET
def draft_pdf(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """The draft to print; marked ร่าง unless this person may export."""
    organization = fetch_organization(request, slug, "preview_documents")
    marked = not organization.grants(request.user, "export_documents")
    return _pdf(request, organization, year, marked=marked)


@login_required
@require_GET
def export_pdf(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "export_documents")
    return _pdf(request, organization, year, marked=False)


def _preview(request: MemberRequest, draft: ReportDraft, typed: QueryDict | None) -> HttpResponse:
    """The page to look a memo over; `typed`: an opinion that is not saved."""
    try:
        data = read_memo(draft)
        content = content_of(data)
        missing = missing_glyphs("".join(texts_of(content)))
    except Unprintable as error:
        return _nothing_to_print(request, draft, error)
    own = own_posts(data, request.user)
    context = _context(draft, data.assessment.framework) | {
        "assessment": data.assessment,
        "memo": map_texts(content, typesetter(content.unbroken)),
        "missing": missing,
        "vacant": [signer.post for signer in data.signers if signer.tenure is None],
        "own_opinions": _own_opinions(own, data.opinions, typed),
        "may_edit": draft.organization.grants(request.user, "edit_drafts"),
        "may_export": draft.organization.grants(request.user, "export_documents"),
        "entries": history_of(draft) if draft.pk else [],
    }
    return render(request, "reports/memo_preview.html", context)


def _own_opinions(
    own: Sequence[Post], stored: Mapping[int, str], typed: QueryDict | None
) -> list[tuple[Post, str, bool]]:
    """Each post with its opinion as typed, or as stored, and whether that is too long."""
    opinions = {post: stored.get(post.pk, "") for post in own}
    for post in own:
        if typed is not None and typed.get("post") == str(post.pk):
            opinions[post] = tidy(typed.get("text", ""))
    return [(post, text, len(text) > OPINION_LENGTH) for post, text in opinions.items()]


def _pdf(request: MemberRequest, organization: Organization, year: int, *, marked: bool) -> HttpResponse:
    """Opens in the browser (LINE's ignores downloads); a reason in Thai where no PDF can be made."""
    draft = memo_draft(organization, year)
    try:
        printed = print_document(draft, marked=marked)
    except Unprintable as error:
        return _nothing_to_print(request, draft, error)
    name = f"memo-{organization.slug}-{year}{'-draft' if marked else ''}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(printed.pdf, content_type="application/pdf", headers=headers)


def _nothing_to_print(request: MemberRequest, draft: ReportDraft, error: Exception) -> HttpResponse:
    """404 for a year without a framework; else the sentence that says what to do first."""
    framework = get_object_or_404(Framework, fiscal_year=draft.fiscal_year)
    return render(request, "reports/memo_missing.html", _context(draft, framework) | {"reason": str(error)})


def _context(draft: ReportDraft, framework: Framework) -> dict[str, object]:
    return {
        "organization": draft.organization,
        "framework": framework,
        "fiscal_year": framework.fiscal_year,
        "draft": draft,
    }
