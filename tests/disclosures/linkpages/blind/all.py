"""All the pages of the author who had not seen the checker."""

from ..case import Case
from . import (
    blocked,
    cannot_tell,
    certificate,
    dead,
    needs_sign_in,
    other_organization,
    other_year,
    redirected,
    right,
    soft_404,
    timeout,
    too_large,
    wrong_type,
)

CASES: list[Case] = [
    *right.CASES,
    *other_year.CASES,
    *other_organization.CASES,
    *cannot_tell.CASES,
    *redirected.CASES,
    *blocked.CASES,
    *needs_sign_in.CASES,
    *soft_404.CASES,
    *wrong_type.CASES,
    *too_large.CASES,
    *timeout.CASES,
    *dead.CASES,
    *certificate.CASES,
]
