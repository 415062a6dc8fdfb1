"""What the last checks of links say on the public page: type and size in words, and whether all of them open."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import QuerySet

from disclosures.links.document import Kind
from disclosures.links.words import OPEN
from disclosures.models import Alarm, LinkStanding, PublishedItem
from disclosures.oit.shown import Checked
from disclosures.prepared import LARGEST, Prepared, moment

KINDS: dict[str, str] = {
    Kind.HTML: "หน้าเว็บ",
    Kind.PDF: "PDF",
    Kind.DOCX: "Word",
    Kind.XLSX: "Excel",
    Kind.PICTURE: "ภาพ",
    Kind.TEXT: "ข้อความ",
}
SIZED = {Kind.PDF, Kind.DOCX, Kind.XLSX, Kind.PICTURE}
KILO, MEGA = 1024, 1024 * 1024


class Standing(NamedTuple):
    alarm: str
    state: str
    kind: str
    size: int | None
    checked_at: datetime

    @property
    def words(self) -> str:
        """PDF 1.2 MB; empty for what does not open or is of no known type."""
        if self.state not in OPEN or self.kind not in KINDS:
            return ""
        sized = f" {size_words(self.size)}" if self.size and self.kind in SIZED else ""
        return f"{KINDS[self.kind]}{sized}"


Standings = dict[tuple[int, str], Standing]


def _checks(slug: str, year: int) -> QuerySet[Any, Any]:
    items = PublishedItem.objects.filter(organization__slug=slug, fiscal_year=year).order_by()
    fields = ("alarm", "latest__state", "latest__kind", "latest__size", "latest__checked_at")
    found = LinkStanding.objects.filter(latest__isnull=False, disclosure__in=items.values("disclosure")).order_by()
    return found.values_list("disclosure", "url", *fields)


_CHECKS = Prepared(_checks, slug="«slug»", year=LARGEST)


def standings_of(slug: str, fiscal_year: int) -> Standings:
    """By disclosure and address, of what was ever checked. One query."""
    rows = _CHECKS.rows(slug=slug, year=fiscal_year)
    return {(disclosure, url): Standing._make([*rest, moment(at)]) for disclosure, url, *rest, at in rows}


def checked(standings: Standings, shown: Iterable[tuple[int, str]]) -> Checked:
    """`shown`: disclosure and address of each link on the page."""
    asked = list(dict.fromkeys(shown))
    known = [standings[key] for key in asked if key in standings]
    return Checked(
        at=max((one.checked_at for one in known), default=None),
        bad=sum(one.alarm == Alarm.RAISED for one in known),
        all_open=bool(known) and len(known) == len(asked) and all(_good(one) for one in known),
    )


def size_words(size: int) -> str:
    """84 KB, 1.2 MB."""
    return f"{size / MEGA:.1f} MB" if size >= MEGA else f"{max(1, round(size / KILO))} KB"


def _good(one: Standing) -> bool:
    return one.alarm == Alarm.NONE and one.state in OPEN
