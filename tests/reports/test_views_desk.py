"""The desk of a year: every document, how far it is, and what must be there first."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from organizations.models import Organization, Post
from reports.desk.page import Line, desk_of
from reports.kinds import KEYS, Kind, Occasion
from reports.models import IssuedReport, ReportDraft, SignedCopy, Withdrawal
from reports.stages import documents
from reports.tasks import tasks
from tests.factories import (
    make_approved,
    make_draft,
    make_framework,
    make_member,
    make_opinion,
    make_plan,
    make_progress,
    overview_of,
)
from tests.reports.chains import MEMO, make_memo_ready

pytestmark = pytest.mark.django_db


@pytest.fixture
def chain(organization: Organization) -> list[Post]:
    return make_memo_ready(organization)


def line(organization: Organization, key: str) -> Line:
    return next(one for section in desk_of(organization, 2563) for one in section.lines if one.key == key)


def make_edition(organization: Organization, edition: int = 1, **values: Any) -> IssuedReport:
    """An edition of the memo of 2563 as the desk reads it."""
    earlier = IssuedReport.objects.filter(organization=organization, edition=edition - 1).first()
    corrected = {"corrects": earlier, "correction_reason": "แก้คะแนน"} if earlier else {}
    defaults: dict[str, Any] = {"kind": Kind.MEMO, "occasion": Occasion.RESULT, "fiscal_year": 2563}
    defaults |= {"code": f"CODE{edition}", "title": "เรื่อง", "signers": [], "template_version": 1, "digest": "0" * 64}
    defaults |= {"issued_by": make_member(organization, "admin"), "issued_at": timezone.now(), "edition": edition}
    return IssuedReport.objects.create(organization=organization, **defaults | corrected | values)


def test_every_document_of_the_year_is_there_once(as_role: Any, organization: Organization) -> None:
    make_framework(2563)
    page = as_role("staff").get(reverse("show-documents", args=[organization.slug, 2563]))
    keys = [one.key for section in page.context["sections"] for one in section.lines]
    assert sorted(keys) == sorted(KEYS)
    for key in keys:
        assert reverse("preview-document", args=[organization.slug, 2563, key]) in page.content.decode()
    assert "ดูร่าง" not in page.content.decode()


def test_what_is_missing_is_said_before_anybody_prints(organization: Organization) -> None:
    make_framework(2563)
    assert {one.key for section in desk_of(organization, 2563) for one in section.lines if not one.obstacle} == set()
    make_memo_ready(organization)
    plan = make_plan(organization, 2563)
    measure = make_approved(plan)
    assert line(organization, MEMO).obstacle is None
    assert line(organization, "measures-plan").obstacle is None
    assert "ผลการประเมินปี 2562" in getattr(line(organization, "analysis").obstacle, "sentence", "")
    assert "รอบ 6 เดือน" in getattr(line(organization, "progress-6").obstacle, "sentence", "")
    make_progress(measure)
    assert line(organization, "progress-6").obstacle is None
    assert line(organization, "memo-progress-6").obstacle is None
    assert "รอบ 12 เดือน" in getattr(line(organization, "progress-12").obstacle, "sentence", "")


def test_a_document_says_how_far_it_is(organization: Organization, chain: list[Post]) -> None:
    assert line(organization, MEMO).state == "พร้อมจัดทำ"
    assert line(organization, "analysis").state == "ข้อมูลยังไม่ครบ"
    draft = make_draft(organization)
    assert line(organization, MEMO).state == "มีร่าง"
    make_opinion(draft, chain[1])
    ReportDraft.objects.update(routed_at=timezone.now())
    assert line(organization, MEMO).state == "เสนอความเห็นแล้ว 1/3"
    first = make_edition(organization, number="พร 71801/9", month=12, year=2563)
    assert line(organization, MEMO).state.startswith("ออกแล้ว ที่ พร 71801/9 ลงวันที่")
    make_edition(organization, 2)
    assert line(organization, MEMO).state == "ออกฉบับแก้ไขที่ 2 แล้ว"
    assert [one.edition for one in line(organization, MEMO).editions] == [2, 1]
    assert first.code == line(organization, MEMO).editions[1].code


def test_what_the_signed_paper_bears_goes_before_what_was_printed(
    organization: Organization, chain: list[Post]
) -> None:
    report, actor = make_edition(organization), make_member(organization)
    known = {"form": "pdf", "content": b"%PDF", "sha256": "0" * 64, "recorded_by": actor, "recorded_at": timezone.now()}
    for number in ("พร 71801/1", "พร 71801/2"):
        SignedCopy.objects.create(report=report, number=number, date="2020-12-14", **known)
    assert line(organization, MEMO).state.startswith("ออกแล้ว ที่ พร 71801/2 ลงวันที่ 14")


def test_a_withdrawn_document_is_told(organization: Organization, chain: list[Post]) -> None:
    report = make_edition(organization)
    assert documents(organization, overview_of(organization, 2563))[1] == "ออกแล้ว 1 ฉบับ"
    actor = make_member(organization, "admin")
    Withdrawal.objects.create(report=report, reason="พิมพ์ผิด", withdrawn_by=actor, withdrawn_at=timezone.now())
    assert (line(organization, MEMO).state, line(organization, MEMO).icon) == ("ยกเลิกแล้ว", "cross")
    assert documents(organization, overview_of(organization, 2563))[1] == "ยังไม่เริ่ม"


def test_a_draft_is_a_task_until_its_document_is_issued(organization: Organization, chain: list[Post]) -> None:
    draft, clerk = make_draft(organization), make_member(organization)
    assert [task.title for task in tasks(organization, clerk)] == [str(draft)]
    report = make_edition(organization)
    assert tasks(organization, clerk) == []
    Withdrawal.objects.create(report=report, reason="พิมพ์ผิด", withdrawn_by=clerk, withdrawn_at=timezone.now())
    assert [task.title for task in tasks(organization, clerk)] == [str(draft)]


@pytest.mark.parametrize("full", [False, True])
def test_the_desk_stays_within_its_queries(
    as_role: Any, organization: Organization, chain: Any, full: bool, django_assert_max_num_queries: Any
) -> None:
    client = as_role("admin")
    if full:
        for kind, occasion in KEYS.values():
            make_draft(organization, kind=kind, occasion=occasion)
        for edition in (1, 2, 3):
            make_edition(organization, edition)
        make_approved(make_plan(organization, 2563))
    with django_assert_max_num_queries(15):
        client.get(reverse("show-documents", args=[organization.slug, 2563]))


def test_the_old_address_of_the_memo_leads_to_its_preview(as_role: Any, organization: Organization) -> None:
    answer = as_role("staff").get(f"/work/{organization.slug}/2563/memo/")
    assert answer["Location"] == reverse("preview-document", args=[organization.slug, 2563, MEMO])


def test_a_year_no_framework_knows_has_no_desk(as_role: Any, organization: Organization) -> None:
    assert as_role("staff").get(reverse("show-documents", args=[organization.slug, 2999])).status_code == 404
