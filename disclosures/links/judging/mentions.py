"""The bodies a document names as somebody's own: ours, another's, or a slip of the pen. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import islice

from disclosures.links.asked import Whose
from disclosures.links.judging.bodies import PUBLIC, Body, Names, bodies_in, grows
from disclosures.links.judging.paper import Paper, folded
from disclosures.links.judging.places import place_at
from disclosures.links.judging.slips import is_slip
from thai.text import tidy


class Owner(Enum):
    OURS = auto()
    OTHER = auto()
    UNCLEAR = auto()


@dataclass(frozen=True)
class Mention:
    """`leads`: whether its line begins with it, or with what it publishes, as the name of an author does."""

    owner: Owner
    body: Body
    end: int
    leads: bool = False


# Somebody the document speaks to or of, or works with.
_PASSING = re.compile(
    r"""(?:เรียน|ถึง|สำเนาส่ง|สำเนาเรียน|ส่ง|ร่วมกับ|ร่วมมือกับ|กับ|ระหว่าง|(?<![ก-๎])ณ|จาก|เช่น|แก่|ติดต่อ|ทิศ\S*|เขต|ศึกษาดูงาน\S*|เทียบ\S*|พื้นที่
    |โดยมี|สังกัด|เชื่อม\S*|เสนอ|ต่อ|ไปยัง|อุดหนุน|ถ่ายโอน\S*|ผ่าน|อดีต|ใกล้เคียง\S*|เครือข่าย\S*|สถานที่\S*|ผู้แทน|(?:^|\s)\d{1,2}[.)])\s*(?:ท่าน)?\s*(?:นายก|ปลัด|สำนักงาน|ที่ทำการ|ประธานสภา)?\s*$""",
    re.VERBOSE,
)
# A line that begins with a body, with what it publishes or with an office of it names its author.
_LEADS = re.compile(
    r"""\W*(?:ประกาศ|คำสั่ง|ของ|โดย|นายก|ปลัด|(?:ชื่อ)?หน่วยงาน|ส่วนราชการ|(?:สำนัก|กอง|งาน|ฝ่าย|ส่วน)[ก-๎]{2,20}[ ]
    |[ก-๎]{0,12}(?:สำนักงาน|ที่ทำการ))?\W*""",
    re.VERBOSE,
)
_LETTER = re.compile("[ก-๎]")
_LIKE = 0.75
_MOST = 300
# So many of its first lines say who writes a document.
_BEGINNING = 12


def mentions_in(paper: Paper, whose: Whose) -> list[Mention]:
    """The bodies a document names as its own, in the order of the text; those named in passing are left out,
    and what is nearly its own name at its own place: a slip."""
    own = own_body(whose)
    whole = (whose.name, whose.short_name) if own.kind in {"", PUBLIC} else ()
    names = Names(own.name, own.kind, tuple(folded(tidy(name)) for name in whole if name))
    named = (body for body in bodies_in(paper.text, names) if body.name)
    bodies = list(islice(named, _MOST))
    times = Counter((body.kind, body.name) for body in bodies)
    standing = _standing(paper, whose, own, bodies)
    beginning = paper.starts[_BEGINNING] if len(paper.starts) > _BEGINNING else len(paper.text)
    mentions, elsewhere = [], bool(standing) and all(standing.values())
    for body in bodies:
        before = paper.text[max(0, body.start - 40) : body.start].rpartition("\n")[2]
        in_heads = paper.in_heads(body.start)
        leads = bool(_LEADS.fullmatch(before)) and body.start < beginning
        minor = body.kind == PUBLIC and own.kind != PUBLIC and not leads and not in_heads
        if minor or _PASSING.search(before):
            continue
        elsewhere = standing.get(body, elsewhere)
        complete = in_heads and not _LETTER.match(paper.text, body.end)
        owner = _owner(own, body, elsewhere, complete or times[body.kind, body.name] > 1)
        place = place_at(paper.text, body.end)
        if owner is not Owner.UNCLEAR or (place.district, place.province) != (whose.district, whose.province):
            mentions.append(Mention(owner, body, place.end, leads))
    return _without_minor(mentions)


def _without_minor(mentions: list[Mention]) -> list[Mention]:
    """Schools and stations within a heading are somebody's only where the organization is not named at all."""
    if all(mention.owner is not Owner.OURS for mention in mentions):
        return mentions
    ours = Owner.OURS
    return [mention for mention in mentions if mention.owner is ours or mention.leads or mention.body.kind != PUBLIC]


def _standing(paper: Paper, whose: Whose, own: Body, bodies: Iterable[Body]) -> dict[Body, bool]:
    """Of each body of the own kind and name that a place is written behind: whether that is another place. Where each
    of them is, so is every other: a heading names its body without the place."""
    whole = re.sub(r"\s", "", paper.text)
    named = (body for body in bodies if (body.kind, body.name) == (own.kind, own.name))
    places = {body: place_at(paper.text, body.end) for body in named}
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


def _owner(own: Body, body: Body, elsewhere: bool, sure: bool) -> Owner:
    """`sure`: whether the name surely ends where it was read to end."""
    if body.name == own.name:
        return Owner.OURS if body.kind == own.kind and not elsewhere else Owner.OTHER
    if (body.kind == PUBLIC) != (own.kind == PUBLIC):
        return Owner.OTHER
    if body.name.startswith(own.name):
        return Owner.OTHER if sure or grows(body.name[len(own.name) :]) else Owner.UNCLEAR
    return Owner.UNCLEAR if is_slip(body.name, own.name) else Owner.OTHER


def _is_elsewhere(whose: Whose, district: str, province: str, whole: str) -> bool:
    """Whether a district or province written behind a name is surely not the organization's."""
    if province and whose.province and province != whose.province:
        return True
    if not district or whose.district in whole or whose.district.startswith(district.rstrip("ฯ")):
        return False
    return SequenceMatcher(None, district, whose.district).ratio() < _LIKE
