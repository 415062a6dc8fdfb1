"""One item of the year before on its way to the new one: what it had, what stands there now, what is to renew."""

from dataclasses import dataclass

from assessments.models import Criterion
from disclosures.register.carrying.crossings import Crossing
from disclosures.register.content import LinkContent
from disclosures.register.typed import Typed
from disclosures.register.years import asked_year, year_words


@dataclass(frozen=True)
class Line:
    """`stored`: what the item had, `links` as they are shown; `there`: what stands on the `target` now, `stamp` its
    fingerprint; `appended`: to be added to it."""

    crossing: Crossing
    stored: Typed
    links: tuple[LinkContent, ...]
    target: Criterion | None
    there: Typed
    stamp: str
    taken: bool = False
    appended: bool = False

    @property
    def key(self) -> str:
        return self.crossing.key

    @property
    def addition(self) -> str:
        """Names the consent to add to what stands on this very target."""
        return f"{self.key}:{self.target.code}" if self.target else ""

    @property
    def is_filled(self) -> bool:
        """Whether the target has content that must not be written over."""
        return has_content(self.there)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to carry."""
        known = {link.key for link in self.there.links}
        return self.is_filled and all(link.key in known for link in self.stored.links)

    @property
    def is_open(self) -> bool:
        """Whether a person has to decide on it."""
        return not (self.crossing.is_fixed or self.is_done)

    @property
    def asked(self) -> str:
        """What the framework of the new year says of the year of the document; empty where it says nothing."""
        known = self.target is not None and self.target.data_year != Criterion.DataYear.UNKNOWN
        return year_words(self.target) if self.target and known else ""

    @property
    def new_year(self) -> int | None:
        """The year of the document that has to take the place of the old link; None where the old one may do."""
        asked = asked_year(self.target) if self.target else None
        had = self.stored.expected_year or asked_year(self.crossing.before)
        return asked if asked and asked != had else None


def has_content(typed: Typed) -> bool:
    return typed.has is not None or bool(typed.remark or typed.links)
