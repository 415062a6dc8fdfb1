"""Publishing and withdrawing: what is stored, what is refused, what two people at once bring about."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier

import pytest
from django.db import connection

from assessments.models import Assessment, Score
from assessments.statement import Statement
from audit.chain import broken_links
from audit.models import Entry
from disclosures.models import Publication
from disclosures.publications.publishing import publish, withdraw
from disclosures.publications.standing import Standing, digest_of, look_at
from disclosures.refused import Refused
from organizations.models import Organization, User
from tests.factories import (
    make_assessment,
    make_chain,
    make_member,
    make_publication,
    make_scores,
    make_tenure,
    make_withdrawal,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def assessment(organization: Organization) -> Assessment:
    assessment = make_assessment(organization)
    make_scores(assessment)
    return assessment


@pytest.fixture
def palad(organization: Organization) -> User:
    return make_member(organization, "palad", first_name="สมมติ", last_name="ตัวอย่าง")


def seen(organization: Organization) -> str:
    return look_at(organization, 2563).seen


def change(assessment: Assessment, value: str = "97.17") -> None:
    Score.objects.filter(assessment=assessment, criterion__code="1").update(value=Decimal(value))


def test_an_edition_keeps_what_was_shown_and_by_whom(assessment: Assessment, palad: User) -> None:
    organization = assessment.organization
    *_, clerk, _ = make_chain(organization)
    clerk.tenures.all().delete()
    make_tenure(clerk, form="acting_for", own_post="นักวิชาการ", user=palad)
    publication = publish(organization, 2563, palad, seen(organization))
    assert (publication.edition, publication.total, publication.level) == (1, "60.40", "D")
    assert publication.published_by_name == "สมมติ ตัวอย่าง"
    assert publication.published_by_post == f"ผู้รักษาราชการแทน{clerk.title}"
    stored = Publication.objects.get()
    assert Statement.from_dict(stored.content) == look_at(organization, 2563).statement
    assert stored.digest == digest_of(stored.content)


def test_publishing_and_withdrawing_are_recorded(assessment: Assessment, palad: User) -> None:
    organization = assessment.organization
    publication = make_publication(organization, actor=palad)
    withdraw(publication, palad, "พบคะแนนพิมพ์ผิด")
    published, withdrawn = Entry.objects.filter(object_type="disclosures.publication").order_by("sequence")
    assert (published.action, published.actor, published.scope) == ("publish", palad, organization.audit_scope)
    assert published.after == {"edition": 1, "total": "60.40", "level": "D", "digest": publication.digest}
    assert (withdrawn.action, withdrawn.after) == ("withdraw", {"edition": 1, "withdrawn_reason": "พบคะแนนพิมพ์ผิด"})
    assert list(broken_links()) == []


def test_what_was_not_looked_at_is_not_published(assessment: Assessment, palad: User) -> None:
    before = seen(assessment.organization)
    change(assessment)
    with pytest.raises(Refused, match="มีผู้แก้ไขข้อมูลหลังจากที่ท่านเปิดหน้านี้"):
        publish(assessment.organization, 2563, palad, before)
    assert not Publication.objects.exists()
    assert not Entry.objects.exists()


@pytest.mark.parametrize("forged", ["", "0", "-", "x-0", "ก-0", "-0", "x" * 10_000])
def test_a_forged_or_missing_look_is_refused(assessment: Assessment, palad: User, forged: str) -> None:
    with pytest.raises(Refused):
        publish(assessment.organization, 2563, palad, forged)
    assert not Publication.objects.exists()


def test_an_empty_year_cannot_be_published(organization: Organization, palad: User) -> None:
    make_assessment(organization)
    assert look_at(organization, 2563).standing == Standing.EMPTY
    with pytest.raises(Refused, match="ยังไม่มีคะแนน"):
        publish(organization, 2563, palad, seen(organization))


def test_an_announced_total_alone_can_be_published(organization: Organization, palad: User) -> None:
    make_assessment(organization, announced_total=Decimal("66.76"))
    publication = publish(organization, 2563, palad, seen(organization))
    assert (publication.total, publication.level) == ("66.76", "")


def test_the_same_is_not_published_twice(assessment: Assessment, palad: User) -> None:
    make_publication(assessment.organization)
    with pytest.raises(Refused, match="ฉบับที่ 1 แสดงข้อมูลนี้อยู่แล้ว"):
        publish(assessment.organization, 2563, palad, seen(assessment.organization))


def test_a_second_press_of_the_button_is_told_who_was_first(assessment: Assessment, palad: User) -> None:
    looked = seen(assessment.organization)
    publish(assessment.organization, 2563, palad, looked)
    with pytest.raises(Refused, match="ระหว่างที่ท่านดูหน้านี้ .*เผยแพร่ฉบับที่ 1"):
        publish(assessment.organization, 2563, palad, looked)


def test_an_edit_is_a_new_edition_with_its_changed_figures(assessment: Assessment) -> None:
    make_publication(assessment.organization)
    change(assessment)
    look = look_at(assessment.organization, 2563)
    assert look.standing == Standing.CHANGED
    assert [(each.label.split()[0], each.before, each.after) for each in look.changes] == [
        ("คะแนนรวม", "60.40", "60.46"),
        ("1", "96.17", "97.17"),
        ("IIT", "91.21", "91.41"),
    ]
    assert make_publication(assessment.organization).edition == 2
    assert look_at(assessment.organization, 2563).standing == Standing.CURRENT


def test_a_withdrawn_result_may_be_published_again_unchanged(assessment: Assessment) -> None:
    make_withdrawal(make_publication(assessment.organization))
    assert look_at(assessment.organization, 2563).standing == Standing.WITHDRAWN
    assert make_publication(assessment.organization).edition == 2


def test_whoever_did_not_see_the_withdrawal_does_not_undo_it(assessment: Assessment, palad: User) -> None:
    publication = make_publication(assessment.organization)
    change(assessment)
    looked = seen(assessment.organization)
    make_withdrawal(publication)
    with pytest.raises(Refused, match="ถอนการเผยแพร่ฉบับที่ 1"):
        publish(assessment.organization, 2563, palad, looked)


@pytest.mark.parametrize(
    ("reason", "said"), [("", "โปรดเขียนเหตุผล"), (" \u200b\n", "โปรดเขียนเหตุผล"), ("ก" * 1001, "1,001")]
)
def test_a_withdrawal_needs_a_reason_of_fitting_length(
    assessment: Assessment, palad: User, reason: str, said: str
) -> None:
    publication = make_publication(assessment.organization)
    with pytest.raises(Refused, match=said):
        withdraw(publication, palad, reason)
    assert Publication.objects.published().get() == publication


def test_the_second_withdrawal_and_that_of_an_older_edition_are_told_so(assessment: Assessment, palad: User) -> None:
    first = make_publication(assessment.organization)
    change(assessment)
    second = make_publication(assessment.organization)
    with pytest.raises(Refused, match="ฉบับใหม่กว่า"):
        withdraw(first, palad, "เหตุ")
    withdraw(second, palad, "เหตุแรก")
    with pytest.raises(Refused, match="ถอนการเผยแพร่นี้ไปแล้ว"):
        withdraw(second, palad, "เหตุหลัง")
    assert Publication.objects.get(pk=second.pk).withdrawn_reason == "เหตุแรก"


@pytest.fixture
def postgres(db: None) -> None:
    """SQLite's tests share one connection in memory, where threads cannot meet."""
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only")


