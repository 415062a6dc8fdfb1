"""Many documents at once: ordered, watched, cancelled, tried again, fetched as one ZIP."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from jobs.workers import HOW_TO_START, alive
from measures.planning import find_plan
from organizations.access import MemberRequest, fetch_organization
from reports.batches import ordering
from reports.batches.archive import archive_of
from reports.batches.contents import ready_documents, years_of
from reports.batches.page import counted, progress_of
from reports.batches.states import ItemState
from reports.forms.batches import BatchForm
from reports.models import Batch
from reports.printing import MEDIA_TYPES
from reports.refusals import Refused

PER_PAGE = 30
KEPT_PRIVATE = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}


@login_required
@require_GET
def show_batches(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, ordering.MAY)
    found = counted(ordering.batches_of(organization, request.user))
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context = {"organization": organization, "fiscal_year": year, "page": page, "worker": _worker()}
    return render(request, "reports/batch_list.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def start_batch(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, ordering.MAY)
    find_plan(organization, year)
    ready, owners = ready_documents(organization, year), list(ordering.organizations_of(request.user))
    form = BatchForm(
        request.POST if request.method == "POST" else None,
        home=organization,
        year=year,
        organizations=owners,
        years=years_of(owners, year),
        ready=ready,
    )
    if request.method == "POST" and form.is_valid():
        try:
            batch = ordering.queue(organization, form.title, form.wishes, request.user)
            return redirect("show-batch", slug, year, batch.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {"organization": organization, "fiscal_year": year, "form": form, "ready": ready, "worker": _worker()}
    return render(request, "reports/batch_start.html", context)


@login_required
@require_POST
def start_dossier(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, ordering.MAY)
    try:
        batch = ordering.queue_dossier(organization, year, request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("start-batch", slug, year)
    return redirect("show-batch", slug, year, batch.pk)


@never_cache
@login_required
@require_GET
def show_batch(request: MemberRequest, slug: str, year: int, pk: UUID) -> HttpResponse:
    """Asked for by htmx while files are being made: the moving part alone."""
    batch = _fetch(request, slug, pk)
    context = {
        "organization": batch.organization,
        "fiscal_year": year,
        "batch": batch,
        "progress": progress_of(batch),
        "worker": _worker(),
    }
    return render(request, "reports/_batch_progress.html" if request.htmx else "reports/batch_show.html", context)


@login_required
@require_POST
def cancel_batch(request: MemberRequest, slug: str, year: int, pk: UUID) -> HttpResponse:
    if ordering.cancel(_fetch(request, slug, pk), request.user):
        messages.success(request, "ยกเลิกงานแล้ว ไฟล์ที่ทำเสร็จก่อนหน้ายังดาวน์โหลดได้")
    else:
        messages.info(request, "ไม่มีไฟล์ที่รอทำหรือกำลังทำให้ยกเลิก")
    return redirect("show-batch", slug, year, pk)


@login_required
@require_POST
def retry_batch(request: MemberRequest, slug: str, year: int, pk: UUID) -> HttpResponse:
    try:
        again = ordering.retry(_fetch(request, slug, pk), request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, f"สั่งทำอีกครั้ง {again} ไฟล์" if again else "ไม่มีไฟล์ที่ทำไม่สำเร็จ")
    return redirect("show-batch", slug, year, pk)


@login_required
@require_GET
def download_batch(request: MemberRequest, slug: str, year: int, pk: UUID) -> HttpResponseBase:
    """`?item=3` for one of the files; without it all that are done, in a ZIP."""
    batch = _fetch(request, slug, pk)
    if position := request.GET.get("item", ""):
        return _one_file(batch, position)
    if not batch.items.filter(state=ItemState.DONE).exists():
        messages.warning(request, "ยังไม่มีไฟล์ที่ทำเสร็จ โปรดรอแล้วดาวน์โหลดอีกครั้ง")
        return redirect("show-batch", slug, year, pk)
    name = f"{batch.organization.slug}-{timezone.localdate(batch.requested_at):%Y%m%d}.zip"
    kind = {"content_type": "application/zip", "headers": KEPT_PRIVATE}
    return FileResponse(archive_of(batch), as_attachment=True, filename=name, **kind)


def _one_file(batch: Batch, position: str) -> HttpResponse:
    if not (position.isascii() and position.isdecimal() and len(position) <= len(str(ordering.LIMIT))):
        raise Http404(position)
    item = get_object_or_404(batch.items, position=int(position), state=ItemState.DONE)
    headers = KEPT_PRIVATE | {"Content-Disposition": f'attachment; filename="{item.name.rpartition("/")[2]}"'}
    return HttpResponse(bytes(item.content or b""), content_type=MEDIA_TYPES[item.form], headers=headers)


def _fetch(request: MemberRequest, slug: str, pk: UUID) -> Batch:
    organization = fetch_organization(request, slug, ordering.MAY)
    batch = get_object_or_404(ordering.batches_of(organization, request.user), pk=pk)
    batch.organization = organization
    return batch


def _worker() -> str:
    """What to say where no worker is alive; else nothing."""
    return "" if alive().exists() else HOW_TO_START
