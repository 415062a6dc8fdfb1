"""The files of a draft: the draft to print, and the export in each format of its kind."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from assessments.models import Framework
from organizations.access import MemberRequest, fetch_organization
from reports.batches.ordering import must_queue, queue_single
from reports.documents import CATALOGUE, paper_of
from reports.drafting.drafts import find_draft
from reports.errors import Unprintable
from reports.kinds import Kind, Occasion, key_of
from reports.models import ReportDraft
from reports.printing import MEDIA_TYPES, file_of
from reports.views.drafts import nothing_to_print, page_of


@login_required
@require_GET
def draft_pdf(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    """The draft to print; marked ร่าง unless this person may export."""
    organization = fetch_organization(request, slug, "preview_documents")
    draft = find_draft(organization, *document, year)
    return _file(request, draft, "pdf", marked=not organization.grants(request.user, "export_documents"))


@login_required
@require_http_methods(["GET", "POST"])
def export(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion], form: str) -> HttpResponse:
    """The file; of a plan too long for that, a page whose button asks a worker for it."""
    organization = fetch_organization(request, slug, "export_documents")
    get_object_or_404(Framework, fiscal_year=year)
    if form not in CATALOGUE[document[0]].formats:
        raise Http404(form)
    draft = find_draft(organization, *document, year)
    if not must_queue(draft):
        return _file(request, draft, form, marked=False)
    if request.method == "POST":
        return redirect("show-batch", slug, year, queue_single(draft, form, request.user).pk)
    return render(request, "reports/draft_queue.html", page_of(draft) | {"form": form})


def _file(request: MemberRequest, draft: ReportDraft, form: str, *, marked: bool) -> HttpResponse:
    """A PDF opens in the browser (LINE's ignores downloads); a reason in Thai where nothing can be made."""
    try:
        data = file_of(paper_of(draft), draft.kind, draft.organization, form, marked=marked, remembered=True)
    except Unprintable as error:
        return nothing_to_print(request, draft, error)
    mark = "-draft" if marked else ""
    name = f"{key_of(draft.kind, draft.occasion)}-{draft.organization.slug}-{draft.fiscal_year}{mark}.{form}"
    way = "inline" if form == "pdf" else "attachment"
    headers = {
        "Content-Disposition": f'{way}; filename="{name}"',
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(data, content_type=MEDIA_TYPES[form], headers=headers)
