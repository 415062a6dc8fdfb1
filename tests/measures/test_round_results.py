"""What came of one measure, on its page: the newest edition of each round, evidence, notes, and what leads on."""

from collections.abc import Callable
from datetime import date

import pytest
from django.urls import reverse

from measures.models import Measure
from measures.progressing import add_note
from measures.round_results import results_of
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_approved, make_evidence, make_framework, make_frozen, make_plan, make_progress

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]


@pytest.fixture
def measure(organization: Organization) -> Measure:
    make_framework(2564)
    return make_approved(make_plan(organization))


def address(name: str, measure: Measure, *args: int) -> str:
    return reverse(name, args=[measure.plan.organization.slug, 2564, *args])


def page(client: PortalClient, measure: Measure) -> str:
    return client.get(address("show-measure", measure, measure.pk)).content.decode()


def test_each_round_shows_the_entry_of_its_newest_edition(measure: Measure) -> None:
    assert [(one.label, one.entry, one.rests) for one in results_of(measure)] == [
        ("รอบ 6 เดือน", None, False),
        ("รอบ 12 เดือน", None, False),
    ]
    make_progress(measure, result="ครึ่งปี")
    make_frozen(measure.plan)
    half, _ = results_of(measure)
    assert half.entry
    assert (half.entry.result, half.rests) == ("ครึ่งปี", True)


def test_the_page_tells_results_evidence_and_notes_and_leads_to_writing_them(measure: Measure, as_role: As) -> None:
    staff = as_role("staff")
    evidence = make_evidence(make_progress(measure, result="อบรมแล้วสองรุ่น"), "ภาพอบรม.pdf")
    add_note(measure, date(2021, 1, 15), "ประชุมครั้งแรก", staff.user)
    shown = page(staff, measure)
    for words in ("อบรมแล้วสองรุ่น", "ภาพอบรม", "ประชุมครั้งแรก", address("show-evidence", measure, evidence.pk)):
        assert words in shown
    for months in (6, 12):
        assert address("report-progress", measure, months, measure.pk) in shown
    assert address("add-progress-note", measure, measure.pk) in shown


def test_a_closed_round_offers_no_entry_and_a_reader_none_at_all(measure: Measure, as_role: As) -> None:
    make_progress(measure)
    make_frozen(measure.plan)
    assert address("report-progress", measure, 6, measure.pk) not in page(as_role("staff"), measure)
    shown = page(as_role("mayor"), measure)
    assert address("report-progress", measure, 12, measure.pk) not in shown
    assert address("add-progress-note", measure, measure.pk) not in shown
