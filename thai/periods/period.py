"""What a typed timeline means: its dates, or why it has none."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from thai.periods.normalising import normalise
from thai.periods.remarks import read_remarked


class Status(StrEnum):
    OK = "ok"
    AMBIGUOUS = "ambiguous"
    UNPARSEABLE = "unparseable"


@dataclass(frozen=True)
class Period:
    """`raw` is the text as typed; a deadline has no `start`, an open beginning no `end`.

    Dates of an ambiguous period are a proposal to confirm. `reason`: one Thai sentence for whoever typed it, empty
    when ok.
    """

    raw: str
    status: Status
    start: date | None
    end: date | None
    reason: str = ""


def parse_period(text: str) -> Period:
    """Never raises and never invents a date; a text without a letter or digit is a blank, without a reason."""
    if not any(character.isalnum() for character in text):
        return Period(text, Status.UNPARSEABLE, None, None)
    try:
        reading = read_remarked(normalise(text))
    except ValueError as error:
        return Period(text, Status.UNPARSEABLE, None, None, str(error))
    status = Status.AMBIGUOUS if reading.doubts else Status.OK
    return Period(text, status, reading.start, reading.end, next(iter(reading.doubts), ""))
