"""An item is ticked as filled in with what the person copied, by who may edit, with a trace."""

import pytest
from django.core.exceptions import PermissionDenied

from assessments.models import Criterion
from audit.models import Entry
from disclosures.refused import Refused
from disclosures.register.itas.filling import mark_filled, unmark_filled
from disclosures.register.reading import content_of
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_member, make_oit

pytestmark = pytest.mark.django_db


@pytest.fixture
def item(db: None) -> Criterion:
    return make_oit(make_framework(), "o1")[0]


def test_the_tick_keeps_the_fingerprint_of_what_was_copied(organization: Organization, item: Criterion) -> None:
    disclosure, actor = make_disclosure(organization, item), make_member(organization)
    digest = content_of(disclosure).digest
    for _ in range(2):
        assert mark_filled(organization, item, actor, digest).itas_digest == digest
    assert unmark_filled(organization, item, actor).itas_digest == ""
    assert [one.action for one in Entry.objects.of(disclosure)] == ["unfill_itas", "fill_itas"]
    disclosure.refresh_from_db()
    assert disclosure.state == "ready"


@pytest.mark.parametrize("seen", ["", "0" * 64, "หน้าเก่า"])
def test_what_was_edited_since_is_refused(organization: Organization, item: Criterion, seen: str) -> None:
    make_disclosure(organization, item)
    with pytest.raises(Refused, match="มีผู้แก้ไขข้อ o1"):
        mark_filled(organization, item, make_member(organization), seen)


def test_an_item_without_an_answer_is_refused(organization: Organization, item: Criterion) -> None:
    disclosure = make_disclosure(organization, item, has=None)
    with pytest.raises(Refused, match="ยังไม่ได้ตอบว่ามีหรือไม่มี"):
        mark_filled(organization, item, make_member(organization), content_of(disclosure).digest)


def test_only_who_may_edit_ticks(organization: Organization, item: Criterion) -> None:
    digest = content_of(make_disclosure(organization, item)).digest
    for role in ("mayor", "admin"):
        with pytest.raises(PermissionDenied):
            mark_filled(organization, item, make_member(organization, role), digest)
        with pytest.raises(PermissionDenied):
            unmark_filled(organization, item, make_member(organization, role))
