"""What the checks ask of people in งานของฉัน: the links that have to be mended, by the post that answers for them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Subquery
from django.urls import reverse
from django.utils import timezone

from disclosures.checks.silence import in_force
from disclosures.models import Alarm, LinkStanding
from disclosures.register.domains import off_site
from disclosures.register.states import EDIT
from organizations.claims import Claim
from organizations.duties import answerer_of
from organizations.models import Organization, User
from organizations.tasks import Section, Task

SHOWN = 8  # codes of items in one line


@dataclass
class Bad:
    """The links of one post that want mending: the item's code of each, and how many stand on another website."""

    codes: list[str] = field(default_factory=list)
    off_site: int = 0


def link_tasks(organization: Organization, user: User) -> Iterator[Task]:
    """One for each post with such links, of the newest year that is checked; those of no post belong to whoever keeps
    the register (สำนักปลัด). A vacant post's show to the post above. One query, and the chart of the organization."""
    year, found = _bad(organization)
    if not found:
        return
    answerer = answerer_of(organization, user, timezone.localdate())
    for post, bad in found.items():
        claim = answerer.claim(post, shared=post is None and organization.grants(user, EDIT))
        if claim:
            title = answerer.chart.posts[post].title if post is not None else ""
            yield _task(organization, year, bad, title, claim)


def _bad(organization: Organization) -> tuple[int, dict[int | None, Bad]]:
    """The year, and what is bad by the post that owns the item; what a person vouches for is not."""
    year = "disclosure__item__framework__fiscal_year"
    every = LinkStanding.objects.filter(disclosure__organization=organization)
    newest = every.order_by(f"-{year}").values(year)[:1]
    vouched = in_force(timezone.localdate()).filter(
        disclosure=OuterRef("disclosure"), url_digest=OuterRef("url_digest")
    )
    rows = every.filter(~Exists(vouched), **{year: Subquery(newest)}).order_by("disclosure__item__position", "pk")
    known = list(rows.values_list(year, "disclosure__owner", "disclosure__item__code", "url", "alarm"))
    found: dict[int | None, Bad] = defaultdict(Bad)
    for _, owner, code, url, alarm in known:
        elsewhere = off_site(url, organization.site_hosts)
        if elsewhere or alarm == Alarm.RAISED:
            found[owner].codes.append(code)
            found[owner].off_site += elsewhere
    return known[0][0] if known else 0, found


def _task(organization: Organization, year: int, bad: Bad, title: str, claim: Claim) -> Task:
    items = list(dict.fromkeys(bad.codes))
    more = f" และอีก {len(items) - SHOWN} ข้อ" if len(items) > SHOWN else ""
    why = {
        Claim.OWN: title,
        Claim.VACANT: f"ตำแหน่ง{title} ว่าง" if title else "ยังไม่ระบุตำแหน่งที่รับผิดชอบ",
        Claim.UNREACHED: f"{title} ไม่มีบัญชีในระบบ",
    }[claim]
    elsewhere = f"นอกเว็บไซต์หลัก {bad.off_site} แห่ง" if bad.off_site else ""
    parts = (f"OIT ปี {year}", f"ข้อ {', '.join(items[:SHOWN])}{more}", elsewhere, why)
    detail = " · ".join(part for part in parts if part)
    section = Section.VACANT if claim is Claim.VACANT else Section.OTHER
    url = f"{reverse('show-link-checks', args=[organization.slug, year])}?show=mend"
    return Task(f"ลิงก์ {len(bad.codes)} แห่งต้องแก้ไข", detail, "ตรวจและแก้ไข", url, section)
