"""A table of the OIT pasted from a web page or Word: read, looked at item by item, then saved whole."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from assessments.models import Framework
from disclosures.refused import Refused
from disclosures.register.pasted.page import PastedPage, open_page, save_page
from disclosures.register.pasted.reading import too_long
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

CHANGED = "ข้อความหรือทะเบียนเปลี่ยนไปหลังจากที่ท่านตรวจ โปรดตรวจรายการล่าสุดด้านล่างแล้วบันทึกอีกครั้ง"
NONE_TAKEN = "ยังไม่ได้เลือกข้อใด โปรดเลือกว่าจะใช้ข้อใดแล้วบันทึกอีกครั้ง"


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def paste_register(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    framework = Framework.objects.filter(fiscal_year=year).first()
    if framework is None:
        raise Http404(year)
    data = typed_data(request) or QueryDict()
    text = data.get("pasted", "").replace("\0", "")
    tabs = oit_tabs(slug, year, "show-register")
    context = {"organization": organization, "fiscal_year": year, "framework": framework, "text": text, "tabs": tabs}
    problem = too_long(text) if data else ""
    if problem or not data:
        return render(request, "disclosures/register_paste.html", context | {"problem": problem})
    page = open_page(organization, year, text, _choices(data))
    refusal = ""
    if request.method == "POST" and data.get("action") == "save":
        if not (refusal := _save(request, page)):
            return redirect("show-register", slug, year)
        page = open_page(organization, year, text, _choices(data))
    return render(request, "disclosures/register_pasted.html", context | {"page": page, "refusal": refusal})


def _save(request: MemberRequest, page: PastedPage) -> str:
    """Why nothing was saved; empty after a save."""
    if request.POST.get("shown", "") != page.shown:
        return CHANGED
    if not page.taken:
        return NONE_TAKEN
    if page.faulty:
        codes = ", ".join(line.item.code for line in page.faulty)
        return f"ข้อ {codes} มีลิงก์ที่ต้องแก้ โปรดแก้ในข้อความท้ายหน้าแล้วอ่านใหม่ หรือเลือกไม่ใช้ข้อนั้น"
    try:
        number = save_page(request.organization, page, request.user)
    except Refused as refusal:
        return str(refusal)
    forget_carried(request)
    messages.success(request, f"บันทึกจากตารางที่วางแล้ว {number} ข้อ ยังเป็นร่าง โปรดตรวจแล้วทำเครื่องหมายว่าพร้อม")
    return ""


def _choices(data: QueryDict) -> dict[str, str]:
    return {name.removeprefix("use-"): data.get(name, "") for name in data if name.startswith("use-")}
