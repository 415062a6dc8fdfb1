"""What state an address is in, from what it answered and what was read of it (LINKS.md). Pure."""

from disclosures.links.asked import Asked
from disclosures.links.document import Document, Kind
from disclosures.links.fetched import Fetched
from disclosures.links.signs.challenges import challenges
from disclosures.links.signs.data import is_error
from disclosures.links.signs.home_pages import home_instead
from disclosures.links.signs.missing import ALERT_ALONE, NOT_FOUND
from disclosures.links.signs.mistyped import typed_as_file
from disclosures.links.signs.servers import CLOSED, DEFAULT, FAULTS, GONE
from disclosures.links.signs.sign_in import PERMISSION, asks_to_sign_in
from disclosures.links.signs.weighing import tells
from disclosures.links.words import State

_TURNED_AWAY = frozenset({403, 406, 429, 451, 999})
_NO_CONTENT = frozenset({204, 205})
_TEXTS = frozenset({Kind.HTML, Kind.TEXT})
# Letters that a toolbar over what scripts show may have.
_BUTTONS = 60
_NO_DOCUMENT = (FAULTS, CLOSED, DEFAULT, GONE)


def state_of(fetched: Fetched, document: Document, asked: Asked) -> State:
    if fetched.failure is not None:
        return fetched.failure
    if fetched.status is None:
        return State.DEAD
    return (
        _by_status(fetched, document)
        or _by_kind(fetched, document)
        or _by_text(fetched, document, asked)
        or (State.REDIRECTED if fetched.moved else State.OK)
    )


def _by_status(fetched: Fetched, document: Document) -> State | None:
    """None for an answer that should hold something."""
    status = fetched.status or 0
    asked_for = tells(document, PERMISSION) or (status == 403 and asks_to_sign_in(fetched, document))
    if status == 401 or (status in {200, 403} and document.kind in _TEXTS and asked_for):
        return State.NEEDS_SIGN_IN
    if status in _TURNED_AWAY or (status not in {404, 410} and challenges(fetched, document)):
        return State.BLOCKED
    if not 200 <= status < 300:
        return State.DEAD
    return State.SOFT_404 if status in _NO_CONTENT else None


def _by_kind(fetched: Fetched, document: Document) -> State | None:
    if document.problem == "bomb":
        return State.TOO_LARGE
    if document.problem and document.kind not in _TEXTS and document.problem != "busy":
        return State.WRONG_TYPE
    if document.kind is Kind.NOTHING:
        return State.SOFT_404
    return State.WRONG_TYPE if document.kind in _TEXTS and typed_as_file(fetched) else None


def _by_text(fetched: Fetched, document: Document, asked: Asked) -> State | None:
    if document.kind not in _TEXTS or document.problem:
        return None
    if tells(document, NOT_FOUND):
        return State.SOFT_404
    if asks_to_sign_in(fetched, document):
        return State.NEEDS_SIGN_IN
    if is_error(fetched) or any(tells(document, signs) for signs in _NO_DOCUMENT):
        return State.SOFT_404
    if document.kind is Kind.HTML and (_says_nothing(fetched, document) or home_instead(fetched, document, asked)):
        return State.SOFT_404
    return None


def _says_nothing(fetched: Fetched, document: Document) -> bool:
    """Headings alone, or not even these. A page that scripts fill has nothing around it either."""
    if any(not line.heading for line in document.lines) or document.frames or document.pictures:
        return False
    return bool(
        sum(map(len, document.around)) > _BUTTONS or not document.scripts or ALERT_ALONE.search(fetched.body[:5_000])
    )
