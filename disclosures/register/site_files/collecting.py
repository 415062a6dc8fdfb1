"""The set of files of a year from the register: only what may be public."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from django.db.models import Prefetch

from assessments.models import Criterion
from disclosures.models import Disclosure, PublishedItem
from disclosures.register.content import ItemContent, LinkContent, Source
from disclosures.register.items import items_of
from disclosures.register.reading import content_of
from disclosures.register.site_files.bundle import Bundle, SiteFile, SiteItem, SiteLink, file_name, page_name
from disclosures.register.states import LABELS, State
from measures.models import EvidenceVersion
from organizations.models import Organization
from reports.kinds import key_of
from reports.models import IssuedFile, IssuedReport

DRAFT = "ยังเป็นร่าง โปรดทำเครื่องหมายว่าพร้อมเผยแพร่ก่อน"
GONE = "ไม่พบเอกสารนี้ในหน่วยงาน โปรดเลือกเอกสารอื่นในทะเบียน"
NO_PDF = "เอกสารนี้ไม่มีไฟล์ PDF และไม่มีสำเนาลงนาม โปรดบันทึกสำเนาลงนามก่อน"


@dataclass(frozen=True)
class Documents:
    """What links lead to: reports by code, versions of evidence by key."""

    reports: dict[str, IssuedReport]
    evidence: dict[str, EvidenceVersion]


@dataclass(frozen=True)
class Public:
    """What everybody may read of an item, or why nobody may; `searched`: for personal data, as what is published."""

    content: ItemContent | None = None
    why_not: str = ""
    searched: bool = True


def bundle_of(organization: Organization, fiscal_year: int) -> Bundle:
    """Items in the order of the framework. Eight queries at most for any number of items, none that reads a file."""
    stored = {one.item_id: one for one in Disclosure.objects.of(organization, fiscal_year).with_links()}
    editions = PublishedItem.objects.filter(organization=organization, fiscal_year=fiscal_year).published()
    public = {one.disclosure_id: one.item for one in editions}
    found = [(item, _public(organization, stored.get(item.pk), public)) for item in items_of(fiscal_year)]
    documents = _documents(organization, (one.content for _, one in found if one.content))
    return Bundle(fiscal_year, [_item(item, one, documents) for item, one in found])


def _public(organization: Organization, disclosure: Disclosure | None, public: dict[int, ItemContent]) -> Public:
    """The copy that is ready; while an item is being edited, what was published last."""
    if disclosure is None:
        return Public()
    disclosure.organization = organization
    state, edition = State(disclosure.state), public.get(disclosure.pk)
    if state is State.READY:
        return Public(content_of(disclosure), searched=False)
    if edition:
        return Public(edition)
    return Public(why_not="" if state is State.EMPTY else DRAFT if state is State.DRAFT else LABELS[state])


def _documents(organization: Organization, contents: Iterable[ItemContent]) -> Documents:
    links = [link for content in contents for link in content.links]
    codes = {link.key for link in links if link.source == Source.REPORT}
    keys = {link.key for link in links if link.source == Source.EVIDENCE}
    files = Prefetch("files", IssuedFile.objects.defer("content"))
    reports = IssuedReport.objects.filter(organization=organization, code__in=codes).with_fate().prefetch_related(files)
    versions = EvidenceVersion.objects.filter(evidence__organization=organization, pk__in=keys)
    return Documents({one.code: one for one in reports}, {str(one.pk): one for one in versions})


def _item(item: Criterion, public: Public, documents: Documents) -> SiteItem:
    year, content = item.framework.fiscal_year, public.content
    links = tuple(_link(year, item.code, link, documents) for link in content.links) if content else ()
    name, page = content.name if content else item.name, page_name(year, item.code)
    return SiteItem(item.code, name, page, content, links, public.why_not, public.searched)


def _link(year: int, code: str, link: LinkContent, documents: Documents) -> SiteLink:
    match link.source:
        case Source.REPORT:
            return _report(year, code, link, documents.reports.get(link.key))
        case Source.EVIDENCE:
            return _evidence(year, code, link, documents.evidence.get(link.key))
    return SiteLink(link, url=link.url)


def _report(year: int, code: str, link: LinkContent, report: IssuedReport | None) -> SiteLink:
    """The signed copy recorded last comes before the PDF as issued, under the same name."""
    if problem := _unfit(report):
        return SiteLink(link, problem=problem)
    assert report is not None
    kind = key_of(report.kind, report.occasion)
    signed = max(report.signed_copies.all(), key=lambda copy: copy.pk, default=None)
    if signed:
        return SiteLink(link, SiteFile(file_name(year, code, link.position, kind, signed.form), "signed", signed.pk))
    issued = next((file for file in report.files.all() if file.form == "pdf"), None)
    if issued is None:
        return SiteLink(link, problem=NO_PDF)
    return SiteLink(link, SiteFile(file_name(year, code, link.position, kind, "pdf"), "issued", issued.pk))


def _unfit(report: IssuedReport | None) -> str:
    if report is None:
        return GONE
    if hasattr(report, "withdrawal"):
        return f"“{report}” ถูกยกเลิกแล้ว โปรดเลือกเอกสารอื่นในทะเบียน"
    if hasattr(report, "correction"):
        return f"“{report}” มีฉบับแก้ไขแล้ว โปรดเลือกฉบับแก้ไขในทะเบียน"
    return ""


def _evidence(year: int, code: str, link: LinkContent, version: EvidenceVersion | None) -> SiteLink:
    if version is None:
        return SiteLink(link, problem=GONE)
    if version.url:
        return SiteLink(link, url=version.url)
    stored = version.file.name or ""
    if not version.file.storage.exists(stored):
        return SiteLink(link, problem="ไม่พบไฟล์หลักฐานในระบบ โปรดแนบไฟล์ใหม่แล้วเลือกในทะเบียน")
    suffix = PurePath(stored).suffix.removeprefix(".")
    return SiteLink(link, SiteFile(file_name(year, code, link.position, "evidence", suffix), "evidence", version.pk))
