"""What the checks ask of people in งานของฉัน: the links that have to be mended, by the post that answers for them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.urls import reverse
from django.utils import timezone

from disclosures.models import Alarm, LinkStanding
from disclosures.register.states import EDIT
from organizations.claims import Claim
from organizations.duties import answerer_of
from organizations.models import Organization, User
from organizations.tasks import Section, Task

SHOWN = 8  # codes of items in one line


def link_tasks(organization: Organization, user: User) -> Iterator[Task]:
    """One for each post with such links, of the newest year that has any; those of no post belong to whoever keeps the
    register (สำนักปลัด). A vacant post's show to the post above. One query, and the chart of the organization."""
    year, found = _raised(organization)
    if not found:
        return
    answerer = answerer_of(organization, user, timezone.localdate())
    for post, codes in found.items():
        claim = answerer.claim(post, shared=post is None and organization.grants(user, EDIT))
        if claim:
            title = answerer.chart.posts[post].title if post is not None else ""
            yield _task(organization, year, codes, title, claim)


def _raised(organization: Organization) -> tuple[int, dict[int | None, list[str]]]:
    """The year, and the code of the item of each bad link by the post that owns it."""
    rows = LinkStanding.objects.filter(alarm=Alarm.RAISED, disclosure__organization=organization)
    place = ("disclosure__item__framework__fiscal_year", "disclosure__owner", "disclosure__item__code")
    known = list(rows.order_by("disclosure__item__position", "pk").values_list(*place))
    newest = max((year for year, _, _ in known), default=0)
    found: dict[int | None, list[str]] = defaultdict(list)
    for year, owner, code in known:
        if year == newest:
            found[owner].append(code)
    return newest, found


def _task(organization: Organization, year: int, codes: Iterable[str], title: str, claim: Claim) -> Task:
    every = list(codes)
    items = list(dict.fromkeys(every))
    more = f" และอีก {len(items) - SHOWN} ข้อ" if len(items) > SHOWN else ""
    why = {
        Claim.OWN: title,
        Claim.VACANT: f"ตำแหน่ง{title} ว่าง" if title else "ยังไม่ระบุตำแหน่งที่รับผิดชอบ",
        Claim.UNREACHED: f"{title} ไม่มีบัญชีในระบบ",
    }[claim]
    detail = " · ".join(part for part in (f"OIT ปี {year}", f"ข้อ {', '.join(items[:SHOWN])}{more}", why) if part)
    section = Section.VACANT if claim is Claim.VACANT else Section.OTHER
    url = f"{reverse('show-link-checks', args=[organization.slug, year])}?show=mend"
    return Task(f"ลิงก์ {len(every)} แห่งต้องแก้ไข", detail, "ตรวจและแก้ไข", url, section)
