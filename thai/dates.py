"""Buddhist-era dates and fiscal years. Parts of one date are joined by no-break spaces."""

from datetime import date, timedelta

MONTHS = (
    "",
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
SHORT_MONTHS = (
    "",
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
ERA = 543
# Before 1941 the Thai year began in April: the difference of 543 does not hold.
EARLIEST_YEAR = 2484
LATEST_YEAR = 2700
NBSP = "\u00a0"


def buddhist_year(day: date) -> int:
    return day.year + ERA


def long_date(day: date) -> str:
    """14 ธันวาคม 2563."""
    return NBSP.join([str(day.day), MONTHS[day.month], str(buddhist_year(day))])


def long_date_with_era(day: date) -> str:
    """14 ธันวาคม พ.ศ. 2563, as in a ประกาศ."""
    return NBSP.join([str(day.day), MONTHS[day.month], "พ.ศ.", str(buddhist_year(day))])


def short_date(day: date) -> str:
    """14 ธ.ค. 2563."""
    return NBSP.join([str(day.day), SHORT_MONTHS[day.month], str(buddhist_year(day))])


def fiscal_year(day: date) -> int:
    """The Buddhist-era fiscal year a day lies in: it begins on 1 October of the calendar year before."""
    return buddhist_year(day) + (day.month >= 10)


def fiscal_year_span(year: int) -> tuple[date, date]:
    """First and last day of a Buddhist-era fiscal year."""
    return date(year - ERA - 1, 10, 1), date(year - ERA, 9, 30)


def month_span(month: int, year: int) -> tuple[date, date]:
    """First and last day of a month of a Buddhist-era year."""
    first = date_of(1, month, year)
    following = date(first.year + month // 12, month % 12 + 1, 1)
    return first, following - timedelta(days=1)


def date_of(day: int, month: int, year: int) -> date:
    """The date of a day, month and Buddhist-era year; ValueError with a Thai sentence that says what to type."""
    check_year(year)
    if not 1 <= month <= 12:
        raise ValueError(f"เดือนที่ {month} ไม่มีในปฏิทิน โปรดเลือกเดือน 1 ถึง 12")
    try:
        return date(year - ERA, month, day)
    except ValueError:
        raise ValueError(f"ไม่มีวันที่ {day} {MONTHS[month]} {year} โปรดตรวจวันที่อีกครั้ง") from None


def check_year(year: int) -> None:
    """ValueError unless `year` is a plausible Buddhist-era year; names the slip when it can be guessed."""
    if EARLIEST_YEAR <= year <= LATEST_YEAR:
        return
    if EARLIEST_YEAR <= year + ERA <= LATEST_YEAR:
        raise ValueError(f"ปี {year} เป็นคริสต์ศักราช โปรดพิมพ์พุทธศักราช {year + ERA}")
    if EARLIEST_YEAR <= year - ERA <= LATEST_YEAR:
        raise ValueError(f"ปี {year} บวก 543 เกินไปหนึ่งครั้ง โปรดพิมพ์ {year - ERA}")
    raise ValueError(f"ปี {year} อยู่นอกช่วง โปรดพิมพ์พุทธศักราชสี่หลัก เช่น 2563")
