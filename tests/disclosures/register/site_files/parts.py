"""Items whose links are documents of the portal, for tests of the set of files."""

from django.core.files.base import ContentFile
from django.utils import timezone

from assessments.models import Criterion
from disclosures.models import Disclosure, DisclosureLink
from measures.models import Evidence, EvidenceVersion
from organizations.models import Organization
from reports.models import IssuedReport
from tests.factories import make_disclosure, make_framework, make_member, make_oit


def make_items() -> list[Criterion]:
    return make_oit(make_framework())


def make_version(
    organization: Organization, name: str = "คู่มือ.docx", body: bytes = b"PK guide", url: str = ""
) -> EvidenceVersion:
    """A file of evidence, or a link."""
    known = {"added_by": make_member(organization), "added_at": timezone.now(), "number": 1, "url": url}
    evidence = Evidence.objects.create(organization=organization, fiscal_year=2563, title="คู่มือ")
    version = EvidenceVersion(evidence=evidence, sha256="" if url else "0" * 64, **known)
    if not url:
        version.file.save(name, ContentFile(body), save=False)
    version.save()
    return version


def make_shown(
    organization: Organization, item: Criterion, *shown: IssuedReport | EvidenceVersion, state: str = "ready"
) -> Disclosure:
    """An item with one typed address, then these documents."""
    disclosure = make_disclosure(organization, item, "https://www.example.go.th/a", state=state)
    for position, one in enumerate(shown, 2):
        of = {"report": one} if isinstance(one, IssuedReport) else {"evidence": one}
        DisclosureLink.objects.create(disclosure=disclosure, position=position, text=f"เอกสารที่ {position}", **of)
    return disclosure
