"""Scores as people type them."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thai.digits import to_thai
from thai.numbers import ScoreError, half_up, parse_score, two_decimals


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("๙๖.๑๗", "96.17"),
        ("96.17", "96.17"),
        ("96.17 คะแนน", "96.17"),
        ("๙๖.๑๗คะแนน", "96.17"),
        (" 100 ", "100.00"),
        ("0", "0.00"),
        ("๐", "0.00"),
        ("12.5", "12.50"),
        ("96.170", "96.17"),
        ("+5", "5.00"),
        ("96 . 17", "96.17"),
        ("99.25\u00a0%", "99.25"),
    ],
)
def test_a_plain_score_is_read_without_a_notice(typed: str, value: str) -> None:
    reading = parse_score(typed)
    assert (str(reading.value), reading.notice) == (value, "")


@pytest.mark.parametrize(
    ("typed", "value", "word"),
    [
        ("8๔.๘๕", "84.85", "เลขไทยปนเลขอารบิก"),
        ("๗๖.2๖", "76.26", "เลขไทยปนเลขอารบิก"),
        ("96,17", "96.17", "จุลภาค"),
        ("9o.13", "90.13", "ตัวอักษร o"),
        ("๙o.๑๓", "90.13", "ตัวอักษร o"),
    ],
)
def test_a_readable_slip_is_read_with_a_notice(typed: str, value: str, word: str) -> None:
    reading = parse_score(typed)
    assert str(reading.value) == value
    assert word in reading.notice
    assert value in reading.notice


@pytest.mark.parametrize("typed", ["", "   ", "-", "–", "\u00a0", "\u200b"])
def test_a_blank_is_no_score(typed: str) -> None:
    assert parse_score(typed).value is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("101", "เกิน 100"),
        ("100.01", "เกิน 100"),
        ("-1", "น้อยกว่า 0"),
        ("−1", "น้อยกว่า 0"),
        ("abc", "ไม่ใช่ตัวเลข"),
        ("9 6 . 1 7 x", "ไม่ใช่ตัวเลข"),
        ("1e2", "ไม่ใช่ตัวเลข"),
        ("NaN", "ไม่ใช่ตัวเลข"),
        ("๑๒.๓.๔", "ไม่ใช่ตัวเลข"),
        ("96.175", "ทศนิยมเกินสองตำแหน่ง"),
        ("๗๑๘๕", "71.85"),
        ("oo", "ไม่ใช่ตัวเลข"),
        ("5 0", "ไม่ใช่ตัวเลข"),
    ],
)
def test_a_wrong_score_is_refused_in_a_sentence_that_quotes_it(typed: str, words: str) -> None:
    with pytest.raises(ScoreError) as error:
        parse_score(typed)
    assert words in str(error.value)
    assert typed.strip() in str(error.value)


@given(st.decimals(0, 100, places=2))
def test_what_is_printed_is_read_back_in_either_digits(value: Decimal) -> None:
    printed = two_decimals(value)
    assert parse_score(printed).value == parse_score(to_thai(printed)).value == value


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [
        (Decimal("98.365"), "98.37"),
        (Fraction(98365, 1000), "98.37"),
        (Fraction(81455, 1000), "81.46"),
        (Fraction(1, 3), "0.33"),
        (Fraction(-5, 1000), "-0.01"),
        (Decimal("84.995"), "85.00"),
    ],
)
def test_halves_are_rounded_up(exact: Decimal | Fraction, rounded: str) -> None:
    assert str(half_up(exact)) == rounded
