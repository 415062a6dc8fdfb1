"""What a wording is shown with: the newest data a document can be read from, or sample words in brackets."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from organizations.models import Organization
from reports.contents.blanks import BLANKS
from reports.contents.composing import DIGITS
from reports.documents import CATALOGUE, texts_of_kind
from reports.drafting.drafts import find_draft
from reports.errors import Unprintable
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.paper import Numerals
from reports.wording import blanks_in


@dataclass(frozen=True)
class Specimen:
    """`fiscal_year`: the one printed on the document that was read; None where none can be, and the values are samples.
    `known`: the blanks that its texts may hold."""

    fiscal_year: int | None
    values: Mapping[str, str]
    known: tuple[str, ...]
    numerals: Numerals = Numerals.THAI

    def printed(self, text: str) -> str:
        """In the digits of the document."""
        return DIGITS[self.numerals](text)

    def blanks(self) -> list[tuple[str, str, str]]:
        """Name, explanation and present value of every blank that may be used."""
        return [(name, BLANKS.get(name, ""), self.printed(self.values[name])) for name in self.known]


def specimen_of(organization: Organization, kind: str, occasion: str) -> Specimen:
    """Of the latest year that can be read: the queries of one reading for each year tried, and two."""
    for year in _years(organization, occasion):
        draft = find_draft(organization, kind, occasion, year)
        with suppress(Unprintable):
            values = dict(CATALOGUE[kind].read(draft).values)
            return Specimen(year, values, tuple(values), _numerals(draft))
    names = {name for text in texts_of_kind(kind, occasion) for name in blanks_in(text.default)}
    samples = {name: f"[{explained}]" for name, explained in BLANKS.items()}
    return Specimen(None, samples, tuple(name for name in samples if name in names))


def _years(organization: Organization, occasion: str) -> list[int]:
    """Those that may be printed on it, the latest first: the assessed ones, or the ones after them and of the plans."""
    assessed = set(organization.assessments.values_list("framework__fiscal_year", flat=True))
    if occasion == Occasion.RESULT:
        return sorted(assessed, reverse=True)
    planned = set(organization.plans.values_list("fiscal_year", flat=True))
    return sorted(planned | {year + 1 for year in assessed}, reverse=True)


def _numerals(draft: ReportDraft) -> Numerals:
    return Numerals(draft.numerals) if CATALOGUE[draft.kind].numerals else Numerals.THAI
