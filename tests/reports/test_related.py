"""The documents of a plan year name each other: with what is issued, signed or drafted, and blanks for the rest."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organizations.models import Organization
from reports.contents.memo_head import GAP
from reports.contents.related import OF_A_PLAN, related_lines
from reports.kinds import KEYS
from reports.models import IssuedReport, SignedCopy, Withdrawal
from tests.factories import make_draft, make_member

MEMO = KEYS["memo-propose-plan"]
PLAN = "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส"
NOW = datetime(2023, 10, 20, 9, tzinfo=UTC)


def draft(organization: Organization, key: str = "measures-plan", **values: Any) -> None:
    kind, occasion = KEYS[key]
    make_draft(organization, kind=kind, occasion=occasion, fiscal_year=2567, **values)


def issued(organization: Organization, key: str = "measures-plan", **values: Any) -> IssuedReport:
    kind, occasion = KEYS[key]
    known = {"signers": [], "template_version": 1, "digest": "0" * 64, "issued_at": NOW, "title": "เรื่อง"}
    who = {"issued_by": make_member(organization, "admin"), "code": f"C{IssuedReport.objects.count():09}"}
    return IssuedReport.objects.create(
        organization=organization, kind=kind, occasion=occasion, fiscal_year=2567, **known | who | values
    )


def signed(report: IssuedReport, **values: Any) -> None:
    known = {"form": "pdf", "content": b"%PDF", "sha256": "0" * 64, "recorded_at": NOW}
    SignedCopy.objects.create(report=report, recorded_by=report.issued_by, **known | values)


def lines(organization: Organization, but: tuple[str, str] = MEMO) -> tuple[str, ...]:
    return related_lines(organization, 2567, but)


def test_a_year_without_drafts_names_nothing(organization: Organization) -> None:
    make_draft(organization, occasion="propose-plan", fiscal_year=2566)
    assert lines(organization) == ()


def test_every_document_of_the_year_but_the_one_that_asks_stands_in_its_order(organization: Organization) -> None:
    for key in reversed(OF_A_PLAN):
        draft(organization, key, number="-", day=1, month=11, year=2566)
    make_draft(organization, fiscal_year=2567, number="1")
    date_ = "ลงวันที่ 1\u00a0พฤศจิกายน\u00a02566"
    assert lines(organization) == (
        f"รายงานการวิเคราะห์ผลการประเมิน {date_}",
        f"รายงานผลการดำเนินการตามแบบวัด {date_}",
        f"{PLAN} {date_}",
        f"ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส {date_}",
        f"รายงานผลการดำเนินการตามมาตรการ รอบ 6 เดือน {date_}",
        f"บันทึกข้อความรายงานผลการดำเนินการ รอบ 6 เดือน {date_}",
        f"รายงานผลการดำเนินการตามมาตรการ รอบ 12 เดือน {date_}",
        f"บันทึกข้อความรายงานผลการดำเนินการ รอบ 12 เดือน {date_}",
    )


@pytest.mark.parametrize(
    ("values", "printed"),
    [
        ({"number": "45", "day": 2, "month": 10, "year": 2566}, "ที่ พร ๗๑๘๐๑/45 ลงวันที่ 2\u00a0ตุลาคม\u00a02566"),
        ({"number": "45", "month": 10, "year": 2566}, f"ที่ พร ๗๑๘๐๑/45 ลงวันที่ {GAP}\u00a0ตุลาคม\u00a02566"),
        ({}, f"ที่ พร ๗๑๘๐๑/{GAP} ลงวันที่ {GAP}"),
    ],
)
def test_what_is_not_known_is_a_blank_for_the_pen(
    organization: Organization, values: dict[str, Any], printed: str
) -> None:
    draft(organization, **values)
    assert lines(organization) == (f"{PLAN} {printed}",)


def test_an_owner_without_a_code_leaves_the_whole_number_blank(organization: Organization) -> None:
    organization.document_code = ""
    draft(organization)
    assert lines(organization) == (f"{PLAN} ที่ {GAP} ลงวันที่ {GAP}",)


def test_an_announcement_has_a_number_only_once_it_is_given_one(organization: Organization) -> None:
    draft(organization, "announcement")
    assert lines(organization)[0].endswith(f"โปร่งใส ลงวันที่ {GAP}")
    organization.drafts.update(number="3")
    assert "ที่ พร ๗๑๘๐๑/3" in lines(organization)[0]


def test_the_newest_valid_edition_stands_before_the_draft(organization: Organization) -> None:
    draft(organization, number="99")
    first = issued(organization, number="พร ๗๑๘๐๑/1", month=10, year=2566)
    assert lines(organization) == (f"{PLAN} ที่ พร ๗๑๘๐๑/1 ลงวันที่ {GAP}\u00a0ตุลาคม\u00a02566",)
    second = issued(organization, number="พร ๗๑๘๐๑/2", edition=2, corrects=first, correction_reason="พิมพ์ผิด")
    assert "ที่ พร ๗๑๘๐๑/2" in lines(organization)[0]
    Withdrawal.objects.create(report=second, reason="ยกเลิก", withdrawn_by=second.issued_by, withdrawn_at=NOW)
    assert "ที่ พร ๗๑๘๐๑/99" in lines(organization)[0]


def test_what_the_signed_paper_bears_stands_before_what_was_printed(organization: Organization) -> None:
    report = issued(organization, number="พร ๗๑๘๐๑/", month=10, year=2566)
    signed(report, number="12", date=date(2023, 10, 19))
    assert lines(organization) == (f"{PLAN} ที่ พร ๗๑๘๐๑/12 ลงวันที่ 19\u00a0ตุลาคม\u00a02566",)
    signed(report, number="พร ๗๑๘๐๑/13")
    assert lines(organization) == (f"{PLAN} ที่ พร ๗๑๘๐๑/13 ลงวันที่ 19\u00a0ตุลาคม\u00a02566",)


def test_it_costs_three_queries_however_many_there_are(organization: Organization) -> None:
    for key in OF_A_PLAN:
        draft(organization, key)
        signed(issued(organization, key))
    with CaptureQueriesContext(connection) as queries:
        assert len(lines(organization)) == len(OF_A_PLAN) - 1
    assert len(queries) == 3
    assert not any("content" in query["sql"] for query in queries)
