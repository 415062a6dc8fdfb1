"""A posted form as one text."""

import random
from datetime import timedelta

import pytest
import time_machine
from django.http import QueryDict
from django.utils import timezone

from organizations.authorship import Author
from organizations.packing import LIMIT, Carried, pack, unpack

AUTHOR = Author(7, "/work/maekhammi/")


def data(**fields: str | list[str]) -> QueryDict:
    made = QueryDict(mutable=True)
    for name, value in fields.items():
        made.setlist(name, value if isinstance(value, list) else [value])
    return made


def test_every_value_typed_comes_back_in_order() -> None:
    typed = data(text="ควร\r\nเผยแพร่ ", ticked=["1", "2"], empty="")

    carried = unpack(pack(AUTHOR, typed))

    assert carried == Carried(
        7, AUTHOR.page, [["text", "ควร\r\nเผยแพร่ "], ["ticked", "1"], ["ticked", "2"], ["empty", ""]]
    )
    assert carried.data() == typed


def test_what_was_not_typed_stays_behind() -> None:
    carried = unpack(pack(AUTHOR, data(author="x", csrfmiddlewaretoken="y", text="ก")))

    assert carried is not None
    assert carried.fields == [["text", "ก"]]


def test_an_altered_text_is_nothing() -> None:
    packed = pack(AUTHOR, data(text="ก"))

    assert [unpack(altered) for altered in ("", "ก", packed[:-1], "x" + packed, packed.replace(":", "", 1))] == [
        None
    ] * 5


@pytest.mark.parametrize(("hours", "there"), [(11, True), (13, False)])
def test_half_a_day_is_the_limit_unless_none_is_asked_for(hours: int, there: bool) -> None:
    packed = pack(AUTHOR, data(text="ก"))

    with time_machine.travel(timezone.now() + timedelta(hours=hours)):
        assert (unpack(packed) is not None) is there
        assert unpack(packed, max_age=None) is not None


def test_a_whole_year_of_recommendations_can_be_carried_and_a_book_cannot() -> None:
    letters = [chr(code) for code in range(0x0E01, 0x0E2F)]
    text = "".join(random.Random(2563).choices(letters, k=LIMIT))

    assert unpack(pack(AUTHOR, data(**{str(code): text[:10_000] for code in range(13)})))
    assert pack(AUTHOR, data(text=text)) == ""
