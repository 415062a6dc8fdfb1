"""The assessors' reasons become recommendations of the year's result, which the plan of the next year answers."""

from dataclasses import dataclass
from enum import StrEnum

from django.db import transaction

from assessments.entry import assessment_of
from assessments.models import Assessment, Criterion, Framework
from assessments.recommending import recommended_texts, save_recommendations
from disclosures.submissions.clarifying import Row, window_of
from organizations.models import Organization, User
from thai.text import match_key

WORD = "edit_recommendations"
LONGEST = 10_000  # what the form of recommendations takes


class Deed(StrEnum):
    ADDED = "added"
    THERE = "there"
    ACCEPTED = "accepted"
    TOO_LONG = "too_long"


WORDS: dict[Deed, str] = {
    Deed.ADDED: "เพิ่มแล้ว",
    Deed.THERE: "มีอยู่แล้ว",
    Deed.ACCEPTED: "ไม่เพิ่มเพราะได้คะแนนเต็มหลังชี้แจง",
    Deed.TOO_LONG: f"ไม่เพิ่มเพราะข้อเสนอแนะของตัวชี้วัดจะยาวเกิน {LONGEST:,} ตัวอักษร",
}


@dataclass(frozen=True)
class Told:
    """What became of the reason given for an item."""

    item: Criterion
    indicator: Criterion
    deed: Deed


def recommend(organization: Organization, fiscal_year: int, actor: User) -> list[Told]:
    """Every item with a reason, in order. What stands in the recommendations stays; done again, nothing is added twice.
    Raises PermissionDenied, Framework.DoesNotExist."""
    organization.require(actor, WORD)
    framework = Framework.objects.get(fiscal_year=fiscal_year)
    rows = [row for row in window_of(organization, fiscal_year).rows if row.said.reason]
    if not rows:
        return []
    above = _indicators(framework)
    with transaction.atomic():
        assessment = assessment_of(organization, framework, create=True)
        Assessment.objects.select_for_update().get(pk=assessment.pk)
        texts = recommended_texts(assessment)
        told = [_add(row, above[row.item.pk], texts) for row in rows]
        save_recommendations(assessment, texts, actor)
    return told


def _add(row: Row, indicator: Criterion, texts: dict[str, str]) -> Told:
    """Writes into `texts`, by the code of the indicator. Items may share a reason: it is there only as the line of this
    very item, or as a line that names none."""
    reason, stored = " ".join(row.said.reason.split()), texts.get(indicator.code, "")
    line = f"{row.item.code} {row.item.name}: {reason}"
    longer = f"{stored}\n{line}".strip()
    if not row.lost and row.score is not None:
        return Told(row.item, indicator, Deed.ACCEPTED)
    if {match_key(line), match_key(reason)} & {match_key(one) for one in stored.splitlines()}:
        return Told(row.item, indicator, Deed.THERE)
    if len(longer) > LONGEST:
        return Told(row.item, indicator, Deed.TOO_LONG)
    texts[indicator.code] = longer
    return Told(row.item, indicator, Deed.ADDED)


def _indicators(framework: Framework) -> dict[int, Criterion]:
    """The indicator above every item, by the key of the item. One query."""
    known = {one.pk: one for one in framework.criteria.all()}
    found = {}
    for one in known.values():
        above = one
        while above.kind != Criterion.Kind.INDICATOR and above.parent_id:
            above = known[above.parent_id]
        found[one.pk] = above
    return found
