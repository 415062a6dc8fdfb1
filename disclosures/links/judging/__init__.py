"""Whether a document is the organization's, of the item and of the year: a verdict, or that it cannot be told. Pure."""

from collections.abc import Sequence

from disclosures.links.asked import Expected
from disclosures.links.document import Document
from disclosures.links.judging.claims import Claim, claims_in
from disclosures.links.judging.dated import date_in, state_of
from disclosures.links.judging.deciding import Years, years_of
from disclosures.links.judging.judged import Judged
from disclosures.links.judging.owners import Owned, Owner, owner_of
from disclosures.links.judging.paper import Paper, paper_of
from disclosures.links.judging.titles import Title, title_of
from disclosures.links.words import Verdict

__all__ = ["Judged", "judge"]


def judge(document: Document, expected: Expected) -> Judged:
    """LINKS.md's table of verdicts; `cannot_tell` wherever whose it is, of which item or of which year is open."""
    paper = paper_of(document)
    date = date_in(paper.text)
    claims = claims_in(paper.text)
    title = title_of(paper, claims, expected.item_title)
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


def _of_year(paper: Paper, claims: Sequence[Claim], title: Title, expected: Expected, date: str) -> Judged:
    years = years_of(paper, claims, title, expected.item_title)
    verdict = verdict_on(years, expected, state_of(paper.text))
    if verdict is Verdict.CANNOT_TELL:
        return Judged(verdict, document_date=date)
    start, end = (years.claim.start, years.claim.end) if years.claim else title.line
    return Judged(verdict, paper.passage(start, end), date)


def verdict_on(years: Years, expected: Expected, state: int | None = None) -> Verdict:
    """Previous: the year before is right. Current: no year is needed, and a title's is another's when two off, as is a
    day (of fiscal year `state`) up to which the document speaks. Unknown: this year's is right, and only what no
    reading can mean is another's. A passing word proves no other."""
    wanted = expected.data_year.removesuffix(" state")
    year = expected.fiscal_year - (wanted == "previous")
    if wanted == "current" and not years.titled and year not in years.years:
        if state and abs(state - year) > 1:
            return Verdict.OTHER_YEAR
        return Verdict.CANNOT_TELL if years.told else Verdict.RIGHT
    if year in years.years:
        return Verdict.RIGHT if wanted == "current" or not years.beside else Verdict.CANNOT_TELL
    if not years.years or years.passing:
        return Verdict.CANNOT_TELL
    shy = {"current": {year - 1, year + 1}, "unknown": {year - 1}}.get(wanted, set())
    return Verdict.CANNOT_TELL if years.years & shy else Verdict.OTHER_YEAR
