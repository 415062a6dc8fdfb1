"""Saying that a link is good whatever the check says, for a reason and until a day; and taking that back."""

from datetime import date, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from audit.chain import record
from audit.values import snapshot
from disclosures.checks.recording import settle
from disclosures.models import LinkOverride, LinkStanding
from disclosures.refused import Refused
from disclosures.register.states import EDIT
from organizations.holders import post_of
from organizations.models import User

LONGEST = timedelta(days=366)
NOTE_LENGTH = 1000


def fault_of(until: date, today: date) -> str:
    """Why a word cannot last until that day; empty when it can."""
    if until < today:
        return "วันสิ้นสุดผ่านมาแล้ว โปรดระบุวันนี้หรือวันหลังจากนี้"
    if until - today > LONGEST:
        return "ยืนยันได้ไม่เกินหนึ่งปี เพื่อให้มีผู้กลับมาดูลิงก์อีกครั้ง โปรดระบุวันที่ใกล้กว่านี้"
    return ""


def override(standing: LinkStanding, note: str, until: date, actor: User) -> LinkOverride:
    """In place of an earlier word. Raises PermissionDenied, Refused."""
    organization, now = standing.disclosure.organization, timezone.now()
    organization.require(actor, EDIT)
    if problem := fault_of(until, timezone.localdate(now)):
        raise Refused(problem)
    with transaction.atomic():
        standing = _locked(standing)
        _open(standing).update(ended_at=now)
        made = LinkOverride.objects.create(
            disclosure_id=standing.disclosure_id,
            url=standing.url,
            url_digest=standing.url_digest,
            note=note,
            until=until,
            made_by=actor,
            made_by_post=post_of(actor, organization),
            made_at=now,
        )
        settle(standing, now)
        record(actor, "override_link", made, None, snapshot(made), scope=organization.audit_scope)
    return made


def end_override(standing: LinkStanding, actor: User) -> bool:
    """The check counts again, and the link is due; False where nothing was in force."""
    organization, now = standing.disclosure.organization, timezone.now()
    organization.require(actor, EDIT)
    with transaction.atomic():
        standing = _locked(standing)
        made = _open(standing).first()
        if made is None:
            return False
        made.ended_at = now
        made.save(update_fields=["ended_at"])
        settle(standing, now)
        standing.due_at = now
        standing.save(update_fields=["due_at"])
        record(actor, "end_override", made, {"ended_at": None}, {"ended_at": now}, scope=organization.audit_scope)
    return True


def _locked(standing: LinkStanding) -> LinkStanding:
    return LinkStanding.objects.select_for_update(of=("self",)).select_related("latest").get(pk=standing.pk)


def _open(standing: LinkStanding) -> QuerySet[LinkOverride]:
    return LinkOverride.objects.filter(disclosure=standing.disclosure_id, url_digest=standing.url_digest, ended_at=None)
