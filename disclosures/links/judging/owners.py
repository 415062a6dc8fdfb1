"""Whose document it is: the organization's own, another body's, or not to be told. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import islice

from disclosures.links.asked import Whose
from disclosures.links.judging.bodies import PUBLIC, Body, bodies_in, grows
from disclosures.links.judging.paper import Paper, Range, folded
from disclosures.links.judging.places import place_at
from thai.text import tidy


class Owner(Enum):
    OURS = auto()
    OTHER = auto()
    UNCLEAR = auto()


@dataclass(frozen=True)
class Mention:
    owner: Owner
    body: Body
    end: int


@dataclass(frozen=True)
class Owned:
    """Whose it is; `mention` names the other body where it is another's."""

    owner: Owner
    mention: Mention | None = None


# Somebody the document speaks to or of, or works with.
_PASSING = re.compile(
    r"""(?:เรียน|ถึง|สำเนาส่ง|สำเนาเรียน|ส่ง|ร่วมกับ|ร่วมมือกับ|กับ|ระหว่าง|(?<![ก-๎])ณ|จาก|เช่น|แก่|ติดต่อ|ทิศ\S*|เขต|ศึกษาดูงาน\S*|เทียบ\S*|พื้นที่
    |อดีต|ใกล้เคียง\S*|เครือข่าย\S*|สถานที่\S*|ผู้แทน|(?:^|\s)\d{1,2}[.)])\s*(?:ท่าน)?\s*(?:นายก|ปลัด|สำนักงาน|ที่ทำการ|ประธานสภา)?\s*$""",
    re.VERBOSE,
)
_LIKE = 0.75
_MOST = 300


def owner_of(paper: Paper, whose: Whose, title: Range) -> Owned:
    """`title`: where the heading that names the item stands."""
    mentions = _mentions(paper, whose)
    titled = [mention for mention in mentions if title[0] <= mention.body.start < title[1]]
    heads = [mention for mention in mentions if paper.in_heads(mention.body.start)]
    for some in (titled, heads):
        owners = {mention.owner for mention in some}
        if some and some[0].owner is Owner.OURS:
            return Owned(Owner.OURS)
        if Owner.OTHER in owners:
            return _others(some[0], heads, mentions)
        if owners:
            return Owned(Owner.UNCLEAR)
    return _by_body(mentions)


def _others(first: Mention, heads: Sequence[Mention], mentions: Sequence[Mention]) -> Owned:
    names = _distinct(mention for mention in heads if mention.owner is Owner.OTHER)
    ours = sum(mention.owner is Owner.OURS for mention in mentions)
    others = sum(mention.owner is Owner.OTHER for mention in mentions)
    named_with_ours = any(mention.owner is Owner.OURS for mention in heads)
    if first.owner is not Owner.OTHER or named_with_ours or len(names) > 1 or ours > others:
        return Owned(Owner.UNCLEAR)
    return Owned(Owner.OTHER, first)


def _by_body(mentions: Sequence[Mention]) -> Owned:
    ours = [mention for mention in mentions if mention.owner is Owner.OURS]
    others = [mention for mention in mentions if mention.owner is Owner.OTHER]
    if ours and (len(ours) >= len(others) or mentions[0].owner is Owner.OURS):
        return Owned(Owner.OURS)
    names = _distinct(others)
    if not ours and len(names) == 1 and len(others) > 1:
        return Owned(Owner.OTHER, others[0])
    return Owned(Owner.UNCLEAR)


def _distinct(mentions: Iterable[Mention]) -> set[str]:
    """The names, where of two that begin alike the shorter stands for both: a name's end is not always told."""
    names = {mention.body.kind + mention.body.name for mention in mentions}
    return {name for name in names if not any(name != other and name.startswith(other) for other in names)}


def _mentions(paper: Paper, whose: Whose) -> list[Mention]:
    """The bodies a document names as its own, in the order of the text; those named in passing are left out,
    and what is nearly its own name at its own place: a slip."""
    own = own_body(whose)
    named = (body for body in bodies_in(paper.text, (own.name,)) if body.name)
    bodies = list(islice(named, _MOST))
    times = Counter((body.kind, body.name) for body in bodies)
    standing = _standing(paper, whose, own, bodies)
    mentions, elsewhere = [], False
    for body in bodies:
        before = paper.text[max(0, body.start - 40) : body.start].rpartition("\n")[2]
        if _PASSING.search(before) or (body.kind == PUBLIC and not paper.in_heads(body.start)):
            continue
        elsewhere = standing.get(body, elsewhere)
        owner = _owner(own, body, elsewhere, times[body.kind, body.name] > 1)
        place = place_at(paper.text, body.end)
        if owner is not Owner.UNCLEAR or (place.district, place.province) != (whose.district, whose.province):
            mentions.append(Mention(owner, body, place.end))
    return mentions


def _standing(paper: Paper, whose: Whose, own: Body, bodies: Iterable[Body]) -> dict[Body, bool]:
    """Of each body of the own name that a place is written behind: whether that is another place."""
    whole = re.sub(r"\s", "", paper.text)
    places = {body: place_at(paper.text, body.end) for body in bodies if body.name == own.name}
    return {
        body: _is_elsewhere(whose, place.district, place.province, whole)
        for body, place in places.items()
        if place.district or place.province
    }


def own_body(whose: Whose) -> Body:
    """The kind and the own name of an organization, read from its official name or else its short one."""
    for name in (whose.name, whose.short_name):
        text = folded(tidy(name))
        for body in bodies_in(text):
            prefix = body.end - len(body.name)
            return Body(body.kind, text[prefix:].strip() or body.name, 0, 0)
    return Body("", folded(tidy(whose.name)), 0, 0)


def _owner(own: Body, body: Body, elsewhere: bool, often: bool) -> Owner:
    if body.name == own.name:
        return Owner.OURS if body.kind == own.kind and not elsewhere else Owner.OTHER
    if body.name.startswith(own.name):
        return Owner.OTHER if often or grows(body.name[len(own.name) :]) else Owner.UNCLEAR
    slip = body.kind != PUBLIC or own.kind == PUBLIC
    if slip and SequenceMatcher(None, body.name, own.name).ratio() >= _LIKE and not own.name.startswith(body.name):
        return Owner.UNCLEAR
    return Owner.OTHER


def _is_elsewhere(whose: Whose, district: str, province: str, whole: str) -> bool:
    """Whether a district or province written behind a name is surely not the organization's."""
    if province and whose.province and province != whose.province:
        return True
    if province or not district or not whose.district or whose.district in whole:
        return False
    return SequenceMatcher(None, district, whose.district).ratio() < _LIKE
