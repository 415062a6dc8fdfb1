"""Plans whose measures in force the public cannot read yet, or reads in an older edition."""

from typing import Any

from django.db.models import Exists, F, OuterRef, Subquery

from disclosures.models import Publication
from measures.models import Decision, Freezing, Measure, Plan
from measures.states import Action
from organizations.models import Organization

# What changes which texts are in force.
TELLING = [Action.APPROVE, Action.CANCEL, Action.RESTORE]


def open_plans(organization: Organization) -> list[tuple[int, int | None]]:
    """Newest year first, each with the edition that is older than a decision or a closed round; None: never published.
    A withdrawn plan is left alone. Two queries."""
    editions = Publication.objects.latest_editions().filter(what=Publication.What.MEASURES, organization=organization)
    known = {one.fiscal_year: one for one in editions.defer("content", "search_key")}
    found: list[tuple[int, int | None]] = []
    for year, *changes in _changes(organization):
        edition = known.get(year)
        if edition is None:
            found.append((year, None))
        elif not edition.is_withdrawn and any(at and at > edition.published_at for at in changes):
            found.append((year, edition.edition))
    return found


def _changes(organization: Organization) -> list[tuple[Any, ...]]:
    """Of plans with a measure in force: the year, when a text was decided on last, when a round was closed last."""
    decided = Decision.objects.filter(measure__plan=OuterRef("pk"), action__in=TELLING).order_by("-at")
    closed = Freezing.objects.filter(round__plan=OuterRef("pk"), round__frozen=F("pk")).order_by("-frozen_at")
    in_force = Measure.objects.in_force().filter(plan=OuterRef("pk"))
    plans = Plan.objects.filter(Exists(in_force), organization=organization).order_by("-fiscal_year")
    dated = plans.annotate(decided=Subquery(decided.values("at")[:1]), closed=Subquery(closed.values("frozen_at")[:1]))
    return list(dated.values_list("fiscal_year", "decided", "closed"))
