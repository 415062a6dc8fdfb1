"""Ordering many files at once: what is asked for becomes items with a task each, and what became of them is kept."""

from decimal import Decimal

import pytest
from django_tasks_db.models import DBTaskResult

from audit.models import Entry
from measures.models import Measure
from organizations.models import Organization
from organizations.roles import Role
from reports.batches import ordering
from reports.batches.states import ItemState
from reports.batches.wishes import Wish, wishes_for
from reports.contents.related import related
from reports.contents.texts import texts_of
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import KEYS, key_of
from reports.models import Batch
from reports.refusals import Refused
from tests.factories import (
    make_assessment,
    make_batch,
    make_framework,
    make_measure,
    make_member,
    make_membership,
    make_plan,
)
from thai.digits import official_digits

pytestmark = pytest.mark.django_db
WAITING, RUNNING, DONE, FAILED, CANCELLED = ItemState


def queued(organization: Organization, *wishes: Wish) -> Batch:
    return ordering.queue(organization, "เอกสาร", wishes, make_member(organization, Role.ADMIN))


def states(batch: Batch) -> list[str]:
    return list(batch.items.values_list("state", flat=True))


FORMATS = {
    ("memo-result", "pdf"): ["2563-memo-result.pdf"],
    ("memo-result", "xlsx"): [],
    ("progress-6", "xlsx"): ["2563-progress-6.xlsx"],
    ("announcement", "docx"): ["2563-announcement.docx"],
}


@pytest.mark.parametrize(("key", "form"), FORMATS)
def test_a_document_comes_in_the_formats_of_its_kind(key: str, form: str, organization: Organization) -> None:
    names = [wish.file_name for wish in wishes_for(organization, 2563, [key], [form])]
    assert names == FORMATS[key, form]


def test_each_file_has_one_task(organization: Organization) -> None:
    batch = queued(organization, *wishes_for(organization, 2563, list(KEYS), ("pdf", "docx", "xlsx")))
    tasks = DBTaskResult.objects.filter(task_path="reports.jobs.export_item")
    assert sorted(task.args_kwargs["args"][0] for task in tasks) == sorted(batch.items.values_list("pk", flat=True))
    assert all(item.name.isascii() for item in batch.items.all())


