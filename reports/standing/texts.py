"""The standing texts of an organization: read beside the portal's own, saved, reset, and their history."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from django.db import transaction
from django.utils import timezone

from audit.chain import record
from audit.history import Line, lines
from audit.models import Entry
from organizations.models import Organization, User
from reports.documents import texts_of_kind
from reports.kinds import KEYS
from reports.models import ReportDraft, StandingText
from reports.wording import Text
from thai.text import tidy


class Changes(Protocol):
    """A form of standing texts."""

    def is_valid(self) -> bool: ...

    def texts(self) -> Mapping[str, str]:
        """The words typed, by the name of their text; an empty one stands for the portal's."""
        ...


Built = TypeVar("Built", bound=Changes)
VERBS = {
    "create": ("ใช้ถ้อยคำของหน่วยงานใน", "pencil"),
    "update": ("แก้ไข", "pencil"),
    "delete": ("คืนถ้อยคำของระบบใน", "return"),
}


@dataclass(frozen=True)
class Words:
    """One text of a document. `own`: what the organization wrote in place of the portal's words."""

    text: Text
    own: StandingText | None = None

    @property
    def in_force(self) -> str:
        return self.own.text if self.own else self.text.default

    @property
    def stamp(self) -> str:
        """Which version a page showed; empty for the portal's words."""
        return self.own.changed_at.isoformat() if self.own else ""


def all_words(organization: Organization) -> list[tuple[str, ReportDraft, list[Words]]]:
    """Of every document: its key in addresses, a draft that bears its title, and its texts. One query."""
    own = organization.standing_texts.select_related("changed_by")
    stored = {(row.kind, row.occasion, row.name): row for row in own}
    return [
        (
            key,
            ReportDraft(kind=kind, occasion=occasion),
            [Words(text, stored.get((kind, occasion, text.name))) for text in texts_of_kind(kind, occasion)],
        )
        for key, (kind, occasion) in KEYS.items()
    ]


def words_of(organization: Organization, kind: str, occasion: str) -> list[Words]:
    """The texts of a document, in printed order. One query."""
    own = organization.standing_texts.filter(kind=kind, occasion=occasion).select_related("changed_by")
    stored = {row.name: row for row in own}
    return [Words(text, stored.get(text.name)) for text in texts_of_kind(kind, occasion)]


def save_standing(
    organization: Organization,
    document: tuple[str, str],
    actor: User,
    build: Callable[[list[Words]], Built],
) -> tuple[Built, int | None]:
    """The form, judged and saved while nobody else can save another, and how many texts changed; None where it was
    not valid and nothing was saved."""
    with transaction.atomic():
        Organization.objects.select_for_update().get(pk=organization.pk)
        stored = words_of(organization, *document)
        form = build(stored)
        if not form.is_valid():
            return form, None
        typed = form.texts()
        changed = [_put(organization, document, words, typed.get(words.text.name, ""), actor) for words in stored]
        return form, sum(changed)


def reset_standing(organization: Organization, document: tuple[str, str], name: str, seen: str, actor: User) -> bool:
    """The portal's words again; False, and nothing done, where the text is not the one this person saw."""
    with transaction.atomic():
        Organization.objects.select_for_update().get(pk=organization.pk)
        found = {words.text.name: words for words in words_of(organization, *document)}
        return found[name].stamp == seen and _put(organization, document, found[name], "", actor)


def _put(organization: Organization, document: tuple[str, str], words: Words, typed: str, actor: User) -> bool:
    """Whether the text changed. Words equal to the portal's are not kept: they then follow it."""
    text = "" if tidy(typed) == tidy(words.text.default) else typed.strip()
    before = words.in_force
    if text == (words.own.text if words.own else ""):
        return False
    row = words.own or StandingText(
        organization=organization, kind=document[0], occasion=document[1], name=words.text.name
    )
    if text:
        row.text, row.changed_by, row.changed_at = text, actor, timezone.now()
        row.save()
    action = "delete" if not text else "update" if words.own else "create"
    _record(organization, actor, action, row, before, text or words.text.default)
    if not text:
        row.delete()
    return True


def _record(organization: Organization, actor: User, action: str, row: StandingText, before: str, after: str) -> None:
    """Both values hold the words in force, and which text it is: its row may be gone when its history is read."""
    about = {"kind": str(row.kind), "occasion": str(row.occasion), "name": row.name}
    record(actor, action, row, about | {"text": before}, about | {"text": after}, scope=organization.audit_scope)


def history_of_document(organization: Organization, kind: str, occasion: str, limit: int = 50) -> list[Line]:
    """The newest changes of its texts, reset ones too, newest first. One query."""
    written = Entry.objects.within(organization.audit_scope).filter(object_type=StandingText._meta.label_lower)
    entries = list(written.filter(after__kind=kind, after__occasion=occasion)[:limit])
    labels = {text.name: text.label for text in texts_of_kind(kind, occasion)}
    return [
        replace(line, verb=VERBS[entry.action][0], icon=VERBS[entry.action][1], object_name=_named(entry, labels))
        for entry, line in zip(entries, lines(entries, only={"text"}), strict=True)
    ]


def _named(entry: Entry, labels: Mapping[str, str]) -> str:
    name = (entry.after or {})["name"]
    return f"“{labels.get(name, name)}”"
