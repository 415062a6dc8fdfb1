"""Taking something off the public page: what every public row keeps of it, whichever kind it is."""

from datetime import datetime

from django.utils import timezone

from disclosures.models import Publication, PublishedDocument, PublishedItem
from organizations.holders import post_of
from organizations.models import Organization, User
from thai.dates import short_date

COLUMNS = ["withdrawn_at", "withdrawn_by", "withdrawn_by_post", "withdrawn_reason"]


def take_back(
    row: Publication | PublishedDocument | PublishedItem, organization: Organization, actor: User, reason: str
) -> None:
    """The caller has locked the row, checked that it stands, and records the deed."""
    row.withdrawn_at, row.withdrawn_by, row.withdrawn_reason = timezone.now(), actor, reason
    row.withdrawn_by_post = post_of(actor, organization)
    row.save(update_fields=COLUMNS)


def moment(at: datetime) -> str:
    """31 มี.ค. 2567 10.42 น., as a refusal tells when another person was first."""
    local = timezone.localtime(at)
    return f"{short_date(local)} {local:%H.%M} น."
