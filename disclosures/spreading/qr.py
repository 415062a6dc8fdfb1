"""The QR code of a public address, for screens, posters and the documents of others."""

import io

import segno

SCALE = 16
BORDER = 4


def qr_picture(address: str, form: str) -> bytes:
    """`form`: png or svg. Error correction of a quarter, since posters get wet and torn."""
    out = io.BytesIO()
    code = segno.make(address, error="q", micro=False)
    if form == "svg":
        code.save(out, kind="svg", border=BORDER, xmldecl=True, svgns=True, omitsize=True, title="คิวอาร์")
    else:
        code.save(out, kind="png", scale=SCALE, border=BORDER)
    return out.getvalue()
