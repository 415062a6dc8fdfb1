"""The A4 poster of a public page, to hang where people come: its QR code, its name, its address."""

from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from disclosures.spreading.card import Card
from disclosures.spreading.qr import qr_picture
from reports.rendering.pdf import remembered_pdf

TITLE = "ตรวจสอบข้อมูลของหน่วยงานได้ที่นี่"


def poster_pdf(card: Card, address: str) -> bytes:
    """Raises PdfError where the machine cannot print."""
    drawing = qr_picture(address, "svg").decode().partition("?>")[2].strip()
    context = {"card": card, "address": address, "title": TITLE, "qr": mark_safe(drawing)}  # noqa: S308  our own modules
    return remembered_pdf(render_to_string("reports/pdf/poster.html", context), ["poster.css"])
