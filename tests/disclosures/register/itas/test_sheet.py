"""The sheet shows what is typed into ITAS, in its order, and whether that was done with what stands now."""

from typing import Any

import pytest

from assessments.models import Framework
from disclosures.register.content import LinkContent
from disclosures.register.editing import save_item
from disclosures.register.itas.filling import mark_filled
from disclosures.register.itas.sheet import explained, open_sheet
from disclosures.register.reading import content_of
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_member, make_oit, make_typed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["คู่มือ"], "คู่มือ"),
        (["คู่มือ", "แผน"], "1. คู่มือ\n2. แผน"),
        (["คู่มือ", "", "แผน"], "1. คู่มือ\n3. แผน"),
        (["", ""], ""),
        ([], ""),
    ],
    ids=str,
)
def test_explanations_bear_the_number_of_their_link(texts: list[str], expected: str) -> None:
    assert (
        explained(tuple(LinkContent(place, "https://x.example", text) for place, text in enumerate(texts, 1)))
        == expected
    )


def test_the_sheet_has_every_item_in_order_with_its_answer(organization: Organization) -> None:
    items = make_oit(make_framework())
    make_disclosure(organization, items[1])
    make_disclosure(organization, items[2], has=False, remark="ไม่มีภารกิจ")
    rows = open_sheet(organization, 2563).rows
    assert [(row.item.code, row.answer, row.can_be_filled) for row in rows] == [
        ("o1", "ยังไม่ได้ตอบ", False),
        ("o2", "มี", True),
        ("o3", "ไม่มี", True),
        ("o4", "ยังไม่ได้ตอบ", False),
    ]
    assert [row.standing for row in rows] == ["ยังไม่มีข้อมูล", "พร้อมเผยแพร่", "พร้อมเผยแพร่", "ยังไม่มีข้อมูล"]


def test_an_edit_after_it_was_filled_in_unticks_it_and_says_so(organization: Organization) -> None:
    item, actor = make_oit(make_framework())[0], make_member(organization)
    typed = make_typed("https://www.example.go.th/a")
    disclosure = save_item(organization, item, typed, actor)
    mark_filled(organization, item, actor, content_of(disclosure).digest)
    sheet = open_sheet(organization, 2563)
    assert (sheet.filled, sheet.overtaken) == (1, [])
    save_item(organization, item, make_typed("https://www.example.go.th/b"), actor)
    sheet = open_sheet(organization, 2563)
    assert (sheet.filled, [row.item.code for row in sheet.overtaken]) == (0, ["o1"])
    save_item(organization, item, typed, actor)
    assert open_sheet(organization, 2563).filled == 1


def test_notes_and_owner_are_not_typed_into_itas_and_untick_nothing(organization: Organization) -> None:
    item, actor = make_oit(make_framework())[0], make_member(organization)
    disclosure = save_item(organization, item, make_typed("https://www.example.go.th/a"), actor)
    mark_filled(organization, item, actor, content_of(disclosure).digest)
    save_item(organization, item, make_typed("https://www.example.go.th/a", notes="ถามกองช่าง"), actor)
    assert open_sheet(organization, 2563).filled == 1


def test_a_year_without_a_framework_has_no_sheet(organization: Organization) -> None:
    with pytest.raises(Framework.DoesNotExist):
        open_sheet(organization, 2599)


def test_five_queries_whatever_the_number_of_items(organization: Organization, django_assert_num_queries: Any) -> None:
    items = make_oit(make_framework())
    for item in items:
        make_disclosure(organization, item)
        with django_assert_num_queries(5):
            open_sheet(organization, 2563)
