"""Every case of this folder."""

from tests.disclosures.linkpages.case import Case
from tests.disclosures.linkpages.sighted import (
    blocked,
    cannot_tell,
    certificate,
    dead,
    needs_sign_in,
    other_organization,
    other_year,
    redirected,
    right_files,
    right_pages,
    soft_404,
    timeout,
    too_large,
    wrong_type,
)

CASES: list[Case] = [
    *right_pages.CASES,
    *right_files.CASES,
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
