"""What the room of assessments tells the rows above a page: the years there are, and how far the scores are."""

from django.db.models import Count, Q
from django.urls import reverse

from assessments.models import Criterion, Framework
from organizations.models import Organization


def years(organization: Organization) -> list[int]:
    """The fiscal years that have a framework, oldest first. One query."""
    return list(Framework.objects.order_by("fiscal_year").values_list("fiscal_year", flat=True))


def scores(organization: Organization, fiscal_year: int) -> tuple[str, str, str]:
    """Icon, state and address of the stage คะแนน. One query."""
    indicators = Criterion.objects.filter(framework__fiscal_year=fiscal_year, kind=Criterion.Kind.INDICATOR)
    scored = Count("scores", Q(scores__assessment__organization=organization), distinct=True)
    wanted, filled = indicators.aggregate(wanted=Count("pk", distinct=True), filled=scored).values()
    icon = "tick" if wanted and filled == wanted else "half" if filled else "ring"
    state = f"กรอกแล้ว {filled} จาก {wanted}" if filled else "ยังไม่ได้กรอก"
    return icon, state, reverse("show-result", args=[organization.slug, fiscal_year])
