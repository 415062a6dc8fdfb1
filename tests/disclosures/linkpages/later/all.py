"""All pages of the package."""

from ..case import Case
from . import blocked, cannot_tell, dead, needs_sign_in, soft_404, wrong_type
from .reading import read

CASES: list[Case] = [
    *(case for verdict in ("right", "other_year", "other_organization", "cannot_tell") for case in read(verdict)),
    *(case for kind in (cannot_tell, soft_404, needs_sign_in, blocked, wrong_type, dead) for case in kind.CASES),
]