def test_a_change_undone_queues_nothing(organization: Organization, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordering, "_record", lambda *told: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        queued(organization, Wish(organization, 2563, "memo-result", "pdf"))
    assert (Batch.objects.count(), DBTaskResult.objects.count()) == (0, 0)


def test_files_of_several_organizations_lie_in_folders_and_each_chain_knows(
    organization: Organization, other_organization: Organization
) -> None:
    owners = [organization, other_organization]
    batch = queued(organization, *(Wish(owner, 2563, "memo-result", "pdf") for owner in owners))
    assert [item.name for item in batch.items.all()] == [f"{owner.slug}/2563-memo-result.pdf" for owner in owners]
    told = Entry.objects.filter(action="export").order_by("sequence")
    assert [(entry.scope, (entry.after or {})["files"]) for entry in told] == [
        (owner.audit_scope, f"{owner.slug}/2563-memo-result.pdf") for owner in owners
    ]


@pytest.mark.parametrize("files", [0, ordering.LIMIT + 1])
def test_none_and_too_many_are_refused(files: int, organization: Organization) -> None:
    with pytest.raises(Refused, match="ไฟล์"):
        queued(organization, *(Wish(organization, year, "memo-result", "pdf") for year in range(files)))
    assert not Batch.objects.exists()


def test_a_dossier_needs_measures(organization: Organization) -> None:
    with pytest.raises(Refused, match="2564"):
        ordering.queue_dossier(organization, 2564, make_member(organization, Role.ADMIN))


def test_a_dossier_is_every_document_in_every_format(organization: Organization) -> None:
    make_framework(2564)
    make_measure(make_plan(organization))
    batch = ordering.queue_dossier(organization, 2564, make_member(organization, Role.ADMIN))
    assert {item.name.removeprefix("2564-") for item in batch.items.all()} == {
        *(f"measures-plan.{form}" for form in ("pdf", "docx", "xlsx")),
        *(f"announcement.{form}" for form in ("pdf", "docx")),
        *(f"memo-propose-plan.{form}" for form in ("pdf", "docx")),
    }


def test_the_documents_of_a_dossier_name_one_another(organization: Organization) -> None:
    make_framework(2564)
    make_assessment(organization, announced_total=Decimal("66.76"))
    make_measure(make_plan(organization))
    ordering.queue_dossier(organization, 2564, make_member(organization, Role.ADMIN))
    organization.drafts.update(number="45")
    for draft in organization.drafts.all():
        named = related(organization, 2564, (draft.kind, draft.occasion))
        assert named.keys() == {"measures-plan", "instrument-report", "announcement", "memo-propose-plan"} - {
            key_of(draft.kind, draft.occasion)
        }
        printed = " ".join(texts_of(paper_of(draft).sections))
        assert all(official_digits(line) in official_digits(printed) for line in named.values())


@pytest.mark.parametrize(
    ("key", "many", "expected"),
    [("measures-plan", 3, True), ("measures-plan", 2, False), ("analysis", 3, True), ("memo-result", 3, False)],
)
def test_over_the_limit_a_single_export_is_a_job(
    key: str, many: int, expected: bool, organization: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "MANY", 2)
    make_framework(2564)
    plan = make_plan(organization)
    Measure.objects.bulk_create(Measure(plan=plan, position=place, title="ก") for place in range(many))
    assert ordering.must_queue(find_draft(organization, *KEYS[key], 2564)) is expected


def test_a_single_export_is_a_batch_of_one(organization: Organization) -> None:
    draft = find_draft(organization, *KEYS["measures-plan"], 2564)
    batch = ordering.queue_single(draft, "docx", make_member(organization, Role.ADMIN))
    assert [item.name for item in batch.items.all()] == ["2564-measures-plan.docx"]


def test_cancelling_leaves_what_is_finished(organization: Organization) -> None:
    batch = make_batch(organization, *ItemState)
    assert ordering.cancel(batch, batch.requested_by)
    assert states(batch) == [CANCELLED, CANCELLED, DONE, FAILED, CANCELLED]
    assert not ordering.cancel(batch, batch.requested_by)
    assert Entry.objects.filter(action="update", object_id=str(batch.pk)).count() == 1


def test_trying_again_is_for_the_failed_alone(organization: Organization) -> None:
    batch = make_batch(organization, FAILED, DONE, RUNNING, FAILED)
    assert ordering.retry(batch, batch.requested_by) == 2
    assert states(batch) == [WAITING, DONE, RUNNING, WAITING]
    assert DBTaskResult.objects.count() == 2
    assert ordering.retry(batch, batch.requested_by) == 0
    assert DBTaskResult.objects.count() == 2


def test_what_was_cancelled_is_not_tried_again(organization: Organization) -> None:
    batch = make_batch(organization, FAILED, WAITING)
    ordering.cancel(batch, batch.requested_by)
    with pytest.raises(Refused, match="ยกเลิก"):
        ordering.retry(batch, batch.requested_by)


def test_files_of_another_organization_hide_a_batch_from_who_may_not_export_for_it(
    organization: Organization, other_organization: Organization
) -> None:
    admin, both = (make_member(organization, Role.ADMIN) for _ in range(2))
    make_membership(both, other_organization, Role.ADMIN)
    make_membership(admin, other_organization, Role.STAFF)
    own = make_batch(organization)
    shared = make_batch(organization)
    shared.items.update(organization=other_organization)
    assert set(ordering.batches_of(organization, admin)) == {own}
    assert set(ordering.batches_of(organization, both)) == {own, shared}
