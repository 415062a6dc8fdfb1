"""The pages of standing texts: the list of documents, and each box of one with what it prints."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django import forms

from organizations.models import Organization
from reports.contents.blanks import BLANKS
from reports.standing.specimen import Specimen
from reports.standing.texts import Words, all_words
from reports.wording import WordingError, check_wording, lacking, unknown_in, worded


@dataclass(frozen=True)
class Box:
    """A text to edit. `printed`: as the document prints it, empty while it cannot stand; `empty`: its blanks without
    data; `stand_in`: the label of what is printed in its place for that; `broken`: what is stored cannot stand."""

    field: forms.BoundField
    words: Words
    printed: str
    empty: list[str]
    stand_in: str
    broken: bool


def boxes_of(form: forms.Form, stored: Sequence[Words], specimen: Specimen) -> list[Box]:
    """In printed order, with the words as typed."""
    typed = {words.text.name: str(form[words.text.name].value() or "") for words in stored}
    printed = worded([words.text for words in stored], specimen.values, typed, {})
    labels = {words.text.name: words.text.label for words in stored}
    boxes = []
    for words in stored:
        name = words.text.name
        wrong = bool(form[name].errors)
        empty = [] if wrong else _lacking(typed[name].strip() or words.text.default, specimen.values)
        stand_in = labels[words.text.without] if empty and words.text.without else ""
        shown = "" if wrong else specimen.printed(printed[name])
        boxes.append(Box(form[name], words, shown, empty, stand_in, is_broken(words, specimen.values)))
    return boxes


def is_broken(words: Words, known: Collection[str] = BLANKS) -> bool:
    """Whether the organization's words cannot stand, and the portal's are printed in their place."""
    try:
        check_wording(words.own.text if words.own else "", known)
    except WordingError:
        return True
    return False


def _lacking(text: str, values: Mapping[str, str]) -> list[str]:
    return [] if unknown_in(text, values) else lacking(text, values)


@dataclass(frozen=True)
class Shelf:
    """One document in the list of all; `own`: the texts in words of the organization, each with whether it is broken;
    `others`: how many are the portal's."""

    key: str
    title: str
    own: list[tuple[Words, bool]]
    others: int


def shelves_of(organization: Organization) -> list[Shelf]:
    """Every document with its texts. One query."""
    shelves = []
    for key, draft, texts in all_words(organization):
        own = [(words, is_broken(words)) for words in texts if words.own]
        shelves.append(Shelf(key, draft.title, own, len(texts) - len(own)))
    return shelves
