"""Lines of JSON are understood, or refused by their number before any link is opened."""

import json
from typing import Any

import pytest

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.links.door import BadLineError, read_lines, written
from disclosures.links.outcome import Outcome
from disclosures.links.words import State, Verdict

ROW: dict[str, Any] = {
    "id": "a",
    "url": "https://town.example/o12",
    "organization": {
        "name": "องค์การบริหารส่วนตำบลเขิน",
        "short_name": "อบต.เขิน",
        "district": "น้ำเกลี้ยง",
        "province": "ศรีสะเกษ",
    },
    "fiscal_year": 2567,
    "data_year": "previous",
    "item_code": "o12",
    "item_title": "รายงานผล",
}
WHOSE = Whose("องค์การบริหารส่วนตำบลเขิน", "อบต.เขิน", "น้ำเกลี้ยง", "ศรีสะเกษ")


def line(**changes: Any) -> str:
    return json.dumps({name: value for name, value in (ROW | changes).items() if value is not ...})


def test_a_line_is_a_question() -> None:
    expected = Expected(WHOSE, 2567, "o12", "รายงานผล", "previous")
    assert read_lines([line(), "\n"]) == [("a", Asked("https://town.example/o12", expected))]


def test_the_present_state_may_be_called_so() -> None:
    ((_, asked),) = read_lines([line(data_year="current state")])
    assert asked.expected.data_year == "current state"


def test_what_may_be_missing_is_empty() -> None:
    ((id, asked),) = read_lines([line(id=7, organization={"name": "ก"}, data_year=..., item_code=None, more=[1])])
    assert (id, asked.expected) == (7, Expected(Whose("ก"), 2567, "", "รายงานผล"))


BAD = {
    "no JSON": ("{oops", "JSON"),
    "no object": ("[1]", "id"),
    "no id": (line(id=...), "id"),
    "no url": (line(url=...), "url"),
    "a url of null": (line(url=None), "url"),
    "a url that is a number": (line(url=7), "url"),
    "no organization": (line(organization=...), "organization"),
    "an organization without a name": (line(organization={"short_name": "ก"}), "name"),
    "a name that is a list": (line(organization={"name": ["ก"]}), "name"),
    "no year": (line(fiscal_year=...), "fiscal_year"),
    "a year of our Lord": (line(fiscal_year=2024), "2024"),
    "a year as text": (line(fiscal_year="2567"), "2567"),
    "a year that is true": (line(fiscal_year=True), "fiscal_year"),
    "another word for the year": (line(data_year="next"), "next"),
    "too deep": ("[" * 100_000, "ลึก"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_line_is_refused_by_its_number(case: str) -> None:
    bad, reason = BAD[case]
    with pytest.raises(BadLineError, match=f"^บรรทัดที่ 3 .*{reason}"):
        read_lines([line(), "", bad])


def test_an_answer_is_one_line_in_thai_letters() -> None:
    outcome = Outcome(State.OK, Verdict.RIGHT, "ปีงบประมาณ\n2567", 1.23456)
    text = written("a", outcome)
    assert "\n" not in text
    assert "ปีงบประมาณ" in text
    assert json.loads(text) == {
        "id": "a",
        "state": "ok",
        "verdict": "right",
        "passage": "ปีงบประมาณ\n2567",
        "seconds": 1.23,
    }


def test_half_a_letter_does_not_stop_the_run() -> None:
    assert written("\ud800", Outcome(State.DEAD)).encode()
