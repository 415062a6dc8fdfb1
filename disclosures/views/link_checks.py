"""What the checks say of a register's links, checking them again, and a person's word against a check."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assessments.models import Framework
from disclosures.checks import overriding
from disclosures.checks.listing import links_of
from disclosures.checks.scheduling import check_again
from disclosures.forms.override import OverrideForm
from disclosures.models import LinkStanding
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from jobs.workers import HOW_TO_START, alive
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

HERE = "show-link-checks"


@never_cache
@login_required
@require_GET
def show_link_checks(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """`?show=mend` filters. Asked for by htmx while links are being checked: the moving part alone."""
    organization = fetch_organization(request, slug)
    framework = get_object_or_404(Framework, fiscal_year=year)
    links = links_of(organization, year, request.GET.get("show", ""))
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": framework,
        "tabs": oit_tabs(slug, year, HERE),
        "links": links,
        "may_edit": organization.grants(request.user, EDIT),
        "worker": "" if not links.left or alive().exists() else HOW_TO_START,
    }
    return render(request, "disclosures/_link_list.html" if request.htmx else "disclosures/link_list.html", context)


@login_required
@require_POST
def check_links_now(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """All links of the year, or with `item` those of one."""
    organization = fetch_organization(request, slug, EDIT)
    get_object_or_404(Framework, fiscal_year=year)
    items = check_again(organization, year, request.POST.get("item", ""))
    if items:
        messages.success(request, f"สั่งตรวจลิงก์ของ {items} ข้อแล้ว ผลจะแสดงในหน้านี้เมื่อตรวจเสร็จ ปิดหน้านี้ระหว่างรอได้")
    else:
        messages.info(request, "ยังไม่มีลิงก์ให้ตรวจ โปรดใส่ลิงก์ในทะเบียนก่อน")
    return redirect(HERE, slug, year)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def override_link(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    standing = _fetch(request, year, pk)
    form = OverrideForm(typed_data(request))
    if request.method == "POST" and form.is_valid():
        overriding.override(standing, form.cleaned_data["note"], form.cleaned_data["until"], request.user)
        forget_carried(request)
        messages.success(request, f"บันทึกแล้วว่าลิงก์ของข้อ {standing.disclosure.item.code} ใช้ได้ ระบบจะไม่เตือนจนพ้นวันที่ระบุ")
        return redirect(HERE, slug, year)
    context = {"organization": organization, "fiscal_year": year, "standing": standing, "form": form}
    return render(request, "disclosures/link_override.html", context)


@login_required
@require_POST
def end_override(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    fetch_organization(request, slug, EDIT)
    if overriding.end_override(_fetch(request, year, pk), request.user):
        messages.success(request, "ยกเลิกการยืนยันแล้ว ระบบเตือนตามผลตรวจอีกครั้ง")
    else:
        messages.info(request, "ลิงก์นี้ไม่มีการยืนยันที่ใช้อยู่")
    return redirect(HERE, slug, year)


def _fetch(request: MemberRequest, year: int, pk: int) -> LinkStanding:
    found = LinkStanding.objects.select_related("disclosure__item__framework", "latest")
    ours = found.filter(disclosure__organization=request.organization, disclosure__item__framework__fiscal_year=year)
    standing = get_object_or_404(ours, pk=pk)
    standing.disclosure.organization = request.organization
    return standing
