"""Publishing items of the register: what it makes, what stands against it, and that it is all or nothing."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from audit.models import Entry
from disclosures.models import Disclosure, DisclosureLink, PrivacyAnswer, PublishedItem
from disclosures.register.candidates import Candidate, candidates_of, publishable
from disclosures.register.publishing import publish_items
from disclosures.register.refusals import NotPublished
from measures.models import Evidence, EvidenceVersion
from organizations.models import Organization, User
from tests.factories import (
    make_disclosure,
    make_framework,
    make_issued,
    make_member,
    make_oit,
    make_published_document,
    make_published_item,
)

pytestmark = pytest.mark.django_db
YEAR = 2563


@pytest.fixture
def palad(organization: Organization) -> User:
    return make_member(organization, "palad")


@pytest.fixture
def disclosures(organization: Organization) -> list[Disclosure]:
    return [make_disclosure(organization, item) for item in make_oit(make_framework())]


def refused(organization: Organization, codes: list[str], actor: User, *rest: Any) -> list[str]:
    with pytest.raises(NotPublished) as refusal:
        publish_items(organization, YEAR, codes, actor, *rest)
    assert not PublishedItem.objects.exists()
    assert not Entry.objects.filter(action__in=["publish_item", "answer_privacy"]).exists()
    return [problem.sentence for problem in refusal.value.problems]


def candidate(organization: Organization, code: str) -> Candidate:
    return candidates_of(organization, publishable(organization, YEAR).filter(item__code=code))[0]


def test_many_are_published_at_once_with_a_row_of_the_chain_each(
    organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    published = publish_items(organization, YEAR, ["o3", "o1"], palad)
    assert [(one.code, one.edition) for one in published] == [("o1", 1), ("o3", 1)]
    assert published[0].item.links[0].url == "https://www.example.go.th/o1"
    assert {one.item.code: one.state for one in Disclosure.objects.select_related("item")} == {
        "o1": "published", "o2": "ready", "o3": "published", "o4": "ready",
    }  # fmt: skip
    entries = Entry.objects.filter(action="publish_item")
    assert {entry.object_id for entry in entries} == {str(one.pk) for one in published}
    assert {entry.scope for entry in entries} == {organization.audit_scope}
    assert organization.directory_entry.official_name == organization.official_name


def test_the_next_publication_is_the_next_edition(
    organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    publish_items(organization, YEAR, ["o1"], palad)
    disclosures[0].links.update(text="ใหม่")
    Disclosure.objects.filter(pk=disclosures[0].pk).update(state="draft")
    [second] = publish_items(organization, YEAR, ["o1"], palad)
    assert second.edition == 2
    first = PublishedItem.objects.get(edition=1)
    assert first.item.links[0].text == "โครงสร้าง ส่วนที่ 1"
    assert list(PublishedItem.objects.published()) == [second]


def test_what_was_published_cannot_be_changed_behind_the_portal(disclosures: list[Disclosure]) -> None:
    published = make_published_item(disclosures[0])
    with pytest.raises(DatabaseError), transaction.atomic():
        PublishedItem.objects.filter(pk=published.pk).update(content={})


@pytest.mark.parametrize("role", ["staff", "mayor", "admin"])
def test_only_the_palads_office_publishes(organization: Organization, disclosures: list[Disclosure], role: str) -> None:
    with pytest.raises(PermissionDenied):
        publish_items(organization, YEAR, ["o1"], make_member(organization, role))


LACKING: dict[str, tuple[dict[str, Any], str]] = {
    "an empty item": ({"state": "empty", "has": None}, "ไม่อยู่ในรายการที่รอเผยแพร่"),
    "nobody said whether there is anything": ({"has": None}, "โปรดตอบก่อนว่ามีหรือไม่มี"),
    "a published one": ({"state": "published"}, "ไม่อยู่ในรายการที่รอเผยแพร่"),
    "none and no reason": ({"has": False}, "โปรดเขียนเหตุ"),
}


@pytest.mark.parametrize("what", LACKING)
def test_what_lacks_something_stops_all(
    organization: Organization, disclosures: list[Disclosure], palad: User, what: str
) -> None:
    values, said = LACKING[what]
    Disclosure.objects.filter(pk=disclosures[0].pk).update(**values)
    sentences = refused(organization, ["o1", "o2"], palad)
    assert len(sentences) == 1
    assert "ข้อ o1" in sentences[0]
    assert said in sentences[0]


def test_nothing_chosen_and_unknown_items_are_said(
    organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    assert "ยังไม่ได้เลือกข้อ" in refused(organization, [], palad)[0]
    assert "ข้อ o99" in refused(organization, ["o99"], palad)[0]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///c:/x.pdf"])
def test_an_address_that_is_none_stops_it(
    organization: Organization, disclosures: list[Disclosure], palad: User, url: str
) -> None:
    disclosures[0].links.update(url=url)
    assert "ข้อ o1 ลิงก์ที่ 1" in refused(organization, ["o1"], palad)[0]


def test_a_report_nobody_can_open_is_named_with_the_way_to_it(
    organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    report = make_issued(organization)
    DisclosureLink.objects.create(disclosure=disclosures[0], position=2, report=report)
    with pytest.raises(NotPublished) as refusal:
        publish_items(organization, YEAR, ["o1"], palad)
    [problem] = refusal.value.problems
    assert str(report) in problem.sentence
    assert problem.url == f"/work/maekhammi/issued/{report.code}/"
    make_published_document(report)
    assert publish_items(organization, YEAR, ["o1"], palad)[0].item.links[1].url.endswith(f"/documents/{report.code}/")


def test_a_document_of_another_organization_is_refused(
    organization: Organization, other_organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    report = make_issued(other_organization)
    make_published_document(report)
    evidence = Evidence.objects.create(organization=other_organization, fiscal_year=YEAR, title="อื่น")
    known = {"number": 1, "url": "https://www.example.go.th/", "added_at": report.issued_at, "added_by": palad}
    version = EvidenceVersion.objects.create(evidence=evidence, **known)
    DisclosureLink.objects.create(disclosure=disclosures[0], position=2, report=report)
    DisclosureLink.objects.create(disclosure=disclosures[0], position=3, evidence=version)
    assert ["หน่วยงานอื่น" in sentence for sentence in refused(organization, ["o1"], palad)] == [True, True]


def test_what_changed_since_the_person_looked_is_not_published(
    organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    seen = {code: candidate(organization, code).seen for code in ("o1", "o2")}
    disclosures[1].links.update(text="เปลี่ยน")
    [sentence] = refused(organization, ["o1", "o2"], palad, seen)
    assert "มีผู้แก้ไขหรือเผยแพร่ข้อ o2" in sentence
    assert refused(organization, ["o3"], palad, {})
    seen["o2"] = candidate(organization, "o2").seen
    assert len(publish_items(organization, YEAR, ["o1", "o2"], palad, seen)) == 2


def test_personal_data_waits_for_an_answer(
    organization: Organization, disclosures: list[Disclosure], palad: User
) -> None:
    disclosures[0].links.update(text="โทร. 081-234-5678")
    with pytest.raises(NotPublished) as refusal:
        publish_items(organization, YEAR, ["o1", "o2"], palad)
    [problem] = refusal.value.problems
    digest = problem.anchor.removeprefix("answer-")
    assert "081-xxx-x678" in problem.sentence
    assert refused(organization, ["o1"], palad, None, {digest: "ok"})
    publish_items(organization, YEAR, ["o2"], palad)
    publish_items(organization, YEAR, ["o1"], palad, None, {digest: "เบอร์ราชการ"})
    assert PrivacyAnswer.objects.get().reason == "เบอร์ราชการ"
    entry = Entry.objects.get(action="answer_privacy")
    assert entry.after == {"shown": "081-xxx-x678", "reason": "เบอร์ราชการ"}


def test_the_number_of_queries_does_not_grow_with_the_items(organization: Organization, palad: User) -> None:
    items = make_oit(make_framework(), *(f"o{number}" for number in range(1, 31)))
    for item in items:
        make_disclosure(organization, item)
    counts = []
    for codes in (["o1"], [item.code for item in items[1:]]):
        with CaptureQueriesContext(connection) as asked:
            publish_items(organization, YEAR, codes, palad)
        counts.append(len(asked))
    assert counts[1] - counts[0] <= 2
