"""Stored bytes of a document sent to a browser so that nothing in them can act, and asked for again cheaply."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

from organizations.serving import INERT, PDF
from organizations.uploads import INLINE, content_type

MEMBERS, ANYBODY = "private, no-store", "public, no-cache"


def sent(request: HttpRequest, files: Any, stem: str, *, cache: str = MEMBERS) -> HttpResponse | None:
    """The first of `files` (rows with form, content and SHA-256): PDFs and pictures in place, others as downloads; 304
    without reading the bytes for who has them. None when there is no row. Two queries."""
    found = files.defer("content").first()
    if found is None:
        return None
    suffix, tag = f".{found.form}", f'"{found.sha256}"'
    kind, place = content_type(f"{stem}{suffix}"), "inline" if suffix in INLINE else "attachment"
    headers = {
        "Content-Disposition": f'{place}; filename="{stem}{suffix}"',
        "Cache-Control": cache,
        "Content-Security-Policy": PDF if kind == "application/pdf" else INERT,
        "X-Content-Type-Options": "nosniff",
        "ETag": tag,
    }
    answer = HttpResponse(content_type=kind, headers=headers)
    conditional = get_conditional_response(request, etag=tag, response=answer) if cache == ANYBODY else answer
    if conditional is answer:
        answer.content = bytes(found.content)
    return conditional
