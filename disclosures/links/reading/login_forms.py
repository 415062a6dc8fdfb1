"""A small login box beside a document is not what the page is for."""

from collections.abc import Iterator

from disclosures.links.reading.blocks import level_of
from disclosures.links.reading.boxes import Box, inside, text_of
from disclosures.links.reading.surroundings import left
from disclosures.links.signs.sign_in import HEADINGS

# Letters: of a login box at most, and of what must be said beside it.
_SMALL, _BESIDE = 150, 80


def small_login_forms(top: Box, around: set[Box]) -> set[Box]:
    """Boxes that ask for a password where the page says more beside them and no heading there tells to sign in."""
    boxes = set(_login_boxes(top))
    beside = left(top, around | boxes)[0]
    if not boxes or any(HEADINGS.search(text_of(box)) for box in _kept(top, boxes) if level_of(box)):
        return set()
    within = left(top, around)[0] - beside
    return boxes if beside >= _BESIDE and beside > within else set()


def _login_boxes(box: Box) -> Iterator[Box]:
    """The largest boxes around a password that say little: a form may hold the whole page (ASP.NET)."""
    if not any(part.tag == "input" and part.get("type").lower() == "password" for part in inside(box)):
        return
    if box.letters <= _SMALL:
        yield box
    else:
        for part in box.boxes:
            yield from _login_boxes(part)


def _kept(box: Box, without: set[Box]) -> Iterator[Box]:
    if box not in without:
        yield box
        for part in box.boxes:
            yield from _kept(part, without)
