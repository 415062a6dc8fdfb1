"""Writing the working copy of an item: all that was typed or nothing, over nobody else's work."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from assessments.models import Criterion
from audit.chain import Change, record_many
from audit.values import difference
from disclosures.checks.scheduling import check_again, links_changed
from disclosures.models import Disclosure, DisclosureLink
from disclosures.refused import Refused
from disclosures.register.addresses import normal
from disclosures.register.faults import MISSING, all_ours, faults_of
from disclosures.register.states import EDIT, Action
from disclosures.register.typed import Typed, TypedLink
from disclosures.register.workflow import locked_all, move
from organizations.models import Organization, User

PUBLIC = ("has", "remark", "links")
FIELDS = ["has", "remark", "expected_year", "owner", "notes", "state", "edited_at"]
LINKS = "ลิงก์"


class Overtaken(Refused):
    """Somebody saved the item after the form was opened; `stored` is what stands now."""

    def __init__(self, stored: Disclosure) -> None:
        said = f"มีผู้บันทึกข้อ {stored.item.code} หลังจากที่ท่านเปิดหน้า ระบบจึงยังไม่บันทึกของท่าน"
        super().__init__(f"{said} โปรดเทียบกับข้อมูลล่าสุด แล้วบันทึกอีกครั้ง")
        self.stored = stored


@dataclass(frozen=True)
class Edit:
    """`told`: what the audit row tells of the item before."""

    disclosure: Disclosure
    before: Typed
    typed: Typed
    told: dict[str, Any]

    @property
    def changes(self) -> bool:
        return replace(self.typed, seen="") != self.before


def save_item(organization: Organization, item: Criterion, typed: Typed, actor: User) -> Disclosure:
    """The item as it stands afterwards. Raises PermissionDenied, Overtaken, or Refused with what is wrong with a link;
    then nothing is written. What the public could read stays; a change to it makes the working copy a draft."""
    return save_items(organization, [(item, typed)], actor)[0]


def save_items(organization: Organization, asked: Iterable[tuple[Criterion, Typed]], actor: User) -> list[Disclosure]:
    """The same of several items of one year, in the order of the framework: all of them or none. The queries are as
    many as for one, but for the task that looks at new links."""
    organization.require(actor, EDIT)
    wanted = {item: _normal(typed) for item, typed in asked}
    if faults := _faults(organization, wanted):
        raise Refused(" ".join(faults))
    with transaction.atomic():
        disclosures = locked_all(organization, wanted)
        edits = [Edit(one, typed_of(one), wanted[one.item], _told(one)) for one in disclosures]
        for edit in edits:
            if edit.typed.seen and edit.typed.seen != stamp_of(edit.disclosure):
                raise Overtaken(edit.disclosure)
        changed = [edit for edit in edits if edit.changes]
        if not changed:
            return disclosures
        _write(changed, actor)
        saved = {one.pk: one for one in locked_all(organization, wanted)}
        after = [(edit, saved[edit.disclosure.pk]) for edit in changed]
        told = [Change(one, *difference(edit.told, _told(one))) for edit, one in after]
        record_many(actor, "update", told, scope=organization.audit_scope)
    return list(saved.values())


def _normal(typed: Typed) -> Typed:
    return replace(typed, links=tuple(replace(link, url=normal(link.url)) for link in typed.links))


def _faults(organization: Organization, wanted: Mapping[Criterion, Typed]) -> list[str]:
    """With the code of the item they are of."""
    found = [f"ข้อ {item.code} {said}" for item, typed in wanted.items() for said in faults_of(typed)]
    return found if all_ours(organization, wanted.values()) else [*found, MISSING]


def typed_of(disclosure: Disclosure) -> Typed:
    """What is stored, as if it were typed; nothing where nobody touched the item. No query where the links were
    fetched along."""
    stored = disclosure.links.all() if disclosure.pk else ()
    links = tuple(TypedLink(one.url, one.report_id, one.evidence_id, one.text) for one in stored)
    plain = (disclosure.has, disclosure.remark, disclosure.expected_year, disclosure.owner_id, disclosure.notes)
    return Typed(*plain, links)


def stamp_of(disclosure: Disclosure) -> str:
    """A fingerprint of the working copy; it changes with whatever a form can change."""
    return hashlib.sha256(repr(typed_of(disclosure)).encode()).hexdigest()[:16]


def _write(edits: Sequence[Edit], actor: User) -> None:
    for edit in edits:
        _apply(edit, actor)
    disclosures = [edit.disclosure for edit in edits]
    Disclosure.objects.bulk_update(disclosures, FIELDS)
    if relinked := [edit for edit in edits if edit.before.links != edit.typed.links]:
        _replace_links(relinked)
        links_changed(*(edit.disclosure for edit in relinked))
    for edit in edits:
        if edit.before.expected_year != edit.typed.expected_year:
            item = edit.disclosure.item
            check_again(edit.disclosure.organization, item.framework.fiscal_year, item.code)


def _apply(edit: Edit, actor: User) -> None:
    disclosure, typed = edit.disclosure, edit.typed
    disclosure.has, disclosure.remark = typed.has, typed.remark
    disclosure.expected_year, disclosure.owner_id, disclosure.notes = typed.expected_year, typed.owner, typed.notes
    if any(getattr(edit.before, name) != getattr(typed, name) for name in PUBLIC):
        empty = typed.has is None and not typed.remark and not typed.links
        move(disclosure, Action.CLEAR if empty else Action.SAVE, actor)
    disclosure.edited_at = timezone.now()


def _replace_links(edits: Sequence[Edit]) -> None:
    DisclosureLink.objects.filter(disclosure__in=[edit.disclosure for edit in edits]).delete()
    DisclosureLink.objects.bulk_create(
        DisclosureLink(
            disclosure=edit.disclosure,
            position=place,
            url=one.url,
            report_id=one.report,
            evidence_id=one.evidence,
            text=one.text,
        )
        for edit in edits
        for place, one in enumerate(edit.typed.links, 1)
    )


def _told(disclosure: Disclosure) -> dict[str, Any]:
    """What the audit row tells of the item, links by what they show."""
    plain = asdict(typed_of(disclosure)) | {"owner": str(disclosure.owner or ""), "state": disclosure.state}
    links = disclosure.links.all()
    shown = [f"{one.position}. {one.url or one.report or one.evidence} {one.text}".strip() for one in links]
    return {name: value for name, value in plain.items() if name not in {"links", "seen"}} | {LINKS: shown}
