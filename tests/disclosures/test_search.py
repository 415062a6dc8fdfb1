"""What people type and which organization they mean."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosures.search import MOST_NEAR, Entry, directory_key, find, words_of
from disclosures.spelling import nearness

PLACES = [
    ("เขิน", "องค์การบริหารส่วนตำบล", "อบต.", "น้ำเกลี้ยง", "ศรีสะเกษ"),
    ("แม่คำมี", "องค์การบริหารส่วนตำบล", "อบต.", "หนองม่วงไข่", "แพร่"),
    ("เขาพระทอง", "องค์การบริหารส่วนตำบล", "อบต.", "ชะอวด", "นครศรีธรรมราช"),
    ("สองชั้น", "เทศบาลตำบล", "ทต.", "กระสัง", "บุรีรัมย์"),
    ("หินตั้ง", "องค์การบริหารส่วนตำบล", "อบต.", "เมืองนครนายก", "นครนายก"),
    ("แพร่", "เทศบาลเมือง", "ทม.", "เมืองแพร่", "แพร่"),
]
DIRECTORY = [
    Entry(key, name, directory_key(name, long + name, short + name, district, province))
    for key, (name, long, short, district, province) in enumerate(PLACES)
]


def names(query: str) -> list[str]:
    return [PLACES[key][0] for key in find(query, DIRECTORY).organizations]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("เขิน", "เขิน"),
        ("อบต.เขิน", "เขิน"),
        ("อบต เขิน", "เขิน"),
        ("ต.เขิน", "เขิน"),
        ("ตำบลเขิน", "เขิน"),
        ("องค์การบริหารส่วนตำบลเขิน", "เขิน"),
        ("เขิน ศรีสะเกษ", "เขิน"),
        ("จังหวัดศรีสะเกษ", "เขิน"),
        ("อ.น้ำเกลี้ยง", "เขิน"),
        ("น้ําเกลี้ยง", "เขิน"),
        ("แม่คํามี", "แม่คำมี"),
        ("เเม่คำมี", "แม่คำมี"),
        ("เขา พระทอง", "เขาพระทอง"),
        ("เทศบาลสองชั้น", "สองชั้น"),
        ("ทต.สองชั้น", "สองชั้น"),
        ("  สองชั้น\u200b ", "สองชั้น"),
        ("%เขิน'", "เขิน"),
        ("แพร่", "แพร่"),
    ],
)
def test_what_is_spelt_right_is_found_exactly(query: str, first: str) -> None:
    assert names(query)[0] == first
    assert find(query, DIRECTORY).exact


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("เชิณ", "เขิน"),
        ("เงิน", "เขิน"),
        ("ทินตัง", "หินตั้ง"),
        ("แม่คัมมี", "แม่คำมี"),
        ("สองชัน", "สองชั้น"),
        ("อบต.เชิณ", "เขิน"),
        ("เชิณ ศรีสะเกส", "เขิน"),
        ("บุรีลัม", "สองชั้น"),
    ],
)
def test_what_is_nearly_spelt_right_is_found_and_said_to_be_near(query: str, meant: str) -> None:
    assert names(query)[0] == meant
    assert not find(query, DIRECTORY).exact


@pytest.mark.parametrize("query", ["กรุงเทพ", "น่าน", "เขิน เชียงใหม่", "zzz", "ๆๆๆๆ", "2566"])
def test_another_word_finds_nothing(query: str) -> None:
    assert names(query) == []


@pytest.mark.parametrize("query", ["", " ", "%", "'\"", "\x00\x07", "...", "\u200b"])
def test_a_query_without_letters_has_no_words(query: str) -> None:
    assert words_of(query) == []
    assert names(query) == []


def test_the_name_itself_stands_before_a_district_and_a_province() -> None:
    assert names("แพร่") == ["แพร่", "แม่คำมี"]
    assert names("นคร")[:2] == ["หินตั้ง", "เขาพระทอง"]


def test_equals_stand_in_dictionary_order() -> None:
    assert names("อบต") == ["เขาพระทอง", "เขิน", "แม่คำมี", "หินตั้ง"]


def test_an_organization_that_changed_its_name_is_found_once_by_either() -> None:
    old = Entry(0, "เก่า", directory_key("เก่า", "อบต.เก่า", "อบต.เก่า", "น้ำเกลี้ยง", "ศรีสะเกษ"))
    assert find("ศรีสะเกษ", [*DIRECTORY, old]).organizations == [0]
    assert find("เก่า", [*DIRECTORY, old]).organizations == [0]


def test_near_names_are_few() -> None:
    many = [Entry(key, "หนองบัว", directory_key("หนองบัว", "", "", "", "")) for key in range(50)]
    assert len(find("หนิงบัว", many).organizations) == MOST_NEAR


@pytest.mark.parametrize(("one", "other"), [("แพร", "แพร่"), ("เชิณ", "เขิน"), ("ภูเขา", "ถูเขา")])
def test_tone_marks_and_letters_alike_hardly_count(one: str, other: str) -> None:
    distance = nearness(one, other)
    assert distance is not None
    assert distance < 0.3


@given(st.text(max_size=100))
def test_any_text_is_answered(query: str) -> None:
    found = find(query, DIRECTORY)
    assert set(found.organizations) <= set(range(len(PLACES)))


@given(st.text(alphabet="กขคงเแ่้ิ", max_size=12), st.text(alphabet="กขคงเแ่้ิ", max_size=12))
def test_nearness_goes_both_ways_and_is_nothing_only_for_equals(one: str, other: str) -> None:
    assert nearness(one, other) == nearness(other, one)
    assert (nearness(one, other) == 0) is (one == other and len(one) > 1)


def test_a_whole_country_is_searched_in_a_moment() -> None:
    country = [
        Entry(key, f"หนอง{key}", directory_key(f"หนอง{key}", "", "", f"เมือง{key % 900}", f"จังหวัด{key % 77}"))
        for key in range(8_000)
    ]
    began = time.perf_counter()
    find("หนิง12 เมือน", country)
    assert time.perf_counter() - began < 5
