"""The plan of a year: found or begun, and proposed as a whole."""

from django.db import transaction
from django.shortcuts import get_object_or_404

from assessments.models import Framework
from audit.chain import record
from audit.values import snapshot
from measures.basis import basis_of, coverage_of
from measures.models import Measure, Plan
from measures.refusals import Refused
from measures.states import TRANSITIONS, Action
from measures.workflow import Seen, advance
from organizations.models import Organization, User

PROPOSED_FROM = [status for (status, action) in TRANSITIONS if action is Action.SUBMIT]


def find_plan(organization: Organization, fiscal_year: int) -> Plan:
    """The stored plan, or an unsaved one for a year that has none yet; Http404 for a year no framework knows.
    One query, or two."""
    plan = Plan.objects.filter(organization=organization, fiscal_year=fiscal_year).first()
    if plan is None:
        get_object_or_404(Framework, fiscal_year=fiscal_year)
        plan = Plan(organization=organization, fiscal_year=fiscal_year)
    plan.organization = organization
    return plan


def begin_plan(organization: Organization, fiscal_year: int, actor: User) -> Plan:
    """The stored plan, made now and recorded if there is none; the caller has checked the permission."""
    plan = find_plan(organization, fiscal_year)
    if plan.pk:
        return plan
    with transaction.atomic():
        plan, created = Plan.objects.get_or_create(organization=organization, fiscal_year=fiscal_year)
        if created:
            record(actor, "create", plan, None, snapshot(plan), scope=organization.audit_scope)
    plan.organization = organization
    return plan


def proposable(plan: Plan) -> list[Measure]:
    """What goes along when the plan is proposed: every draft, returned or changed measure."""
    found = plan.measures.live().filter(status__in=PROPOSED_FROM) if plan.pk else Measure.objects.none()
    return list(found.order_by("position", "pk").with_content().select_related("in_force"))


def propose_plan(plan: Plan, actor: User, seen: Seen) -> list[Measure]:
    """Propose every draft, returned or changed measure; Refused while coverage is open, or when the measures are not
    those this person saw."""
    with transaction.atomic():
        waiting = proposable(plan)
        if not waiting:
            raise Refused("ไม่มีมาตรการที่ต้องเสนอ ทุกรายการเสนอหรือเห็นชอบแล้ว")
        if {measure.pk for measure in waiting} != set(seen):
            raise Refused("มีผู้เพิ่มหรือแก้ไขมาตรการหลังจากที่ท่านเปิดหน้านี้ โปรดตรวจรายการล่าสุดแล้วเสนออีกครั้ง")
        found = coverage_of(plan, basis_of(plan))
        if found and not found.complete:
            codes = ", ".join(need.code for need in found.open)
            raise Refused(f"ยังไม่มีมาตรการหรือเหตุผลสำหรับ {codes} โปรดเพิ่มให้ครบก่อนเสนอแผน")
        return advance(plan, Action.SUBMIT, actor, seen)


def propose_later(plan: Plan, actor: User, seen: Seen) -> list[Measure]:
    """Propose single measures of a plan that has been proposed before."""
    if not plan.measures.filter(decisions__action=Action.SUBMIT).exists():
        raise Refused("แผนนี้ยังไม่เคยเสนอ โปรดเสนอทั้งแผนก่อน มาตรการที่เพิ่มภายหลังจึงเสนอทีละรายการได้")
    return advance(plan, Action.SUBMIT, actor, seen)
