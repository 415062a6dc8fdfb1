"""All pages of this folder."""

from ..case import Case
from . import cannot_tell, not_opening, other_organization, other_year, right

CASES: list[Case] = [
    *right.CASES,
    *other_year.CASES,
    *other_organization.CASES,
    *cannot_tell.CASES,
    *not_opening.CASES,
]
