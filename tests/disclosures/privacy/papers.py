"""Small files with words in them, and without."""

import io
import zipfile


def pdf_of(*pages: str) -> bytes:
    """A page per text; an empty text gives a drawn page without words, as a scan is."""
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for place, text in enumerate(pages):
        drawn = f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET" if text else "10 10 100 100 re f"
        font = "/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]{font}/Contents {5 + 2 * place} 0 R>>")
        objects.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream")
    body = "%PDF-1.4\n" + "".join(f"{number} 0 obj{one}\nendobj\n" for number, one in enumerate(objects, 1))
    return f"{body}trailer<</Root 1 0 R>>\n%%EOF".encode()


def docx_of(text: str, *, packed: bool = False) -> bytes:
    words = "".join(f"<w:r><w:t>{part}</w:t></w:r>" for part in (text[:4], text[4:]))
    return _zip({"word/document.xml": f"<w:document><w:body><w:p>{words}</w:p></w:body></w:document>"}, packed=packed)


def xlsx_of(shared: str, number: str) -> bytes:
    sheet = f'<worksheet><c t="s"><v>0</v></c><c><v>{number}</v></c></worksheet>'
    return _zip({"xl/sharedStrings.xml": f"<sst><si><t>{shared}</t></si></sst>", "xl/worksheets/sheet1.xml": sheet})


def _zip(parts: dict[str, str], *, packed: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()
