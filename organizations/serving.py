"""Stored files sent to a browser so that nothing in them can act."""

from django.core.exceptions import SuspiciousFileOperation
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404

from organizations.uploads import content_type

INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
# The PDF viewers of browsers are themselves plug-ins, which `sandbox` would stop.
PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"


def served(stored: FieldFile, filename: str = "") -> FileResponse:
    """The file shown in place; 404 when it is gone from the disk."""
    kind = content_type(stored.name or "")
    try:
        response = FileResponse(stored.open("rb"), content_type=kind, filename=filename)
    except (FileNotFoundError, SuspiciousFileOperation):
        raise Http404(stored.name) from None
    response["Content-Security-Policy"] = PDF if kind == "application/pdf" else INERT
    response["X-Content-Type-Options"] = "nosniff"
    return response
