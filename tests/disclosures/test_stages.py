"""What the rows above a page and งานของฉัน say of publishing."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse

from assessments.models import Assessment, Framework
from audit.chain import record
from disclosures.models import PublishedItem
from disclosures.register.withdrawing import withdraw_item
from disclosures.stages import disclosure
from disclosures.tasks import tasks
from organizations.models import Organization
from tests.factories import (
    make_assessment,
    make_disclosure,
    make_member,
    make_oit,
    make_publication,
    make_published_item,
    make_scores,
    make_withdrawal,
    overview_of,
)

pytestmark = pytest.mark.django_db


def bring_about(organization: Organization, state: str) -> Assessment:
    assessment = make_assessment(organization)
    make_scores(assessment)
    publication = make_publication(organization) if state != "never" else None
    if publication and state == "withdrawn":
        make_withdrawal(publication)
    if state in {"edited", "recommended"}:
        with transaction.atomic():
            record(None, "enter_scores" if state == "edited" else "edit_recommendations", assessment)
    return assessment


@pytest.mark.parametrize(
    ("state", "icon", "words", "asked"),
    [
        ("never", "ring", "ยังไม่เผยแพร่ผล", ["ตรวจก่อนเผยแพร่"]),
        ("published", "tick", "เผยแพร่ผลแล้ว", []),
        ("edited", "half", "แก้ไขหลังเผยแพร่", ["ตรวจการแก้ไข"]),
        ("recommended", "tick", "เผยแพร่ผลแล้ว", []),
        ("withdrawn", "return", "ถอนการเผยแพร่แล้ว", []),
    ],
)
def test_every_state_has_its_words_and_its_task(
    organization: Organization,
    django_assert_num_queries: Any,
    state: str,
    icon: str,
    words: str,
    asked: list[str],
) -> None:
    bring_about(organization, state)
    url = reverse("show-publication", args=[organization.slug, 2563])
    assert disclosure(organization, overview_of(organization, 2563)) == (icon, words, url)
    palad = make_member(organization, "palad")
    with django_assert_num_queries(7):
        found = tasks(organization, palad)
    assert [task.verb for task in found] == asked
    assert {task.url for task in found} <= {url}


@pytest.mark.parametrize(
    ("scores", "values", "asked"),
    [
        ({}, {}, 0),
        ({"1": "96.17"}, {}, 0),
        ({"1": "96.17"}, {"announced_total": Decimal("60.40")}, 1),
        ({}, {"announced_total": Decimal("60.40")}, 1),
        ({}, {"announced_total": Decimal("60.40"), "assumed": "เอกสารไม่บอกปี"}, 0),
    ],
)
def test_a_result_is_asked_for_once_it_is_known_and_sure(
    organization: Organization, scores: dict[str, str], values: dict[str, Any], asked: int
) -> None:
    make_scores(make_assessment(organization, **values), scores)
    assert len(tasks(organization, make_member(organization, "palad"))) == asked


@pytest.mark.parametrize("role", ["staff", "mayor", "admin"])
def test_nothing_is_asked_of_whoever_may_not_publish(organization: Organization, role: str) -> None:
    bring_about(organization, "never")
    assert tasks(organization, make_member(organization, role)) == []


def test_another_organization_changes_nothing(organization: Organization, other_organization: Organization) -> None:
    bring_about(organization, "edited")
    make_scores(make_assessment(other_organization))
    assert disclosure(other_organization, overview_of(other_organization, 2563))[1] == "ยังไม่เผยแพร่ผล"


def test_the_stage_tells_how_much_of_the_oit_everybody_reads(organization: Organization) -> None:
    bring_about(organization, "published")
    framework = Framework.objects.get()
    first, second, third, _ = make_oit(framework)
    for item in (first, second, third):
        make_published_item(make_disclosure(organization, item))
    withdraw_item(PublishedItem.objects.get(code="o3"), make_member(organization, "palad"), "พิมพ์ผิด")
    assert disclosure(organization, overview_of(organization, 2563))[1] == "เผยแพร่ผลแล้ว OIT 2 จาก 4 ข้อ"
