"""The filters of the table: which of its rows are shown. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Protocol
from urllib.parse import urlencode

from measures.states import IMPLEMENTATION_LABELS, STATUS_LABELS, Implementation, Status
from thai.dates import buddhist_year, month_span

DUE_LABELS = {"overdue": "เกินกำหนด", "30": "ภายใน 30 วัน", "quarter": "ภายในไตรมาสนี้"}
SOON = timedelta(days=30)


class Filterable(Protocol):
    """What a filter looks at of a row. `offices`: keys; `everyone`: laid on every office; `reached`: codes of the
    criteria it answers with all above and below them, and issue-<number>."""

    @property
    def status(self) -> Status: ...
    @property
    def implementation(self) -> Implementation: ...
    @property
    def ends_on(self) -> date | None: ...
    @property
    def is_overdue(self) -> bool: ...
    @property
    def everyone(self) -> bool: ...
    @property
    def offices(self) -> frozenset[int]: ...
    @property
    def reached(self) -> frozenset[str]: ...


@dataclass(frozen=True)
class Filters:
    """As given in the address; empty: all. What is not a choice counts as empty."""

    office: str = ""
    status: str = ""
    implementation: str = ""
    due: str = ""
    about: str = ""

    @classmethod
    def of(cls, query: Mapping[str, str]) -> "Filters":
        office = query.get("office", "")
        return cls(
            office if office.isascii() and office.isdecimal() else "",
            _known(query.get("status", ""), STATUS_LABELS),
            _known(query.get("implementation", ""), IMPLEMENTATION_LABELS),
            _known(query.get("due", ""), DUE_LABELS),
            query.get("about", "")[:40],
        )

    @property
    def is_set(self) -> bool:
        return any(asdict(self).values())

    def query(self, **more: str) -> str:
        """The query string that keeps these filters, with its question mark; empty without any."""
        found = urlencode({name: value for name, value in (asdict(self) | more).items() if value})
        return f"?{found}" if found else ""

    def shows(self, row: Filterable, today: date) -> bool:
        return (
            (not self.office or row.everyone or int(self.office) in row.offices)
            and self.status in ("", row.status)
            and self.implementation in ("", row.implementation)
            and (not self.due or _due(self.due, row, today))
            and (not self.about or self.about in row.reached)
        )


def _known(value: str, choices: Iterable[str]) -> str:
    return value if value in list(choices) else ""


def _due(due: str, row: Filterable, today: date) -> bool:
    if due == "overdue":
        return row.is_overdue
    if row.ends_on is None or row.implementation in (Implementation.COMPLETED, Implementation.CANCELLED):
        return False
    return today <= row.ends_on <= (today + SOON if due == "30" else quarter_end(today))


def quarter_end(day: date) -> date:
    """The last day of the fiscal quarter a day lies in; these end with March, June, September and December."""
    month = (day.month + 2) // 3 * 3
    return month_span(month, buddhist_year(day))[1]
