"""What people type, taken apart into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosures.finding.words import Word, read_query


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("เขิน", ["เขิน"]),
        ("อบต.เขิน", ["เขิน"]),
        ("ต.เขิน", ["เขิน"]),
        ("องค์การบริหารส่วนตำบลเขิน", ["เขิน"]),
        ("เทศบาลเมืองแพร่", ["แพร่"]),
        ("อบต เขิน", ["อบต", "เขิน"]),
        ("ตำบล เขิน อำเภอ น้ำเกลี้ยง", ["เขิน", "น้ำเกลี้ยง"]),
        ("อำเภอ", ["อำเภอ"]),
        ("หนองบัว ๒", ["หนองบัว", "2"]),
        ("เขิน เขิน", ["เขิน"]),
        ("น้ําเกลี้ยง", ["น้ำเกลี้ยง"]),
    ],
)
def test_words_stand_without_what_every_name_has(typed: str, bare: list[str]) -> None:
    assert [word.bare for word in read_query(typed).words] == bare


@pytest.mark.parametrize("query", ["", " ", "%", "'\"", "\x00\x07", "...", "\u200b"])
def test_a_query_without_letters_has_no_words(query: str) -> None:
    assert read_query(query).words == ()


def test_several_words_may_be_one_name() -> None:
    assert read_query("เขา พระทอง").whole == Word("เขาพระทอง", "เขาพระทอง")
    assert read_query("เขาพระทอง").whole is None
    assert len(read_query("เขา พระทอง").readings) == 2


@given(st.text(max_size=100))
def test_any_text_is_read(text: str) -> None:
    assert all(word.typed and word.bare for word in read_query(text).words)
