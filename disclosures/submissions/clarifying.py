"""The clarification window: what the assessors said of each item, and our answer, beside what was handed in."""

from dataclasses import dataclass
from decimal import Decimal

from assessments.models import Criterion
from disclosures.models import Clarification, Submission
from disclosures.register.items import items_of
from disclosures.submissions.content import Frozen, FrozenItem
from organizations.models import Organization

FULL = Decimal(100)


@dataclass(frozen=True)
class Row:
    """`frozen`: the item in the last submission, None where nothing of the year was handed in or not this item."""

    item: Criterion
    said: Clarification
    frozen: FrozenItem | None

    @property
    def begun(self) -> bool:
        said = self.said
        return said.preliminary is not None or said.final is not None or bool(said.reason or said.explanation)

    @property
    def score(self) -> Decimal | None:
        """The final one or, before it is known, the preliminary."""
        return self.said.preliminary if self.said.final is None else self.said.final

    @property
    def lost(self) -> bool:
        return self.score is not None and self.score < FULL


@dataclass(frozen=True)
class Window:
    """`submission`: the last edition handed in, if any."""

    submission: Submission | None
    rows: list[Row]

    @property
    def begun(self) -> list[Row]:
        return [row for row in self.rows if row.begun]

    @property
    def unanswered(self) -> list[Row]:
        """Those that lost points and have no explanation of ours yet."""
        return [row for row in self.rows if row.lost and not row.said.explanation]


def window_of(organization: Organization, fiscal_year: int) -> Window:
    """Every item of the framework in its order. Three queries."""
    submission = last_submission(organization, fiscal_year)
    frozen = Frozen.from_dict(submission.content).by_code if submission else {}
    found = Clarification.objects.filter(organization=organization, item__framework__fiscal_year=fiscal_year)
    said = {one.item_id: one for one in found}
    rows = [
        Row(item, said.get(item.pk) or Clarification(organization=organization, item=item), frozen.get(item.code))
        for item in items_of(fiscal_year)
    ]
    return Window(submission, rows)


def last_submission(organization: Organization, fiscal_year: int) -> Submission | None:
    found = Submission.objects.filter(organization=organization, fiscal_year=fiscal_year).select_related("frozen_by")
    return found.order_by("-edition").first()
