"""A handover: every post of one person in one step, the list that is signed, and what makes it fail as a whole."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction

from audit.models import Entry
from organizations.duties import Duty
from organizations.handed import Handed
from organizations.handing import draft, hand_over
from organizations.models import Handover, Organization, Tenure, User
from organizations.roles import Role
from tests.conftest import Settings
from tests.factories import make_member, make_post, make_tenure

pytestmark = pytest.mark.django_db
DAY = date(2024, 4, 1)


def duties_of(organization: Organization, posts: list[int], day: date) -> list[Duty]:
    """Stands in for the rooms: each post has two duties, the undated one named first."""
    return [duty for post in posts for duty in (Duty(post, "ไม่มีวัน", ""), Duty(post, "มีวัน", "กองคลัง", DAY))]


@pytest.fixture(autouse=True)
def rooms(settings: Settings) -> None:
    settings.DUTIES = [f"{__name__}.duties_of"]


@pytest.fixture
def leaving(organization: Organization) -> list[Tenure]:
    """One person who holds a post and acts in another."""
    first = make_tenure(make_post(organization, "ผู้อำนวยการกองคลัง", rank=5), rank="ว่าที่ร้อยตรี")
    acting = {"form": Tenure.Form.ACTING_FOR, "own_post": "ผู้อำนวยการกองคลัง"}
    return [first, make_tenure(make_post(organization, "ปลัด", rank=8), **acting)]


@pytest.fixture
def actor(organization: Organization) -> User:
    return make_member(organization, Role.PALAD)


def incoming(**values: object) -> Tenure:
    return Tenure(**{"starts_on": DAY, "title": "นาง", "first_name": "ใหม่", "last_name": "ตัวอย่าง"} | values)


def test_every_post_passes_on_and_the_list_stays(
    organization: Organization, leaving: list[Tenure], actor: User
) -> None:
    person = make_member(organization)
    new = incoming(user=person)
    handover = hand_over(organization, leaving, new, draft(organization, leaving, new).digest, actor)
    assert {tenure.ends_on for tenure in Tenure.objects.exclude(user=person)} == {date(2024, 3, 31)}
    assert list(person.tenures.order_by("post__rank").values_list("post__title", "starts_on", "form")) == [
        ("ผู้อำนวยการกองคลัง", DAY, "holder"),
        ("ปลัด", DAY, "holder"),
    ]
    handed = handover.handed
    assert [(post.title, post.form, [duty.title for duty in post.duties]) for post in handed.posts] == [
        ("ผู้อำนวยการกองคลัง", "ผู้ดำรงตำแหน่ง", ["มีวัน", "ไม่มีวัน"]),
        ("ปลัด", "รักษาราชการแทน", ["มีวัน", "ไม่มีวัน"]),
    ]
    assert handed.leaving.lines == ("ผู้อำนวยการกองคลัง", "รักษาราชการแทนปลัด")
    assert (handed.incoming.lines, handed.number) == (("ผู้อำนวยการกองคลัง", "ปลัด"), 4)
    entry = Entry.objects.get(action="hand_over")
    assert entry.after == {"posts": ["ผู้อำนวยการกองคลัง", "ปลัด"], "duties": 4, "digest": handover.digest}
    assert entry.scope == organization.audit_scope


def test_the_list_comes_back_from_the_database_with_the_same_fingerprint(
    organization: Organization, leaving: list[Tenure], actor: User
) -> None:
    handed = draft(organization, leaving, incoming())
    handover = hand_over(organization, leaving, incoming(), handed.digest, actor)
    handover.refresh_from_db()
    assert handover.handed == handed
    assert Handed.from_dict(handed.as_dict()) == handed
    assert handover.digest == handover.handed.digest
    assert handover.code.replace(" ", "") == handed.digest[:16]


def test_a_tenure_that_ends_earlier_keeps_its_end(
    organization: Organization, leaving: list[Tenure], actor: User
) -> None:
    leaving[0].ends_on = date(2024, 2, 29)
    leaving[0].save()
    hand_over(organization, leaving[:1], incoming(), draft(organization, leaving[:1], incoming()).digest, actor)
    leaving[0].refresh_from_db()
    assert leaving[0].ends_on == date(2024, 2, 29)


def test_nothing_is_done_when_one_post_cannot_pass_on(
    organization: Organization, leaving: list[Tenure], actor: User
) -> None:
    make_tenure(leaving[1].post, "อื่น", starts_on=date(2024, 6, 1))
    with pytest.raises(ValidationError, match="ซึ่งทับกัน"):
        hand_over(organization, leaving, incoming(), draft(organization, leaving, incoming()).digest, actor)
    assert not Handover.objects.exists()
    assert Tenure.objects.filter(ends_on__isnull=False).count() == 0


@pytest.mark.parametrize("change", ["list", "tenure"])
def test_what_changed_since_it_was_looked_at_is_not_handed_over(
    organization: Organization, leaving: list[Tenure], actor: User, settings: Settings, change: str
) -> None:
    seen = draft(organization, leaving, incoming()).digest
    if change == "list":
        settings.DUTIES = []
    else:
        Tenure.objects.filter(pk=leaving[0].pk).update(ends_on=date(2024, 1, 31))
    with pytest.raises(ValidationError, match="เปลี่ยนหลังจากที่ท่านเปิดดู"):
        hand_over(organization, leaving, incoming(), seen, actor)
    assert not Handover.objects.exists()


def test_the_day_of_a_handover_lies_after_the_beginning(
    organization: Organization, leaving: list[Tenure], actor: User
) -> None:
    new = incoming(starts_on=leaving[0].starts_on)
    with pytest.raises(ValidationError, match="ต้องอยู่หลังวันนั้น"):
        hand_over(organization, leaving, new, draft(organization, leaving, new).digest, actor)


def test_only_those_who_may_hand_over_do(organization: Organization, leaving: list[Tenure]) -> None:
    with pytest.raises(PermissionDenied):
        hand_over(organization, leaving, incoming(), "", make_member(organization))


@pytest.mark.parametrize("verb", ["update", "delete"])
def test_the_database_refuses_to_change_a_handover(
    organization: Organization, leaving: list[Tenure], actor: User, verb: str
) -> None:
    hand_over(organization, leaving, incoming(), draft(organization, leaving, incoming()).digest, actor)
    rows = Handover.objects.all()
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        rows.update(leaving="ใหม่") if verb == "update" else rows._raw_delete(rows.db)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL only")
@pytest.mark.django_db(transaction=True)
def test_of_two_handovers_at_once_one_wins_and_the_other_is_told(
    organization: Organization, leaving: list[Tenure], actor: User
) -> None:
    forms: list[dict[str, Any]] = [{}, {"form": Tenure.Form.ACTING_FOR, "own_post": "นักวิชาการ"}]
    seen = [draft(organization, leaving, incoming(**form)).digest for form in forms]

    def act(number: int) -> str:
        try:
            mine = [Tenure.objects.select_related("post").get(pk=tenure.pk) for tenure in leaving]
            start.wait(timeout=10)
            hand_over(organization, mine, incoming(**forms[number]), seen[number], actor)
        except ValidationError as error:
            return error.code or ""
        finally:
            connection.close()
        return "done"

    start = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(act, range(2)))
    assert outcomes[0] == "done"
    assert outcomes[1] in {"stale", "overlap"}
    assert Handover.objects.count() == 1