PEOPLE = 4


def together(deed: object, *args: object) -> list[str]:
    """The same deed by several people at once; the sentence each was told, empty for who did it."""
    start = Barrier(PEOPLE)

    def one(_: int) -> str:
        try:
            start.wait()
            deed(*args)  # type: ignore[operator]
        except Refused as refusal:
            return str(refusal)
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(PEOPLE) as pool:
        return sorted(pool.map(one, range(PEOPLE)))


@pytest.mark.django_db(transaction=True)
def test_of_people_who_publish_at_once_one_does(postgres: None, assessment: Assessment, palad: User) -> None:
    organization = assessment.organization
    told = together(publish, organization, 2563, palad, seen(organization))
    assert told[0] == ""
    assert all("เผยแพร่ฉบับที่ 1" in sentence for sentence in told[1:])
    assert Publication.objects.count() == Entry.objects.filter(action="publish").count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_people_who_withdraw_at_once_one_does(postgres: None, assessment: Assessment, palad: User) -> None:
    publication = make_publication(assessment.organization, actor=palad)
    told = together(withdraw, publication, palad, "เหตุ")
    assert told[0] == ""
    assert all("ถอนการเผยแพร่นี้ไปแล้ว" in sentence for sentence in told[1:])
    assert Entry.objects.filter(action="withdraw").count() == 1


def test_a_year_that_is_not_published_is_not_shown_beside_one_that_is(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2563))
    make_scores(make_assessment(organization, 2564))
    assert make_publication(organization, 2564).content["before"] is None
    make_publication(organization, 2563)
    assert make_publication(organization, 2564).content["before"] is not None
