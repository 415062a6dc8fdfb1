"""What a measure answers, and the points of the result that are at stake there."""

from dataclasses import dataclass
from decimal import Decimal

from measures.basis import Basis
from measures.models import Measure
from thai.numbers import half_up


@dataclass(frozen=True)
class Answered:
    """A criterion or a recommendation that the measure answers; `points`: lost there in the total, if known."""

    code: str
    name: str
    points: Decimal | None
    year: int
    recommendation: bool = False


def answered(measure: Measure, basis: Basis | None) -> list[Answered]:
    """The linked criteria, then the recommendations; no query once the content and the basis are fetched."""
    lost = {code: half_up(points) for code, points in basis.losses.items()} if basis else {}
    criteria = [
        Answered(one.code, one.name, lost.get(one.code), one.framework.fiscal_year) for one in measure.criteria.all()
    ]
    recommended = [one.criterion for one in measure.recommendations.all()]
    return criteria + [Answered(one.code, one.name, None, one.framework.fiscal_year, True) for one in recommended]


def points_of(linked: list[Answered], basis: Basis | None) -> Decimal | None:
    """Lost where the measure answers: nothing twice, where it answers an indicator and an item below it."""
    codes = {one.code for one in linked if one.points is not None}
    return half_up(basis.points_at(codes)) if basis and codes else None
