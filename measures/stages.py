"""What the room of measures tells the rows above a page: how far the analysis, the measures and the rounds are."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from assessments.models import Issue
from assessments.stages import YearOverview
from measures.models import Plan, ReportingRound
from measures.round_days import round_end
from measures.states import Implementation, Status
from organizations.models import Organization
from thai.dates import NBSP, short_date

Stage = tuple[str, str, str]
_COLUMNS = ("written", "on_issues", "issues", "number", "approved", "submitted", "newest", "months")


@dataclass(frozen=True)
class PlanOverview:
    """Findings that say something, and those of them on an issue, of which the result's year has `issues`; measures not
    cancelled, those approved and those submitted; the newest round and its state."""

    findings: int = 0
    on_issues: int = 0
    issues: int = 0
    measures: int = 0
    approved: int = 0
    submitted: int = 0
    round: str = ""
    months: int = 0


def overview(organization: Organization, fiscal_year: int) -> PlanOverview:
    """One query for as long as the organization lives, whatever stages ask."""
    known: dict[int, PlanOverview] = organization.__dict__.setdefault("_plan_overviews", {})
    if fiscal_year not in known:
        live = ~Q(measures__implementation=Implementation.CANCELLED)
        said = Q(findings__shortcoming__gt="") | Q(findings__development__gt="") | Q(findings__maintenance__gt="")
        issues = Issue.objects.filter(framework__fiscal_year=fiscal_year - 1).order_by().values("framework")
        issues = issues.annotate(number=Count("pk"))
        newest = ReportingRound.objects.filter(plan=OuterRef("pk")).order_by("-months", "-edition")
        rows = Plan.objects.filter(organization=organization, fiscal_year=fiscal_year).annotate(
            written=Count("findings", filter=said, distinct=True),
            on_issues=Count("findings", filter=said & Q(findings__issue__isnull=False), distinct=True),
            issues=Coalesce(Subquery(issues.values("number")), 0),
            number=Count("measures", filter=live, distinct=True),
            approved=Count("measures", filter=live & Q(measures__status=Status.APPROVED), distinct=True),
            submitted=Count("measures", filter=live & Q(measures__status=Status.SUBMITTED), distinct=True),
            newest=Coalesce(Subquery(newest.values("state")[:1]), Value("")),
            months=Coalesce(Subquery(newest.values("months")[:1]), 0),
        )
        row = rows.values_list(
            "written", "on_issues", "issues", "number", "approved", "submitted", "newest", "months"
        ).first()
        known[fiscal_year] = PlanOverview(*row) if row else PlanOverview()
    return known[fiscal_year]


def findings(organization: Organization, year: YearOverview) -> Stage:
    """Icon, state and address of the stage วิเคราะห์; issues are counted where findings are written on them."""
    plan = overview(organization, year.fiscal_year)
    url = reverse("show-findings", args=[organization.slug, year.fiscal_year])
    if plan.issues and plan.on_issues == plan.issues:
        return "tick", f"ครบ {plan.issues} ประเด็น", url
    if plan.on_issues:
        return "half", f"เขียนแล้ว {plan.on_issues} จาก {plan.issues} ประเด็น", url
    return ("half", f"เขียนแล้ว {plan.findings} เรื่อง", url) if plan.findings else ("ring", "ยังไม่ได้เริ่ม", url)


def rounds(organization: Organization, year: YearOverview) -> Stage:
    """Icon, state and address of the stage ติดตาม; one more query while no round has begun."""
    plan = overview(organization, year.fiscal_year)
    url = reverse("list-rounds", args=[organization.slug, year.fiscal_year])
    if not plan.round:
        ends_on, _ = round_end(Plan(organization=organization, fiscal_year=year.fiscal_year), 6)
        return "ring", f"เริ่ม {short_date(ends_on).rpartition(NBSP)[0]}", url
    words = {"open": ("half", "รอบ {} เดือน เปิดรับ"), "prepared": ("half", "รวบรวมรอบ {} เดือนแล้ว")}
    icon, state = words.get(plan.round, ("tick", "ปิดรอบ {} เดือนแล้ว"))
    return icon, state.format(plan.months), url


def measures(organization: Organization, year: YearOverview) -> Stage:
    """Icon, state and address of the stage มาตรการ."""
    plan = overview(organization, year.fiscal_year)
    url = reverse("list-measures", args=[organization.slug, year.fiscal_year])
    if plan.approved:
        icon = "tick" if plan.approved == plan.measures else "half"
        return icon, f"เห็นชอบ {plan.approved} จาก {plan.measures}", url
    if plan.submitted:
        return "half", f"รอพิจารณา {plan.submitted} จาก {plan.measures}", url
    return ("half", f"ร่าง {plan.measures} รายการ", url) if plan.measures else ("ring", "ยังไม่มีมาตรการ", url)
