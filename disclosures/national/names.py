"""Invented local bodies: the real provinces, everything below them made up, in the country's proportions."""

from dataclasses import dataclass
from functools import cache
from random import Random

import yaml
from django.conf import settings

from organizations.kinds import Kind

SLUG = "national-"

DISTRICTS = 12
# How many of a thousand; provincial ones are counted apart, one a province.
_KINDS = {
    Kind.SUBDISTRICT_ORGANIZATION: 680,
    Kind.SUBDISTRICT_MUNICIPALITY: 290,
    Kind.TOWN_MUNICIPALITY: 26,
    Kind.CITY_MUNICIPALITY: 4,
}
_PROVINCIAL_EVERY = 106


@dataclass(frozen=True)
class Body:
    """`number` from one; the same number and seed give the same body, however many there are."""

    number: int
    kind: Kind
    name: str
    district: str
    province: str

    @property
    def slug(self) -> str:
        return f"{SLUG}{self.number:05}"

    @property
    def domain(self) -> str:
        return f"www.{self.slug}.demo.example"


@cache
def parts() -> dict[str, list[str]]:
    """Provinces, and the first, middle and last parts of names."""
    path = settings.BASE_DIR / "fixtures" / "national" / "names.yaml"
    found: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def body_at(number: int, seed: int) -> Body:
    """A third of the names have two parts, which recur in several provinces, as in life."""
    chance = Random(f"{seed}-body-{number}")  # noqa: S311 - the same again is the point
    provincial = number % _PROVINCIAL_EVERY == 1
    place = number // _PROVINCIAL_EVERY if provincial else number
    province = place % len(parts()["provinces"])
    kind = Kind.PROVINCIAL_ORGANIZATION if provincial else chance.choices([*_KINDS], [*_KINDS.values()])[0]
    shape = ("first", "last") if chance.random() < 1 / 3 else ("first", "middle", "last")
    name = "".join(chance.choice(parts()[part]) for part in shape)
    return Body(number, kind, name, _district(province, chance.randrange(DISTRICTS)), parts()["provinces"][province])


def _district(province: int, number: int) -> str:
    """No two of a province are called alike."""
    place, first, middle = province * DISTRICTS + number, parts()["first"], parts()["middle"]
    return f"{first[place % len(first)]}{middle[place // len(first) % len(middle)]}"
