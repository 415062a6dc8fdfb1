"""QR codes of short addresses: as SVG for print and screen, as PNG for Word."""

import io

import segno
from django.utils.safestring import SafeString, mark_safe


def qr_svg(address: str) -> SafeString:
    """A text-free inline SVG of 2.2 cm, told as a picture by its title."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        out,
        kind="svg",
        xmldecl=False,
        svgns=True,
        nl=False,
        border=2,
        title="รหัสคิวอาร์สำหรับตรวจสอบเอกสาร",
        omitsize=True,
    )
    return mark_safe(out.getvalue().decode())  # noqa: S308  segno escapes nothing of ours: the address is modules only


def qr_png(address: str) -> bytes:
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="png", scale=8, border=2)
    return out.getvalue()
