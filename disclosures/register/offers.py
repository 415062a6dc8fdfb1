"""The documents of the portal that an item may show: issued reports, and files kept as evidence."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from disclosures.models import PublishedDocument
from disclosures.register.content import Source
from disclosures.register.typed import TypedLink
from measures.models import EvidenceVersion
from organizations.models import Organization
from reports.models import IssuedReport


@dataclass(frozen=True)
class Offer:
    """`value`: report-5, evidence-7; `code` of a report, whose page leads to publishing it while nobody can open it."""

    value: str
    label: str
    code: str = ""
    is_open: bool = True


def offers_of(organization: Organization, fiscal_year: int, chosen: Iterable[TypedLink] = ()) -> list[Offer]:
    """Valid reports, newest year first, then the newest version of the year's evidence files; whatever is `chosen`
    already is among them. Two queries."""
    chosen = list(chosen)
    reports = _reports(organization, {link.report for link in chosen if link.report})
    evidence = _evidence(organization, fiscal_year, {link.evidence for link in chosen if link.evidence})
    return [*reports, *evidence]


def _reports(organization: Organization, chosen: set[int]) -> list[Offer]:
    shown = PublishedDocument.objects.filter(report=OuterRef("pk"), withdrawn_at=None)
    valid = Q(withdrawal__isnull=True, correction__isnull=True) | Q(pk__in=chosen)
    found = IssuedReport.objects.filter(valid, organization=organization).annotate(shown=Exists(shown))
    return [
        Offer(f"{Source.REPORT}-{one.pk}", f"{one}{'' if one.shown else ' (ยังไม่เผยแพร่)'}", one.code, one.shown)
        for one in found
    ]


def _evidence(organization: Organization, fiscal_year: int, chosen: set[int]) -> list[Offer]:
    later = EvidenceVersion.objects.filter(evidence=OuterRef("evidence"), number__gt=OuterRef("number"))
    newest = Q(evidence__fiscal_year=fiscal_year) & ~Q(file="") & ~Exists(later)
    found = EvidenceVersion.objects.filter(newest | Q(pk__in=chosen), evidence__organization=organization)
    return [
        Offer(f"{Source.EVIDENCE}-{one.pk}", f"{one.evidence} (หลักฐาน)")
        for one in found.select_related("evidence").order_by("evidence", "number")
    ]
