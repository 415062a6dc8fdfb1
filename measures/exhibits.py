"""Evidence as pages show it: the newest version, the older ones, and the measures that use it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet

from measures.links import host_of
from measures.models import Evidence, EvidenceVersion, Progress
from organizations.models import Organization


@dataclass(frozen=True)
class Shown:
    """One piece of evidence; `versions` newest first; `uses`: the entries that show it, by round and measure."""

    evidence: Evidence
    versions: list[EvidenceVersion]
    uses: list[Progress]

    @property
    def newest(self) -> EvidenceVersion:
        return self.versions[0]

    @property
    def older(self) -> list[EvidenceVersion]:
        return self.versions[1:]

    @property
    def host(self) -> str:
        """Where a link leads; empty for a file."""
        return host_of(self.newest.url)

    @property
    def kind(self) -> str:
        """PDF, JPG, DOCX …: what was kept; empty for a link."""
        return (self.newest.file.name or "").rpartition(".")[2].upper()


def evidence_of(organization: Organization, fiscal_year: int) -> QuerySet[Evidence]:
    return Evidence.objects.filter(organization=organization, fiscal_year=fiscal_year)


def visible_evidence(organization: Organization, fiscal_year: int) -> QuerySet[Evidence]:
    """What its measures let one see: evidence that an entry of a measure of this organization shows."""
    of_measures = Progress.evidence.through.objects.filter(progress__measure__plan__organization=organization)
    return evidence_of(organization, fiscal_year).filter(pk__in=of_measures.values("evidence"))


def shown(found: QuerySet[Evidence]) -> list[Shown]:
    """The newest evidence first. Three queries for any number."""
    versions = EvidenceVersion.objects.order_by("-number").select_related("added_by")
    uses = Progress.objects.select_related("measure", "round").order_by("round__months", "measure__position")
    rows = found.order_by("-pk").prefetch_related(Prefetch("versions", versions), Prefetch("progress", uses))
    return _rows(rows)


def _rows(rows: Iterable[Evidence]) -> list[Shown]:
    return [Shown(one, list(one.versions.all()), list(one.progress.all())) for one in rows if one.versions.all()]
