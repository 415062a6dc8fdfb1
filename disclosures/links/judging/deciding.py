"""Which years a document is of: its title before its headings, sentences that name the item before the rest. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from disclosures.links.judging.claims import Claim, Weight
from disclosures.links.judging.items import names_item
from disclosures.links.judging.paper import Paper, Range
from disclosures.links.judging.titles import Title

_BEFORE = 160
_MOST = 0.75
_MANY = 3
_QUARTER = 3
_BEGINNING = 3
_HARDLY = 16


@dataclass(frozen=True)
class Years:
    """The fiscal years a document covers, none where they contradict each other or nothing is said (not `told`).

    `claim`: the words that decided; `titled`: whether its title or a heading did; `passing`: whether only a link's text
    or a mention did, which proves no other year; `beside`: whether only other plans of several years are named."""

    years: frozenset[int] = frozenset()
    claim: Claim | None = None
    titled: bool = False
    passing: bool = False
    beside: bool = False
    told: bool = True


def years_of(paper: Paper, claims: Sequence[Claim], title: Title, item_title: str) -> Years:
    plain = [claim for claim in claims if _decides(claim) and _within(claim, [title.heading])]
    for own in ([claim for claim in plain if _within(claim, [title.line])], [c for c in plain if _is_alone(paper, c)]):
        if own:
            return _titled(own, [claim for claim in claims if paper.linked(claim.start)])
    if _has_parts_of_years(paper, claims):
        return Years()
    for ranges in _headings(paper, title.heading, item_title):
        some = [claim for claim in claims if _within(claim, ranges) and _is_said(paper, claim, item_title)]
        if some and (ranges != [title.heading] or max(claim.weight for claim in some) > Weight.BARE):
            return _titled(some, [claim for claim in claims if paper.linked(claim.start)])
    rest = [claim for claim in claims if claim.weight > Weight.BARE]
    naming = [claim for claim in rest if names_item(_sentence(paper, claim), item_title)]
    named = [claim for claim in naming if not paper.linked(claim.start)]
    official = [claim for claim in rest if claim.weight is Weight.OWN and not paper.linked(claim.start)]
    columns = [claim for claim in rest if paper.begins_table(claim.start)]
    for some, passing in (
        (named, False),
        (official, not _insists(paper, official, title)),
        (columns, False),
        (naming, True),
    ):
        if some:
            return _most(some, passing)
    beside = [claim for claim in rest if claim.first < claim.last and not paper.linked(claim.start)]
    return replace(_most(beside, passing=True), beside=True) if beside else Years(told=False)


def _decides(claim: Claim) -> bool:
    """One fiscal year, called so: whatever other years stand below it."""
    return claim.weight is Weight.OWN and claim.first == claim.last


def _is_alone(paper: Paper, claim: Claim) -> bool:
    """Whether its line says hardly more."""
    start, end = paper.line_of(claim.start)
    return end - start - (claim.end - claim.start) <= _HARDLY


def _has_parts_of_years(paper: Paper, claims: Sequence[Claim]) -> bool:
    """Whether one heading is a year, and another is another one."""
    headings = [heading for heading in paper.heads if heading[0] not in paper.below]
    years = [claim.years for claim in claims if _within(claim, headings) and _is_alone(paper, claim)]
    return len(headings) > 1 and len(years) > 1 and not set.intersection(*years)


def _insists(paper: Paper, claims: Sequence[Claim], title: Title) -> bool:
    """Whether fiscal years named beside other words are more than a mention: several times, as a period, or right below
    the title."""
    first = paper.text[claims[0].start : claims[0].end] if claims else ""
    begins = bool(claims) and "งบ" in first and paper.text.count("\n", title.end, claims[0].start) <= _BEGINNING
    return begins or len(claims) > 1 or any(claim.months >= _QUARTER or _is_alone(paper, claim) for claim in claims)


def _headings(paper: Paper, title: Range, item_title: str) -> list[list[Range]]:
    """The title, with what stands below it, with the other headings that name the item, and all of them."""
    naming = [(start, end) for start, end in paper.heads if names_item(paper.text[start:end], item_title)]
    ends = {end + 1 for _, end in [title, *naming]}
    below = [heading for heading in paper.heads if heading[0] in ends]
    return [[title], [title, *naming, *below], list(paper.heads)]


def _within(claim: Claim, ranges: Sequence[Range]) -> bool:
    return any(start <= claim.start < end for start, end in ranges)


def _is_said(paper: Paper, claim: Claim, item_title: str) -> bool:
    """Whether a year is more than some number: called one, alone on its line, or in a line that names the item."""
    start, end = paper.line_of(claim.start)
    line = paper.text[start:end]
    return (
        claim.weight > Weight.BARE
        or line.strip(" ()") == line[claim.start - start : claim.end - start]
        or (names_item(line, item_title))
    )


def _sentence(paper: Paper, claim: Claim) -> str:
    line = paper.line_of(claim.start)[0]
    return paper.text[max(line, claim.start - _BEFORE) : claim.start]


def _titled(claims: Sequence[Claim], offered: Sequence[Claim]) -> Years:
    """Only the weightiest words of a title count."""
    weight = max(claim.weight for claim in claims)
    claims = [claim for claim in claims if claim.weight == weight or claim.first < claim.last]
    narrow = min(claims, key=lambda claim: (claim.last - claim.first, -claim.weight))
    years = set.intersection(*(claim.years for claim in claims))
    if len(years) > 1 and _is_index(narrow, offered):
        return Years()
    return Years(frozenset(years), narrow, titled=True)


def _is_index(span: Claim, offered: Sequence[Claim]) -> bool:
    """Whether a page titled with several years links to each of them."""
    single = {claim.first for claim in offered if claim.first == claim.last}
    return span.months == 0 and len(single & span.years) >= _MANY


def _most(claims: Sequence[Claim], passing: bool) -> Years:
    """What all of several sentences say, or nearly all of many."""
    for claim in sorted(claims, key=lambda claim: claim.last - claim.first):
        agreeing = [other for other in claims if claim.years & other.years]
        if len(agreeing) == len(claims) or (len(agreeing) >= _MANY and len(agreeing) / len(claims) >= _MOST):
            years = set.intersection(claim.years, *(other.years for other in agreeing))
            return Years(frozenset(years), claim, passing=passing)
    return Years()
