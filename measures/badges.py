"""A measure against the one of the year before that it was rolled forward from. Pure but for the models' names."""

from measures.content import Content, changes
from measures.models import Measure

LABELS = {"new": "ใหม่", "changed": "ปรับปรุง", "same": "คงเดิม"}


def badge_of(measure: Measure) -> str:
    """new, changed or same; `rolled_from` is fetched along. Dates, links and the issue move every year: they do not
    count."""
    if measure.rolled_from is None:
        return "new"
    return "changed" if changes(_texts(measure.rolled_from), _texts(measure)) else "same"


def _texts(measure: Measure) -> Content:
    return Content(
        title=measure.title,
        issue="",
        method=measure.method,
        owners=measure.owners_text,
        period="",
        dates="",
        monitoring=measure.monitoring,
        budget=measure.budget,
        success=measure.success,
        links=(),
    )
