"""The published list of a year as plain data: groups of items, each with its state, links and words. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from disclosures.register.addresses import readable


class State(StrEnum):
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    NOT_PUBLISHED = "not_published"


LABELS: dict[State, str] = {
    State.PUBLISHED: "เผยแพร่แล้ว",
    State.WITHDRAWN: "ถอนการเผยแพร่",
    State.NOT_PUBLISHED: "ยังไม่เผยแพร่",
}


@dataclass(frozen=True)
class ShownLink:
    """`href` is empty for what no browser should open; `address`: the same to be read by people; `words`: type and size
    as last checked (PDF 1.2 MB), empty while unknown."""

    position: int
    url: str
    text: str
    words: str = ""

    @property
    def address(self) -> str:
        return readable(self.url)

    @property
    def href(self) -> str:
        return self.url if self.url.lower().startswith(("https://", "http://")) else ""

    @property
    def label(self) -> str:
        return self.text or self.address


@dataclass(frozen=True)
class ShownItem:
    """`data_year`: which year's document the item asks for, in words. Links and remark only of what is published; the
    reason only of what was withdrawn. `at`: when it was published or withdrawn."""

    code: str
    name: str
    state: State = State.NOT_PUBLISHED
    has: bool | None = None
    remark: str = ""
    links: tuple[ShownLink, ...] = ()
    data_year: str = ""
    edition: int = 0
    published_at: datetime | None = None
    published_by_post: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by_post: str = ""
    withdrawn_reason: str = ""

    @property
    def only_link(self) -> ShownLink | None:
        return self.links[0] if len(self.links) == 1 else None

    @property
    def label(self) -> str:
        return LABELS[self.state]


@dataclass(frozen=True)
class Group:
    """A sub-indicator; `heading`: the indicator it opens, where it is its first."""

    code: str
    name: str
    items: tuple[ShownItem, ...]
    heading: str = ""


@dataclass(frozen=True)
class Checked:
    """What the last checks say of the links shown: `at` the latest of them; `bad`: how many have to be mended;
    `all_open`: every one was checked and opens."""

    at: datetime | None = None
    bad: int = 0
    all_open: bool = False


@dataclass(frozen=True)
class Page:
    """`unverified`: what of a provisional framework is not known for certain, a sentence each."""

    fiscal_year: int
    official_name: str
    district: str
    province: str
    provisional: bool
    unverified: tuple[str, ...]
    groups: tuple[Group, ...]
    checked: Checked
    updated_at: datetime

    @property
    def items(self) -> Iterator[ShownItem]:
        return (item for group in self.groups for item in group.items)

    @property
    def total(self) -> int:
        return sum(1 for _ in self.items)

    @property
    def published(self) -> int:
        return sum(1 for item in self.items if item.state is State.PUBLISHED)
