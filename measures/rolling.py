"""Rolling forward: the measures of the year before as new drafts. Text and links come along; states, dates and
evidence do not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from django.db import transaction

from assessments.counterparts import counterparts
from assessments.gradebook import open_gradebook
from assessments.models import Criterion, Framework, Issue
from assessments.previous import names_of
from assessments.tree import ITEM, Tree
from measures.copying import texts_of
from measures.editing import add_measure
from measures.models import Measure, Plan
from measures.refusals import Refused
from organizations.models import User
from thai.text import match_key


@dataclass(frozen=True)
class Crossing:
    """From the criteria and issues of the result one plan answers to those of the next. `codes`: old code → new key;
    `issues`: name → the new issue."""

    year_before: int
    codes: Mapping[str, int] = field(default_factory=dict)
    issues: Mapping[str, Issue] = field(default_factory=dict)

    def criterion(self, criterion: Criterion) -> int | None:
        return self.codes.get(criterion.code) if criterion.framework.fiscal_year == self.year_before else None


@dataclass(frozen=True)
class Rolled:
    """A measure of the year before as the page lists it. `drawn`: its number in the new plan if it came along
    before."""

    measure: Measure
    crossing: Crossing
    drawn: int | None = None

    @property
    def linked(self) -> list[int]:
        """Keys of the criteria of the new result that it will answer."""
        found = (self.crossing.criterion(one) for one in self.measure.criteria.all())
        return [key for key in found if key is not None]

    @property
    def lost(self) -> list[str]:
        """What it was linked to that does not come along, in words."""
        lost = [f"{one.code} {one.name}" for one in self.measure.criteria.all() if not self.crossing.criterion(one)]
        lost += [f"ข้อเสนอแนะ {one.criterion.code} {one.criterion.name}" for one in self.measure.recommendations.all()]
        if self.measure.issue and not self.issue:
            lost.append(f"ประเด็นที่ {self.measure.issue.number} {self.measure.issue.title}")
        return lost

    @cached_property
    def issue(self) -> Issue | None:
        return self.crossing.issues.get(match_key(self.measure.issue.title)) if self.measure.issue else None


def rollable(plan: Plan) -> list[Rolled]:
    """The measures of the year before that were not cancelled, in order. About ten queries."""
    earlier = Measure.objects.of(plan.organization, plan.fiscal_year - 1).live().order_by("position", "pk")
    measures = list(earlier.with_content())
    crossing = crossing_to(plan) if measures else Crossing(0)
    drawn = (
        dict(plan.measures.filter(rolled_from__isnull=False).values_list("rolled_from", "position")) if plan.pk else {}
    )
    return [Rolled(measure, crossing, drawn.get(measure.pk)) for measure in measures]


def crossing_to(plan: Plan) -> Crossing:
    """By document and by name, never by code or place; empty where one of the years has no framework."""
    year = plan.result_year
    if Framework.objects.filter(fiscal_year__in=[year, year - 1]).count() < 2:
        return Crossing(year - 1)
    book, book_before = (open_gradebook(plan.organization, each) for each in (year, year - 1))
    names, names_before = names_of(book.tree, book_before.tree)
    pairs = counterparts(book.tree, names, book_before.tree, names_before)
    codes = _same_items(book.tree, book_before.tree) | {old: new for new, old in pairs.items()} | _same_documents(year)
    issues = {match_key(issue.title): issue for issue in Issue.objects.filter(framework__fiscal_year=year)}
    return Crossing(year - 1, {old: book.criteria[new] for old, new in codes.items()}, issues)


def _same_items(tree: Tree, tree_before: Tree) -> dict[str, str]:
    """Items of any kind with the very same name, each alone with it: old code → new code."""
    here, before = _by_name(tree), _by_name(tree_before)
    return {codes[0]: here[key][0] for key, codes in before.items() if len(codes) == 1 == len(here.get(key, ()))}


def _by_name(tree: Tree) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in tree.nodes.values():
        if node.kind == ITEM and (key := match_key(node.name)):
            found.setdefault(key, []).append(node.code)
    return found


def _same_documents(year: int) -> dict[str, str]:
    """The items that look at the plan and at its report, whatever their names: old code → new code."""
    rows = Criterion.objects.filter(framework__fiscal_year__in=[year, year - 1]).exclude(document="")
    known = {
        (of, document): code for of, document, code in rows.values_list("framework__fiscal_year", "document", "code")
    }
    return {
        code: known[year, document] for (of, document), code in known.items() if of < year and (year, document) in known
    }


def roll_forward(plan: Plan, chosen: Iterable[int], actor: User) -> list[Measure]:
    """New drafts from the chosen measures, without period. What came along before is left as it is; Refused when
    nothing is left to do."""
    plan.organization.require(actor, "edit_measures")
    wanted = set(chosen)
    with transaction.atomic():
        Plan.objects.select_for_update().get(pk=plan.pk)
        rolled = [one for one in rollable(plan) if one.measure.pk in wanted and one.drawn is None]
        if not rolled:
            raise Refused("ไม่มีมาตรการที่เลือกไว้ หรือมาตรการที่เลือกยกมาแล้วทั้งหมด โปรดเลือกรายการที่ยังไม่ได้ยกมา")
        return [_draw(plan, one, actor) for one in rolled]


def _draw(plan: Plan, rolled: Rolled, actor: User) -> Measure:
    values = texts_of(rolled.measure) | {"issue": rolled.issue, "criteria": rolled.linked}
    return add_measure(plan, values, actor, rolled_from=rolled.measure)
