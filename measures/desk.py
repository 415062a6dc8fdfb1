"""What the tasks of this room are made from: a person, the measures with their shares, why one shows to the other."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from measures.laying import Share
from measures.workload import Workload
from organizations.claims import Answerer, Claim
from organizations.models import Organization, User
from organizations.tasks import Section


@dataclass(frozen=True)
class Desk:
    organization: Organization
    user: User
    answerer: Answerer
    today: date
    load: Workload

    def may(self, word: str) -> bool:
        return self.organization.grants(self.user, word)


def place_of(claim: Claim, section: Section) -> Section:
    """What shows through a vacancy stands in a section of its own, whenever it is due."""
    return Section.VACANT if claim is Claim.VACANT else section


def labels(shares: Iterable[Share]) -> list[str]:
    return list(dict.fromkeys(share.label for share in shares))


def why(desk: Desk, claim: Claim, shares: Iterable[Share]) -> list[str]:
    """The vacant posts by name, or that the holder cannot open this page."""
    posts = dict.fromkeys(share.post for share in shares if share.post is not None)
    titles = [desk.answerer.chart.posts[post].title for post in posts]
    if claim is Claim.VACANT:
        return [f"ตำแหน่ง{title} ว่าง" for title in titles] or ["ยังไม่มีตำแหน่งที่รับผิดชอบ"]
    return [f"{title} ไม่มีบัญชีในระบบ" for title in titles] if claim is Claim.UNREACHED else []
