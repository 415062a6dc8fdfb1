"""Where the items of a year lead in the next: as the crosswalk says, else as their titles propose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assessments.crosswalks.proposing import propose
from assessments.models import Confidence, Criterion, Crosswalk
from disclosures.register.items import items_of

PROPOSED = "เสนอจากชื่อข้อ โปรดตรวจแล้วเลือกยืนยัน"
UNKNOWN = "ไม่พบข้อที่ชื่อใกล้เคียงในปีนี้ โปรดเลือกข้อใหม่ หรือไม่ยกข้อนี้"


@dataclass(frozen=True)
class Crossing:
    """`sure`: read in the crosswalk, not proposed by titles; `key` names the line in a form."""

    before: Criterion
    after: Criterion | None
    relation: str
    reason: str = ""
    renew: str = ""
    confidence: Confidence = Confidence.CONFIRMED
    sure: bool = True

    @property
    def key(self) -> str:
        return f"{self.before.code}-{self.after.code}" if self.is_fixed and self.after else self.before.code

    @property
    def label(self) -> str:
        return Crosswalk.Relation(self.relation).label

    @property
    def doubt(self) -> str:
        """How sure the crosswalk is, where it is not."""
        return "" if self.confidence == Confidence.CONFIRMED else self.confidence.label

    @property
    def is_fixed(self) -> bool:
        """Whether nobody has to choose where it leads."""
        return self.after is not None and (self.sure or self.relation == Crosswalk.Relation.SAME)


def crossings_of(fiscal_year: int) -> list[Crossing]:
    """From the year before to `fiscal_year`, in the order of the year before. Three queries."""
    before, after = ({item.code: item for item in items_of(year)} for year in (fiscal_year - 1, fiscal_year))
    stored: dict[str, list[Crosswalk]] = {}
    codes = {item.pk: code for code, item in before.items()}
    for row in Crosswalk.objects.filter(before__in=codes).order_by("after__position"):
        stored.setdefault(codes[row.before_id], []).append(row)
    proposed = dict(_proposed(before, after, [code for code in before if code not in stored]))
    by_key = {item.pk: item for item in after.values()}
    found = []
    for code, item in before.items():
        found += [_known(item, row, by_key) for row in stored.get(code, ())] or [proposed[code]]
    return found


def _known(before: Criterion, row: Crosswalk, by_key: Mapping[int, Criterion]) -> Crossing:
    after = by_key.get(row.after_id) if row.after_id else None
    return Crossing(before, after, row.relation, row.reason, row.renew, Confidence(row.confidence))


def _proposed(
    before: Mapping[str, Criterion], after: Mapping[str, Criterion], codes: list[str]
) -> Iterator[tuple[str, Crossing]]:
    names, names_after = ({code: item.name for code, item in items.items()} for items in (before, after))
    for one in propose({code: names[code] for code in codes}, names_after):
        target = after.get(one.after)
        reason = "" if one.relation == Crosswalk.Relation.SAME else PROPOSED if target else UNKNOWN
        yield one.before, Crossing(before[one.before], target, one.relation, reason, sure=False)
