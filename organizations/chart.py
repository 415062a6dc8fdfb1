"""The posts of an organization on a day: who holds them, which is above which, which answers for an office."""

from collections.abc import Mapping
from dataclasses import dataclass

from organizations.models import Office, Post


@dataclass(frozen=True)
class Chart:
    """`holders`: post → the accounts of those who hold it or act in it and can open this organization; a post whose
    holder has no such account is there with none, a vacant post is not."""

    offices: Mapping[int, Office]
    posts: Mapping[int, Post]
    holders: Mapping[int, frozenset[int]]
    clerk_office: int | None

    def is_held(self, post: int) -> bool:
        return post in self.holders

    def post_of_office(self, office: int) -> int | None:
        """The highest post of an office, which answers for it; None for an office without posts."""
        inside = [post for post in self.posts.values() if post.office_id == office]
        return max(inside, key=lambda post: (post.rank, -post.pk)).pk if inside else None

    def answering(self, post: int) -> int | None:
        """The post itself or, while it is vacant, the next held post above it; None where nobody is above."""
        if self.is_held(post):
            return post
        one = self.posts[post]
        above = [other for other in self.posts.values() if other.rank > one.rank and self.is_held(other.pk)]
        return min(above, key=lambda other: (_aside(one, other), other.rank, other.pk)).pk if above else None

    def offices_of(self, user: int) -> set[int]:
        """The offices in which this person holds a post or acts in one."""
        held = (self.posts[post].office_id for post, users in self.holders.items() if user in users)
        return {office for office in held if office is not None}


def _aside(one: Post, other: Post) -> int:
    """How far a higher post stands from the line above a post: its own office, then the chain, then other offices."""
    if one.office_id is not None and one.office_id == other.office_id:
        return 0
    return 1 if other.chain is not None or other.office_id is None else 2
