"""Membership as an administrator keeps it: whose account is whose, and that somebody is always left to manage."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Prefetch

from audit.chain import record
from audit.history import Line, lines
from audit.models import Entry
from organizations import roles
from organizations.models import Membership, Organization, User
from thai.sorting import sort_key

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

LAST_MANAGER = "หน่วยงานต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อยหนึ่งคน โปรดให้บทบาทผู้ดูแลระบบแก่ผู้อื่นก่อน"
NOT_YOURS = "บัญชีนี้ใช้กับหน่วยงานอื่นหรือการดูแลการติดตั้งด้วย จึงแก้ชื่อ ปิดบัญชี หรือออกรหัสผ่านชั่วคราวจากที่นี่ไม่ได้ โปรดติดต่อผู้ดูแลการติดตั้ง"
ROLES_KEY = "บทบาท"


def in_care_of(organization: Organization, user: User) -> bool:
    """Whether the account itself (name, password, activity) is this organization's: it serves nowhere else.

    Memberships elsewhere and duties at posts elsewhere both make an account somebody else's too: whoever resets its
    password could act there.
    """
    if user.is_superuser or user.is_staff:
        return False
    elsewhere = user.memberships.exclude(organization=organization).exists()
    duties = user.tenures.exclude(post__organization=organization).exists()
    return not elsewhere and not duties and user.memberships.filter(organization=organization).exists()


def roles_of(organization: Organization, user: User) -> list[str]:
    held = set(user.memberships.filter(organization=organization).values_list("role", flat=True))
    return [role.value for role in roles.Role if role.value in held]


def set_roles(organization: Organization, user: User, wanted: Collection[str], actor: "AbstractBaseUser") -> None:
    """Give exactly these roles, none to remove the person; ValidationError if nobody would be left to manage."""
    with transaction.atomic():
        _lock(organization)
        held = roles_of(organization, user)
        wanted = [role.value for role in roles.Role if role.value in set(wanted)]
        if held == wanted:
            return
        _keep_a_manager(organization, user, wanted)
        user.memberships.filter(organization=organization).exclude(role__in=wanted).delete()
        Membership.objects.bulk_create(
            Membership(user=user, organization=organization, role=role) for role in wanted if role not in held
        )
        before, after = {ROLES_KEY: _words(held)}, {ROLES_KEY: _words(wanted)}
        record(actor, "edit_roles", user, before, after, scope=organization.audit_scope)


def set_active(organization: Organization, user: User, active: bool, actor: "AbstractBaseUser") -> None:
    """Close or reopen an account that serves only here; its roles stay for the day it is reopened."""
    with transaction.atomic():
        _lock(organization)
        if not in_care_of(organization, user):
            raise ValidationError(NOT_YOURS, code="not_yours")
        if user.is_active == active:
            return
        if not active:
            _keep_a_manager(organization, user, [])
        user.is_active = active
        user.save(update_fields=["is_active"])
        action = "activate" if active else "deactivate"
        record(actor, action, user, {"is_active": not active}, {"is_active": active}, scope=organization.audit_scope)


def _lock(organization: Organization) -> None:
    """Two administrators who remove each other at once must queue."""
    Organization.objects.select_for_update().get(pk=organization.pk)


def _keep_a_manager(organization: Organization, user: User, remaining: Collection[str]) -> None:
    managing = set(roles.roles_with("manage_organization"))
    if managing & set(remaining) and user.is_active:
        return
    others = organization.memberships.filter(role__in=managing, user__is_active=True).exclude(user=user)
    was_managing = user.is_active and organization.memberships.filter(user=user, role__in=managing).exists()
    if was_managing and not others.exists():
        raise ValidationError(LAST_MANAGER, code="last_manager")


def _words(held: Collection[str]) -> str:
    return ", ".join(roles.LABELS[roles.Role(role)] for role in held)


def listed(organization: Organization) -> list[User]:
    """Everyone with a role here, in Thai dictionary order, their roles here as `roles_here`. Two queries."""
    here = Prefetch("memberships", organization.memberships.all(), to_attr="roles_here")
    people = User.objects.filter(memberships__organization=organization).distinct().prefetch_related(here)
    return sorted(people, key=lambda person: (not person.is_active, sort_key(str(person))))


def history_in(organization: Organization, user: User, limit: int = 50) -> list[Line]:
    """What happened to a person's account, without what other organizations did."""
    scopes = [organization.audit_scope, ""]
    return lines(Entry.objects.of(user).filter(scope__in=scopes)[:limit])
