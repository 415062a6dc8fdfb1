"""The code of an issued document, made and read."""

import pytest
from pytest_django import Settings

from reports.issuing.codes import ALPHABET, LENGTH, address_of, grouped, new_code, read_code


def test_a_new_code_is_random_and_of_letters_that_are_not_taken_for_one_another() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == LENGTH and set(code) <= set(ALPHABET) for code in codes)
    assert not set("ILOU") & set(ALPHABET)


@pytest.mark.parametrize(
    "typed",
    [
        "4K7QM2X9T0",
        "4k7qm-2x9to",
        " 4K7QM - 2X9TO ",
        "๔K๗QM–๒X๙T๐",
        "https://ita.example.go.th/verify/4K7QM2X9T0/",
        "ita.example.go.th/verify/4k7qm2x9t0",
        "4K7QM\u00a02X9T0\n",
    ],
)
def test_a_code_is_read_however_it_was_typed(typed: str) -> None:
    assert read_code(typed) == "4K7QM2X9T0"


@pytest.mark.parametrize(("typed", "meant"), [("1OIL00000A", "101100000A"), ("oil0000000", "0110000000")])
def test_letters_that_look_like_digits_are_those_digits(typed: str, meant: str) -> None:
    assert read_code(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", " ", "4K7QM2X9T", "4K7QM2X9T00", "UUUUUUUUUU", "ก" * 10, "../../etc/passwd", "4K7QM2X9T0" * 100, "\0" * 10],
)
def test_what_is_no_code_is_read_as_none(typed: str) -> None:
    assert read_code(typed) == ""


def test_the_address_is_short_and_the_printed_code_is_read_back(settings: Settings) -> None:
    settings.SITE_URL = "https://ita.example.go.th"
    assert address_of("4K7QM2X9T0") == "https://ita.example.go.th/verify/4K7QM2X9T0/"
    assert grouped("4K7QM2X9T0") == "4K7QM-2X9T0"
    assert read_code(grouped("4K7QM2X9T0")) == read_code(address_of("4K7QM2X9T0")) == "4K7QM2X9T0"
