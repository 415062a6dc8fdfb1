"""Courses of results over the years, each composed once; many organizations went the same way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from random import Random
from typing import Any

from assessments.models import Criterion, Framework
from assessments.reckoning import Reckoning
from assessments.results import tree_of
from assessments.stated.composing import compose
from assessments.stated.facts import Facts
from assessments.statement import Place, Statement
from assessments.tree import Key, Tree
from thai.numbers import half_up

COURSES = 48
# Points: the country's mean, how far organizations and their indicators lie apart, what a year adds.
_MEAN, _APART, _WITHIN, _A_YEAR = 78, 9, 6, 1.2
_NOWHERE = Place("", "", "", "")


@dataclass(frozen=True)
class Ruler:
    """A framework, read once for all."""

    framework: Framework
    tree: Tree
    names: Mapping[str, list[str]]
    indicators: Mapping[str, Criterion]


@dataclass(frozen=True)
class Result:
    """A year of a course: its ten figures by the code of the indicator, and what they come to, of nobody yet."""

    ruler: Ruler
    figures: Mapping[str, Decimal]
    statement: Statement

    @property
    def year(self) -> int:
        return self.ruler.framework.fiscal_year

    @cached_property
    def content(self) -> dict[str, Any]:
        return self.statement.as_dict()


# A result for every year, oldest first.
Course = Sequence[Result]
# The number of an organization → how it went there.
Courses = Callable[[int], Course]


def courses(years: Iterable[int], seed: int) -> Courses:
    """Each is composed when the first organization goes it. Four queries."""
    rulers = _rulers(years)
    went = cache(lambda way: _course(rulers, Random(f"{seed}-course-{way}")))  # noqa: S311
    return lambda number: went(number % COURSES)


def _rulers(years: Iterable[int]) -> list[Ruler]:
    found = Framework.objects.filter(fiscal_year__in=list(years)).order_by("fiscal_year")
    return [_ruler(framework) for framework in found.prefetch_related("criteria__variants", "bands")]


def _ruler(framework: Framework) -> Ruler:
    criteria = framework.criteria.all()
    names = {one.code: [one.name, *(variant.name for variant in one.variants.all())] for one in criteria}
    indicators = {one.code: one for one in criteria if one.kind == Criterion.Kind.INDICATOR}
    return Ruler(framework, tree_of(framework), names, indicators)


def _course(rulers: Sequence[Ruler], chance: Random) -> Course:
    mean = chance.gauss(_MEAN, _APART)
    found: list[Result] = []
    before: Facts | None = None
    for age, ruler in enumerate(rulers):
        figures = {code: _figure(chance.gauss(mean + age * _A_YEAR, _WITHIN)) for code in ruler.indicators}
        facts = _facts(ruler, figures)
        found.append(Result(ruler, figures, compose(_NOWHERE, facts, before)))
        before = facts
    return found


def _facts(ruler: Ruler, figures: Mapping[str, Decimal]) -> Facts:
    known = dict[Key, Decimal](figures.items())
    return Facts(
        Reckoning(ruler.tree, known, None),
        ruler.names,
        framework_provisional=ruler.framework.provisional,
        unverified=tuple(ruler.framework.unverified_facts),
    )


def _figure(value: float) -> Decimal:
    return half_up(Decimal(min(max(value, 20), 100)))
