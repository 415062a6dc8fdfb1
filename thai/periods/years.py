"""The year of a date as it is typed: four digits of either era, or the last two of a Buddhist year."""

from dataclasses import dataclass

from thai.dates import EARLIEST_YEAR, ERA, LATEST_YEAR, check_year
from thai.periods.reading import Doubts, Unreadable

# A year above this is Buddhist whatever the shape of the date.
_LAST_CHRISTIAN = 2400
_CENTURY = 2500
# Two digits below this could as well be a Christian year (ม.ค. 24 for 2024) or a day.
_FIRST_PLAIN_PAIR = 50


@dataclass(frozen=True)
class Year:
    """A Buddhist-era year; `christian`: it was typed in the other era."""

    number: int
    doubts: Doubts = ()
    christian: bool = False

    @property
    def fiscal_doubts(self) -> Doubts:
        """A fiscal year typed in the Christian era could be another country's, or a slip."""
        if not self.christian:
            return self.doubts
        return (*self.doubts, f"ปี {self.number - ERA} เป็นคริสต์ศักราช ระบบอ่านเป็น {self.number} โปรดยืนยันวันที่")


def read_year(typed: str, era: str = "") -> Year:
    """`era`: the words before the number (ปี, พ.ศ., ค.ศ.), or none."""
    digits = typed.rstrip(".")
    if len(digits) == 2:
        return _from_two_digits(int(digits))
    year = int(digits)
    if len(digits) != 4:
        raise Unreadable(f"อ่านปี “{digits}” ไม่ได้ โปรดพิมพ์พุทธศักราชสี่หลัก เช่น 2567")
    if "ค" in era or ("พ" not in era and year <= _LAST_CHRISTIAN):
        if not EARLIEST_YEAR <= year + ERA <= LATEST_YEAR:
            raise Unreadable(f"ปี {year} อยู่นอกช่วง โปรดพิมพ์พุทธศักราชสี่หลัก เช่น 2567")
        return Year(year + ERA, christian=True)
    if EARLIEST_YEAR <= year - ERA <= LATEST_YEAR and year > LATEST_YEAR:
        doubt = f"ปี {year} อาจบวก 543 เกินไปหนึ่งครั้ง ระบบอ่านเป็น {year - ERA} โปรดยืนยัน"
        return Year(year - ERA, (doubt,))
    check_year(year)
    return Year(year)


def _from_two_digits(pair: int) -> Year:
    year = _CENTURY + pair
    if pair >= _FIRST_PLAIN_PAIR:
        return Year(year)
    return Year(year, (f"ปีสองหลัก {pair:02} อาจไม่ใช่ พ.ศ. {year} โปรดยืนยันหรือพิมพ์ปีสี่หลัก",))
