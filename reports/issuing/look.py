"""One look at a document about to be issued: the page shows it, and issuing decides on it."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from reports.contents.memo_head import GAP, date_line
from reports.contents.texts import texts_of
from reports.drafting.preview import Preview, open_preview
from reports.issuing.obstacles import obstacles, printed_number
from reports.models import IssuedReport, ReportDraft
from reports.paper import AnnouncementHead, MemoHead, Paper
from reports.printing import emblem_path
from reports.refusals import Refused, check_reason


@dataclass(frozen=True)
class IssueLook:
    """`latest`: the edition issued last, with what became of it; `obstacles`: what must be done first."""

    preview: Preview
    latest: IssuedReport | None
    obstacles: tuple[str, ...]

    @property
    def draft(self) -> ReportDraft:
        return self.preview.draft

    @property
    def paper(self) -> Paper:
        return self.preview.paper

    @cached_property
    def digest(self) -> str:
        """SHA-256 of everything printed, opinions, number and date too."""
        texts = texts_of((self.paper.title, *self.paper.blocks))
        return hashlib.sha256("\x1f".join(texts).encode()).hexdigest()

    @property
    def edition(self) -> int:
        return self.latest.edition + 1 if self.latest else 1

    @property
    def seen(self) -> str:
        """What the form carries: what its reader looked at, and as which edition."""
        return f"{self.digest}-{self.edition}"

    @property
    def title(self) -> str:
        """เรื่อง as printed, where the document has one."""
        heads = (block for block in self.paper.blocks if isinstance(block, MemoHead | AnnouncementHead))
        return next((head.subject for head in heads), self.paper.title)

    @property
    def number(self) -> str:
        return printed_number(self.draft)

    @property
    def without_number(self) -> str:
        """What is said of a paper that shall bear none."""
        return "ไม่มีเลขที่ (พิมพ์ -)" if self.draft.number.strip() == "-" else ""

    @property
    def date(self) -> str:
        """14 ธันวาคม 2563; an ellipsis for a part left to the pen, empty when all of it is."""
        return date_line(self.draft).replace(GAP, "…")

    @property
    def formats(self) -> tuple[str, ...]:
        return self.preview.document.formats

    @property
    def unchanged(self) -> bool:
        """Whether the edition that holds says the same."""
        return bool(self.latest and self.latest.digest == self.digest and not hasattr(self.latest, "withdrawal"))

    @property
    def lacks_emblem(self) -> bool:
        return emblem_path(self.draft.organization) is None

    @property
    def warned(self) -> bool:
        """Whether it can be issued, and there is something to mind."""
        minded = self.preview.vacant or self.preview.missing or self.lacks_emblem
        return bool(minded and not self.obstacles and not self.unchanged)


def look_at(draft: ReportDraft) -> IssueLook:
    """Raises Unprintable. What the preview reads, and at most five queries."""
    preview = open_preview(draft)
    issued = IssuedReport.objects.of(draft.organization, draft.fiscal_year).select_related("withdrawal")
    latest = issued.filter(kind=draft.kind, occasion=draft.occasion).order_by("-edition").first()
    return IssueLook(preview, latest, obstacles(preview, latest))


def check_issuing(look: IssueLook, seen: str, reason: str) -> None:
    """Raises Refused unless this is what the person looked at, nothing is in the way, and a correction is reasoned."""
    digest, _, edition = seen.rpartition("-")
    if look.latest and edition != str(look.edition):
        raise Refused(f"ออก “{look.latest}” ไปแล้ว หากต้องแก้ไข โปรดตรวจเนื้อหาล่าสุดด้านล่างแล้วออกเป็นฉบับแก้ไข")
    if digest != look.digest:
        raise Refused("มีผู้แก้ไขข้อมูลหรือร่างหลังจากที่ท่านเปิดหน้านี้ ระบบจึงยังไม่ออกเอกสาร โปรดตรวจเนื้อหาล่าสุดแล้วกดออกเอกสารอีกครั้ง")
    if look.obstacles:
        raise Refused(" ".join(look.obstacles))
    if look.latest:
        check_reason(reason, "ออกฉบับแก้ไข")
    if look.unchanged:
        raise Refused(f"“{look.latest}” มีเนื้อหาเช่นนี้อยู่แล้ว ไม่มีสิ่งใดเปลี่ยนตั้งแต่ออกเอกสาร")
