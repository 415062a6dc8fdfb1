"""Whether a document is the organization's, of the item and of the year: a verdict, or that it cannot be told. Pure."""

from collections.abc import Sequence

from disclosures.links.asked import Expected
from disclosures.links.document import Document
from disclosures.links.judging.claims import Claim, claims_in
from disclosures.links.judging.dated import date_in
from disclosures.links.judging.deciding import Years, years_of
from disclosures.links.judging.judged import Judged
from disclosures.links.judging.owners import Owned, Owner, owner_of
from disclosures.links.judging.paper import Paper, Range, paper_of
from disclosures.links.judging.titles import title_of
from disclosures.links.words import Verdict

__all__ = ["Judged", "judge"]

_HALF = 6


def judge(document: Document, expected: Expected) -> Judged:
    """LINKS.md's table of verdicts; `cannot_tell` wherever whose it is, of which item or of which year is open."""
    paper = paper_of(document)
    date = date_in(paper.text)
    claims = claims_in(paper.text)
    title = title_of(paper, expected.item_title, any(claim.months == _HALF for claim in claims))
    if title is None:
        return Judged(Verdict.CANNOT_TELL, document_date=date)
    owned = owner_of(paper, expected.whose, title)
    if owned.owner is Owner.OTHER:
        return Judged(Verdict.OTHER_ORGANIZATION, _named(paper, owned), date)
    if owned.owner is Owner.UNCLEAR:
        return Judged(Verdict.CANNOT_TELL, document_date=date)
    return _of_year(paper, claims, title, expected, date)


def _named(paper: Paper, owned: Owned) -> str:
    return paper.passage(owned.mention.body.start, owned.mention.end) if owned.mention else ""


def _of_year(paper: Paper, claims: Sequence[Claim], title: Range, expected: Expected, date: str) -> Judged:
    years = years_of(paper, claims, title, expected.item_title)
    verdict = verdict_on(years, expected)
    if verdict is Verdict.CANNOT_TELL:
        return Judged(verdict, document_date=date)
    start, end = (years.claim.start, years.claim.end) if years.claim else title
    return Judged(verdict, paper.passage(start, end), date)


def verdict_on(years: Years, expected: Expected) -> Verdict:
    """Previous: the year before is right. Current: no year is needed, and a title's is another's when two off.
    Unknown: this year's is right, and only what no reading can mean is another's. A passing word proves no other."""
    year = expected.fiscal_year - (expected.data_year == "previous")
    current = expected.data_year == "current"
    if current and not years.told:
        return Verdict.RIGHT
    if years.beside:
        return Verdict.RIGHT if current and year in years.years else Verdict.CANNOT_TELL
    if not years.years or (year not in years.years and (years.passing or (current and not years.titled))):
        return Verdict.CANNOT_TELL
    if year in years.years:
        return Verdict.RIGHT
    shy = {"current": {year - 1, year + 1}, "unknown": {year - 1}}.get(expected.data_year, set())
    return Verdict.CANNOT_TELL if years.years & shy else Verdict.OTHER_YEAR
