"""Stored files sent to a browser so that nothing in them can act."""

from pathlib import PurePath

from django.core.exceptions import SuspiciousFileOperation
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404

from organizations.uploads import INLINE, content_type

INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
# The PDF viewers of browsers are themselves plug-ins, which `sandbox` would stop.
PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"


def served(stored: FieldFile, filename: str = "") -> FileResponse:
    """PDFs and pictures shown in place, anything else as a download; 404 when it is gone from the disk."""
    name = stored.name or ""
    kind, download = content_type(name), PurePath(name).suffix not in INLINE
    try:
        response = FileResponse(stored.open("rb"), as_attachment=download, content_type=kind, filename=filename)
    except (FileNotFoundError, SuspiciousFileOperation):
        raise Http404(stored.name) from None
    response["Content-Security-Policy"] = PDF if kind == "application/pdf" else INERT
    response["X-Content-Type-Options"] = "nosniff"
    return response
