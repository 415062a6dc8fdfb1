"""The task of a file, as the worker runs it and as a room is told of its loss."""

import pytest
from django.conf import settings
from django_tasks_db.models import DBTaskResult

from jobs.failures import tell
from organizations.models import Organization
from reports.batches import work
from reports.jobs import export_item
from reports.models import BatchItem
from tests.factories import make_batch

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("workers", "state"), [(["w1"], "running"), (["w1", "w2"], "done")])
def test_only_a_task_that_was_given_back_takes_a_running_file(
    workers: list[str], state: str, organization: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "made", lambda item: b"%PDF")
    item = make_batch(organization, "running").items.get()
    export_item.enqueue(item.pk)
    task = DBTaskResult.objects.get()
    task.worker_ids = workers[:-1]
    task.claim(workers[-1])
    run(task)
    assert BatchItem.objects.get(pk=item.pk).state == state


def test_a_file_whose_task_is_lost_has_failed(organization: Organization) -> None:
    item = make_batch(organization, "running").items.get()
    export_item.enqueue(item.pk)
    task = DBTaskResult.objects.get()
    assert task.task_path in settings.TASK_FAILURES
    tell(task)
    assert BatchItem.objects.get(pk=item.pk).state == "failed"


def run(task: DBTaskResult) -> None:
    from jobs.running import LivingWorker

    options = {"queue_names": ["default"], "interval": 0, "batch": True, "backend_name": "default"}
    worker = LivingWorker(**options, startup_delay=False, max_tasks=None, worker_id="w", excluded_queue_names=[])
    worker.run_task(task)
    assert task.status == "SUCCESSFUL", task.traceback
