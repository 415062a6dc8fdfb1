"""Pages as they were made for an earlier visitor, kept by the fingerprint of all they show: none is ever older."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from threading import Lock

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date

# Of some 60 KB each, in every process.
MOST = 100


class Kept:
    """The pages asked for last; what is kept holds no trace of who asked, since it is made for visitors alone."""

    def __init__(self, most: int = MOST) -> None:
        self._most, self._lock = most, Lock()
        self._pages: OrderedDict[tuple[str, str], tuple[bytes, dict[str, str]]] = OrderedDict()

    def page(self, request: HttpRequest, etag: str, make: Callable[[], HttpResponse]) -> HttpResponse:
        """As `make` answers, which is asked once for an address and a fingerprint; only answers of 200 are kept."""
        key = (request.get_full_path(), etag)
        with self._lock:
            if found := self._pages.get(key):
                self._pages.move_to_end(key)
        if found:
            return HttpResponse(found[0], headers=found[1])
        answer = make()
        if answer.status_code == 200:
            self._keep(key, (answer.content, dict(answer.items())))
        return answer

    def forget(self) -> None:
        with self._lock:
            self._pages.clear()

    def _keep(self, key: tuple[str, str], page: tuple[bytes, dict[str, str]]) -> None:
        with self._lock:
            self._pages[key] = page
            while len(self._pages) > self._most:
                self._pages.popitem(last=False)


pages = Kept()


def answered(
    request: HttpRequest, etag: str, make: Callable[[], HttpResponse], modified_at: datetime | None = None
) -> HttpResponse:
    """304 without making the page for a visitor who has it, and no page made twice; whoever has signed in sees their
    own name on it. `etag` in quotes: of all that the page shows."""
    if request.COOKIES:
        return make()
    modified = int(modified_at.timestamp()) if modified_at else None
    found = get_conditional_response(request, etag=etag, last_modified=modified)
    answer: HttpResponse = found if found is not None else pages.page(request, etag, make)
    if answer.status_code not in {200, 304}:
        return answer
    headers = {"ETag": etag, "Cache-Control": "public, no-cache"}
    headers |= {"Last-Modified": http_date(modified)} if modified else {}
    for name, value in headers.items():
        answer.headers.setdefault(name, value)
    patch_vary_headers(answer, ["Cookie"])
    return answer
