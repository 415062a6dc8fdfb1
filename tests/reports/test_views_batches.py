"""The pages of exports of many: ordering, progress, cancelling, trying again, the ZIP."""

import io
from collections.abc import Callable
from typing import Any
from zipfile import ZipFile

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from jobs.models import Worker
from jobs.workers import HOW_TO_START
from organizations.models import Organization
from organizations.roles import Role
from reports.batches.states import ItemState
from reports.models import Batch
from tests.conftest import PortalClient
from tests.factories import (
    make_assessment,
    make_batch,
    make_framework,
    make_measure,
    make_membership,
    make_plan,
    make_scores,
)

pytestmark = pytest.mark.django_db
WAITING, RUNNING, DONE, FAILED, CANCELLED = ItemState
HOSTILE = "<script>alert(1)</script> {{ 7|add:7 }} 😀"


@pytest.fixture
def admin(as_role: Callable[..., PortalClient]) -> PortalClient:
    return as_role("admin")


@pytest.fixture
def year(organization: Organization) -> int:
    """A result of 2563 and measures of 2564."""
    make_scores(make_assessment(organization))
    make_framework(2564)
    make_measure(make_plan(organization))
    return 2564


def url(organization: Organization, name: str, *rest: object) -> str:
    return reverse(name, args=[organization.slug, 2564, *rest])


def page_of(client: PortalClient, batch: Batch, **headers: str) -> str:
    answer = client.get(url(batch.organization, "show-batch", batch.pk), headers=headers)
    return str(answer.content.decode())


def order(client: PortalClient, organization: Organization, **fields: Any) -> Any:
    typed = {"documents": ["memo-result"], "formats": ["pdf"], "years": ["2563"]} | fields
    return client.post(url(organization, "start-batch"), typed)


def make_worker() -> None:
    now = timezone.now()
    Worker.objects.create(worker_id="w1", host="town", pid=1, started_at=now, seen_at=now)


def test_the_form_ticks_what_the_year_has(admin: PortalClient, organization: Organization, year: int) -> None:
    form = admin.get(url(organization, "start-batch")).context["form"]
    assert set(form["documents"].value()) == {"measures-plan", "announcement", "memo-propose-plan", "analysis"}
    assert [value for value, _ in form.fields["years"].choices] == ["2564", "2563"]
    assert "organizations" not in form.fields


def test_what_is_ticked_is_ordered(admin: PortalClient, organization: Organization, year: int) -> None:
    fields = {"documents": ["memo-result", "measures-plan"], "formats": ["pdf", "xlsx"], "years": ["2563", "2564"]}
    answer = order(admin, organization, **fields)
    batch = Batch.objects.get()
    assert answer["Location"] == url(organization, "show-batch", batch.pk)
    assert [item.name for item in batch.items.all()] == [
        *(f"2563-{name}" for name in ("memo-result.pdf", "measures-plan.pdf", "measures-plan.xlsx")),
        *(f"2564-{name}" for name in ("memo-result.pdf", "measures-plan.pdf", "measures-plan.xlsx")),
    ]
    assert (batch.title, batch.requested_by) == ("เอกสาร 2 ชนิด ปี 2563, 2564", admin.user)


