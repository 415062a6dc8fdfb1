"""What is opened: each address once, due or asked for, ours from within; and what the worker does with an item."""

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from assessments.models import Criterion
from disclosures import jobs
from disclosures.checks.everybody import check_everybody
from disclosures.checks.running import check_links
from disclosures.checks.scheduling import check_again, links_changed, under_way
from disclosures.checks.working import check_item, give_up
from disclosures.links.web import Web
from disclosures.models import Alarm, Disclosure, DisclosureLink, LinkStanding
from jobs.failures import tell
from organizations.models import Organization
from tests.disclosures.checks.conftest import ONE, TWO
from tests.disclosures.checks.doubles import DEAD, Answers, fresh
from tests.disclosures.privacy.papers import pdf_of
from tests.disclosures.register.site_files.parts import make_version
from tests.factories import (
    make_disclosure,
    make_issued,
    make_member,
    make_published_document,
    make_published_item,
)
from tests.reports.test_jobs import run

pytestmark = pytest.mark.django_db
WEB = Web()


def test_an_address_that_stands_twice_is_opened_once(
    organization: Organization, items: list[Criterion], answers: Answers
) -> None:
    found = fresh(make_disclosure(organization, items[0], ONE, TWO, ONE))
    assert [check.url for _, check in check_links([found], WEB)] == [ONE, TWO]
    assert answers.asked == [ONE, TWO]
    assert LinkStanding.objects.count() == 2


def test_what_is_not_due_is_left_alone_unless_asked_for(disclosure: Disclosure, answers: Answers) -> None:
    found = [fresh(disclosure)]
    assert len(list(check_links(found, WEB))) == 2
    assert list(check_links(found, WEB)) == []
    assert len(list(check_links(found, WEB, only_due=False))) == 2


@pytest.mark.parametrize(("expected_year", "year", "data_year"), [(None, 2563, "previous"), (2561, 2561, "same")])
def test_the_question_names_organization_item_and_year(
    disclosure: Disclosure, answers: Answers, expected_year: int | None, year: int, data_year: str
) -> None:
    Criterion.objects.filter(pk=disclosure.item_id).update(data_year="previous")
    Disclosure.objects.update(expected_year=expected_year)
    list(check_links([fresh(disclosure)], WEB))
    expected = answers.questions[0].expected
    assert (expected.fiscal_year, expected.data_year) == (year, data_year)
    assert (expected.item_code, expected.item_title) == ("o1", "โครงสร้าง")
    assert expected.whose.name == disclosure.organization.official_name


def test_nothing_is_opened_inside_a_transaction_of_ours(disclosure: Disclosure, answers: Answers) -> None:
    depth: list[int] = []
    outside = len(connection.savepoint_ids)
    answers.before = lambda: depth.append(len(connection.savepoint_ids))
    list(check_links([fresh(disclosure)], WEB))
    assert depth == [outside, outside]


def test_a_changed_item_is_checked_by_a_worker(disclosure: Disclosure, answers: Answers) -> None:
    links_changed(disclosure)
    assert under_way([disclosure.pk, 0]) == {disclosure.pk}
    run_all()
    assert sorted(answers.asked) == sorted([ONE, TWO])
    assert under_way([disclosure.pk]) == set()
    assert LinkStanding.objects.filter(latest__isnull=False).count() == 2


def test_a_link_that_was_taken_out_is_forgotten(disclosure: Disclosure, answers: Answers) -> None:
    links_changed(disclosure)
    DisclosureLink.objects.filter(url=TWO).delete()
    links_changed(disclosure)
    assert list(LinkStanding.objects.values_list("url", flat=True)) == [ONE]


def test_an_item_that_is_gone_is_nothing_to_do(disclosure: Disclosure, answers: Answers) -> None:
    links_changed(disclosure)
    disclosure.delete()
    run_all()
    assert answers.asked == []


def test_a_task_done_again_opens_nothing_twice(disclosure: Disclosure, answers: Answers) -> None:
    jobs.check_item.enqueue(disclosure.pk)
    jobs.check_item.enqueue(disclosure.pk)
    run_all()
    assert sorted(answers.asked) == sorted([ONE, TWO])


def test_what_was_answered_before_a_worker_died_is_not_asked_again(disclosure: Disclosure, answers: Answers) -> None:
    def die() -> None:
        if answers.asked:
            raise KeyboardInterrupt

    answers.before = die
    with pytest.raises(KeyboardInterrupt):
        check_item(disclosure.pk, WEB)
    answers.before = lambda: None
    check_item(disclosure.pk, WEB)
    assert answers.asked == [ONE, TWO]


