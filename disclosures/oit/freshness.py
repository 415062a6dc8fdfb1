"""Whether a visitor already has a page as it is now, told from one small query."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.db.models import CharField, Count, Max, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Coalesce, Concat, Greatest

from assessments.models import Framework
from disclosures.looks import looks
from disclosures.models import Alarm, DirectoryEntry, LinkStanding, PublishedItem
from disclosures.prepared import LARGEST, Prepared, moment
from disclosures.shelf import Shelved, shelf_of


@dataclass(frozen=True)
class Fresh:
    """`etag` of every page about the OIT of one year; `framework`: another text whenever the framework is another."""

    slug: str
    fiscal_year: int
    etag: str
    framework: str
    modified_at: datetime

    @cached_property
    def shelf(self) -> Sequence[Shelved]:
        """What the organization ever published. One query."""
        return shelf_of(self.slug)


def freshness_of(slug: str, fiscal_year: int) -> Fresh | None:
    """None while no item of the year was ever published. One query."""
    rows = _STAMP.rows(slug=slug, year=fiscal_year) if fiscal_year <= LARGEST else []
    if not rows or rows[0][0] is None:
        return None
    published, checked, entered, _, *framework = rows[0]
    moments = [moment(at) for at in (published, str(checked or "").rpartition(" ")[0], entered)]
    etag = sha256(repr((settings.VERSION, looks(), rows)).encode()).hexdigest()[:32]
    return Fresh(slug, fiscal_year, f'"{etag}"', repr(framework), max(filter(None, moments)))


def _stamp(slug: str, year: int) -> QuerySet[Any, Any]:
    """When an item of the year was published or withdrawn last; when a link of it was checked and how many are bad,
    in one text; when anything of the organization was published; its entry in the directory, which every publication
    and withdrawal writes anew; the framework."""
    items = PublishedItem.objects.filter(organization__slug=slug, fiscal_year=year).order_by()
    last = Max(Greatest("published_at", Coalesce("withdrawn_at", "published_at")))
    standings = LinkStanding.objects.filter(disclosure__in=items.values("disclosure")).order_by()
    figures = (Max("latest__checked_at"), Value(" "), Count("pk", Q(alarm=Alarm.RAISED)))
    checked = Concat(*(Cast(figure, CharField()) for figure in figures))
    framework = Framework.objects.filter(fiscal_year=year).order_by()
    return (
        DirectoryEntry.objects.filter(organization__slug=slug)
        .order_by()
        .values_list(
            Subquery(items.values("fiscal_year").annotate(at=last).values("at")),
            Subquery(standings.values(one=Value(1)).annotate(all=checked).values("all")),
            "published_at",
            "stamp",
            *(Subquery(framework.values(name)) for name in ("digest", "provisional")),
        )
    )


_STAMP = Prepared(_stamp, slug="«slug»", year=LARGEST)
