"""A worker takes each file once, writes it whole, and says in Thai what is wrong with it."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from organizations.models import Organization
from reports.batches import work
from reports.batches.states import ItemState
from reports.batches.work import GIVEN_UP, UNEXPECTED, export, fail, finish, give_up, take
from reports.models import Batch, BatchItem
from tests.factories import make_assessment, make_batch, make_scores

WAITING, RUNNING, DONE, FAILED, CANCELLED = ItemState
# Which states a task may take an item from, the first time and when it was given back.
TAKEN = {False: {WAITING}, True: {WAITING, RUNNING}}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were made, in place of any rendering."""
    names: list[str] = []

    def make(item: BatchItem) -> bytes:
        names.append(item.name)
        return b"%PDF " + item.name.encode()

    monkeypatch.setattr(work, "made", make)
    return names


def only(batch: Batch) -> BatchItem:
    return batch.items.get()


@pytest.mark.django_db
@pytest.mark.parametrize("again", TAKEN)
@pytest.mark.parametrize("state", ItemState)
def test_what_may_be_taken(state: ItemState, again: bool, organization: Organization, made: list[str]) -> None:
    item = only(make_batch(organization, state))
    export(item.pk, again=again)
    taken = state in TAKEN[again]
    after = BatchItem.objects.get(pk=item.pk)
    assert (after.state, after.attempts, len(made)) == ((DONE, 1, 1) if taken else (state, 0, 0))


@pytest.mark.django_db
def test_a_file_is_stored_with_its_fingerprint(organization: Organization, made: list[str]) -> None:
    item = only(make_batch(organization, WAITING))
    export(item.pk, again=False)
    item.refresh_from_db()
    content = bytes(item.content or b"")
    assert content == b"%PDF 2563-memo-1.pdf"
    assert item.sha256 == hashlib.sha256(content).hexdigest()
    assert item.finished_at is not None


@pytest.mark.django_db
def test_a_memo_is_made_as_it_is_printed(organization: Organization) -> None:
    make_scores(make_assessment(organization))
    item = only(make_batch(organization, WAITING))
    export(item.pk, again=False)
    item.refresh_from_db()
    assert (item.state, bytes(item.content or b"")[:5]) == (DONE, b"%PDF-")


@pytest.mark.django_db
def test_what_cannot_be_printed_says_why(organization: Organization) -> None:
    item = only(make_batch(organization, WAITING))
    export(item.pk, again=False)
    item.refresh_from_db()
    assert (item.state, item.content) == (FAILED, None)
    assert "2563" in item.problem


@pytest.mark.django_db
def test_a_mistake_of_ours_is_a_plain_sentence_and_a_line_in_the_log(
    organization: Organization, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(work, "paper_of", lambda draft: 1 / 0)
    item = only(make_batch(organization, WAITING))
    export(item.pk, again=False)
    item.refresh_from_db()
    assert (item.state, item.problem) == (FAILED, UNEXPECTED)
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.django_db
def test_an_item_that_is_gone_is_no_error(made: list[str]) -> None:
    export(404, again=True)
    assert made == []


@pytest.mark.django_db
def test_a_run_that_was_overtaken_changes_nothing(organization: Organization) -> None:
    """A worker held for dead comes back after another one took its file."""
    item = only(make_batch(organization, WAITING))
    old = take(item.pk, again=False)
    new = take(item.pk, again=True)
    assert old
    assert new
    assert [finish(old, b"old"), fail(old, "old"), finish(new, b"new"), finish(new, b"newer")] == [0, 0, 1, 0]
    item.refresh_from_db()
    assert bytes(item.content or b"") == b"new"


@pytest.mark.django_db
def test_what_is_cancelled_while_it_is_made_stays_cancelled(organization: Organization) -> None:
    item = only(make_batch(organization, WAITING))
    taken = take(item.pk, again=False)
    BatchItem.objects.update(state=CANCELLED)
    assert taken
    assert not finish(taken, b"late")
    item.refresh_from_db()
    assert (item.state, item.content) == (CANCELLED, None)


@pytest.mark.django_db
@pytest.mark.parametrize("state", ItemState)
def test_giving_up_is_for_what_is_not_finished(state: ItemState, organization: Organization) -> None:
    item = only(make_batch(organization, state))
    give_up(item.pk)
    item.refresh_from_db()
    lost = state in {WAITING, RUNNING}
    assert (item.state, item.problem) == ((FAILED, GIVEN_UP) if lost else (state, ""))


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_make_each_file_once(organization: Organization, made: list[str]) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only: SQLite's tests share one connection in memory, where threads cannot meet")
    keys = list(make_batch(organization, *[WAITING] * 20).items.values_list("pk", flat=True))

    def export_all() -> None:
        for key in keys:
            export(key, again=False)

    work_together(export_all)
    assert sorted(made) == sorted(BatchItem.objects.values_list("name", flat=True))
    assert set(BatchItem.objects.values_list("state", "attempts")) == {(DONE, 1)}


def work_together(work: Callable[[], object]) -> None:
    start = Barrier(2)

    def begin(_: int) -> None:
        try:
            start.wait()
            work()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(begin, range(2)))
