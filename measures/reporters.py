"""Whose measure it is: the offices and posts that answer for it, and whether a person is one of them."""

from collections.abc import Collection
from dataclasses import dataclass

from measures.models import Measure, Ownership
from organizations.holders import tenures_of
from organizations.models import Organization, User

EVERYONE = "ทุกส่วนราชการ"
_LAST = 1_000_000


@dataclass(frozen=True, order=True)
class Owner:
    """Whom a measure is listed under; sorts as the offices do, whatever is none after them. `office`: its key, 0 where
    the measure names everybody, a post outside the offices, or free words."""

    place: int
    office: int
    name: str

    @property
    def is_everyone(self) -> bool:
        return self.name == EVERYONE


@dataclass(frozen=True)
class Reporter:
    """The keys of the offices and posts a person answers for today."""

    offices: Collection[int] = ()
    posts: Collection[int] = ()

    def owns(self, measure: Measure) -> bool:
        """No query where `ownerships` were fetched along. What belongs to everyone belongs to whoever holds a post."""
        if measure.everyone and self.posts:
            return True
        return any(one.office_id in self.offices or one.post_id in self.posts for one in measure.ownerships.all())


def reporter_of(user: User, organization: Organization) -> Reporter:
    """One query."""
    held = [tenure.post for tenure in tenures_of(user, organization)]
    return Reporter({post.office_id for post in held if post.office_id is not None}, {post.pk for post in held})


def owners_of(measure: Measure) -> tuple[Owner, ...]:
    """Offices (a post's own, too), everybody, or the owners as typed where they name none. No query where `ownerships`
    were fetched along with their offices and posts."""
    found = [_owner(one) for one in measure.ownerships.all()]
    if measure.everyone:
        found.append(Owner(_LAST, 0, EVERYONE))
    return tuple(dict.fromkeys(found)) or (Owner(_LAST + 1, 0, measure.owners_text or "ยังไม่มีผู้รับผิดชอบ"),)


def _owner(ownership: Ownership) -> Owner:
    post = ownership.post
    office = ownership.office or (post.office if post else None)
    return Owner(office.position, office.pk, office.name) if office else Owner(_LAST, 0, str(post))
