"""Taking an item off the public page, which then says when and why."""

from django.db import transaction

from audit.chain import record
from disclosures.finding.directory import enter
from disclosures.models import Disclosure, PublishedItem
from disclosures.refusals import check_reason
from disclosures.refused import Refused
from disclosures.register.states import PUBLISH, Action
from disclosures.register.workflow import move
from disclosures.taking_back import moment, take_back
from organizations.models import User
from thai.text import tidy


def withdraw_item(published: PublishedItem, actor: User, reason: str) -> None:
    """Refused without a reason, when another was first, and when a newer edition stands."""
    organization, reason = published.organization, tidy(reason)
    organization.require(actor, PUBLISH)
    check_reason(reason, "ข้อนี้", organization)
    with transaction.atomic():
        disclosure = Disclosure.objects.select_for_update(of=("self",)).get(pk=published.disclosure_id)
        disclosure.organization = organization
        latest = PublishedItem.objects.select_for_update().filter(disclosure=disclosure).order_by("-edition")[0]
        _check(published, latest)
        move(disclosure, Action.WITHDRAW, actor)
        disclosure.save(update_fields=["state"])
        take_back(latest, organization, actor, reason)
        known = {"edition": latest.edition}
        told = known | {"withdrawn_reason": reason}
        record(actor, "withdraw_item", latest, known, told, scope=organization.audit_scope)
        enter(organization)


def _check(published: PublishedItem, latest: PublishedItem) -> None:
    if latest.pk != published.pk:
        raise Refused(f"มีการเผยแพร่ข้อ {published.code} ฉบับที่ {latest.edition} แล้ว โปรดดูฉบับล่าสุดก่อนถอน")
    if latest.withdrawn_at:
        who = latest.withdrawn_by_post or "ผู้มีสิทธิเผยแพร่"
        raise Refused(f"{who} ถอนข้อ {latest.code} ไปแล้วเมื่อ {moment(latest.withdrawn_at)}")
