"""Last year's figures beside this year's codes."""

from decimal import Decimal

from assessments.counterparts import counterparts
from assessments.gradebook import find_gradebook
from assessments.models import NameVariant
from assessments.scoring import score
from assessments.tree import Tree
from organizations.models import Organization


def figures_of_last_year(organization: Organization, tree: Tree) -> tuple[int | None, dict[str, Decimal]]:
    """The year before, and by this year's code what the same indicator or item came to then (computed where the year
    computes it, two decimals). (None, {}) without an assessment of that year. At most three queries."""
    year = tree.fiscal_year - 1
    book = find_gradebook(organization, year)
    if book is None:
        return None, {}
    names, names_before = names_of(tree, book.tree)
    outcomes = score(book.tree, book.figures).outcomes
    values = {
        code: outcomes[code_before].value
        for code, code_before in counterparts(tree, names, book.tree, names_before).items()
    }
    return year, {code: value for code, value in values.items() if value is not None}


def names_of(*trees: Tree) -> list[dict[str, list[str]]]:
    """For each year, code → the official name and its variants. One query."""
    found = {tree.fiscal_year: {code: [node.name] for code, node in tree.nodes.items()} for tree in trees}
    variants = NameVariant.objects.filter(criterion__framework__fiscal_year__in=found).order_by("pk")
    for year, code, name in variants.values_list("criterion__framework__fiscal_year", "criterion__code", "name"):
        found[year].setdefault(code, []).append(name)
    return [found[tree.fiscal_year] for tree in trees]
