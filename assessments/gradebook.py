"""An organization's year as the grid needs it: the assessment, the criteria and the figures typed, in a few queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.db.models import FilteredRelation, Q
from django.http import Http404
from django.utils.functional import SimpleLazyObject

from assessments.cells import key_of
from assessments.grid import Grid, Layout, Respondents
from assessments.models import Assessment, Framework
from assessments.results import bands_of
from assessments.tree import Figures, Key, Node, Tree
from organizations.models import Organization

FIELDS = ("pk", "parent_id", "code", "name", "kind", "weight", "derived", "binary", "position")
SCORE = ("mine__respondent_group__code", "mine__pk", "mine__value")


@dataclass(frozen=True)
class Gradebook:
    """`tree` has no bands: a save needs none, `ranked` fetches them. `criteria` and `scores` hold primary keys, by code
    and by key of the figure."""

    assessment: Assessment
    tree: Tree
    figures: Figures
    criteria: dict[str, int]
    scores: dict[Key, int]

    @cached_property
    def ranked(self) -> Tree:
        """The tree with the year's bands. One query."""
        return replace(self.tree, bands=bands_of(self.assessment.framework))

    @cached_property
    def _groups(self) -> list[tuple[str, str, str, int]]:
        found = self.assessment.framework.respondent_groups.order_by("code")
        return list(found.values_list("code", "name", "instrument__code", "pk"))

    @property
    def respondents(self) -> Sequence[Respondents]:
        """The year's respondent groups; one query, made only once somebody looks."""
        return SimpleLazyObject(lambda: [Respondents(*row[:3]) for row in self._groups])  # type: ignore[return-value]

    @property
    def groups(self) -> dict[str, int]:
        """The primary key of each respondent group by code."""
        return {row[0]: row[3] for row in self._groups}

    def grid(self, layout: Layout) -> Grid:
        return Grid(self.tree, self.figures, self.respondents, layout)


def open_gradebook(organization: Organization, year: int, *, locked: bool = False) -> Gradebook:
    """Two queries (a third where the year has no assessment yet); raises Http404 for a year without a framework.
    `locked`, inside a transaction: the assessment is created if need be, and nobody else saves it until the end."""
    return _gradebook(_stored(organization, year, locked) or _new(organization, year, locked))


def find_gradebook(organization: Organization, year: int) -> Gradebook | None:
    """The year's gradebook if the organization has an assessment of it. Two queries, or one."""
    assessment = _stored(organization, year)
    return _gradebook(assessment) if assessment else None


def _gradebook(assessment: Assessment) -> Gradebook:
    framework = assessment.framework
    mine = FilteredRelation("scores", condition=Q(scores__assessment_id=assessment.pk or 0))
    rows = list(framework.criteria.alias(mine=mine).order_by("position", "pk").values_list(*FIELDS, *SCORE))
    tree = Tree(framework.fiscal_year, _instruments(rows), (), framework.no_total_reason)
    known = [(key_of(row[2], row[-3] or ""), row) for row in rows if row[-2] is not None]
    return Gradebook(
        assessment,
        tree,
        figures={key: row[-1] for key, row in known},
        criteria={row[2]: row[0] for row in rows},
        scores={key: row[-2] for key, row in known},
    )


def _stored(organization: Organization, year: int, locked: bool = False) -> Assessment | None:
    wanted = Assessment.objects.filter(organization=organization, framework__fiscal_year=year)
    found = (wanted.select_for_update(of=("self",)) if locked else wanted).select_related("framework").first()
    if found:
        found.organization = organization
    return found


def _new(organization: Organization, year: int, locked: bool) -> Assessment:
    framework = Framework.objects.filter(fiscal_year=year).first()
    if framework is None:
        raise Http404(f"no framework for {year}")
    if not locked:
        return Assessment(organization=organization, framework=framework)
    assessment, _ = Assessment.objects.get_or_create(organization=organization, framework=framework)
    return _stored(organization, year, locked) or assessment


def _instruments(rows: Iterable[tuple[Any, ...]]) -> tuple[Node, ...]:
    children: dict[int | None, dict[int, tuple[Any, ...]]] = defaultdict(dict)
    for row in rows:
        children[row[1]][row[0]] = row

    def node(row: tuple[Any, ...]) -> Node:
        code, name, kind, weight, derived, binary, position = row[2:9]
        below = tuple(node(child) for child in children[row[0]].values())
        return Node(code, name, kind, weight, derived, binary, position, below)

    return tuple(node(row) for row in children[None].values())
