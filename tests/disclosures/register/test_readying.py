"""An item is ready when it answers and shows something, or says why not."""

import pytest
from django.core.exceptions import PermissionDenied

from audit.models import Entry
from disclosures.models import Disclosure
from disclosures.refused import Refused
from disclosures.register.editing import Overtaken, save_item, stamp_of
from disclosures.register.readying import mark_ready
from disclosures.register.typed import Typed
from organizations.models import Organization
from tests.factories import make_framework, make_member, make_oit, make_typed

pytestmark = pytest.mark.django_db
A = "https://www.example.go.th/a"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (make_typed(A), ""),
        (Typed(False, "ไม่มีอำนาจหน้าที่นี้"), ""),
        (make_typed(A, has=None), "มีหรือไม่มีข้อมูล"),
        (make_typed(), "ยังไม่มีลิงก์"),
        (Typed(False), "เหตุที่ไม่มี"),
        (Typed(), "มีหรือไม่มีข้อมูล"),
    ],
    ids=["links", "remark", "no answer", "no link", "no remark", "nothing"],
)
def test_what_itas_asks_for_has_to_be_there(organization: Organization, typed: Typed, said: str) -> None:
    (item,) = make_oit(make_framework(), "o1")
    clerk = make_member(organization)
    save_item(organization, item, typed, clerk)
    if not said:
        assert mark_ready(organization, item, clerk).state == "ready"
        assert Entry.objects.filter(action="mark_ready").get().after == {"state": "ready"}
        return
    with pytest.raises(Refused, match=said):
        mark_ready(organization, item, clerk)
    assert Disclosure.objects.get().state != "ready"


def test_what_changed_meanwhile_is_not_marked(organization: Organization) -> None:
    (item,) = make_oit(make_framework(), "o1")
    clerk = make_member(organization)
    seen = stamp_of(save_item(organization, item, make_typed(A), clerk))
    save_item(organization, item, make_typed(A, A), clerk)
    with pytest.raises(Overtaken):
        mark_ready(organization, item, clerk, seen)
    with pytest.raises(PermissionDenied):
        mark_ready(organization, item, make_member(organization, "mayor"))


def test_a_ready_item_is_told_to_be_ready(organization: Organization) -> None:
    (item,) = make_oit(make_framework(), "o1")
    clerk = make_member(organization)
    save_item(organization, item, make_typed(A), clerk)
    mark_ready(organization, item, clerk)
    with pytest.raises(Refused, match="พร้อมเผยแพร่"):
        mark_ready(organization, item, clerk)