WRONG: dict[str, tuple[dict[str, list[str]], str]] = {
    "no document": ({"documents": []}, "โปรดเลือกเอกสาร"),
    "no format": ({"formats": []}, "โปรดเลือกรูปแบบไฟล์"),
    "no year": ({"years": []}, "โปรดเลือกปีงบประมาณ"),
    "a year without data": ({"years": ["2599"]}, "ไม่มีตัวเลือกนี้ในปีงบประมาณ"),
    "an unknown document": ({"documents": ["../etc/passwd"]}, "ไม่มีตัวเลือกนี้ในเอกสาร"),
    "a format the kind has not": ({"formats": ["xlsx"]}, "ไม่มีไฟล์ให้จัดทำ"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_order_is_explained(case: str, admin: PortalClient, organization: Organization, year: int) -> None:
    fields, sentence = WRONG[case]
    answer = order(admin, organization, **fields)
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert not Batch.objects.exists()


def test_several_organizations_are_offered_to_whoever_may_export_for_them(
    admin: PortalClient, organization: Organization, other_organization: Organization, year: int
) -> None:
    make_membership(admin.user, other_organization, Role.ADMIN)
    order(admin, organization, organizations=[organization.slug, other_organization.slug])
    names = [item.name for item in Batch.objects.get().items.all()]
    assert names == [f"{each.slug}/2563-memo-result.pdf" for each in (organization, other_organization)]


def test_an_organization_one_may_not_export_for_is_not_ordered(
    admin: PortalClient, organization: Organization, other_organization: Organization, year: int
) -> None:
    make_membership(admin.user, other_organization, Role.STAFF)
    order(admin, organization, organizations=[other_organization.slug])
    assert {item.organization_id for item in Batch.objects.get().items.all()} == {organization.pk}


def test_one_click_orders_the_dossier(admin: PortalClient, organization: Organization, year: int) -> None:
    answer = admin.post(url(organization, "start-dossier"), follow=True)
    assert "2564-analysis.pdf" in answer.content.decode()
    assert Batch.objects.get().items.count() == 10


def test_a_year_without_measures_has_no_dossier(admin: PortalClient, organization: Organization) -> None:
    make_framework(2564)
    answer = admin.post(url(organization, "start-dossier"), follow=True)
    assert "โปรดเพิ่มมาตรการก่อน" in answer.content.decode()


def test_progress_moves_by_itself_until_all_is_done(admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, RUNNING, DONE, WAITING)
    page, part = page_of(admin, batch), page_of(admin, batch, hx_request="true")
    for words in ("ทำเสร็จแล้ว 1 จาก 3 ไฟล์", "every 3s", "โหลดหน้าใหม่"):
        assert words in page
        assert words in part
    assert part.startswith("<div")
    batch.items.exclude(state=DONE).update(state=CANCELLED)
    assert "every 3s" not in page_of(admin, batch, hx_request="true")


def test_without_a_worker_the_page_says_how_to_start_one(admin: PortalClient, organization: Organization) -> None:
    waiting, done = make_batch(organization, WAITING), make_batch(organization, DONE)
    assert HOW_TO_START in page_of(admin, waiting)
    assert HOW_TO_START not in page_of(admin, done)
    make_worker()
    assert HOW_TO_START not in page_of(admin, waiting)


# What the page offers by the states of its files.
OFFERS: dict[tuple[str, ...], set[str]] = {
    (WAITING,): {"cancel"},
    (RUNNING, DONE): {"cancel", "download"},
    (FAILED, DONE): {"retry", "download"},
    (DONE,): {"download"},
    (CANCELLED,): set(),
}


@pytest.mark.parametrize("states", OFFERS, ids="-".join)
def test_what_is_offered(states: tuple[str, ...], admin: PortalClient, organization: Organization) -> None:
    page = page_of(admin, make_batch(organization, *states))
    assert {deed for deed in ("cancel", "retry", "download") if f'id="{deed}"' in page} == OFFERS[states]


def test_a_problem_is_shown_with_its_file(admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, FAILED, problem="ยังไม่มีผลของปี 2563")
    assert "ยังไม่มีผลของปี 2563" in page_of(admin, batch)


def test_cancelled_and_tried_again(admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, WAITING, FAILED)
    admin.post(url(organization, "retry-batch", batch.pk))
    assert set(batch.items.values_list("state", flat=True)) == {WAITING}
    admin.post(url(organization, "cancel-batch", batch.pk))
    assert set(batch.items.values_list("state", flat=True)) == {CANCELLED}
    page = admin.post(url(organization, "retry-batch", batch.pk), follow=True).content.decode()
    assert "งานนี้ยกเลิกแล้ว" in page


def test_the_zip_is_a_download(admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, DONE, FAILED)
    answer = admin.get(url(organization, "download-batch", batch.pk))
    assert answer["Content-Disposition"].startswith('attachment; filename="maekhammi-')
    with ZipFile(io.BytesIO(b"".join(answer))) as archive:
        assert archive.namelist() == ["manifest.csv", "2563-memo-1.pdf"]


def test_nothing_done_is_nothing_to_download(admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, WAITING)
    page = admin.get(url(organization, "download-batch", batch.pk), follow=True).content.decode()
    assert "ยังไม่มีไฟล์ที่ทำเสร็จ" in page


@pytest.mark.parametrize(
    ("item", "status"), [("1", 200), ("2", 404), ("9", 404), ("x", 404), ("-1", 404), ("๑", 404), ("9" * 40, 404)]
)
def test_one_file_alone(item: str, status: int, admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, DONE, WAITING)
    answer = admin.get(url(organization, "download-batch", batch.pk), {"item": item})
    assert answer.status_code == status
    if status == 200:
        assert (answer.content, answer["Content-Type"]) == (b"%PDF", "application/pdf")
        assert answer["Cache-Control"] == "private, no-store"


def test_the_list_tells_who_when_and_how_far(admin: PortalClient, organization: Organization) -> None:
    batch = make_batch(organization, DONE, FAILED, WAITING)
    page = admin.get(url(organization, "show-batches")).content.decode()
    assert all(words in page for words in (batch.title, str(batch.requested_by), "ทำเสร็จแล้ว 1 จาก 3", "ไม่สำเร็จ 1"))


def test_hostile_words_are_only_words(admin: PortalClient, organization: Organization) -> None:
    organization.name = HOSTILE
    organization.save()
    batch = make_batch(organization, DONE, title=HOSTILE)
    for page in (page_of(admin, batch), admin.get(url(organization, "show-batches")).content.decode()):
        assert "<script>alert" not in page
        assert "{{ 7|add:7 }}" in page


def test_pages_cost_as_much_for_many_as_for_one(admin: PortalClient, organization: Organization, year: int) -> None:
    batches = make_batch(organization, DONE), make_batch(organization, *[DONE, FAILED, WAITING] * 20)
    costs = [queries(admin, url(organization, "show-batch", batch.pk)) for batch in batches]
    costs += [queries(admin, url(organization, name)) for name in ("show-batches", "start-batch")]
    assert costs[0] == costs[1]
    assert max(costs) <= 15, costs


def queries(client: PortalClient, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)
