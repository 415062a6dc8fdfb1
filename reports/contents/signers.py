"""Who signs for a post on the day of a document, and how that is printed."""

from collections.abc import Iterable
from datetime import date

from organizations import signers
from organizations.models import Tenure
from reports.models import ReportDraft
from reports.paper import Signer
from thai.dates import month_span

SHORTEST_ALONE = 4


def signing_day(draft: ReportDraft) -> date:
    """The date typed; while its day (or month) is blank, the last day it can become; without a year the end of time,
    when whoever has no last day still holds the post."""
    month = draft.month or 12
    try:
        last = month_span(month, draft.year or 0)[1]
    except ValueError:
        return date.max
    return last.replace(day=min(draft.day, last.day)) if draft.day and draft.month else last


def printed(signer: signers.Signer) -> Signer:
    return Signer(signer.rank, signer.full_name, signer.own_post, signer.acting, signer.post.title)


def names_of(tenures: Iterable[Tenure]) -> frozenset[str]:
    """The names that must not break over a line: whole, and their parts unless so short that other words hold them."""
    held = list(tenures)
    whole = {name for one in held for name in (one.full_name, f"{one.first_name} {one.last_name}")}
    parts = {name for one in held for name in (one.first_name, one.last_name) if len(name) >= SHORTEST_ALONE}
    return frozenset(whole | parts)
