"""Whether a result was edited after it was published: told from the audit rows, without making the statement again."""

from django.db.models import CharField, Exists, OuterRef, Subquery
from django.db.models.functions import Cast

from assessments.models import Assessment
from audit.models import Entry

# What is recorded on an assessment but stands nowhere in its result.
ELSEWHERE = ["edit_recommendations"]


def edited_since() -> Exists:
    """For a queryset of publications: whether an entry about the assessment is younger than the edition."""
    assessment = Assessment.objects.filter(
        organization=OuterRef(OuterRef("organization")), framework__fiscal_year=OuterRef(OuterRef("fiscal_year"))
    )
    later = Entry.objects.filter(
        object_type=Assessment._meta.label_lower,
        object_id=Subquery(assessment.values(key=Cast("pk", CharField()))[:1]),
        at__gt=OuterRef("published_at"),
    )
    return Exists(later.exclude(action__in=ELSEWHERE))
