"""Results that a round asks for and does not have: per office or post, and in one line for whoever closes rounds."""

from collections import defaultdict
from collections.abc import Iterator

from django.urls import reverse

from measures.asked_rounds import Round
from measures.desk import Desk, place_of, why
from measures.laying import Share, claim_of
from measures.models import Measure
from organizations.claims import Claim
from organizations.tasks import Section, Task, section_of


def result_tasks(desk: Desk) -> Iterator[Task]:
    """One task per share (office or post) and round; what others owe is one more for those who close rounds."""
    for plan, asked in desk.load.rounds.items():
        missing = desk.load.missing(plan)
        section = section_of(asked.ends_on, desk.today)
        if missing and section:
            owed = _owed(desk, plan)
            mine = {share: found[0] for share in owed if (found := claim_of([share], desk.answerer))}
            for share, claim in mine.items():
                yield _result(desk, missing[0], asked, share, owed[share], claim, section)
            rest = {share: counts for share, counts in owed.items() if share not in mine}
            if rest and desk.may("close_rounds"):
                yield _overview(desk, missing[0], asked, rest, section)


def _owed(desk: Desk, plan: int) -> dict[Share, tuple[int, int]]:
    """Entered and missing by share, where something is missing; everything under other words is one share."""
    counts: dict[Share, list[int]] = defaultdict(lambda: [0, 0])
    for one in desk.load.in_force():
        if one.plan_id == plan:
            for share in {_pooled(share) for share in desk.load.shares[one.pk]}:
                counts[share][one.pk not in desk.load.rounds[plan].entered] += 1
    return {share: (done, left) for share, (done, left) in counts.items() if left}


def _pooled(share: Share) -> Share:
    return Share("ผู้รับผิดชอบอื่น", share.post, shared=True) if share.shared else share


def _result(
    desk: Desk, one: Measure, asked: Round, share: Share, counts: tuple[int, int], claim: Claim, section: Section
) -> Task:
    title = f"รายงานผลรอบ {asked.months} เดือน ปี {one.plan.fiscal_year} ของ{share.label} {sum(counts)} เรื่อง"
    detail = [f"บันทึกแล้ว {counts[0]} เรื่อง ยังขาด {counts[1]}", *why(desk, claim, [share])]
    verb = "บันทึกผล" if desk.may("report_progress") else "เปิดดู"
    mine = "?show=mine" if claim is Claim.OWN and not share.shared else ""
    url = _round_url(desk, one, asked) + mine
    return Task(title, " · ".join(detail), verb, url, place_of(claim, section), asked.ends_on)


def _overview(desk: Desk, one: Measure, asked: Round, rest: dict[Share, tuple[int, int]], section: Section) -> Task:
    title = f"รายงานผลรอบ {asked.months} เดือน ปี {one.plan.fiscal_year} ของส่วนราชการอื่น"
    detail = "ยังขาด " + " ".join(f"{share.label} {left} เรื่อง" for share, (_, left) in rest.items())
    return Task(title, detail, "ติดตาม", _round_url(desk, one, asked), section, asked.ends_on)


def _round_url(desk: Desk, one: Measure, asked: Round) -> str:
    return reverse("show-round", args=[desk.organization.slug, one.plan.fiscal_year, asked.months])
