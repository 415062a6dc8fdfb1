"""The chain of opinions on a draft: sent up, called back, written by the holder of each post."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from assessments.models import Framework
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried
from organizations.models import Organization
from reports.documents import CATALOGUE
from reports.drafting.drafts import find_draft
from reports.drafting.opinions import OPINION_LENGTH, recall, route, save_opinion
from reports.drafting.preview import open_preview
from reports.errors import Unprintable
from reports.kinds import Kind, Occasion
from reports.models import ReportDraft
from reports.refusals import Refused
from reports.views.drafts import nothing_to_print, show_preview
from thai.text import tidy


@login_required
@require_POST
def write_opinion(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    """Whatever role the holder has."""
    draft = _endorsed(fetch_organization(request, slug), document, year)
    try:
        look = open_preview(draft)
    except Unprintable as error:
        return nothing_to_print(request, draft, error)
    own = {str(turn.post.pk): turn.post for turn in look.own_turns(request.user)}
    if request.POST.get("post") not in own:
        raise PermissionDenied("not the holder of a post in the chain")
    text = tidy(request.POST.get("text", ""))
    if len(text) > OPINION_LENGTH:
        return show_preview(request, draft, request.POST)
    if request.POST.get("digest") != look.digest:
        messages.error(request, "เนื้อหาเปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้ จึงยังไม่ได้บันทึกความเห็น โปรดอ่านเนื้อหาปัจจุบันแล้วบันทึกอีกครั้ง")
        return show_preview(request, draft, request.POST)
    save_opinion(draft, own[request.POST["post"]], text, request.user, look.digest)
    forget_carried(request)
    messages.success(request, "บันทึกความเห็นแล้ว")
    return redirect("preview-document", slug, year, document)


@login_required
@require_POST
def route_document(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    draft = _endorsed(fetch_organization(request, slug, "edit_drafts"), document, year)
    try:
        route(draft, open_preview(draft).turns, request.user)
    except Unprintable as error:
        return nothing_to_print(request, draft, error)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, "ส่งเสนอแล้ว ผู้ดำรงตำแหน่งในสายเสนอหนังสือจะเห็นเอกสารนี้ในงานของฉันตามลำดับ")
    return redirect("preview-document", slug, year, document)


@login_required
@require_POST
def recall_document(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    draft = _endorsed(fetch_organization(request, slug, "edit_drafts"), document, year)
    recall(draft, request.user)
    messages.success(request, "ดึงกลับแล้ว ความเห็นที่เขียนไว้ยังอยู่")
    return redirect("preview-document", slug, year, document)


def _endorsed(organization: Organization, document: tuple[Kind, Occasion], year: int) -> ReportDraft:
    """The draft of a kind that the chain writes on; Http404 for any other, and for a year no framework knows."""
    get_object_or_404(Framework, fiscal_year=year)
    if not CATALOGUE[document[0]].endorsed:
        raise Http404(document)
    return find_draft(organization, *document, year)
