"""What a crosswalk file says, as plain values. `line` is where a fact stands in the file."""

from dataclasses import dataclass

from assessments.frameworks.data import FactData


@dataclass(frozen=True, kw_only=True)
class LineData(FactData):
    """`after` is empty for what was dropped or is unknown; `renew` names one of the file's renewals."""

    before: str = ""
    after: str = ""
    relation: str = ""
    reason: str = ""
    renew: str = ""


@dataclass(frozen=True, kw_only=True)
class NewData(FactData):
    """An item that nothing of the year before leads to."""

    code: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class CrosswalkData:
    """From the year before `fiscal_year` to it; `renewals`: short name → what has to be made anew."""

    fiscal_year: int = 0
    sources: tuple[tuple[str, str], ...] = ()
    renewals: tuple[tuple[str, str], ...] = ()
    crossings: tuple[LineData, ...] = ()
    new: tuple[NewData, ...] = ()

    @property
    def facts(self) -> tuple[LineData | NewData, ...]:
        return (*self.crossings, *self.new)
