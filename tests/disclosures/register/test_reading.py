"""The working copy of an item as plain content."""

from disclosures.models import Disclosure, DisclosureLink
from disclosures.register.content import LinkContent, Source
from disclosures.register.reading import content_of
from measures.models import EvidenceVersion
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_disclosure,
    make_evidence,
    make_framework,
    make_issued,
    make_oit,
    make_plan,
    make_progress,
)


def test_links_are_told_in_order_with_absolute_addresses(organization: Organization) -> None:
    item = make_oit(make_framework(2563), "o1")[0]
    disclosure = make_disclosure(organization, item, "https://www.example.go.th/a", "https://www.example.go.th/a")
    report = make_issued(organization, code="4K7QM2X9T0")
    version: EvidenceVersion = make_evidence(make_progress(make_approved(make_plan(organization)))).versions.get()
    links = DisclosureLink.objects
    links.create(disclosure=disclosure, position=3, report=report)
    links.create(disclosure=disclosure, position=4, evidence=version, text="ภาพกิจกรรม")
    content = content_of(Disclosure.objects.of(organization, 2563).with_links().get())
    public = "http://127.0.0.1:8000/o/maekhammi/2563"
    assert [link.url for link in content.links] == [
        "https://www.example.go.th/a",
        "https://www.example.go.th/a",
        f"{public}/documents/4K7QM2X9T0/",
        f"{public}/oit/o1/files/{version.pk}/",
    ]
    assert content.links[2] == LinkContent(3, content.links[2].url, str(report), Source.REPORT, report.code)
    assert content.links[3].text == "ภาพกิจกรรม"
