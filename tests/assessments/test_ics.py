"""The file for calendar programs, line by line."""

from datetime import UTC, date, datetime

from assessments.ics import Day, calendar_file

STAMP = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
LAST_OF_YEAR = Day("a@x", "วันสุดท้าย", date(2020, 12, 31), date(2020, 12, 31))


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_a_file_without_events_is_a_calendar_still() -> None:
    lines = unfolded(calendar_file("ปฏิทิน", [], STAMP))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "VERSION:2.0" in lines
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_an_event_lasts_whole_days_and_ends_before_the_next() -> None:
    lines = unfolded(calendar_file("ปฏิทิน", [LAST_OF_YEAR], STAMP))
    assert lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")] == [
        "BEGIN:VEVENT",
        "UID:a@x",
        "DTSTAMP:20200102T030405Z",
        "DTSTART;VALUE=DATE:20201231",
        "DTEND;VALUE=DATE:20210101",
        "SUMMARY:วันสุดท้าย",
        "TRANSP:TRANSPARENT",
    ]


def test_every_line_has_at_most_75_octets_and_no_letter_is_cut() -> None:
    day = Day("a@x", "กำหนดส่งผลการดำเนินการตามมาตรการ " * 5, date(2020, 1, 1), date(2020, 1, 1))
    text = calendar_file("ปฏิทิน" * 20, [day], STAMP)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert f"SUMMARY:{day.summary}" in unfolded(text)
    assert "\n" not in text.replace("\r\n", "")


def test_signs_that_mean_something_are_escaped_and_unprintable_ones_dropped() -> None:
    day = Day("a@x", "ก,ข;ค\\ง", date(2020, 1, 1), date(2020, 1, 1), "หนึ่ง\r\nสอง\x07")
    lines = unfolded(calendar_file("ปฏิทิน", [day], STAMP))
    assert "SUMMARY:ก\\,ข\\;ค\\\\ง" in lines
    assert "DESCRIPTION:หนึ่ง\\nสอง" in lines
