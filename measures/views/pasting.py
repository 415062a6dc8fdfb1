"""A table of measures pasted from Word or Excel: read, looked at row by row, then saved as drafts."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from measures.forms.pasting import PastedPage, open_page, save_page
from measures.pasted.limits import too_long, unreadable
from measures.pasted.request import PasteRequest, read_request
from measures.pasted.tables import Table, tables_of
from measures.planning import find_plan
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def paste_measures(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_measures")
    plan = find_plan(organization, year)
    data = typed_data(request)
    pasted = read_request(dict(data.lists()) if data else {})
    tables, problem = _read(pasted) if data else ([], "")
    context = {"organization": organization, "fiscal_year": year, "plan": plan, "pasted": pasted, "problem": problem}
    if not tables or problem:
        return render(request, "measures/paste_text.html", context)
    if request.method == "POST" and pasted.saves:
        page, added = save_page(organization, year, tables, pasted, request.user)
        if added:
            forget_carried(request)
            messages.success(request, f"เพิ่มร่างมาตรการ {added} รายการแล้ว {_left(page)}".strip())
            return redirect("list-measures", slug, year)
        context["refusal"] = page.problem
    else:
        page = open_page(plan, tables, pasted)
    return render(request, "measures/paste_check.html", context | {"page": page})


def _read(pasted: PasteRequest) -> tuple[list[Table], str]:
    """The tables of the text, and why it cannot be read."""
    if problem := too_long(pasted.text):
        return [], problem
    tables = tables_of(pasted.text)
    return tables, unreadable(tables)


def _left(page: PastedPage) -> str:
    """What the person may want to look after next."""
    waiting = sum(1 for line in page.taken if line.form and line.form.reading.is_doubtful)
    return f"มี {waiting} รายการที่ต้องยืนยันวันที่ โปรดเปิดแถวแล้วเลือก “ใช่ ใช้วันที่นี้”" if waiting else ""
