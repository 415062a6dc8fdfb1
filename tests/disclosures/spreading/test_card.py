"""What a picture and a poster say of a page."""

import pytest
from django.http import Http404

from disclosures.spreading.card import CARDS, WITHDRAWN
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_assessment,
    make_disclosure,
    make_framework,
    make_oit,
    make_plan,
    make_publication,
    make_published_item,
    make_published_measures,
    make_scores,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db
YEARS = {"organization": 0, "result": 2563, "measures": 2564, "oit": 2565}


@pytest.fixture
def published(organization: Organization) -> Organization:
    make_scores(make_assessment(organization))
    make_publication(organization)
    make_approved(make_plan(organization, 2564))
    make_published_measures(organization.plans.get())
    item, *_ = make_oit(make_framework(2565))
    make_published_item(make_disclosure(organization, item))
    return organization


@pytest.mark.parametrize(
    ("kind", "figure", "words"),
    [
        ("organization", "60.40", "ระดับ D · ปี 2563"),
        ("result", "60.40", "ระดับ D"),
        ("measures", "1", "มาตรการ"),
        ("oit", "1", "จาก 4 ข้อ"),
    ],
)
def test_a_card_says_what_is_published(published: Organization, kind: str, figure: str, words: str) -> None:
    card = CARDS[kind](published.slug, YEARS[kind])
    assert (card.name, card.place) == ("องค์การบริหารส่วนตำบลแม่คำมี", "อำเภอหนองม่วงไข่ จังหวัดแพร่")
    assert (card.figure, card.words) == (figure, words)
    assert kind == "organization" or str(YEARS[kind]) in card.topic


@pytest.mark.parametrize("kind", ["result", "measures"])
def test_a_card_of_what_was_withdrawn_has_no_figure(published: Organization, kind: str) -> None:
    make_withdrawal(published.publications.get(fiscal_year=YEARS[kind]))
    card = CARDS[kind](published.slug, YEARS[kind])
    assert (card.figure, card.words) == ("", WITHDRAWN)
    assert CARDS["organization"](published.slug, 0).figure == ("" if kind == "result" else "60.40")


@pytest.mark.parametrize("kind", CARDS)
def test_what_was_never_published_has_no_card(organization: Organization, kind: str) -> None:
    with pytest.raises(Http404):
        CARDS[kind](organization.slug, 2563)
