"""Why items are not published: a Thai sentence each, with the item and where to mend it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.urls import reverse

from disclosures.models import DisclosureLink
from disclosures.refused import Refused
from disclosures.register.addresses import problem_of
from disclosures.register.candidates import Candidate
from disclosures.register.content import Source
from disclosures.register.faults import lacks_of


@dataclass(frozen=True)
class Problem:
    """`anchor`: the field of the page it is about; `url`: another page where it is mended, called `label`."""

    sentence: str
    anchor: str = ""
    url: str = ""
    label: str = ""


class NotPublished(Refused):
    """Nothing was published; every reason at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__(" ".join(problem.sentence for problem in self.problems))


def problems_of(candidate: Candidate) -> Iterator[Problem]:
    """What stands against publishing the item as it is, whoever looks."""
    anchor = f"item-{candidate.code}"
    yield from (Problem(f"ข้อ {candidate.code} {lack}", anchor) for lack in lacks_of(candidate.content))
    for link in candidate.disclosure.links.all():
        yield from _link_problems(candidate, link, anchor)


def seen_problems(candidate: Candidate, seen: Mapping[str, str] | None) -> Iterator[Problem]:
    """What changed since the person looked (`Candidate.seen` by code; None: nobody looked)."""
    if seen is not None and seen.get(candidate.code) != candidate.seen:
        said = f"มีผู้แก้ไขหรือเผยแพร่ข้อ {candidate.code} หลังจากที่ท่านเปิดหน้านี้"
        yield Problem(f"{said} โปรดตรวจข้อมูลล่าสุดแล้วกดเผยแพร่อีกครั้ง", f"item-{candidate.code}")


def missing_problem(code: str) -> Problem:
    said = f"ข้อ {code} ไม่อยู่ในรายการที่รอเผยแพร่แล้ว อาจมีผู้เผยแพร่หรือล้างข้อมูลไปก่อน"
    return Problem(f"{said} โปรดตรวจสถานะล่าสุดในทะเบียน")


def _link_problems(candidate: Candidate, link: DisclosureLink, anchor: str) -> Iterator[Problem]:
    owner = candidate.disclosure.organization_id
    place = f"ข้อ {candidate.code} ลิงก์ที่ {link.position}"
    if link.source is Source.URL and (said := problem_of(link.url)):
        yield Problem(f"{place}: {said}", anchor)
    if link.source is Source.REPORT and link.report:
        if link.report.organization_id != owner:
            yield Problem(f"{place} เป็นเอกสารของหน่วยงานอื่น โปรดเลือกเอกสารของท่าน", anchor)
        elif link.report_id not in candidate.readable:
            url = reverse("show-issued", args=[candidate.disclosure.organization.slug, link.report.code])
            said = f"{place} คือ “{link.report}” ซึ่งยังไม่เผยแพร่ในระบบ ประชาชนจึงเปิดไม่ได้ โปรดเผยแพร่เอกสารนั้นก่อน"
            yield Problem(said, anchor, url, "เปิดเอกสาร")
    if link.source is Source.EVIDENCE and link.evidence and link.evidence.evidence.organization_id != owner:
        yield Problem(f"{place} เป็นหลักฐานของหน่วยงานอื่น โปรดเลือกหลักฐานของท่าน", anchor)
