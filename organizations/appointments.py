"""Who holds or acts in a post: the one place that writes a tenure, so that no two overlap."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction

from audit.chain import record
from audit.values import difference, snapshot
from organizations.models import Post, Tenure
from thai.dates import short_date

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


def appoint(tenure: Tenure, actor: "AbstractBaseUser") -> Tenure:
    """Save a new or corrected tenure; ValidationError if another holder, or another acting, shares a day with it."""
    appoint_all([tenure], actor)
    return tenure


def appoint_all(tenures: Sequence[Tenure], actor: "AbstractBaseUser") -> None:
    """The same for several, in this order; all of them or none."""
    with transaction.atomic():
        wanted = {tenure.post_id for tenure in tenures}
        posts = Post.objects.select_for_update(of=("self",)).select_related("organization").order_by("pk")
        scopes = {post.pk: post.organization.audit_scope for post in posts.filter(pk__in=wanted)}
        for tenure in tenures:
            clash = _clash(tenure)
            if clash:
                raise ValidationError(_sentence(clash, tenure), code="overlap")
            old = Tenure.objects.select_related("post", "user").filter(pk=tenure.pk).first()
            before = snapshot(old) if old else None
            tenure.save()
            _record(actor, tenure, before, scopes[tenure.post_id])


def _clash(tenure: Tenure) -> Tenure | None:
    """The first tenure of the same sort (holding or acting) that shares a day with this one."""
    others = Tenure.objects.filter(post_id=tenure.post_id).exclude(pk=tenure.pk)
    return others.of_sort(tenure.is_acting).overlapping(tenure.starts_on, tenure.ends_on).first()


def _sentence(clash: Tenure, tenure: Tenure) -> str:
    sort = f"ผู้{clash.get_form_display()}" if clash.is_acting else "ผู้ดำรงตำแหน่ง"
    until = f"ถึง {short_date(clash.ends_on)}" if clash.ends_on else "และยังไม่กำหนดวันสิ้นสุด"
    mend = (
        f"โปรดสิ้นสุดของเดิมก่อนวันที่ {short_date(tenure.starts_on)} หรือเปลี่ยนวันเริ่มของรายการนี้"
        if clash.starts_on < tenure.starts_on
        else f"โปรดให้รายการนี้สิ้นสุดก่อนวันที่ {short_date(clash.starts_on)} หรือแก้วันที่ของรายการเดิม"
    )
    return f"ตำแหน่งนี้มี {clash.full_name} เป็น{sort}ตั้งแต่ {short_date(clash.starts_on)} {until} ซึ่งทับกัน {mend}"


def _record(actor: "AbstractBaseUser", tenure: Tenure, before: dict[str, object] | None, scope: str) -> None:
    if before is None:
        record(actor, "create", tenure, None, snapshot(tenure), scope=scope)
        return
    old, new = difference(before, snapshot(tenure))
    if new:
        record(actor, "update", tenure, old, new, scope=scope)
