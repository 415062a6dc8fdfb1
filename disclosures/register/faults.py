"""What of an item cannot be stored, and what it still lacks before it can be published, in Thai sentences."""

from collections.abc import Collection, Iterable

from disclosures.models.register import TEXT_LENGTH
from disclosures.register.addresses import problem_of
from disclosures.register.content import ItemContent
from disclosures.register.typed import Typed, TypedLink
from measures.models import EvidenceVersion
from organizations.models import Organization
from reports.models import IssuedReport

MOST_LINKS = 100
MISSING = "ไม่พบเอกสารหรือตำแหน่งที่เลือกในหน่วยงานนี้ โปรดเลือกจากรายการอีกครั้ง"


def faults_of(typed: Typed) -> list[str]:
    found = [f"ลิงก์ที่ {place}: {said}" for place, link in enumerate(typed.links, 1) if (said := fault_of(link))]
    if len(typed.links) > MOST_LINKS:
        found.append(f"มี {len(typed.links):,} ลิงก์ หนึ่งข้อเก็บได้ไม่เกิน {MOST_LINKS} ลิงก์ โปรดรวมเป็นหน้าเดียวบนเว็บไซต์")
    return found


def all_ours(organization: Organization, typed: Collection[Typed]) -> bool:
    """Whether every document and owner named is of the organization. Three queries at most."""
    links = [link for one in typed for link in one.links]
    reports, evidence = _keys(link.report for link in links), _keys(link.evidence for link in links)
    posts = _keys(one.owner for one in typed)
    kept = EvidenceVersion.objects.filter(pk__in=evidence, evidence__organization=organization)
    return (
        (not reports or IssuedReport.objects.filter(pk__in=reports, organization=organization).count() == len(reports))
        and (not evidence or kept.count() == len(evidence))
        and (not posts or organization.posts.filter(pk__in=posts).count() == len(posts))
    )


def fault_of(link: TypedLink) -> str:
    """Why this link cannot be stored; empty when it can."""
    if link.url and link.document:
        return "มีทั้งที่อยู่และเอกสารในระบบ โปรดเลือกอย่างเดียว"
    if link.text and not link.key:
        return "มีคำอธิบายแต่ไม่มีที่อยู่ โปรดวางที่อยู่ หรือลบคำอธิบาย"
    if not link.document and (problem := problem_of(link.url)):
        return problem
    if len(link.text) > TEXT_LENGTH:
        return f"คำอธิบายยาว {len(link.text):,} ตัวอักษร โปรดย่อให้ไม่เกิน {TEXT_LENGTH} ตัวอักษร"
    return ""


def lacks_of(content: ItemContent) -> list[str]:
    """What ITAS asks for and the item does not say yet; empty when it is ready."""
    if content.has is None:
        return ["โปรดตอบก่อนว่ามีหรือไม่มีข้อมูล"]
    if content.has and not content.links:
        return ["ตอบว่ามีข้อมูลแต่ยังไม่มีลิงก์ โปรดเพิ่มอย่างน้อยหนึ่งลิงก์"]
    if not content.has and not content.remark:
        return ["ตอบว่าไม่มีข้อมูล โปรดเขียนเหตุที่ไม่มีหรือไม่ต้องมี"]
    return []


def _keys(found: Iterable[int | None]) -> set[int]:
    return {key for key in found if key}
