"""Evidence through its pages: the list, a file and its versions, a next version, and the part of the owner's page."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.http import QueryDict
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from measures.evidence import attach_existing, attach_link, detach_chosen
from measures.evidence_versions import add_version
from measures.forms.evidence import evidence_field, read_post
from measures.models import Evidence, Plan, Progress
from organizations.models import Organization, User
from tests.conftest import PortalClient
from tests.factories import (
    make_approved,
    make_evidence,
    make_frozen,
    make_office,
    make_plan,
    make_progress,
)
from tests.organizations.office_files import office
from tests.organizations.pdf_files import locked_pdf, pdf

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
LINK = "https://example.go.th/ข่าว"


def path(name: str, *args: object) -> str:
    return reverse(name, args=["maekhammi", 2564, *args])


def sent(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def test_a_pdf_opens_in_place_under_its_own_name(as_role: As, progress: Progress) -> None:
    answer: Any = as_role("mayor").get(path("show-evidence", make_evidence(progress, 'รายงาน "ก".pdf').pk))
    assert b"".join(answer.streaming_content).startswith(b"%PDF-")
    disposition = answer["Content-Disposition"]
    assert disposition.startswith("inline; filename*=utf-8''%E0%B8%A3")
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert set(answer["Cache-Control"].split(", ")) == {"private", "no-cache"}


def test_an_office_file_comes_as_a_download_and_older_versions_open(
    as_role: As, progress: Progress, staff: User
) -> None:
    found = make_evidence(progress)
    add_version(found, sent("a.docx", office(".docx")), staff)
    client, url = as_role("staff"), path("show-evidence", found.pk)
    newest: Any = client.get(url)
    assert newest["Content-Disposition"] == 'attachment; filename="a.docx"'
    assert "sandbox" in newest["Content-Security-Policy"]
    first: Any = client.get(f"{url}?version=1")
    assert b"".join(first.streaming_content).startswith(b"%PDF-")
    b"".join(newest.streaming_content)
    assert [client.get(f"{url}?version={number}").status_code for number in ("0", "3", "99999999999")] == [404] * 3


def test_a_link_leads_on(as_role: As, progress: Progress, staff: User) -> None:
    answer = as_role("staff").get(path("show-evidence", attach_link(progress, "ข่าว", LINK, staff).pk))
    assert (answer.status_code, answer["Location"]) == (
        302,
        "https://example.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7",
    )


def test_evidence_that_no_measure_shows_is_not_found(as_role: As, progress: Progress, staff: User) -> None:
    found = make_evidence(progress)
    client = as_role("staff")
    assert client.get(reverse("show-evidence", args=["maekhammi", 2565, found.pk])).status_code == 404
    detach_chosen(progress, [found], staff)
    assert client.get(path("show-evidence", found.pk)).status_code == 404
    page = client.get(path("list-evidence")).content.decode()
    assert "ยังไม่ใช้กับมาตรการใด" in page
    assert path("show-evidence", found.pk) not in page


def test_the_list_tells_versions_digests_who_and_which_measures(
    as_role: As, plan: Plan, progress: Progress, staff: User
) -> None:
    found = make_evidence(progress)
    version = add_version(found, sent("ฉบับใหม่.pdf", pdf()), staff)
    attach_existing(make_progress(make_approved(plan, "อบรม")), found, staff)
    page = as_role("mayor").get(path("list-evidence")).content.decode()
    for said in (version.sha256, "ฉบับใหม่.pdf", "ภาพกิจกรรม.pdf", str(staff), "มาตรการที่ 1", "มาตรการที่ 2"):
        assert said in page
    assert "เพิ่มฉบับใหม่" not in page


def test_the_pages_ask_as_much_for_many_as_for_few(as_role: As, plan: Plan, progress: Progress, staff: User) -> None:
    client, counts = as_role("staff"), []
    make_evidence(progress)
    client.get(path("list-evidence"))
    for number in range(2, 5):
        make_evidence(progress, f"{number}.pdf", staff)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            client.get(path("list-evidence"))
        with CaptureQueriesContext(connection) as of_field:
            evidence_field(plan, progress)
        counts.append((len(asked), len(of_field)))
    assert counts[0] == counts[-1]
    assert counts[0][0] <= 15
    assert counts[0][1] <= 6


def test_a_next_version_is_sent_on_its_page(as_role: As, progress: Progress) -> None:
    found, client = make_evidence(progress), as_role("staff")
    url = path("add-evidence-version", found.pk)
    assert client.post(url, {"upload": sent("ใหม่.pdf", pdf())}).status_code == 302
    assert client.post(url, {"url": LINK}).status_code == 302
    assert list(found.versions.values_list("number", flat=True)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "โปรดเลือกอย่างเดียว"),
        ({"upload": sent("a.pdf", pdf()), "url": LINK}, "โปรดเลือกอย่างเดียว"),
        ({"upload": sent("a.exe", b"MZ")}, "ไม่รับไฟล์ .exe"),
        ({"upload": sent("a.pdf", b"")}, "ไฟล์นี้ว่าง"),
        ({"upload": sent("a.pdf", locked_pdf("x"))}, "รหัสผ่าน"),
        ({"url": "javascript:alert(1)"}, "ต้องขึ้นต้นด้วย http"),
    ],
    ids=["nothing", "both", "program", "empty", "locked", "script"],
)
def test_a_bad_version_says_why(as_role: As, progress: Progress, data: dict[str, object], said: str) -> None:
    found = make_evidence(progress)
    page = as_role("staff").post(path("add-evidence-version", found.pk), data)
    assert said in page.content.decode()
    assert found.versions.count() == 1


def test_the_page_of_versions_says_why_it_rests(as_role: As, plan: Plan, progress: Progress) -> None:
    found, client = make_evidence(progress), as_role("staff")
    make_frozen(plan)
    page = client.get(path("add-evidence-version", found.pk)).content.decode()
    assert "ปิดรอบแล้ว" in page
    assert 'type="file"' not in page


def posted(progress: Progress, actor: User, **data: object) -> list[str]:
    return read_post(RequestFactory().post("/", data)).attach(progress, actor)


def test_the_part_of_the_owners_page_does_all_at_once(plan: Plan, progress: Progress, staff: User) -> None:
    old, shared = make_evidence(progress), make_evidence(make_progress(make_approved(plan, "อบรม")), "ร่วม.pdf")
    sentences = posted(
        progress,
        staff,
        files=[sent("ดี.pdf", pdf()), sent("เสีย.exe", b"MZ")],
        reuse=[shared.pk, 999_999, "x"],
        remove=[old.pk],
        link_url=LINK,
        link_title="ข่าว",
    )
    assert sorted(str(one) for one in progress.evidence.all()) == ["ข่าว", "ดี", "ร่วม"]
    assert [sentence.startswith("“เสีย.exe”: ระบบไม่รับไฟล์ .exe") for sentence in sentences] == [True]


def test_a_bad_link_is_told_and_the_file_beside_it_kept(progress: Progress, staff: User) -> None:
    sentences = posted(progress, staff, files=[sent("ดี.pdf", pdf())], link_url="www.example.go.th")
    assert [sentence.startswith("ลิงก์: ") for sentence in sentences] == [True]
    assert progress.evidence.count() == 1


def test_evidence_of_another_organization_cannot_be_chosen(
    other_organization: Organization, progress: Progress, staff: User
) -> None:
    make_office(other_organization)
    foreign = make_evidence(make_progress(make_approved(make_plan(other_organization))))
    posted(progress, staff, reuse=[foreign.pk])
    assert not progress.evidence.exists()


def test_what_was_chosen_and_typed_is_shown_again(plan: Plan, progress: Progress) -> None:
    shown, other = make_evidence(progress), Evidence.objects.create(organization=plan.organization, fiscal_year=2564)
    field = evidence_field(plan, progress, QueryDict(f"remove={shown.pk}&reuse={other.pk}&link_url=x&link_title=ก"))
    assert [row.evidence for row in field.attached] == [shown]
    assert (field.typed.remove, field.typed.reuse, field.typed.url, field.typed.title) == (
        [shown.pk],
        [other.pk],
        "x",
        "ก",
    )
    assert evidence_field(plan, None).attached == []
