"""Why a duty shows to a person: the post is theirs, it is vacant below theirs, or nobody who could see it holds it."""

from dataclasses import dataclass
from enum import StrEnum

from organizations.chart import Chart


class Claim(StrEnum):
    """Why a duty shows to a person. UNREACHED: whoever holds the post has no account here, or nobody is above it."""

    OWN = "own"
    UNREACHED = "unreached"
    VACANT = "vacant"


@dataclass(frozen=True)
class Answerer:
    """A person before the chart of a day. `central`: keeps the measures of every office (สำนักปลัด)."""

    chart: Chart
    user: int
    central: bool

    def claim(self, post: int | None, *, shared: bool = False) -> Claim | None:
        """Whether, and why, a duty of this post shows to the person. `post` None: laid on no post; `shared`: belongs to
        all of สำนักปลัด."""
        if shared and self.central:
            return Claim.OWN
        answering = None if post is None else self.chart.answering(post)
        users = self.chart.holders.get(answering, frozenset()) if answering is not None else frozenset()
        if self.user in users:
            return Claim.OWN if answering == post else Claim.VACANT
        if users or not (self.central or self._beside(post)):
            return None
        return Claim.VACANT if post is None or not self.chart.is_held(post) else Claim.UNREACHED

    def _beside(self, post: int | None) -> bool:
        office = self.chart.posts[post].office_id if post is not None else None
        return office in self.chart.offices_of(self.user)
