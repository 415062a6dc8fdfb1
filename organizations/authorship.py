"""Who typed a form, told by the form itself: a signed text names the person it was shown to, and the page.

It is a secret of the pages shown to its owner, so a forged request has none. It outlives a change of password on
purpose: a new one-time password is how many sessions end.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.core import signing
from django.http import HttpRequest

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

ROOT = "/work/"
AUTHOR = "author"
_SALT = "organizations.authorship"


@dataclass(frozen=True)
class Author:
    """Who was shown a form, and on which page: its path, with the query."""

    pk: int
    page: str


def author_token(user: "AbstractBaseUser", page: str) -> str:
    """The value of the hidden field `author` of a form shown to this person, on this page."""
    return signing.dumps([user.pk, page], salt=_SALT)


def author_of(request: HttpRequest) -> Author | None:
    """Who typed the posted form; None without a valid text of ours, or when it is older than a session may be."""
    try:
        pk, page = signing.loads(request.POST.get(AUTHOR, ""), salt=_SALT, max_age=settings.SESSION_COOKIE_AGE)
    except signing.BadSignature:
        return None
    return Author(pk, page) if page.startswith(ROOT) else None
