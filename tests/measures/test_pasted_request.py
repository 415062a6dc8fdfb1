"""The posted form of a pasted table."""

from measures.pasted.columns import Column
from measures.pasted.request import fingerprint, read_request

POSTED = {
    "pasted": ["ก\r\nข"],
    "reading": [fingerprint("ก\nข")],
    "column-0-2": ["method"],
    "column-0-x": ["method"],
    "column-0-3": ["evil"],
    "join-7": ["own"],
    "join-8": ["maybe"],
    "offered": ["2 7 x"],
    "take": ["7", "-1"],
    "shown": ["abc"],
    "action": ["save"],
}


def test_decisions_are_read_and_nonsense_is_left_out() -> None:
    found = read_request(POSTED)
    assert (found.columns, found.joins) == ({(0, 2): Column.METHOD}, {7: "own"})
    assert [found.ticks(line) for line in (2, 7, 9)] == [False, True, None]
    assert (found.saves, found.shown) == (True, "abc")


def test_decisions_on_another_text_are_forgotten() -> None:
    found = read_request(POSTED | {"pasted": ["อื่น"]})
    assert (found.text, found.columns, found.joins, found.saves) == ("อื่น", {}, {}, False)
    assert found.ticks(7) is None


def test_an_empty_form_is_read() -> None:
    assert read_request({}).text == ""
