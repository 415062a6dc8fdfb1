"""The items of a year's register, and the item that people mean by what they type."""

from collections.abc import Iterable

from django.db.models import Q

from assessments.codes import read_code
from assessments.models import Criterion
from assessments.models.framework import CriterionQuerySet
from thai.digits import to_arabic
from thai.text import match_key, tidy

# Only the items of the OIT are judged 0 or 100.
OF_OIT = Q(kind=Criterion.Kind.ITEM, binary=True)


def items_of(fiscal_year: int) -> CriterionQuerySet:
    """In the order of the framework, each with its group (the sub-indicator) and its framework."""
    found = Criterion.objects.filter(OF_OIT, framework__fiscal_year=fiscal_year)
    return found.select_related("parent", "framework").order_by("position")


def meant(typed: str, items: Iterable[Criterion]) -> list[Criterion]:
    """The one item whose code was typed in whatever way (o1, O1., 01, ๐35, ๐๒๘, 28), else those with these words in
    their names."""
    known = {item.code: item for item in items}
    plain = to_arabic(tidy(typed))
    code = read_code(typed, known) or (read_code(f"0{plain}", known) if plain.isdecimal() else None)
    if code:
        return [known[code]]
    key = match_key(typed)
    return [item for item in known.values() if key and key in match_key(item.name)]
