"""What the room of measures tells the rows above a page: how far the analysis, the measures and the rounds are."""

from typing import Any

from django.db.models import OuterRef, Subquery
from django.urls import reverse

from assessments.models import Issue
from assessments.stages import YearOverview, count_of
from measures.models import Finding, Measure, ReportingRound
from measures.round_days import last_day, moved_to
from measures.states import Status
from organizations.models import Organization
from thai.dates import NBSP, short_date

Stage = tuple[str, str, str]


def facts(organization: Organization) -> dict[str, Any]:
    """What the three stages read, asked along with the years: findings that say something, and those of them on one of
    the issues of the result's year; measures not cancelled; the newest round."""
    of_plan = {"plan__organization": organization, "plan__fiscal_year": OuterRef("fiscal_year")}
    said = Finding.objects.filter(**of_plan).exclude(shortcoming="", development="", maintenance="")
    live = Measure.objects.live().filter(**of_plan)
    newest = ReportingRound.objects.filter(**of_plan).order_by("-months", "-edition")
    return {
        "findings": count_of(said),
        "findings_on_issues": count_of(said.filter(issue__isnull=False)),
        "result_issues": count_of(Issue.objects.filter(framework__fiscal_year=OuterRef("fiscal_year") - 1)),
        "live_measures": count_of(live),
        "approved_measures": count_of(live.filter(status=Status.APPROVED)),
        "submitted_measures": count_of(live.filter(status=Status.SUBMITTED)),
        "round_state": Subquery(newest.values("state")[:1]),
        "round_months": Subquery(newest.values("months")[:1]),
        "round_moved_to": moved_to(organization, 6),
    }


def findings(organization: Organization, year: YearOverview) -> Stage:
    """Icon, state and address of the stage วิเคราะห์; issues are counted where findings are written on them."""
    url = reverse("show-findings", args=[organization.slug, year.fiscal_year])
    written, on_issues, issues = (year.facts[name] for name in ("findings", "findings_on_issues", "result_issues"))
    if issues and on_issues == issues:
        return "tick", f"ครบ {issues} ประเด็น", url
    if on_issues:
        return "half", f"เขียนแล้ว {on_issues} จาก {issues} ประเด็น", url
    return ("half", f"เขียนแล้ว {written} เรื่อง", url) if written else ("ring", "ยังไม่ได้เริ่ม", url)


def rounds(organization: Organization, year: YearOverview) -> Stage:
    """Icon, state and address of the stage ติดตาม."""
    url = reverse("list-rounds", args=[organization.slug, year.fiscal_year])
    if not year.facts["round_state"]:
        ends_on = last_day(year.fiscal_year, 6, year.facts["round_moved_to"])
        return "ring", f"เริ่ม {short_date(ends_on).rpartition(NBSP)[0]}", url
    words = {"open": ("half", "รอบ {} เดือน เปิดรับ"), "prepared": ("half", "รวบรวมรอบ {} เดือนแล้ว")}
    icon, state = words.get(year.facts["round_state"], ("tick", "ปิดรอบ {} เดือนแล้ว"))
    return icon, state.format(year.facts["round_months"]), url


def measures(organization: Organization, year: YearOverview) -> Stage:
    """Icon, state and address of the stage มาตรการ."""
    url = reverse("list-measures", args=[organization.slug, year.fiscal_year])
    live, approved, submitted = (year.facts[f"{name}_measures"] for name in ("live", "approved", "submitted"))
    if approved:
        return "tick" if approved == live else "half", f"เห็นชอบ {approved} จาก {live}", url
    if submitted:
        return "half", f"รอพิจารณา {submitted} จาก {live}", url
    return ("half", f"ร่าง {live} รายการ", url) if live else ("ring", "ยังไม่มีมาตรการ", url)
