"""What this room adds to a handover: the measures in force that a post answers for, and the results it still owes."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date

from measures.models import Measure
from measures.workload import Workload, workload
from organizations.duties import Duty
from organizations.models import Organization


def open_duties(organization: Organization, posts: Collection[int], day: date) -> list[Duty]:
    """Three queries besides the chart of the organization."""
    load = workload(organization, day)
    return [*_measures(load, posts), *_results(load, posts)]


def _measures(load: Workload, posts: Collection[int]) -> Iterator[Duty]:
    for one in load.open():
        labels: dict[int, list[str]] = defaultdict(list)
        for share in load.shares[one.pk]:
            if share.post is not None and share.post in posts:
                labels[share.post].append(share.label)
        for post, names in labels.items():
            yield Duty(post, str(one), f"ปีงบประมาณ พ.ศ. {one.plan.fiscal_year} · {' '.join(names)}", one.ends_on)


def _results(load: Workload, posts: Collection[int]) -> Iterator[Duty]:
    for plan, asked in load.rounds.items():
        missing: dict[int, list[Measure]] = defaultdict(list)
        for one in load.missing(plan):
            for post in {share.post for share in load.shares[one.pk] if share.post in posts and share.post}:
                missing[post].append(one)
        for post, some in missing.items():
            title = f"รายงานผลรอบ {asked.months} เดือน ปีงบประมาณ พ.ศ. {some[0].plan.fiscal_year}"
            numbers = ", ".join(str(one.position) for one in some)
            yield Duty(post, title, f"ยังขาดมาตรการที่ {numbers}", asked.ends_on)
