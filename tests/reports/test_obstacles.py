"""What stands in the way of issuing, each with what to do first."""

from typing import Any

import pytest

from assessments.models import Assessment
from measures.models import ReportingRound
from measures.reporting import advance_round, find_round, mark_issued
from measures.rounds import RoundAction
from organizations.models import Organization
from reports.drafting.drafts import find_draft
from reports.drafting.fingerprints import fingerprint
from reports.drafting.preview import open_preview
from reports.issuing.editions import issue
from reports.issuing.look import look_at
from reports.kinds import KEYS
from reports.models import Opinion, ReportDraft
from reports.refusals import Refused
from tests.factories import (
    make_approved,
    make_assessment,
    make_chain,
    make_frozen,
    make_issue,
    make_issued,
    make_measure,
    make_member,
    make_plan,
    make_progress,
    make_scores,
    make_withdrawn_document,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def organization(organization: Organization) -> Organization:
    """A result of 2563, its issue, a chain, and a plan of 2564 with one measure in force that has its result."""
    assessment = make_assessment(organization)
    make_scores(assessment)
    make_issue(assessment.framework, 1, ["9"])
    make_chain(organization)
    make_progress(make_approved(make_plan(organization)))
    return organization


@pytest.fixture
def quick_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.issuing.editions.file_of", lambda *args: b"x")


def draft(organization: Organization, key: str, **values: Any) -> ReportDraft:
    """The document of the world above, with the values stored in its draft."""
    kind, occasion = KEYS[key]
    fiscal_year = 2563 if key == "memo-result" else 2564
    if values:
        known: dict[str, Any] = {"kind": kind, "occasion": occasion, "fiscal_year": fiscal_year}
        ReportDraft.objects.update_or_create(organization=organization, **known, defaults=values)
    return find_draft(organization, kind, occasion, fiscal_year)


def told(organization: Organization, key: str, **values: Any) -> str:
    return " ".join(look_at(draft(organization, key, **values)).obstacles)


OF_MEASURES = ["measures-plan", "announcement", "analysis", "instrument-report"]


@pytest.mark.parametrize("key", OF_MEASURES)
def test_measures_leave_the_house_once_all_are_approved(organization: Organization, key: str) -> None:
    assert told(organization, key) == ""
    plan = organization.plans.get()
    make_measure(plan, "ยังไม่เห็นชอบ")
    make_measure(plan, "ยังไม่เห็นชอบด้วย")
    assert "มาตรการที่ 2, 3 ยังไม่ได้รับความเห็นชอบ" in told(organization, key)


def test_the_memo_that_asks_for_approval_goes_before_it(organization: Organization) -> None:
    make_measure(organization.plans.get(), "ยังไม่เห็นชอบ")
    assert told(organization, "memo-propose-plan") == ""


@pytest.mark.parametrize("key", ["progress-6", "memo-progress-6"])
def test_a_round_is_reported_once_it_is_closed(organization: Organization, key: str) -> None:
    assert "ยังไม่ได้ปิดรอบ 6 เดือน" in told(organization, key)
    make_frozen(organization.plans.get())
    assert told(organization, key) == ""


def test_issuing_a_round_marks_it_and_its_correction_waits_for_a_new_edition(
    organization: Organization, quick_files: None
) -> None:
    plan, admin = organization.plans.get(), make_member(organization, "admin")
    make_frozen(plan)
    first = draft(organization, "progress-6")
    issue(first, admin, look_at(first).seen)
    assert ReportingRound.objects.get(months=6).issued_at
    assert "ออกรายงานไปแล้ว" in told(organization, "progress-6", number="7")
    advance_round(plan, 6, RoundAction.CORRECT, make_member(organization, "palad"), note="แก้ผลของมาตรการที่ 1")
    assert "ยังไม่ได้ปิดรอบ" in told(organization, "progress-6")
    make_frozen(plan)
    assert told(organization, "progress-6") == ""
    mark_issued(find_round(plan, 6), admin)
    assert told(organization, "progress-6") == ""


def test_an_opinion_on_an_earlier_text_is_confirmed_first(organization: Organization) -> None:
    post, writer = organization.posts.get(chain=2), make_member(organization)
    stored = draft(organization, "memo-result", telephone="1")
    digest = fingerprint(open_preview(stored).paper)
    opinion = Opinion.objects.create(draft=stored, post=post, text="เห็นควร", digest=digest, written_by=writer)
    assert told(organization, "memo-result", number="5") == ""
    assert f"ความเห็นของ{post.title} เขียนไว้ก่อนแก้ไขเนื้อหา" in told(organization, "memo-result", telephone="2")
    Opinion.objects.filter(pk=opinion.pk).update(digest="")
    assert told(organization, "memo-result") == ""


def test_assumed_scores_are_confirmed_first(organization: Organization) -> None:
    Assessment.objects.update(assumed="ไม่ระบุปีในเอกสาร")
    assert "คะแนนปี 2563 ยังเป็นข้อสันนิษฐาน" in told(organization, "memo-result")
    assert "คะแนนปี 2563 ยังเป็นข้อสันนิษฐาน" in told(organization, "measures-plan")
    make_frozen(organization.plans.get())
    assert told(organization, "progress-6") == ""


def test_a_number_is_used_once_in_a_year_by_documents_that_hold(organization: Organization) -> None:
    other = make_issued(organization, kind="announcement", occasion="plan", number="พร ๗๑๘๐๑/45", year=2563)
    assert f"ใช้กับ “{other}” แล้ว" in told(organization, "memo-result", number="๔๕", year=2563)
    assert told(organization, "memo-result", number="45", year=2564) == ""
    assert told(organization, "memo-result", number="46", year=2563) == ""
    make_withdrawn_document(other)
    assert told(organization, "memo-result", number="45", year=2563) == ""


def test_a_number_left_for_the_pen_is_nobodys(organization: Organization, quick_files: None) -> None:
    make_issued(organization, kind="announcement", occasion="plan", number="", year=None)
    for number in ("", "-"):
        assert told(organization, "memo-result", number=number) == ""
        assert look_at(draft(organization, "memo-result")).number == ""


def test_all_that_is_in_the_way_is_told_at_once(organization: Organization) -> None:
    Assessment.objects.update(assumed="ไม่ระบุปี")
    make_measure(organization.plans.get(), "ร่าง")
    found = look_at(draft(organization, "measures-plan"))
    assert len(found.obstacles) == 2
    with pytest.raises(Refused, match="ข้อสันนิษฐาน.*มาตรการที่ 2"):
        issue(found.draft, make_member(organization, "admin"), found.seen)