def test_one_turn_opens_one_link_of_each_host(
    organization: Organization, items: list[Criterion], answers: Answers
) -> None:
    urls = [f"https://www.example.go.th/{number}" for number in range(3)]
    disclosure = make_disclosure(organization, items[0], *urls, TWO)
    before = timezone.now()
    again = check_item(disclosure.pk, WEB)
    assert answers.asked == [urls[0], TWO]
    assert again is not None
    assert before <= again <= timezone.now()


def test_a_suspected_link_is_looked_at_again_in_some_hours(disclosure: Disclosure, answers: Answers) -> None:
    answers.by_url[ONE] = DEAD
    links_changed(disclosure)
    run_all()
    [task] = DBTaskResult.objects.filter(status="READY")
    assert timedelta(hours=3) < task.run_after - timezone.now() <= timedelta(hours=4)
    assert under_way([disclosure.pk]) == set()
    LinkStanding.objects.filter(url=ONE).update(
        due_at=timezone.now(), failing_since=timezone.now() - timedelta(hours=4)
    )
    DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())
    run_all()
    assert LinkStanding.objects.get(url=ONE).alarm == Alarm.RAISED


def test_a_task_that_killed_every_worker_waits_a_day(disclosure: Disclosure) -> None:
    links_changed(disclosure)
    task = DBTaskResult.objects.get()
    assert task.task_path in settings.TASK_FAILURES
    tell(task)
    assert LinkStanding.objects.filter(due_at__gt=timezone.now() + timedelta(hours=23)).count() == 2
    give_up(0)


def test_asking_for_a_check_waits_for_what_is_under_way(
    organization: Organization, items: list[Criterion], disclosure: Disclosure
) -> None:
    make_disclosure(organization, items[1])
    assert check_again(organization, 2563, "o2") == 1
    assert check_again(organization, 2563) == 2
    assert DBTaskResult.objects.count() == 2
    assert check_again(organization, 2563, "o9") == 0


def test_the_timer_finds_what_is_due_and_what_is_new(
    organization: Organization, items: list[Criterion], disclosure: Disclosure, answers: Answers
) -> None:
    list(check_links([fresh(disclosure)], WEB))
    LinkStanding.objects.filter(url=ONE).update(due_at=timezone.now() - timedelta(days=1))
    make_disclosure(organization, items[1])
    answers.asked.clear()
    assert [check.url for _, check in check_everybody(WEB)] == [ONE, "https://www.example.go.th/o2"]


def test_a_page_of_the_portal_is_asked_from_within(
    organization: Organization, items: list[Criterion], answers: Answers
) -> None:
    ours = [f"{settings.SITE_URL}{path}" for path in ("/verify/", "/nowhere/", "/work/", "/verify")]
    found = fresh(make_disclosure(organization, items[0], *ours))
    states = [check.state for _, check in check_links([found], WEB)]
    assert states == ["ok", "dead", "needs_sign_in", "redirected"]
    assert answers.asked == []


def test_an_issued_document_is_good_once_everybody_may_read_it(
    organization: Organization, items: list[Criterion], answers: Answers
) -> None:
    report = make_issued(organization)
    disclosure = make_disclosure(organization, items[0])
    disclosure.links.update(url="", report=report)
    states = []
    for deed in (lambda: None, lambda: make_published_document(report), lambda: unpublish(report)):
        deed()
        [(_, check)] = check_links([fresh(disclosure)], WEB, only_due=False)
        states.append(check.state)
    assert states == ["dead", "ok", "soft_404"]


def test_evidence_is_asked_for_once_the_item_is_published_and_missed_when_its_file_is_lost(
    organization: Organization, items: list[Criterion], answers: Answers
) -> None:
    version = make_version(organization, "คู่มือ.pdf", pdf_of("คู่มือ"))
    disclosure = make_disclosure(organization, items[0])
    disclosure.links.update(url="", evidence=version)
    assert list(check_links([fresh(disclosure)], WEB, only_due=False)) == []
    make_published_item(disclosure)
    states = []
    for deed in (lambda: None, lambda: version.file.storage.delete(version.file.name or "")):
        deed()
        [(_, check)] = check_links([fresh(disclosure)], WEB, only_due=False)
        states.append(check.state)
    assert states == ["ok", "soft_404"]
    assert answers.asked == []


def unpublish(report: Any) -> None:
    from disclosures.documents.publishing import unpublish_document

    document = report.publications.get()
    unpublish_document(document, make_member(report.organization, "palad"), "พิมพ์ผิด")


def run_all() -> None:
    """Every task that may run now, until none is left."""
    for _ in range(20):
        task = DBTaskResult.objects.ready().first()
        if task is None:
            return
        task.claim("w")
        run(task)
    raise AssertionError("the tasks order each other without end")
