"""The answer to a search."""

from typing import Any

import pytest

from disclosures.finding.answering import PER_PAGE, answer
from disclosures.finding.index import index
from tests.disclosures.finding.test_search import make_entries

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "problem"),
    [("ก" * 101, "ยาวเกิน 100 ตัวอักษร"), ("...", "ไม่มีตัวอักษร"), (" ".join("กขคงฉชซฌญ"), "เกิน 8 คำ")],
)
def test_what_cannot_be_looked_for_is_said(text: str, problem: str) -> None:
    found = answer(text, "", index())
    assert problem in found.problem
    assert found.page is None


def test_near_names_stand_beside_a_few_found_and_not_beside_many() -> None:
    make_entries(("sao", "หนองบัว", "ก", "ข"), ("sao", "หนองบ้ว", "ก", "ข"))
    found = answer("หนองบัว", "", index())
    assert [each.entry.name for each in found.found] == ["หนองบัว"]
    assert [each.entry.name for each in found.near] == ["หนองบ้ว"]
    make_entries(*(("sao", "หนองบัว", "ก", "ข") for _ in range(3)))
    assert answer("หนองบัว", "", index()).near == []


def test_a_page_shows_its_share_in_order() -> None:
    make_entries(*(("sao", f"หนอง{number:02}", "ก", "ข") for number in range(PER_PAGE + 2)))
    assert [each.entry.name for each in answer("หนอง", "2", index()).found] == [
        f"หนอง{PER_PAGE}",
        f"หนอง{PER_PAGE + 1}",
    ]


def test_a_place_narrows(django_assert_max_num_queries: Any) -> None:
    make_entries(("sao", "บ้านนา", "ก", "ข"), ("sao", "บ้านนา", "ก", "ค"), ("sao", "บ้านนา", "ง", "ค"))
    known = index()
    assert [len(known.within(*places).entries) for places in (("ค",), ("ค", "ง"), ("ก",))] == [2, 1, 0]
    with django_assert_max_num_queries(2):
        [only] = answer("บ้านนา", "", known, "ข").found
    assert only.entry.province == "ข"
