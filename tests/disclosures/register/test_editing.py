"""Saving an item: all or nothing, over nobody else's work, and the public goes on reading what it read."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from assessments.models import Criterion
from audit.models import Entry
from disclosures.models import Disclosure
from disclosures.refused import Refused
from disclosures.register import editing
from disclosures.register.editing import Overtaken, save_item, save_items, stamp_of, typed_of
from disclosures.register.states import State
from disclosures.register.typed import Typed, TypedLink
from organizations.models import Organization, User
from tests.factories import (
    make_disclosure,
    make_framework,
    make_issued,
    make_member,
    make_oit,
    make_post,
    make_typed,
)

pytestmark = pytest.mark.django_db
A, B = "https://www.example.go.th/a", "https://www.example.go.th/b"


@pytest.fixture
def item(db: None) -> Criterion:
    return make_oit(make_framework(), "o1", "o2")[0]


@pytest.fixture
def clerk(organization: Organization) -> User:
    return make_member(organization)


def test_what_was_typed_is_what_stands_in_order_with_repeats(
    organization: Organization, item: Criterion, clerk: User
) -> None:
    post = make_post(organization)
    report = make_issued(organization)
    links = (TypedLink(A, text="หนึ่ง"), TypedLink(B), TypedLink(A, text="อีกครั้ง"), TypedLink(report=report.pk))
    typed = Typed(True, "", 2562, post.pk, "ถามกองคลัง", links)
    disclosure = save_item(organization, item, typed, clerk)
    assert typed_of(disclosure) == typed
    assert typed_of(Disclosure.objects.with_links().get()) == typed
    assert [link.position for link in disclosure.links.all()] == [1, 2, 3, 4]
    assert (disclosure.state, bool(disclosure.edited_at)) == (State.DRAFT, True)


def test_the_audit_row_tells_what_changed(organization: Organization, item: Criterion, clerk: User) -> None:
    save_item(organization, item, make_typed(A), clerk)
    save_item(organization, item, make_typed(B, notes="จด"), clerk)
    entry = Entry.objects.filter(action="update").order_by("sequence").last()
    assert entry
    assert (entry.scope, entry.actor_id) == (organization.audit_scope, clerk.pk)
    assert entry.before == {"notes": "", "ลิงก์": [f"1. {A}"]}
    assert entry.after == {"notes": "จด", "ลิงก์": [f"1. {B}"]}


def test_saving_the_same_again_writes_nothing(organization: Organization, item: Criterion, clerk: User) -> None:
    before = save_item(organization, item, make_typed(A), clerk)
    assert save_item(organization, item, make_typed(A), clerk).edited_at == before.edited_at
    assert Entry.objects.filter(action="update").count() == 1


@pytest.mark.parametrize(
    ("state", "typed", "becomes"),
    [
        ("published", make_typed(A), "published"),
        ("published", make_typed(A, notes="จด"), "published"),
        ("published", make_typed(A, expected_year=2562), "published"),
        ("published", make_typed(B), "draft"),
        ("published", make_typed(A, remark="เหตุ"), "draft"),
        ("published", make_typed(A, has=False), "draft"),
        ("ready", make_typed(B), "draft"),
        ("withdrawn", make_typed(B), "draft"),
        ("ready", Typed(), "empty"),
        ("ready", Typed(notes="จด"), "empty"),
    ],
    ids=[
        "published, nothing",
        "published, notes",
        "published, year",
        "published, link",
        "published, remark",
        "published, answer",
        "ready, link",
        "withdrawn, link",
        "ready, cleared",
        "ready, cleared with notes",
    ],
)
def test_a_change_of_what_the_public_reads_makes_a_draft(
    organization: Organization, item: Criterion, clerk: User, state: str, typed: Typed, becomes: str
) -> None:
    disclosure = make_disclosure(organization, item, A, state=state)
    disclosure.links.update(text="")
    assert save_item(organization, item, typed, clerk).state == becomes


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (make_typed(A, "javascript:alert(1)"), "ลิงก์ที่ 2: “javascript:alert(1)”"),
        (make_typed("ไม่ใช่ที่อยู่", ""), "ลิงก์ที่ 1"),
        (make_typed(links=(TypedLink(A, report=1),)), "โปรดเลือกอย่างเดียว"),
        (make_typed(links=(TypedLink(text="คำ"),)), "มีคำอธิบายแต่ไม่มีที่อยู่"),
        (make_typed(links=(TypedLink(A, text="ก" * 501),)), "คำอธิบายยาว 501 ตัวอักษร"),
        (make_typed(*[A] * 101), "มี 101 ลิงก์"),
        (make_typed(links=(TypedLink(report=987654),)), "ไม่พบเอกสารหรือตำแหน่ง"),
        (make_typed(links=(TypedLink(evidence=987654),)), "ไม่พบเอกสารหรือตำแหน่ง"),
        (make_typed(A, owner=987654), "ไม่พบเอกสารหรือตำแหน่ง"),
    ],
    ids=["javascript", "words", "both", "text alone", "long text", "many", "report", "evidence", "post"],
)
def test_one_bad_link_and_nothing_is_written(
    organization: Organization, item: Criterion, clerk: User, typed: Typed, said: str
) -> None:
    make_disclosure(organization, item, B)
    with pytest.raises(Refused, match="^") as refusal:
        save_item(organization, item, typed, clerk)
    assert said in str(refusal.value)
    assert [link.url for link in Disclosure.objects.get().links.all()] == [B]


def test_the_documents_of_another_organization_are_not_found(
    organization: Organization, other_organization: Organization, item: Criterion, clerk: User
) -> None:
    theirs = make_issued(other_organization)
    with pytest.raises(Refused):
        save_item(organization, item, make_typed(links=(TypedLink(report=theirs.pk),)), clerk)
    with pytest.raises(Refused):
        save_item(organization, item, make_typed(A, owner=make_post(other_organization).pk), clerk)


def test_the_second_of_two_people_is_told_what_the_first_saved(
    organization: Organization, item: Criterion, clerk: User
) -> None:
    seen = stamp_of(Disclosure(organization=organization, item=item))
    save_item(organization, item, make_typed(A, seen=seen), clerk)
    with pytest.raises(Overtaken) as refusal:
        save_item(organization, item, make_typed(B, seen=seen), clerk)
    assert [link.url for link in refusal.value.stored.links.all()] == [A]
    save_item(organization, item, make_typed(B, seen=stamp_of(refusal.value.stored)), clerk)
    assert Disclosure.objects.get().links.get().url == B


@pytest.mark.parametrize("role", ["mayor", "admin"])
def test_who_may_not_edit_is_refused(organization: Organization, item: Criterion, role: str) -> None:
    with pytest.raises(PermissionDenied):
        save_item(organization, item, make_typed(A), make_member(organization, role))
    assert not Disclosure.objects.exists()


def test_the_checker_hears_of_changed_links_alone(
    organization: Organization, item: Criterion, clerk: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Any] = []
    monkeypatch.setattr(editing, "links_changed", heard.append)
    save_item(organization, item, make_typed(A), clerk)
    save_item(organization, item, make_typed(A, remark="เหตุ"), clerk)
    assert len(heard) == 1


def test_what_is_saved_is_complete_and_of_the_web(organization: Organization, item: Criterion, clerk: User) -> None:
    saved = save_item(organization, item, make_typed(" www.example.go.th/a\u200b "), clerk)
    assert saved.links.get().url == A


def test_many_items_are_written_with_the_queries_of_one(
    organization: Organization, clerk: User, django_assert_max_num_queries: Any
) -> None:
    items = make_oit(make_framework(2564), *(f"o{number}" for number in range(1, 44)))
    post = make_post(organization)
    asked = [(item, make_typed(f"{A}/{item.code}", owner=post.pk)) for item in items]
    with django_assert_max_num_queries(40 + 3 * len(items)):  # The task of each item is ordered by itself.
        saved = save_items(organization, asked, clerk)
    assert [one.item.code for one in saved] == [item.code for item in items]
    assert [one.links.get().url for one in saved[:2]] == [f"{A}/o1", f"{A}/o2"]
    assert Entry.objects.filter(action="update").count() == 43
    with django_assert_max_num_queries(40):
        save_items(organization, [(item, make_typed(f"{A}/{item.code}", notes="จด")) for item in items], clerk)
    assert Entry.objects.filter(action="update").count() == 86


def test_what_is_wrong_with_one_of_many_is_told_with_its_code(
    organization: Organization, item: Criterion, clerk: User
) -> None:
    other = Criterion.objects.get(code="o2")
    with pytest.raises(Refused, match="^ข้อ o2 ลิงก์ที่ 1"):
        save_items(organization, [(item, make_typed(A)), (other, make_typed("ไม่ใช่ที่อยู่"))], clerk)
    save_item(organization, other, make_typed(B), clerk)
    seen = make_typed(A, seen=stamp_of(Disclosure(organization=organization, item=other)))
    with pytest.raises(Overtaken, match="มีผู้บันทึกข้อ o2"):
        save_items(organization, [(item, make_typed(A)), (other, seen)], clerk)
    assert [one.item.code for one in Disclosure.objects.all()] == ["o2"]


def test_a_post_named_in_several_items_is_looked_for_once(
    organization: Organization, other_organization: Organization, item: Criterion, clerk: User
) -> None:
    other, post = Criterion.objects.get(code="o2"), make_post(organization)
    theirs = make_typed(A, owner=make_post(other_organization).pk)
    with pytest.raises(Refused, match="ไม่พบเอกสารหรือตำแหน่ง"):
        save_items(organization, [(item, make_typed(A, owner=post.pk)), (other, theirs)], clerk)
    both = [(each, make_typed(A, owner=post.pk)) for each in (other, item)]
    assert [one.owner for one in save_items(organization, both, clerk)] == [post, post]
