"""Who published and withdrew something of a year, over all its editions."""

from django.db.models import CharField
from django.db.models.functions import Cast

from audit.history import Line, lines
from audit.models import Entry
from disclosures.models import Publication
from organizations.models import Organization


def history_of(what: str, organization: Organization, fiscal_year: int, limit: int = 50) -> list[Line]:
    """Newest first. One query."""
    keys = Publication.objects.editions(what, organization, fiscal_year).order_by().values(key=Cast("pk", CharField()))
    entries = Entry.objects.filter(object_type=Publication._meta.label_lower, object_id__in=keys)
    return lines(entries.order_by("-sequence")[:limit])
