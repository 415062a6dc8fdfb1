"""The calendar says by when the OIT is entered, where it names it."""

import pytest

from disclosures.submissions.deadlines import clarification_of, entry_of
from organizations.models import Organization
from tests.factories import make_event, make_framework

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "entry", "window"),
    [
        ("บันทึกข้อมูล OIT", True, False),
        ("เก็บข้อมูลการเปิดเผยข้อมูลสาธารณะ (OIT)", True, False),
        ("ให้คะแนนการเปิดเผยข้อมูลสาธารณะ (OIT)", False, False),
        ("ชี้แจงเพิ่มเติม OIT โดยหน่วยงาน", False, True),
        ("ประกาศผลการประเมิน", False, False),
    ],
)
def test_an_event_is_known_by_its_words(organization: Organization, name: str, entry: bool, window: bool) -> None:
    make_framework()
    make_event(name=name)
    assert bool(entry_of(organization, 2563)) == entry
    assert bool(clarification_of(organization, 2563)) == window
