"""Who signs on a day: the chain of opinions with the tenure then in force at each post."""

from dataclasses import dataclass
from datetime import date

from organizations.models import Organization, Post, Tenure


@dataclass(frozen=True)
class Signer:
    """A post of the chain and who answers for it; `tenure` None: vacant."""

    post: Post
    tenure: Tenure | None

    @property
    def rank(self) -> str:
        """Printed on a line of its own above the name (ว่าที่ร้อยตรี)."""
        return self.tenure.rank if self.tenure else ""

    @property
    def full_name(self) -> str:
        return self.tenure.full_name if self.tenure else ""

    @property
    def own_post(self) -> str:
        """The post of whoever acts, printed between name and acting line; empty for the holder."""
        return self.tenure.own_post if self.tenure and self.tenure.is_acting else ""

    @property
    def acting(self) -> str:
        """รักษาราชการแทน or the like, written together with the post; empty for the holder."""
        return self.tenure.get_form_display() if self.tenure and self.tenure.is_acting else ""

    @property
    def post_lines(self) -> list[str]:
        """What stands under the name."""
        return [*filter(None, [self.own_post]), f"{self.acting}{self.post.title}"]


def signers(organization: Organization, day: date) -> list[Signer]:
    """The chain in order, the author first; who acts precedes who holds. Two queries."""
    posts = list(organization.posts.filter(chain__isnull=False).select_related("office").order_by("chain"))
    in_force: dict[int, Tenure] = {}
    for tenure in Tenure.objects.filter(post__in=posts).on(day):
        if tenure.is_acting or tenure.post_id not in in_force:
            in_force[tenure.post_id] = tenure
    return [Signer(post, in_force.get(post.pk)) for post in posts]
