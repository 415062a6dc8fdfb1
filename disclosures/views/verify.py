"""Anybody checks an issued document: by its code, and by comparing a file. Changes nothing and sets no cookie."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from disclosures.documents.verifying import AROUND, MEGABYTE, MOST, Comparison, compare, may_compare
from reports.issuing.codes import LONGEST_TYPED, grouped, read_code
from reports.issuing.facts import IssuedFacts
from reports.models import IssuedReport

TOO_LARGE = f"ไฟล์ใหญ่เกิน {MOST // MEGABYTE} เมกะไบต์ โปรดส่งไฟล์ที่ดาวน์โหลดจากระบบนี้โดยไม่แก้ไข"


@require_safe
def ask(request: HttpRequest) -> HttpResponse:
    """The form; `?code=` leads to the page of the document however it was typed."""
    typed = request.GET.get("code", "")
    if code := read_code(typed):
        return redirect("verify-document", code)
    problem = f"“{typed[:40]}” ไม่ใช่รหัสตรวจสอบ โปรดพิมพ์อักษรและเลข 10 ตัวที่หน้าสุดท้ายของเอกสาร" if typed else ""
    return _form(request, typed, problem)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """What was issued under the code, whoever asks; POST compares a file with it. At most five queries."""
    known = read_code(code)
    if known and known != code:
        return redirect("verify-document", known)
    report = IssuedReport.objects.with_fate().filter(code=known).first() if known else None
    if report is None:
        return _form(request, code, "ไม่พบเอกสารที่มีรหัสนี้ โปรดตรวจตัวอักษรกับหน้าสุดท้ายของเอกสารอีกครั้ง", status=404)
    comparison, problem, status = _compared(request, report) if request.method == "POST" else (None, "", 200)
    context = {
        "report": report,
        "facts": IssuedFacts(report),
        "code": grouped(report.code),
        "readable": report.publications.filter(withdrawn_at=None).exists(),
        "comparison": comparison,
        "problem": problem,
        "limit": MOST // MEGABYTE,
    }
    return _plain(render(request, "disclosures/verify_show.html", context, status=status))


def _compared(request: HttpRequest, report: IssuedReport) -> tuple[Comparison | None, str, int]:
    """The comparison, or why there is none; what is too large is refused before it is read."""
    announced = request.META.get("CONTENT_LENGTH") or "0"
    if not announced.isdecimal() or int(announced) > MOST + AROUND:
        return None, TOO_LARGE, 413
    if not may_compare(request.META.get("REMOTE_ADDR", "")):
        return None, "มีการเทียบไฟล์จากที่นี่หลายครั้งในนาทีนี้ โปรดรอหนึ่งนาทีแล้วส่งอีกครั้ง", 429
    upload = request.FILES.get("file")
    if upload is None or not upload.size:
        return None, "ไม่ได้รับไฟล์ หรือไฟล์ว่าง โปรดเลือกไฟล์ที่ต้องการเทียบ แล้วส่งอีกครั้ง", 400
    if upload.size > MOST:
        return None, TOO_LARGE, 413
    return compare(report, upload), "", 200


def _form(request: HttpRequest, typed: str, problem: str, status: int = 200) -> HttpResponse:
    context = {"typed": typed[:LONGEST_TYPED], "problem": problem, "longest": LONGEST_TYPED}
    return _plain(render(request, "disclosures/verify_ask.html", context, status=status))


def _plain(answer: HttpResponse) -> HttpResponse:
    """Not indexed, and asked for anew each time: a document may be withdrawn any moment."""
    answer["X-Robots-Tag"] = "noindex"
    answer["Cache-Control"] = "no-cache"
    return answer
