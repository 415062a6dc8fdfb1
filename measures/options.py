"""What a measure of a plan may answer and whom it may name: the choices of the open row."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from assessments.models import Criterion, Issue, IssueItem, Recommendation
from measures.basis import Basis
from measures.coverage import Coverage
from measures.models import Finding, Measure, Plan
from thai.numbers import half_up


@dataclass(frozen=True)
class Link:
    """A criterion of the result. `asked`: coverage asks for it; `points`: lost there, if known."""

    pk: int
    code: str
    name: str
    points: Decimal | None = None
    asked: bool = False
    open: bool = False


@dataclass(frozen=True)
class Options:
    """`offices` and `posts`: name → key."""

    issues: list[Issue] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    recommendations: list[Recommendation] = field(default_factory=list)
    offices: dict[str, int] = field(default_factory=dict)
    posts: dict[str, int] = field(default_factory=dict)

    @property
    def owners(self) -> list[str]:
        return ["ทุกส่วนราชการ", *self.offices, *self.posts]

    def issues_of(self, code: str) -> list[Issue]:
        """Those in which an item stands. One query with a code, none without."""
        found = IssueItem.objects.filter(issue__in=self.issues, item__code=code, optional=False) if code else []
        standing = {place.issue_id for place in found}
        return [issue for issue in self.issues if issue.pk in standing]


def options_of(plan: Plan, basis: Basis, coverage: Coverage | None, measure: Measure | None = None) -> Options:
    """Whatever the measure is linked to already stays a choice. Eight queries at most."""
    linked = list(measure.criteria.all()) if measure else []
    answered = list(measure.recommendations.all()) if measure else []
    given = Recommendation.objects.none()
    if basis.gradebook and basis.gradebook.assessment.pk:
        given = basis.gradebook.assessment.recommendations.exclude(text="").select_related("criterion__framework")
    return Options(
        list(_issues(basis.year, measure)),
        list(_findings(plan)),
        [*_links(basis, coverage, linked)],
        [*dict.fromkeys([*given.order_by("criterion__position"), *answered])],
        dict(plan.organization.offices.values_list("name", "pk")),
        dict(plan.organization.posts.values_list("title", "pk")),
    )


def issue_words(issue: Issue) -> str:
    return f"ประเด็นที่ {issue.number} {issue.title}"


def finding_words(finding: Finding) -> str:
    """ข้อค้นพบ ตัวชี้วัด 6, 8; the criteria are fetched along."""
    return "ข้อค้นพบ ตัวชี้วัด " + ", ".join(one.code for one in finding.criteria.all())


def _issues(year: int, measure: Measure | None) -> Iterable[Issue]:
    found = list(Issue.objects.filter(framework__fiscal_year=year).order_by("number"))
    standing = measure.issue if measure else None
    return found if standing is None or standing in found else [*found, standing]


def _findings(plan: Plan) -> Iterable[Finding]:
    """Those that stand on criteria; a finding on an issue is chosen as its issue."""
    return plan.findings.filter(issue__isnull=True).prefetch_related("criteria") if plan.pk else []


def _links(basis: Basis, coverage: Coverage | None, linked: list[Criterion]) -> list[Link]:
    needs = {need.code: need for need in coverage.needs} if coverage else {}
    found = []
    for criterion in Criterion.objects.filter(framework__fiscal_year=basis.year).order_by("position"):
        lost = basis.losses.get(criterion.code)
        wanted = criterion.code in needs or criterion.kind == "indicator" and (lost is None or lost > 0)
        if wanted or criterion in linked:
            points = half_up(lost) if lost else None
            need = needs.get(criterion.code)
            found.append(
                Link(criterion.pk, criterion.code, criterion.name, points, need is not None, bool(need and need.open))
            )
    others = [Link(one.pk, one.code, one.name) for one in linked if one.pk not in {link.pk for link in found}]
    return sorted(found, key=lambda link: not link.asked) + others
