"""Cookies go back to the host that set them, and to its siblings where it says so."""

import pytest

from disclosures.links.cookies import Cookies

CASES = {
    "to the host itself": ("www.town.example", ["a=1; Path=/; HttpOnly"], "www.town.example", "a=1"),
    "not to another": ("www.town.example", ["a=1"], "other.example", ""),
    "not to a sibling": ("www.town.example", ["a=1"], "ita.town.example", ""),
    "to a sibling that is named": ("www.town.example", ["a=1; Domain=.town.example"], "ita.town.example", "a=1"),
    "to the parent that is named": ("www.town.example", ["a=1; domain=town.example"], "town.example", "a=1"),
    "not for a whole top domain": ("www.town.example", ["a=1; Domain=.example"], "other.example", ""),
    "not for a stranger": ("www.town.example", ["a=1; Domain=bank.example"], "bank.example", ""),
    "the last of a name": ("town.example", ["a=1", "b=2", "a=3"], "town.example", "a=3; b=2"),
    "an empty value": ("town.example", ["a="], "town.example", "a="),
    "nonsense": ("town.example", ["nonsense", "a b=1", "a=\x01", "=1"], "town.example", ""),
}


@pytest.mark.parametrize("case", CASES)
def test_goes_back(case: str) -> None:
    host, lines, to, sent = CASES[case]
    cookies = Cookies()
    cookies.take(host, lines)
    assert cookies.of(to) == sent
