"""What was handed in as its page shows it: one edition beside the register of today, or what would be frozen."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from disclosures.models import Submission
from disclosures.submissions.content import Frozen
from disclosures.submissions.differences import Difference, differences_of
from disclosures.submissions.reading import Now, register_now
from measures.content import printed_code
from organizations.models import Organization


@dataclass(frozen=True)
class Look:
    """`submission`: the edition shown, None while nothing is frozen; `editions`: all of them, newest first, without
    their content."""

    submission: Submission | None
    editions: Sequence[Submission]
    shown: Frozen
    now: Now
    differences: list[Difference]

    @property
    def is_latest(self) -> bool:
        return self.submission is None or self.submission.edition == self.editions[0].edition

    @property
    def code(self) -> str:
        """As printed: 3f9a 21c8 …"""
        return printed_code(self.submission.digest) if self.submission else ""


def look_at(organization: Organization, fiscal_year: int, edition: int | None = None) -> Look | None:
    """The edition, or the latest; None where there is no such edition. Seven queries."""
    found = Submission.objects.filter(organization=organization, fiscal_year=fiscal_year).order_by("-edition")
    editions = list(found.defer("content").select_related("frozen_by"))
    known = {one.edition: one for one in editions}
    if edition is not None and edition not in known:
        return None
    now = register_now(organization, fiscal_year, timezone.now())
    if not editions:
        return Look(None, [], now.frozen, now, [])
    submission = known[edition] if edition is not None else editions[0]
    frozen = Frozen.from_dict(found.values_list("content", flat=True).get(pk=submission.pk))
    return Look(submission, editions, frozen, now, differences_of(frozen, now.frozen))
