"""One link of the register as the page of checks shows it. Pure but for its models."""

from dataclasses import dataclass
from enum import StrEnum

from disclosures.checks.addresses import Address
from disclosures.checks.advice import ELSEWHERE, NOT_YET, OURS, advice_on
from disclosures.links.words import OPEN, State, Verdict
from disclosures.models import Alarm, Disclosure, LinkCheck, LinkOverride, LinkStanding
from disclosures.register.addresses import readable
from disclosures.register.content import Source
from disclosures.register.domains import WARNING, off_site


class Place(StrEnum):
    """What a link asks of people, in the order of the page's counters; one off site stands among those to mend."""

    MEND = "mend"
    OFF_SITE = "off_site"
    LOOK = "look"
    UNCHECKED = "unchecked"
    VOUCHED = "vouched"
    GOOD = "good"


LABELS: dict[Place, str] = {
    Place.MEND: "ต้องแก้ไข",
    Place.OFF_SITE: "นอกเว็บไซต์หลัก",
    Place.LOOK: "ควรเปิดดู",
    Place.UNCHECKED: "ยังไม่ได้ตรวจ",
    Place.VOUCHED: "มีผู้ยืนยันว่าใช้ได้",
    Place.GOOD: "ใช้ได้",
}
CHIPS: dict[Place, tuple[str, str]] = {
    Place.MEND: ("returned", "warning"),
    Place.LOOK: ("submitted", "eye"),
    Place.UNCHECKED: ("not_started", "ring"),
    Place.VOUCHED: ("completed", "tick-ring"),
    Place.GOOD: ("approved", "tick"),
}


@dataclass(frozen=True)
class Row:
    """`override`: the word of a person that is in force; `hosts`: the names of the main website; `opens`: whether this
    is the first link of its item."""

    disclosure: Disclosure
    address: Address
    standing: LinkStanding | None
    override: LinkOverride | None
    hosts: list[str]
    opens: bool

    @property
    def check(self) -> LinkCheck | None:
        return self.standing.latest if self.standing else None

    @property
    def place(self) -> Place:
        """The one of the first look. A sound document on another website costs the same points as a dead link."""
        check = self.check
        if self.override:
            return Place.VOUCHED
        if self.raised or self.off_site:
            return Place.MEND
        if check is None:
            return Place.UNCHECKED
        fine = State(check.state) in OPEN and check.verdict in ("", Verdict.RIGHT)
        return Place.GOOD if fine else Place.LOOK

    @property
    def chip(self) -> tuple[str, str]:
        return CHIPS[self.place]

    @property
    def headline(self) -> str:
        """On the chip: what decides where the row stands."""
        check = self.check
        if self.override:
            return "ยืนยันว่าใช้ได้"
        if self.off_site and not self.raised:
            return LABELS[Place.OFF_SITE]
        if check is None:
            return LABELS[Place.UNCHECKED]
        return check.get_verdict_display() or check.get_state_display()

    @property
    def aside(self) -> str:
        """That it opens, beside a verdict."""
        check = self.check
        return check.get_state_display() if check and check.verdict and not self.override else ""

    @property
    def raised(self) -> bool:
        return self.standing is not None and self.standing.alarm == Alarm.RAISED

    @property
    def suspected(self) -> bool:
        return self.override is None and self.standing is not None and self.standing.alarm == Alarm.SUSPECTED

    @property
    def off_site(self) -> str:
        """The warning; empty on the main website, where that is not known, and where a person vouches."""
        return WARNING if self.override is None and off_site(self.address.url, self.hosts) else ""

    @property
    def shown(self) -> str:
        return readable(self.address.url)

    @property
    def moved_to(self) -> str:
        check = self.check
        return check.final_url if check and check.state == State.REDIRECTED else ""

    @property
    def advice(self) -> str:
        check = self.check
        if self.off_site and not self.raised:
            return ELSEWHERE
        if check is None:
            return NOT_YET if self.address.source is Source.EVIDENCE else ""
        if self.address.source is Source.REPORT and State(check.state) not in OPEN:
            return OURS
        return advice_on(State(check.state), Verdict(check.verdict) if check.verdict else None)

    def is_among(self, word: str) -> bool:
        """Whether a filter (a place, a state or a verdict) shows the row; the empty one shows all."""
        check = self.check
        words = {"", str(self.place), check.state if check else "", check.verdict if check else ""}
        return word in words or word == Place.OFF_SITE and bool(self.off_site)
