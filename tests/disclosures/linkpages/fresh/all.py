"""All the pages of this folder."""

from ..case import Case
from . import (
    blocked,
    cannot_tell,
    certificate,
    dead,
    endless,
    needs_sign_in,
    other_organization,
    other_year,
    right,
    soft_404,
    wrong_type,
)

CASES: list[Case] = [
    case
    for module in (
        right,
        other_year,
        other_organization,
        cannot_tell,
        blocked,
        needs_sign_in,
        soft_404,
        wrong_type,
        endless,
        dead,
        certificate,
    )
    for case in module.CASES
]
