"""One plan grown to 12, 60 and 240 measures: the twelve of the demo over and over, as drafts of the same plan."""

from benchmarks.documents import Rivals, row
from measures.adding import add_measures
from measures.models import Plan
from organizations.models import Organization, User

SLUG, FISCAL_YEAR = "hintang", 2566
SIZES = (12, 60, 240)
COPIED = (
    "title",
    "method",
    "owners_text",
    "monitoring",
    "period_text",
    "starts_on",
    "ends_on",
    "period_confirmed",
    "issue_id",
)


def rows(others: Rivals, rounds: int) -> list[str]:
    """Fewer rounds for more measures."""
    lines = []
    for size in SIZES:
        _grow(size)
        few = max(3, rounds * SIZES[0] // size)
        lines.append(row(f"measures-plan, {size} measures", SLUG, "measures-plan", others, few))
    return lines


def _grow(size: int) -> None:
    organization = Organization.objects.get(slug=SLUG)
    plan = Plan.objects.get(organization=organization, fiscal_year=FISCAL_YEAR)
    plan.organization = organization
    originals = plan.measures.order_by("position").values(*COPIED)[: SIZES[0]]
    copies = [originals[place % len(originals)] for place in range(plan.measures.count(), size)]
    add_measures(plan, copies, User.objects.get(username=f"{SLUG}-staff"))
