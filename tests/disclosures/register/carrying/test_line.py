"""What a line says of the year of the document that has to stand on the other side."""

import pytest

from disclosures.register.carrying.page import open_carry
from organizations.models import Organization
from tests.disclosures.register.carrying.years import item_before, make_last_year, make_years
from tests.factories import make_member

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("asked_before", "asked", "new_year", "words"),
    [
        ("unknown", "same", 2563, "ปี 2563 (ปีเดียวกับที่ประเมิน)"),
        ("same", "same", 2563, "ปี 2563 (ปีเดียวกับที่ประเมิน)"),
        ("same", "previous", None, "ปี 2562 (ปีก่อนหน้า)"),
        ("previous", "previous", 2562, "ปี 2562 (ปีก่อนหน้า)"),
        ("unknown", "current", None, "สถานะปัจจุบัน"),
        ("unknown", "unknown", None, ""),
    ],
)
def test_a_link_of_another_year_is_a_reminder(
    organization: Organization, asked_before: str, asked: str, new_year: int | None, words: str
) -> None:
    after = make_years()
    make_last_year(organization, make_member(organization), "o1")
    old = item_before("o1")
    old.data_year, after["o1"].data_year = asked_before, asked
    old.save()
    after["o1"].save()
    line = open_carry(organization, 2563, None).lines[0]
    assert (line.new_year, line.asked) == (new_year, words)
