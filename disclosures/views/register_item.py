"""One item of the register: read, typed, moved about, saved, marked as ready."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from assessments.models import Criterion
from disclosures.forms.item import ItemForm
from disclosures.models import Disclosure
from disclosures.refused import Refused
from disclosures.register.editing import Overtaken, save_item, stamp_of
from disclosures.register.item_page import ItemPage, open_item
from disclosures.register.readying import mark_ready
from disclosures.register.states import EDIT, PUBLISH
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

SAVE, NEXT = "save", "next"


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def edit_disclosure(request: MemberRequest, slug: str, year: int, code: str) -> HttpResponse:
    """Who may not edit reads. A button that adds or moves a row shows the form again, unsaved."""
    fetch_organization(request, slug, EDIT if request.method == "POST" else "read_organization")
    page = _open(request, year, code)
    form = ItemForm(typed_data(request), page=page)
    deed = request.POST.get("action", SAVE)
    if request.method != "POST":
        return _answer(request, page, form)
    if deed not in (SAVE, NEXT):
        form.arrange(deed)
        return _answer(request, page, form)
    if not form.is_valid():
        return _answer(request, page, form, refused=True)
    try:
        disclosure = save_item(page.organization, page.item, form.typed(), request.user)
    except Overtaken as refusal:
        page.disclosure = refusal.stored
        form.reopen()
        return _answer(request, page, form, refused=True, overtaken=str(refusal))
    except Refused as refusal:
        form.add_error(None, str(refusal))
        return _answer(request, page, form, refused=True)
    return _saved(request, page, form, disclosure)


@login_required
@require_POST
def mark_disclosure_ready(request: MemberRequest, slug: str, year: int, code: str) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    page = _open(request, year, code)
    try:
        mark_ready(organization, page.item, request.user, request.POST.get("seen", ""))
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, f"ข้อ {code} พร้อมเผยแพร่แล้ว สำนักปลัดเผยแพร่ต่อได้")
    return redirect("edit-disclosure", slug, year, code)


def _open(request: MemberRequest, year: int, code: str) -> ItemPage:
    try:
        return open_item(request.organization, year, code)
    except Criterion.DoesNotExist:
        raise Http404(code) from None


def _saved(request: MemberRequest, page: ItemPage, form: ItemForm, disclosure: Disclosure) -> HttpResponse:
    forget_carried(request)
    messages.success(request, f"บันทึกข้อ {page.item.code} แล้ว มี {len(disclosure.links.all())} ลิงก์")
    for url in form.completed:
        messages.info(request, f"เติม https:// ให้แล้ว: {url} โปรดเปิดดูว่าถูกต้อง")
    warned = [str(line.number) for line in form.lines if line.warnings or line.unopened]
    if warned:
        messages.warning(request, f"ข้อ {page.item.code} มีคำเตือนที่ลิงก์ที่ {', '.join(warned)} โปรดดูใต้ลิงก์นั้น")
    code = page.after if request.POST.get("action") == NEXT and page.after else page.item.code
    return redirect("edit-disclosure", page.organization.slug, page.fiscal_year, code)


def _answer(
    request: MemberRequest, page: ItemPage, form: ItemForm, *, refused: bool = False, overtaken: str = ""
) -> HttpResponse:
    context = {
        "organization": page.organization,
        "fiscal_year": page.fiscal_year,
        "framework": page.item.framework,
        "tabs": oit_tabs(page.organization.slug, page.fiscal_year, "show-register"),
        "page": page,
        "form": form,
        "stamp": stamp_of(page.disclosure),
        "refused": refused,
        "overtaken": overtaken,
        "may_edit": page.organization.grants(request.user, EDIT),
        "may_publish": page.organization.grants(request.user, PUBLISH),
    }
    return render(request, "disclosures/register_item.html", context)
