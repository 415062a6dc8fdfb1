"""What was typed survives the end of a session: through the sign-in page, back to the person who typed it, unsaved.

A form that cannot be accepted (nobody is signed in, or its CSRF token is stale) but names its author is packed and kept
in that person's session until it is saved or discarded. All that a request can do without a CSRF token is to fill in a
form for its author, who still has to save it.
"""

from typing import Any

from django.http import HttpRequest, QueryDict

from organizations.authorship import author_of
from organizations.packing import Carried, unpack

CARRIED = "carried"
PAGES_KEPT = 10


def keep(request: HttpRequest, packed: str, page: str) -> None:
    """Into the session of the person who is signed in; the oldest of too many gives way."""
    kept: dict[str, Any] = request.session.get(CARRIED, {})
    kept.pop(page, None)
    request.session[CARRIED] = dict([*kept.items(), (page, packed)][-PAGES_KEPT:])


def kept_page(request: HttpRequest) -> str:
    """The page of the form kept last, or nothing."""
    return next(reversed(request.session.get(CARRIED, {})), "")


def typed_data(request: HttpRequest) -> QueryDict | None:
    """What a form is bound to: the posted data or, where a page is opened, what is kept for it; else None."""
    if request.method == "POST":
        return request.POST
    carried = _kept(request)
    return carried.data() if carried else None


def was_carried(request: HttpRequest) -> bool:
    """Whether `typed_data` comes from an earlier session: shown again, not saved."""
    return request.method != "POST" and _kept(request) is not None


def forget_carried(request: HttpRequest, page: str = "") -> None:
    """Drop what is kept for a page, by default the one whose form this request posts. For after a save."""
    author = author_of(request)
    page = page or (author.page if author else request.get_full_path())
    kept = request.session.get(CARRIED, {})
    if page in kept:
        request.session[CARRIED] = {other: packed for other, packed in kept.items() if other != page}


def _kept(request: HttpRequest) -> Carried | None:
    packed = request.session.get(CARRIED, {}).get(request.get_full_path(), "")
    carried = unpack(packed, max_age=None) if packed else None
    return carried if carried and carried.author == request.user.pk else None
