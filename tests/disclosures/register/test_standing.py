"""The worst of the checks is what the list says of an item."""

import pytest
from django.utils import timezone

from disclosures.models import Alarm, LinkCheck, LinkStanding
from disclosures.register.standing import BAD, DOUBTFUL, GOOD, said_of, worst_of


def standing(state: str, verdict: str = "", alarm: str = Alarm.NONE) -> LinkStanding:
    return LinkStanding(alarm=alarm, latest=LinkCheck(state=state, verdict=verdict, checked_at=timezone.now()))


@pytest.mark.parametrize(
    ("state", "verdict", "alarm", "weight", "words"),
    [
        ("ok", "right", "none", GOOD, "เปิดได้ ตรงข้อและตรงปี"),
        ("ok", "", "none", GOOD, "เปิดได้"),
        ("redirected", "cannot_tell", "none", DOUBTFUL, "ย้ายที่อยู่ (ยังเปิดได้) ยังบอกไม่ได้"),
        ("ok", "other_year", "raised", BAD, "เปิดได้ เป็นของปีอื่น"),
        ("ok", "other_organization", "raised", BAD, "เปิดได้ เป็นของหน่วยงานอื่น"),
        ("ok", "other_year", "none", DOUBTFUL, "เปิดได้ เป็นของปีอื่น"),
        ("dead", "", "suspected", DOUBTFUL, "เปิดไม่ได้ (รอตรวจซ้ำ)"),
        ("dead", "", "raised", BAD, "เปิดไม่ได้"),
        ("blocked", "", "none", DOUBTFUL, "กันโปรแกรมตรวจ"),
    ],
)
def test_a_check_is_told_by_how_much_it_asks(state: str, verdict: str, alarm: str, weight: int, words: str) -> None:
    said = said_of(standing(state, verdict, alarm))
    assert said
    assert (said.weight, said.words) == (weight, words)


def test_the_worst_is_told_and_what_was_never_checked_is_not() -> None:
    found = [standing("ok", "right"), standing("dead", alarm=Alarm.RAISED), LinkStanding(), standing("blocked")]
    worst = worst_of(found)
    assert worst
    assert (worst.words, worst.icon) == ("เปิดไม่ได้", "warning")
    assert worst_of([LinkStanding()]) is None
