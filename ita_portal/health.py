"""The health of the installation, for load balancers and for the operator: no sign-in, no session, no names."""

import shutil

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from ita_portal import __version__
from jobs.workers import alive


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 when the database answers, else 503; every other field informs and never changes the status."""
    answers = database_answers()
    fields = {
        "status": "ok" if answers else "unavailable",
        "database": answers,
        "version": __version__,
        "workers": workers() if answers else None,
        "disk_free_bytes": disk_free(),
    }
    return JsonResponse(fields, status=200 if answers else 503)


def database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def workers() -> int | None:
    """How many workers are alive, or None where that cannot be told (a database not yet migrated)."""
    try:
        return alive().count()
    except DatabaseError:
        return None


def disk_free() -> int | None:
    """Bytes left where uploads are kept, or None where that cannot be told."""
    folder = next((place for place in [settings.MEDIA_ROOT, *settings.MEDIA_ROOT.parents] if place.is_dir()), None)
    try:
        return shutil.disk_usage(folder).free if folder else None
    except OSError:
        return None
