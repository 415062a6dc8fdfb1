"""Wording without a developer: the standing texts of every document, for the organization's administrator."""

from functools import partial

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization
from reports.forms.standing import StandingForm
from reports.kinds import Kind, Occasion
from reports.models import ReportDraft
from reports.standing.page import boxes_of, shelves_of
from reports.standing.specimen import Specimen, specimen_of
from reports.standing.texts import Words, history_of_document, reset_standing, save_standing, words_of

PREVIEW = "preview"


@login_required
@require_GET
def show_standing(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    context = {"organization": organization, "shelves": shelves_of(organization)}
    return render(request, "reports/standing_list.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def edit_standing(request: MemberRequest, slug: str, document: tuple[Kind, Occasion]) -> HttpResponse:
    """`preview` in the POST shows the words as typed and saves nothing."""
    organization = fetch_organization(request, slug, "manage_organization")
    specimen = specimen_of(organization, *document)
    if request.method == "POST" and PREVIEW not in request.POST:
        build = partial(_form, request.POST, specimen)
        form, changed = save_standing(organization, document, request.user, build)
        if changed is not None:
            forget_carried(request)
            messages.success(request, f"บันทึกถ้อยคำ {changed} ข้อความแล้ว" if changed else "ไม่มีถ้อยคำที่เปลี่ยน")
            return redirect("edit-standing-texts", slug, document)
    else:
        form = _form(typed_data(request), specimen, words_of(organization, *document))
    context = _context(organization, document) | {
        "form": form,
        "previewed": PREVIEW in request.POST,
        "boxes": boxes_of(form, form.stored, specimen),
        "specimen": specimen,
        "entries": history_of_document(organization, *document),
    }
    return render(request, "reports/standing_edit.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def reset_text(request: MemberRequest, slug: str, document: tuple[Kind, Occasion], text: str) -> HttpResponse:
    """Both wordings side by side, and back to the portal's."""
    organization = fetch_organization(request, slug, "manage_organization")
    words = next((each for each in words_of(organization, *document) if each.text.name == text), None)
    if words is None:
        raise Http404(text)
    if request.method == "POST":
        if words.own is None:
            messages.info(request, f"“{words.text.label}” เป็นถ้อยคำของระบบอยู่แล้ว")
            return redirect("edit-standing-texts", slug, document)
        if reset_standing(organization, document, text, request.POST.get("seen", ""), request.user):
            messages.success(request, f"คืนถ้อยคำของระบบใน “{words.text.label}” แล้ว")
            return redirect("edit-standing-texts", slug, document)
        messages.warning(request, "มีผู้แก้ไขถ้อยคำนี้หลังจากที่ท่านเปิดหน้า จึงยังไม่ได้คืน โปรดตรวจถ้อยคำล่าสุดก่อน")
        return redirect("reset-standing-text", slug, document, text)
    return render(request, "reports/standing_reset.html", _context(organization, document) | {"words": words})


def _form(data: object, specimen: Specimen, stored: list[Words]) -> StandingForm:
    return StandingForm(data, stored=stored, known=specimen.known)


def _context(organization: Organization, document: tuple[Kind, Occasion]) -> dict[str, object]:
    kind, occasion = document
    return {
        "organization": organization,
        "document": document,
        "title": ReportDraft(kind=kind, occasion=occasion).title,
    }
