"""A calendar as programs of calendars read it (RFC 5545): whole-day events, text folded and escaped. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

WIDTH = 75
PRODUCT = "-//ITA Portal//Calendar//TH"
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True)
class Day:
    """A whole-day event from its first to its last day, both of them in it. `uid` never changes for one event."""

    uid: str
    summary: str
    first: date
    last: date
    description: str = ""


def calendar_file(name: str, days: Iterable[Day], stamp: datetime) -> str:
    """The file, lines ended by CRLF; `stamp`: an aware time, that of the making."""
    stamped = f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{_escaped(name)}")
    for day in days:
        lines += ["BEGIN:VEVENT", f"UID:{_escaped(day.uid)}", stamped, *_event(day), "END:VEVENT"]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(day: Day) -> list[str]:
    lines = [
        f"DTSTART;VALUE=DATE:{day.first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day.last + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(day.summary)}",
        "TRANSP:TRANSPARENT",
    ]
    return [*lines, f"DESCRIPTION:{_escaped(day.description)}"] if day.description else lines


def _escaped(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\r").translate(_ESCAPES)


def _folded(line: str) -> str:
    """Lines of at most 75 octets, never cut inside a letter; the next begins with a space, which counts."""
    parts, part, size = [], "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > WIDTH:
            parts.append(part)
            part, size = " ", 1
        part, size = part + letter, size + octets
    return "\r\n".join([*parts, part])
