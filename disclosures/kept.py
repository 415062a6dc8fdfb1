"""Pages as they were made for an earlier visitor, kept by the fingerprint of all they show: none is ever older."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from django.http import HttpRequest, HttpResponse

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
