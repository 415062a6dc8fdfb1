"""The privacy notice of the portal (พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562, sections 23 and 30 to 36)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.sharing import sharing

TITLE = "ประกาศความเป็นส่วนตัว"
DESCRIPTION = "ระบบเก็บข้อมูลส่วนบุคคลใด เพื่ออะไร นานเท่าใด และท่านมีสิทธิอะไร"


@require_safe
def show_privacy(request: HttpRequest) -> HttpResponse:
    context = {"title": TITLE, "sharing": sharing(reverse("privacy"), TITLE, DESCRIPTION)}
    return render(request, "disclosures/privacy.html", context)
