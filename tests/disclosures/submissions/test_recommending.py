"""A reason of the assessors becomes a recommendation that the next year's plan reads, once."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from assessments.models import Criterion, Recommendation
from disclosures.models import Clarification
from disclosures.submissions.recommending import LONGEST, Deed, recommend
from measures.basis import basis_of
from organizations.models import Organization, User
from organizations.roles import Role
from tests.factories import make_assessment, make_framework, make_member, make_oit, make_plan, make_recommendation

pytestmark = pytest.mark.django_db
REASON = "ไม่พบโครงสร้าง\nของปี 2563"


@pytest.fixture
def items(db: None) -> list[Criterion]:
    return make_oit(make_framework())


@pytest.fixture
def staff(organization: Organization) -> User:
    return make_member(organization, Role.STAFF)


def said(organization: Organization, item: Criterion, **values: Any) -> Clarification:
    return Clarification.objects.create(organization=organization, item=item, **{"reason": REASON} | values)


def texts() -> dict[str, str]:
    return dict(Recommendation.objects.values_list("criterion__code", "text"))


def test_it_is_added_below_what_stands_there_and_never_twice(
    organization: Organization, items: list[Criterion], staff: User
) -> None:
    make_recommendation(make_assessment(organization), "9", "ควรเผยแพร่ข้อมูลให้ครบถ้วน")
    said(organization, items[0], preliminary=Decimal(0))
    assert [(one.item.code, one.indicator.code, one.deed) for one in recommend(organization, 2563, staff)] == [
        ("o1", "9", Deed.ADDED)
    ]
    stored = {"9": "ควรเผยแพร่ข้อมูลให้ครบถ้วน\no1 โครงสร้าง: ไม่พบโครงสร้าง ของปี 2563"}
    assert texts() == stored
    assert [one.deed for one in recommend(organization, 2563, staff)] == [Deed.THERE]
    assert texts() == stored


def test_the_plan_of_the_next_year_reads_it_as_its_basis(
    organization: Organization, items: list[Criterion], staff: User
) -> None:
    said(organization, items[0])
    recommend(organization, 2563, staff)
    book = basis_of(make_plan(organization, 2564)).gradebook
    assert book is not None
    assert "ไม่พบโครงสร้าง" in book.assessment.recommendations.get().text


@pytest.mark.parametrize(
    ("values", "deed"),
    [
        ({}, Deed.ADDED),
        ({"preliminary": Decimal(50)}, Deed.ADDED),
        ({"preliminary": Decimal(0), "final": Decimal(0)}, Deed.ADDED),
        ({"preliminary": Decimal(0), "final": Decimal(100)}, Deed.ACCEPTED),
        ({"preliminary": Decimal(100)}, Deed.ACCEPTED),
        ({"reason": "ก" * LONGEST}, Deed.TOO_LONG),
    ],
    ids=["no score", "preliminary", "lost", "accepted", "full", "too long"],
)
def test_what_becomes_of_each_reason_is_told(
    organization: Organization, items: list[Criterion], staff: User, values: dict[str, Any], deed: Deed
) -> None:
    said(organization, items[0], **values)
    assert [one.deed for one in recommend(organization, 2563, staff)] == [deed]
    assert bool(texts()) == (deed is Deed.ADDED)


@pytest.mark.parametrize("other", [REASON, "ไม่พบโครงสร้าง"], ids=["the same", "a part of the other"])
def test_two_items_may_be_given_the_same_reason(
    organization: Organization, items: list[Criterion], staff: User, other: str
) -> None:
    said(organization, items[0])
    said(organization, items[1], reason=other)
    assert [one.deed for one in recommend(organization, 2563, staff)] == [Deed.ADDED] * 2
    assert [line.split()[0] for line in texts()["9"].splitlines()] == ["o1", "o2"]
    assert [one.deed for one in recommend(organization, 2563, staff)] == [Deed.THERE] * 2


def test_a_reason_that_somebody_typed_as_a_line_is_not_added_again(
    organization: Organization, items: list[Criterion], staff: User
) -> None:
    make_recommendation(make_assessment(organization), "9", "ควรเผยแพร่\nไม่พบโครงสร้าง ของปี 2563")
    said(organization, items[0])
    assert [one.deed for one in recommend(organization, 2563, staff)] == [Deed.THERE]


def test_items_without_a_reason_say_nothing(organization: Organization, items: list[Criterion], staff: User) -> None:
    said(organization, items[0], reason="", preliminary=Decimal(0))
    assert recommend(organization, 2563, staff) == []


def test_the_mayor_adds_nothing(organization: Organization, items: list[Criterion]) -> None:
    said(organization, items[0])
    with pytest.raises(PermissionDenied):
        recommend(organization, 2563, make_member(organization, Role.MAYOR))
