"""Names of the invented country: the same again for the same numbers, in the country's proportions."""

from collections import Counter

import pytest
from django.conf import settings

from disclosures.links.judging.places import _PROVINCES
from disclosures.national.names import DISTRICTS, _district, body_at, parts
from organizations.kinds import Kind

COUNTRY = [body_at(number, 2563) for number in range(1, 8001)]


def test_the_same_number_is_the_same_body_however_many_there_are() -> None:
    assert [body_at(number, 2563) for number in (1, 77, 8000)] == [COUNTRY[0], COUNTRY[76], COUNTRY[7999]]


def test_another_seed_gives_other_names() -> None:
    others = [body_at(number, 1).name for number in range(1, 101)]
    assert sum(one == body.name for one, body in zip(others, COUNTRY, strict=False)) < 5


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [
        (Kind.SUBDISTRICT_ORGANIZATION, 0.65, 0.70),
        (Kind.SUBDISTRICT_MUNICIPALITY, 0.26, 0.31),
        (Kind.TOWN_MUNICIPALITY, 0.02, 0.03),
        (Kind.CITY_MUNICIPALITY, 0.002, 0.007),
    ],
)
def test_kinds_stand_in_the_proportions_of_the_country(kind: Kind, least: float, most: float) -> None:
    assert least < sum(body.kind == kind for body in COUNTRY) / len(COUNTRY) < most


def test_each_province_has_one_provincial_organization() -> None:
    provincial = Counter(body.province for body in COUNTRY if body.kind == Kind.PROVINCIAL_ORGANIZATION)
    assert set(provincial.values()) == {1}
    assert set(provincial) == set(parts()["provinces"])


def test_the_provinces_are_all_but_bangkok() -> None:
    assert set(parts()["provinces"]) == set(_PROVINCES.pattern.split("|")) - {"กรุงเทพมหานคร"}


def test_no_two_districts_of_a_province_are_called_alike() -> None:
    for province in range(len(parts()["provinces"])):
        assert len({_district(province, number) for number in range(DISTRICTS)}) == DISTRICTS


def test_no_two_bodies_have_one_address() -> None:
    assert len({body.slug for body in COUNTRY}) == len(COUNTRY)


def test_no_organization_of_the_demo_is_meant() -> None:
    demo = " ".join(path.read_text() for path in settings.DEMO_DIR.glob("*.yaml"))
    assert [body.name for body in COUNTRY[:500] if f"name: {body.name}\n" in demo] == []
