"""What a check is asked: an address, and what should be found there. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Whose:
    """The organization: องค์การบริหารส่วนตำบลเขิน, อบต.เขิน, น้ำเกลี้ยง, ศรีสะเกษ. Only `name` is always there."""

    name: str
    short_name: str = ""
    district: str = ""
    province: str = ""


@dataclass(frozen=True)
class Expected:
    """The document an item asks for. `data_year`: same, previous, current (also written current state) or unknown
    (`Criterion.DataYear`), empty for same; it decides which year `fiscal_year` (Buddhist era) makes right."""

    whose: Whose
    fiscal_year: int
    item_code: str
    item_title: str
    data_year: str = ""


@dataclass(frozen=True)
class Asked:
    url: str
    expected: Expected
