"""Items are found by however their code is typed, or by words of their names."""

import pytest

from disclosures.register.items import items_of, meant
from tests.factories import make_framework, make_oit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def framework() -> None:
    make_oit(make_framework(), "o1", "o2", "o3", "o4", "o28", "o35")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("o1", ["o1"]),
        ("O1.", ["o1"]),
        ("01", ["o1"]),
        ("๐35", ["o35"]),
        ("๐๒๘", ["o28"]),
        ("28", ["o28"]),
        (" ข้อ o 28 ", ["o28"]),
        ("โครงสร้าง", ["o1"]),
        ("ข้อมูล", ["o2"]),
        ("หน้าที่", ["o3"]),
        ("ข้อทดสอบ", ["o28", "o35"]),
        ("o99", []),
        ("9.1", []),
        ("ไม่มีคำนี้", []),
        ("...", []),
        ("", []),
    ],
)
def test_a_code_typed_in_any_way_finds_its_item(typed: str, codes: list[str]) -> None:
    assert [item.code for item in meant(typed, items_of(2563))] == codes
