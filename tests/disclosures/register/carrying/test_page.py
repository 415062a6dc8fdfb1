"""The page that carries a register over: what is proposed, what a person chose, what is left."""

from typing import Any

import pytest

from assessments.models import Crosswalk
from disclosures.register.carrying.page import Chosen, open_carry
from disclosures.register.carrying.saving import carry
from disclosures.register.editing import save_item
from disclosures.register.typed import TypedLink
from organizations.models import Organization
from tests.disclosures.register.carrying.years import make_last_year, make_unknown_year, make_years
from tests.factories import make_disclosure, make_member, make_typed

pytestmark = pytest.mark.django_db


def test_opened_first_everything_sure_is_ticked_that_would_write_over_nothing(organization: Organization) -> None:
    after = make_years()
    actor = make_member(organization)
    make_last_year(organization, actor, "o1", "o2", "o4")
    save_item(organization, after["o4"], make_typed("https://new.example/o4"), actor)
    page = open_carry(organization, 2563, None)
    assert [(line.key, line.taken, line.is_filled) for line in page.lines] == [
        ("o1-o1", True, False),
        ("o2-o2", True, False),
        ("o4-o3", True, False),
        ("o4-o4", False, True),
    ]
    assert page.bare == ["o3"]
    assert [item.code for item in page.untouched] == ["o5"]


def test_a_proposal_is_not_ticked_before_a_person_says_so(organization: Organization) -> None:
    after = make_years()
    make_unknown_year()
    for code in ("o1", "o2", "o3"):
        make_disclosure(organization, after[code])
    page = open_carry(organization, 2564, None)
    assert [(line.key, line.target and line.target.code, line.taken) for line in page.lines] == [
        ("o1-o1", "o1", True),
        ("o2", "o7", False),
        ("o3", None, False),
    ]
    assert page.open_lines == page.lines[1:]


def test_a_person_chooses_where_an_unsure_line_leads_and_cannot_turn_a_sure_one(organization: Organization) -> None:
    after = make_years()
    make_unknown_year()
    for code in ("o1", "o3"):
        make_disclosure(organization, after[code])
    chosen = Chosen(frozenset({"o3"}), targets={"o1": "o8", "o3": "o8"})
    page = open_carry(organization, 2564, chosen)
    assert [(line.target and line.target.code, line.taken) for line in page.lines] == [("o1", False), ("o8", True)]


@pytest.mark.parametrize("code", ["o99", "", "วรรค", "9.1"])
def test_a_target_that_is_no_item_of_the_year_is_none(organization: Organization, code: str) -> None:
    after = make_years()
    make_unknown_year()
    make_disclosure(organization, after["o3"])
    page = open_carry(organization, 2564, Chosen(frozenset({"o3"}), targets={"o3": code}))
    assert page.lines[0].target is None


def test_consent_to_add_holds_for_one_target_alone(organization: Organization) -> None:
    after = make_years()
    framework = make_unknown_year()
    make_disclosure(organization, after["o3"])
    for item in framework.criteria.filter(kind="item"):
        make_disclosure(organization, item)
    agreed = frozenset({"o3:o7"})
    for code, appended in (("o7", True), ("o8", False)):
        page = open_carry(organization, 2564, Chosen(frozenset({"o3"}), agreed, {"o3": code}))
        assert page.lines[0].appended is appended


def test_what_is_shown_has_a_fingerprint_that_any_change_breaks(organization: Organization) -> None:
    after = make_years()
    actor = make_member(organization)
    make_last_year(organization, actor)
    seen = [open_carry(organization, 2563, None).shown]
    assert open_carry(organization, 2563, Chosen()).shown == seen[0]
    save_item(organization, after["o5"], make_typed("https://new.example/o5"), actor)
    seen.append(open_carry(organization, 2563, None).shown)
    make_last_year(organization, actor, "o1")
    Crosswalk.objects.filter(before__code="o1").update(renew="อย่างอื่น")
    seen.append(open_carry(organization, 2563, None).shown)
    assert len(set(seen)) == 3


def test_what_was_carried_is_done(organization: Organization) -> None:
    make_years()
    actor = make_member(organization)
    make_last_year(organization, actor)
    carry(open_carry(organization, 2563, None), actor)
    page = open_carry(organization, 2563, None)
    assert [line.is_done for line in page.lines] == [True] * 5
    assert page.taken == []


def test_a_proposal_that_was_carried_asks_for_nothing_more(organization: Organization) -> None:
    after, actor = make_years(), make_member(organization)
    make_unknown_year()
    make_disclosure(organization, after["o2"])
    [line] = open_carry(organization, 2564, None).open_lines
    carry(open_carry(organization, 2564, Chosen(frozenset({line.key}), targets={"o2": "o7"})), actor)
    assert open_carry(organization, 2564, None).open_lines == []


def test_eight_queries_whatever_the_number_of_items(organization: Organization, django_assert_num_queries: Any) -> None:
    after = make_years()
    actor = make_member(organization)
    make_last_year(organization, actor, "o1")
    save_item(organization, after["o1"], make_typed(*["https://new.example/o1"] * 3), actor)
    for codes in ((), ("o2", "o3", "o4")):
        make_last_year(organization, actor, *codes or ("o1",))
        with django_assert_num_queries(8):
            open_carry(organization, 2563, None)
    assert TypedLink("https://new.example/o1") in open_carry(organization, 2563, None).lines[0].there.links
