"""Which organization people mean, and which they may have meant."""

from datetime import UTC, datetime
from typing import Any

import pytest

from disclosures.finding.index import Listed, index
from disclosures.finding.named import Named, entry_of
from disclosures.finding.search import MOST_NEAR, exact, near
from disclosures.finding.words import read_query
from disclosures.models import DirectoryEntry
from organizations.models import Organization
from tests.factories import make_organization

pytestmark = pytest.mark.django_db
LONG = {"sao": "องค์การบริหารส่วนตำบล", "tambon": "เทศบาลตำบล", "town": "เทศบาลเมือง"}
PLACES = [
    ("sao", "เขิน", "น้ำเกลี้ยง", "ศรีสะเกษ"),
    ("sao", "แม่คำมี", "หนองม่วงไข่", "แพร่"),
    ("sao", "เขาพระทอง", "ชะอวด", "นครศรีธรรมราช"),
    ("tambon", "สองชั้น", "กระสัง", "บุรีรัมย์"),
    ("sao", "หินตั้ง", "เมืองนครนายก", "นครนายก"),
    ("town", "แพร่", "เมืองแพร่", "แพร่"),
]


def make_entries(*places: tuple[str, str, str, str]) -> None:
    for kind, name, district, province in places:
        organization = make_organization(f"of-{DirectoryEntry.objects.count()}", kind, name=name)
        named = Named(organization.pk, f"{LONG[kind]}{name}", district, province, datetime(2024, 1, 1, tzinfo=UTC))
        DirectoryEntry.objects.create(**entry_of([named]))


@pytest.fixture
def directory() -> None:
    make_entries(*PLACES)


def best(query: str) -> list[Listed]:
    known = index()
    return [known.entries[place] for place in exact(read_query(query), known)]


def found(query: str) -> list[str]:
    return [one.name for one in best(query)]


def meant(query: str) -> list[str]:
    known, asked = index(), read_query(query)
    return [known.entries[place].name for place in near(asked, known, exact(asked, known))]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("เขิน", "เขิน"),
        ("ขิ", "เขิน"),
        ("อบต.เขิน", "เขิน"),
        ("อบต เขิน", "เขิน"),
        ("ต.เขิน", "เขิน"),
        ("ตำบลเขิน", "เขิน"),
        ("องค์การบริหารส่วนตำบลเขิน", "เขิน"),
        ("องค์การบริหารส่วนตำบล เขิน อำเภอ น้ำเกลี้ยง จังหวัด ศรีสะเกษ", "เขิน"),
        ("เขิน ศรีสะเกษ", "เขิน"),
        ("เขินศรีสะเกษ", ""),
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
def test_what_is_spelt_right_is_found(directory: None, query: str, first: str) -> None:
    assert (found(query) or [""])[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("เชิณ", "เขิน"),
        ("เงิน", "เขิน"),
        ("หินตัง", "หินตั้ง"),
        ("แม่คัมมี", "แม่คำมี"),
        ("แม่คามี", "แม่คำมี"),
        ("สองชัน", "สองชั้น"),
        ("อบต.เชิณ", "เขิน"),
        ("เชิณ ศรีสะเกส", "เขิน"),
        ("บุรีลัม", "สองชั้น"),
        ("เขา พระทอม", "เขาพระทอง"),
    ],
)
def test_one_slip_is_near_and_never_found(directory: None, query: str, first: str) -> None:
    assert found(query) == []
    assert meant(query)[0] == first


@pytest.mark.parametrize("query", ["กรุงเทพ", "น่าน", "เขิน เชียงใหม่", "zzz", "ๆๆๆๆ", "2566", "ทินตัง"])
def test_another_word_finds_nothing(directory: None, query: str) -> None:
    assert found(query) == meant(query) == []


def test_tone_marks_tell_names_apart() -> None:
    make_entries(*(("sao", name, "เมือง", "แพร่") for name in ("ขาว", "ข่าว", "ข้าว")))
    assert [found(name) for name in ("ขาว", "ข่าว", "ข้าว")] == [["ขาว"], ["ข่าว"], ["ข้าว"]]
    assert sorted(meant("ข่าว")) == ["ข้าว"]
    assert "ขาว" not in meant("ข้าว")


def test_digits_of_both_kinds_are_the_same() -> None:
    make_entries(("sao", "หนองบัว 2", "เมือง", "แพร่"), ("sao", "หนองบัว ๓", "เมือง", "แพร่"))
    assert found("หนองบัว ๒") == ["หนองบัว 2"]
    assert found("หนองบัว3") == ["หนองบัว ๓"]


def test_the_name_itself_stands_before_a_district_and_a_province(directory: None) -> None:
    assert found("แพร่") == ["แพร่", "แม่คำมี"]
    assert found("นคร")[:2] == ["หินตั้ง", "เขาพระทอง"]


def test_the_kind_that_was_typed_stands_first() -> None:
    make_entries(("tambon", "บ้านนา", "ก", "ข"), ("sao", "บ้านนา", "ก", "ข"), ("town", "บ้านนา", "ก", "ข"))
    for query, kind in (("ทต.บ้านนา", "tambon"), ("อบต.บ้านนา", "sao"), ("เทศบาลเมืองบ้านนา", "town")):
        assert Organization.objects.get(pk=best(query)[0].organization).kind == kind


def test_equals_stand_in_dictionary_order(directory: None) -> None:
    assert found("อบต") == ["เขาพระทอง", "เขิน", "แม่คำมี", "หินตั้ง"]


def test_near_names_are_few() -> None:
    make_entries(*(("sao", "หนองบัว", "เมือง", "แพร่") for _ in range(20)))
    assert len(meant("หนิงบัว")) == MOST_NEAR


@pytest.mark.parametrize("query", ["เขิน", "อบต.เชิณ ศรีสะเกส", "ก ข ค ง"])
def test_a_search_asks_the_database_nothing(directory: None, django_assert_num_queries: Any, query: str) -> None:
    known, asked = index(), read_query(query)
    with django_assert_num_queries(0):
        near(asked, known, exact(asked, known))
