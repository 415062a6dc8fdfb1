"""Who signs for a post on the day of a document, and how that is printed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from organizations.models import Post, Tenure
from reports.models import ReportDraft
from thai.dates import month_span

SHORTEST_ALONE = 4


@dataclass(frozen=True)
class Signer:
    """`rank` stands on its own line above, `name` in brackets, an empty name a blank for the pen; then whoever acts has
    `own_post`; `acting` (รักษาราชการแทน or the like, empty for the holder) and `post` are one line."""

    rank: str
    name: str
    own_post: str
    acting: str
    post: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands under the name."""
        return tuple(filter(None, (self.own_post, self.acting + self.post)))


def signing_day(draft: ReportDraft) -> date | None:
    """The date typed; while its day (or month) is blank, the last day it can become; without a real year, none."""
    month = draft.month or 12
    try:
        last = month_span(month, draft.year or 0)[1]
    except ValueError:
        return None
    return last.replace(day=min(draft.day, last.day)) if draft.day and draft.month else last


def tenures_by_post(posts: Sequence[Post]) -> dict[int, list[Tenure]]:
    """All tenures of the posts, the latest first. One query."""
    found: dict[int, list[Tenure]] = {post.pk: [] for post in posts}
    for tenure in Tenure.objects.filter(post__in=posts):
        found[tenure.post_id].append(tenure)
    return found


def tenure_on(tenures: Iterable[Tenure], day: date | None) -> Tenure | None:
    """The tenure that signs: the one in force on the day or, without a day, the one that lasts longest.
    Whoever acts goes before the holder, and a later beginning before an earlier one."""

    def end(tenure: Tenure) -> date:
        return tenure.ends_on or date.max

    if day is not None:
        open_ones = [tenure for tenure in tenures if tenure.starts_on <= day <= end(tenure)]
    else:
        known = list(tenures)
        latest = max(map(end, known), default=date.max)
        open_ones = [tenure for tenure in known if end(tenure) == latest]
    return max(open_ones, key=lambda tenure: (tenure.is_acting, tenure.starts_on, tenure.pk), default=None)


def signer_of(post: Post, tenure: Tenure | None) -> Signer:
    if tenure is None:
        return Signer("", "", "", "", post.title)
    if not tenure.is_acting:
        return Signer(tenure.rank, tenure.full_name, "", "", post.title)
    return Signer(tenure.rank, tenure.full_name, tenure.own_post, tenure.get_form_display(), post.title)


def names_of(tenures: Mapping[int, Tenure | None]) -> frozenset[str]:
    """The names that must not break over a line: whole, and their parts unless so short that other words hold them."""
    held = [tenure for tenure in tenures.values() if tenure is not None]
    whole = {name for one in held for name in (one.full_name, f"{one.first_name} {one.last_name}")}
    parts = {name for one in held for name in (one.first_name, one.last_name) if len(name) >= SHORTEST_ALONE}
    return frozenset(whole | parts)
