"""An issued document as pages speak of it: whether it holds, and its number and date as printed and as written."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from reports.kinds import key_of
from reports.models import IssuedReport, SignedCopy
from thai.dates import ERA, MONTHS, NBSP, long_date
from thai.digits import to_arabic


class IssuedState(StrEnum):
    VALID = "valid"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


# Word, icon and look of the chip.
STATES = {
    IssuedState.VALID: ("ยังใช้อยู่", "tick", "approved"),
    IssuedState.REPLACED: ("มีฉบับแก้ไขแทนแล้ว", "half", "revised"),
    IssuedState.WITHDRAWN: ("ยกเลิกแล้ว", "cross", "cancelled"),
}


@dataclass(frozen=True)
class IssuedFacts:
    """Of a report fetched `with_fate`. The newest signed copy goes before what was printed."""

    report: IssuedReport

    @cached_property
    def copies(self) -> list[SignedCopy]:
        """Newest first, without their bytes."""
        return sorted(self.report.signed_copies.all(), key=lambda copy: -copy.pk)

    @property
    def signed(self) -> SignedCopy | None:
        return self.copies[0] if self.copies else None

    @property
    def state(self) -> IssuedState:
        if hasattr(self.report, "withdrawal"):
            return IssuedState.WITHDRAWN
        return IssuedState.REPLACED if hasattr(self.report, "correction") else IssuedState.VALID

    @property
    def label(self) -> str:
        return STATES[self.state][0]

    @property
    def icon(self) -> str:
        return STATES[self.state][1]

    @property
    def chip(self) -> str:
        return STATES[self.state][2]

    @property
    def printed_date(self) -> str:
        """14 ธันวาคม 2563; an ellipsis for a part left to the pen, empty when all of it was."""
        report = self.report
        if not (report.day or report.month or report.year):
            return ""
        return NBSP.join(
            [str(report.day or "…"), MONTHS[report.month] if report.month else "…", str(report.year or "…")]
        )

    @property
    def number(self) -> str:
        """In the digits of the screen; the paper has those of its kind."""
        return to_arabic((self.signed.number if self.signed else "") or self.report.number)

    @property
    def date(self) -> str:
        return long_date(self.signed.date) if self.signed and self.signed.date else self.printed_date

    @property
    def disputed_number(self) -> str:
        """The printed number, where another one was written on the signed copy."""
        printed = to_arabic(self.report.number)
        return "" if self.number == printed else printed

    @property
    def disputed_date(self) -> str:
        """The printed date, where a part of it is not that of the signed copy."""
        day = self.signed.date if self.signed else None
        if day is None:
            return ""
        printed = (self.report.day, self.report.month, self.report.year)
        written = (day.day, day.month, day.year + ERA)
        agree = all(part in (None, other) for part, other in zip(printed, written, strict=True))
        return "" if agree else self.printed_date

    @property
    def signers(self) -> list[dict[str, object]]:
        """`name` with the rank before it, empty for the pen; `lines` under the name; `opinion`."""
        return [
            {
                "name": " ".join(filter(None, [one["rank"], one["name"]])),
                "lines": [line for line in (one["own_post"], one["acting"] + one["post"]) if line],
                "opinion": one["opinion"],
            }
            for one in self.report.signers
        ]

    @property
    def stem(self) -> str:
        """The name of its files, in ASCII."""
        report = self.report
        edition = f"-{report.edition}" if report.edition > 1 else ""
        return f"{key_of(report.kind, report.occasion)}-{report.organization.slug}-{report.fiscal_year}{edition}"
