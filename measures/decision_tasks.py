"""What waits for a decision, came back from one, or was never proposed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db.models import OuterRef, Subquery
from django.urls import reverse
from django.utils import timezone

from measures.models import Decision, Measure
from measures.states import Status
from measures.steps import headline
from organizations.models import Organization, User
from organizations.tasks import Section, Task
from thai.text import tidy

LISTED = 3
QUOTED = 160


def decision_tasks(organization: Organization, user: User, measures: Iterable[Measure]) -> list[Task]:
    """By the person's permissions; one query."""
    by_status: dict[str, list[Measure]] = defaultdict(list)
    for one in measures:
        by_status[one.status].append(one)
    latest = _latest([*by_status[Status.SUBMITTED], *by_status[Status.RETURNED]])
    found: list[Task] = []
    if organization.grants(user, "decide_measures"):
        found += _waiting(organization, by_status[Status.SUBMITTED], latest)
    if organization.grants(user, "edit_measures"):
        found += [
            _returned(organization, one, latest[one.pk]) for one in by_status[Status.RETURNED] if one.pk in latest
        ]
    if organization.grants(user, "submit_measures"):
        found += [_revised(organization, one) for one in by_status[Status.REVISED]]
        found += _drafts(organization, by_status[Status.DRAFT])
    return found


def _latest(measures: Iterable[Measure]) -> dict[int, Decision]:
    """The newest decision on each."""
    newest = Decision.objects.filter(measure=OuterRef("measure")).order_by("-at", "-pk").values("pk")[:1]
    keys = [one.pk for one in measures]
    rows = Decision.objects.filter(measure__in=keys, pk=Subquery(newest)).select_related("sheet").defer("content")
    return {one.measure_id: one for one in rows}


def _waiting(organization: Organization, measures: Iterable[Measure], latest: dict[int, Decision]) -> Iterator[Task]:
    """One task each; more than three of a plan in one."""
    for some in _by_plan(measures):
        known = [latest[one.pk] for one in some if one.pk in latest]
        since = min((timezone.localdate(one.at) for one in known), default=None)
        if len(some) > LISTED:
            year = some[0].plan.fiscal_year
            title = f"รอพิจารณา {len(some)} มาตรการ ปีงบประมาณ พ.ศ. {year}"
            detail = "เสนอโดย " + ", ".join(sorted({one.by for one in known}))
            url = reverse("decide-measures", args=[organization.slug, year])
            yield Task(title, detail, "พิจารณา", url, Section.WAITING, since)
            continue
        for one in some:
            decision = latest.get(one.pk)
            detail = _where(one) + (f" · เสนอโดย {decision.by}" if decision else "")
            verb = "ดูสิ่งที่เปลี่ยน" if one.in_force_id else "พิจารณา"
            day = timezone.localdate(decision.at) if decision else None
            yield Task(headline(one.title), detail, verb, show_url(organization, one), Section.WAITING, day)


def _returned(organization: Organization, one: Measure, decision: Decision) -> Task:
    url = reverse("list-measures", args=[organization.slug, one.plan.fiscal_year]) + f"?edit={one.pk}#m{one.pk}"
    note = tidy(decision.note).replace("\n", " ")
    quoted = f"“{note[:QUOTED]}…”" if len(note) > QUOTED else f"“{note}”"
    day = timezone.localdate(decision.at)
    return Task(
        headline(one.title), f"{quoted} · โดย {decision.by} · {_where(one)}", "แก้ไข", url, Section.RETURNED, day
    )


def _revised(organization: Organization, one: Measure) -> Task:
    title = f"{headline(one.title)}: แก้ไขแล้วยังไม่ได้เสนอ"
    return Task(title, f"{_where(one)} · ฉบับที่เห็นชอบแล้วยังใช้อยู่", "ตรวจและเสนอ", show_url(organization, one))


def _drafts(organization: Organization, measures: Iterable[Measure]) -> Iterator[Task]:
    for some in _by_plan(measures):
        year = some[0].plan.fiscal_year
        url = reverse("propose-plan", args=[organization.slug, year])
        yield Task(f"มาตรการ ปีงบประมาณ พ.ศ. {year}", f"เป็นร่าง {len(some)} เรื่อง ยังไม่ได้เสนอ", "ตรวจและเสนอ", url)


def show_url(organization: Organization, measure: Measure) -> str:
    return reverse("show-measure", args=[organization.slug, measure.plan.fiscal_year, measure.pk])


def _where(measure: Measure) -> str:
    return f"มาตรการที่ {measure.position} ปีงบประมาณ พ.ศ. {measure.plan.fiscal_year}"


def _by_plan(measures: Iterable[Measure]) -> list[list[Measure]]:
    found: dict[int, list[Measure]] = defaultdict(list)
    for one in measures:
        found[one.plan_id].append(one)
    return list(found.values())
