"""Handing over (ส่งมอบงาน): all posts of a person who leaves, in one step, with the list of their open duties."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from audit.chain import record
from organizations.appointments import appoint_all
from organizations.duties import Duty, open_duties
from organizations.handed import Handed, HandedDuty, HandedPost, Person
from organizations.holders import post_of
from organizations.models import Handover, Organization, Tenure, User
from thai.dates import short_date

STALE = "รายการงานเปลี่ยนหลังจากที่ท่านเปิดดู โปรดตรวจรายการล่าสุดแล้วยืนยันอีกครั้ง"


def draft(organization: Organization, leaving: Sequence[Tenure], incoming: Tenure) -> Handed:
    """What would be handed over: `leaving` are tenures of one person, `incoming` an unsaved one without post, whose
    first day is the day of the handover."""
    duties: dict[int, list[Duty]] = defaultdict(list)
    for duty in open_duties(organization, [tenure.post_id for tenure in leaving], timezone.localdate()):
        duties[duty.post].append(duty)
    return Handed(
        organization.official_name,
        incoming.starts_on,
        _person(leaving[0], [_line(tenure, tenure.post.title) for tenure in leaving]),
        _person(incoming, [*filter(None, [incoming.own_post]), *(_line(incoming, one.post.title) for one in leaving)]),
        tuple(
            HandedPost(
                tenure.post.title,
                tenure.get_form_display(),
                tuple(HandedDuty(duty.title, duty.detail, duty.due) for duty in duties[tenure.post_id]),
            )
            for tenure in leaving
        ),
    )


def hand_over(
    organization: Organization, leaving: Sequence[Tenure], incoming: Tenure, seen: str, actor: User
) -> Handover:
    """End every tenure on the day before, begin the incoming ones, keep the list. ValidationError with a Thai sentence,
    and nothing done, when the list is not the one seen (a digest) or the tenures would overlap."""
    organization.require(actor, "hand_over_duties")
    with transaction.atomic():
        _pass_on(_locked(leaving), incoming, actor)
        handed = draft(organization, leaving, incoming)
        if handed.digest != seen:
            raise ValidationError(STALE, code="stale")
        handover = Handover.objects.create(
            organization=organization,
            day=incoming.starts_on,
            leaving=handed.leaving.name,
            incoming=handed.incoming.name,
            content=handed.as_dict(),
            digest=handed.digest,
            recorded_by=actor,
            recorded_by_post=post_of(actor, organization),
            recorded_at=timezone.now(),
        )
        after = {"posts": [post.title for post in handed.posts], "duties": handed.number, "digest": handed.digest}
        record(actor, "hand_over", handover, None, after, scope=organization.audit_scope)
    return handover


def check_day(tenure: Tenure, incoming: Tenure) -> None:
    """ValidationError unless the tenure began before the day of the handover."""
    if tenure.starts_on >= incoming.starts_on:
        since = f"{tenure.full_name} เริ่มทำหน้าที่{tenure.post.title}ตั้งแต่ {short_date(tenure.starts_on)}"
        raise ValidationError(f"{since} วันที่รับมอบจึงต้องอยู่หลังวันนั้น โปรดตรวจวันที่", code="before_start")


def _locked(leaving: Sequence[Tenure]) -> list[Tenure]:
    """The tenures in the order of their posts; ValidationError when somebody ended or corrected one meanwhile."""
    rows = Tenure.objects.select_for_update(of=("self",)).select_related("post__organization", "user").order_by("post")
    found = list(rows.filter(pk__in=[tenure.pk for tenure in leaving]))
    if {(one.pk, one.ends_on) for one in found} != {(one.pk, one.ends_on) for one in leaving}:
        raise ValidationError(STALE, code="stale")
    return found


def _pass_on(leaving: Sequence[Tenure], incoming: Tenure, actor: User) -> None:
    last = incoming.starts_on - timedelta(days=1)
    ended = [tenure for tenure in leaving if tenure.ends_on is None or tenure.ends_on > last]
    for tenure in leaving:
        check_day(tenure, incoming)
    for tenure in ended:
        tenure.ends_on = last
    copied = ("form", "starts_on", "rank", "title", "first_name", "last_name", "own_post", "user")
    values = {name: getattr(incoming, name) for name in copied}
    appoint_all([*ended, *(Tenure(post=tenure.post, **values) for tenure in leaving)], actor)


def _person(tenure: Tenure, lines: list[str]) -> Person:
    return Person(tenure.rank, tenure.full_name, tuple(lines))


def _line(tenure: Tenure, title: str) -> str:
    return f"{tenure.get_form_display()}{title}" if tenure.is_acting else title
