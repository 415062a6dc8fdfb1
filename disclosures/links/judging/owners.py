"""Whose document it is: the organization's own, another body's, or not to be told. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from disclosures.links.asked import Whose
from disclosures.links.judging.bodies import PUBLIC
from disclosures.links.judging.mentions import Mention, Owner, mentions_in
from disclosures.links.judging.paper import Paper, Range
from disclosures.links.judging.places import seats_in
from disclosures.links.judging.titles import Title


@dataclass(frozen=True)
class Owned:
    """Whose it is; `mention` names the other body where it is another's."""

    owner: Owner
    mention: Mention | None = None


def owner_of(paper: Paper, whose: Whose, title: Title) -> Owned:
    """Of a document that knows only another place, though it bears the organization's name, nothing can be said."""
    owned = _named(paper, mentions_in(paper, whose), title)
    return Owned(Owner.UNCLEAR) if owned.owner is Owner.OURS and _sits_elsewhere(paper, whose) else owned


def _sits_elsewhere(paper: Paper, whose: Whose) -> bool:
    seats = [seat for seat in seats_in(paper.text) if whose.province]
    known = (whose.district, whose.province)
    return bool(seats) and not any(name and name in paper.text for name in known)


def _named(paper: Paper, mentions: Sequence[Mention], title: Title) -> Owned:
    """What stands nearest to the words of the item decides: their line, their heading, what stands below it, the other
    headings, lines that begin with a body, and in the end all that is named."""
    if some := _within(mentions, title.line):
        return _first(some, mentions)
    below = [heading for heading in paper.heads if heading[0] == title.end + 1]
    heads = [mention for mention in mentions if paper.in_heads(mention.body.start)]
    beginning = [mention for mention in mentions if mention.leads]
    for some in (
        _within(mentions, title.heading),
        *(_within(mentions, heading) for heading in below),
        heads,
        beginning,
    ):
        if some:
            return _first(some, mentions) if _is_one(some) else Owned(Owner.UNCLEAR)
    return _by_body(mentions)


def _within(mentions: Sequence[Mention], place: Range) -> list[Mention]:
    return [mention for mention in mentions if place[0] <= mention.body.start < place[1]]


def _is_one(mentions: Sequence[Mention]) -> bool:
    """Whether a heading is of one body: ours before all, or one other; a school above its ministry is one."""
    if mentions[0].owner is Owner.OURS:
        return True
    mentions = [mention for mention in mentions if mention.leads] or mentions
    local = _distinct(mention for mention in mentions if mention.body.kind != PUBLIC and mention.owner is Owner.OTHER)
    return len(local) <= 1 and all(mention.owner is not Owner.OURS for mention in mentions)


def _first(some: Sequence[Mention], mentions: Sequence[Mention]) -> Owned:
    """The body named first, unless the rest of the document speaks more of the organization itself."""
    first = next((mention for mention in some if mention.owner is not Owner.UNCLEAR), some[0])
    if first.owner is not Owner.OTHER:
        return Owned(first.owner)
    ours = sum(mention.owner is Owner.OURS for mention in mentions)
    others = sum(mention.owner is Owner.OTHER for mention in mentions)
    return Owned(Owner.UNCLEAR) if ours > others else Owned(Owner.OTHER, first)


def _by_body(mentions: Sequence[Mention]) -> Owned:
    ours = [mention for mention in mentions if mention.owner is Owner.OURS]
    others = [mention for mention in mentions if mention.owner is Owner.OTHER]
    if ours and (len(ours) >= len(others) or mentions[0].owner is Owner.OURS):
        return Owned(Owner.OURS)
    if not ours and len(_distinct(others)) == 1 and len(others) > 1:
        return Owned(Owner.OTHER, others[0])
    return Owned(Owner.UNCLEAR)


def _distinct(mentions: Iterable[Mention]) -> set[str]:
    """The names, where of two that begin alike the shorter stands for both: a name's end is not always told."""
    names = {mention.body.kind + mention.body.name for mention in mentions}
    return {name for name in names if not any(name != other and name.startswith(other) for other in names)}
