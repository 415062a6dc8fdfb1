"""Noting the day on which the executive confirmed the year in ITAS, and taking the note back."""

from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone

from audit.chain import record
from disclosures.models import ItasConfirmation
from disclosures.refused import Refused
from disclosures.register.states import EDIT
from organizations.models import Organization, User
from thai.dates import short_date


def fault_of(day: date, today: date) -> str:
    """Why this cannot be the day; empty when it can."""
    if day > today:
        return f"วันที่ {short_date(day)} ยังไม่มาถึง โปรดใส่วันที่ผู้บริหารยืนยันแล้วจริง"
    return ""


def confirm(organization: Organization, fiscal_year: int, day: date, actor: User) -> ItasConfirmation:
    """Raises PermissionDenied, or Refused where somebody noted it before or the day has not come."""
    organization.require(actor, EDIT)
    if problem := fault_of(day, timezone.localdate()):
        raise Refused(problem)
    try:
        with transaction.atomic():
            confirmation = ItasConfirmation.objects.create(
                organization=organization,
                fiscal_year=fiscal_year,
                confirmed_on=day,
                recorded_by=actor,
                recorded_at=timezone.now(),
            )
            told = {"fiscal_year": fiscal_year, "confirmed_on": day.isoformat()}
            record(actor, "confirm_itas", confirmation, None, told, scope=organization.audit_scope)
    except IntegrityError:
        raise Refused("มีผู้บันทึกการยืนยันของปีนี้ไว้แล้ว ถ้าวันที่ผิด โปรดยกเลิกการยืนยันเดิมก่อน") from None
    return confirmation


def undo_confirmation(organization: Organization, fiscal_year: int, actor: User) -> None:
    """Raises PermissionDenied, or Refused where there is none."""
    organization.require(actor, EDIT)
    with transaction.atomic():
        found = ItasConfirmation.objects.select_for_update().filter(organization=organization, fiscal_year=fiscal_year)
        confirmation = found.first()
        if confirmation is None:
            raise Refused("ไม่มีการยืนยันของปีนี้ให้ยกเลิก อาจมีผู้ยกเลิกไปก่อนแล้ว")
        told = {"fiscal_year": fiscal_year, "confirmed_on": confirmation.confirmed_on.isoformat()}
        record(actor, "undo_itas", confirmation, told, None, scope=organization.audit_scope)
        confirmation.delete()
