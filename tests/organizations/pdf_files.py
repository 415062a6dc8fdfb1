"""Tiny PDFs for tests, made by pypdf."""

import io

from pypdf import PdfWriter


def pdf(pages: int = 1) -> bytes:
    return _written(_writer(pages))


def locked_pdf(password: str, owner: str = "") -> bytes:
    """Opens with `password`; with an empty one anybody reads it, and only its owner may change it."""
    writer = _writer(1)
    writer.encrypt(password, owner or None, algorithm="RC4-128")
    return _written(writer)


def _writer(pages: int) -> PdfWriter:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(99, 99)
    return writer


def _written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
