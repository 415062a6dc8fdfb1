"""A posted form as one text that only we can have made. Signed, not encrypted: it is shown to whoever typed it."""

from dataclasses import astuple, dataclass

from django.core import signing
from django.http import QueryDict

from organizations.authorship import AUTHOR, Author

MAX_AGE = 12 * 60 * 60  # seconds on the sign-in page
LIMIT = 500_000  # characters when packed
_SALT = "organizations.packing"
_NOT_TYPED = {AUTHOR, "csrfmiddlewaretoken"}


@dataclass(frozen=True)
class Carried:
    """A form as it was posted: its author's key, its page, and name and value pairs in the order of the page."""

    author: int
    page: str
    fields: list[list[str]]

    def data(self) -> QueryDict:
        data = QueryDict(mutable=True)
        for name, value in self.fields:
            data.appendlist(name, value)
        return data


def pack(author: Author, posted: QueryDict) -> str:
    """The posted form as one text, or nothing when it is too large to carry. Files are never part of it."""
    fields = [[name, value] for name, values in posted.lists() if name not in _NOT_TYPED for value in values]
    packed = signing.dumps(astuple(Carried(author.pk, author.page, fields)), salt=_SALT, compress=True)
    return packed if len(packed) <= LIMIT else ""


def unpack(packed: str, max_age: int | None = MAX_AGE) -> Carried | None:
    """What `pack` made, unless it was altered or is older than `max_age` seconds."""
    try:
        return Carried(*signing.loads(packed, salt=_SALT, max_age=max_age))
    except signing.BadSignature:
        return None
