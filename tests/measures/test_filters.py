"""The filters of the table."""

from dataclasses import dataclass
from datetime import date

import pytest

from measures.filters import Filters, quarter_end
from measures.states import Implementation, Status

TODAY = date(2024, 2, 10)


@dataclass(frozen=True)
class Stub:
    status: Status = Status.DRAFT
    implementation: Implementation = Implementation.NOT_STARTED
    ends_on: date | None = None
    is_overdue: bool = False
    everyone: bool = False
    offices: frozenset[int] = frozenset()
    reached: frozenset[str] = frozenset()


SHOWN = {
    "nothing set": ({}, Stub(), True),
    "its office": ({"office": "3"}, Stub(offices=frozenset({3})), True),
    "another office": ({"office": "3"}, Stub(offices=frozenset({4})), False),
    "everybody is every office": ({"office": "3"}, Stub(everyone=True), True),
    "its status": ({"status": "returned"}, Stub(status=Status.RETURNED), True),
    "another status": ({"status": "returned"}, Stub(), False),
    "how far the work is": ({"implementation": "completed"}, Stub(), False),
    "overdue": ({"due": "overdue"}, Stub(is_overdue=True), True),
    "not overdue": ({"due": "overdue"}, Stub(ends_on=TODAY), False),
    "today is within 30 days": ({"due": "30"}, Stub(ends_on=TODAY), True),
    "the 30th day": ({"due": "30"}, Stub(ends_on=date(2024, 3, 11)), True),
    "the 31st day": ({"due": "30"}, Stub(ends_on=date(2024, 3, 12)), False),
    "yesterday": ({"due": "30"}, Stub(ends_on=date(2024, 2, 9)), False),
    "done is not due": ({"due": "30"}, Stub(Status.APPROVED, Implementation.COMPLETED, TODAY), False),
    "no date is not due": ({"due": "quarter"}, Stub(), False),
    "end of the quarter": ({"due": "quarter"}, Stub(ends_on=date(2024, 3, 31)), True),
    "next quarter": ({"due": "quarter"}, Stub(ends_on=date(2024, 4, 1)), False),
    "a criterion it reaches": ({"about": "10"}, Stub(reached=frozenset({"o35", "10"})), True),
    "a criterion it does not": ({"about": "10"}, Stub(), False),
    "words that are no choice": ({"office": "๓", "status": "x", "due": "x", "implementation": "x"}, Stub(), True),
}


@pytest.mark.parametrize(("query", "row", "shown"), SHOWN.values(), ids=SHOWN)
def test_a_row_is_shown_when_every_filter_lets_it_through(query: dict[str, str], row: Stub, shown: bool) -> None:
    assert Filters.of(query).shows(row, TODAY) is shown


def test_the_address_keeps_the_filters_and_opens_a_row() -> None:
    filters = Filters.of({"office": "3", "due": "30", "edit": "9"})
    assert filters.query(edit="5") == "?office=3&due=30&edit=5"
    assert Filters().query() == ""
    assert not Filters().is_set


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2023, 10, 1), date(2023, 12, 31)),
        (date(2024, 2, 10), date(2024, 3, 31)),
        (date(2024, 9, 30), date(2024, 9, 30)),
    ],
    ids=str,
)
def test_a_fiscal_quarter_ends_with_its_third_month(day: date, last: date) -> None:
    assert quarter_end(day) == last
