"""The executive's confirmation is noted once a year with its day, and can be taken back, with a trace."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from audit.models import Entry
from disclosures.models import ItasConfirmation
from disclosures.refused import Refused
from disclosures.register.itas.confirming import confirm, undo_confirmation
from organizations.models import Organization
from tests.factories import make_member

pytestmark = pytest.mark.django_db
DAY = date(2020, 4, 30)


def test_a_confirmation_stands_once_until_it_is_taken_back(organization: Organization) -> None:
    actor = make_member(organization)
    assert confirm(organization, 2563, DAY, actor).confirmed_on == DAY
    with pytest.raises(Refused, match="บันทึกการยืนยันของปีนี้ไว้แล้ว"):
        confirm(organization, 2563, date(2020, 5, 1), actor)
    undo_confirmation(organization, 2563, actor)
    assert not ItasConfirmation.objects.exists()
    with pytest.raises(Refused, match="ไม่มีการยืนยัน"):
        undo_confirmation(organization, 2563, actor)
    entries = Entry.objects.filter(action__endswith="_itas").order_by("pk")
    told = {"fiscal_year": 2563, "confirmed_on": "2020-04-30"}
    assert [(one.action, one.before, one.after) for one in entries] == [
        ("confirm_itas", None, told),
        ("undo_itas", told, None),
    ]


def test_a_day_that_has_not_come_is_refused(organization: Organization) -> None:
    with pytest.raises(Refused, match="ยังไม่มาถึง"):
        confirm(organization, 2563, timezone.localdate() + timedelta(days=1), make_member(organization))


def test_another_organization_and_another_year_have_their_own(
    organization: Organization, other_organization: Organization
) -> None:
    for who, year in ((organization, 2563), (organization, 2564), (other_organization, 2563)):
        confirm(who, year, DAY, make_member(who))
    undo_confirmation(organization, 2563, make_member(organization))
    assert ItasConfirmation.objects.count() == 2


def test_only_who_may_edit_notes_it(organization: Organization) -> None:
    confirm(organization, 2563, DAY, make_member(organization))
    for role in ("mayor", "admin"):
        with pytest.raises(PermissionDenied):
            confirm(organization, 2564, DAY, make_member(organization, role))
        with pytest.raises(PermissionDenied):
            undo_confirmation(organization, 2563, make_member(organization, role))
