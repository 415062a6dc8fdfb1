"""What anybody reads of issued documents, and how members publish them and take them back."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.urls import reverse

from audit.models import Entry
from disclosures.documents.publishing import publish_document, unpublish_document
from disclosures.finding.index import index
from disclosures.models import PublishedDocument
from disclosures.refused import Refused
from organizations.models import Organization
from reports.models import IssuedReport
from tests.conftest import PortalClient
from tests.factories import (
    make_assessment,
    make_issued,
    make_member,
    make_publication,
    make_published_document,
    make_scores,
    make_signed_copy,
    make_withdrawn_document,
)

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
CODE = "4K7QM2X9T0"
LIST = "/o/maekhammi/2563/documents/"
PAGE = f"{LIST}{CODE}/"


@pytest.fixture
def report(organization: Organization) -> IssuedReport:
    return make_issued(organization, code=CODE, number="พร ๗๑๘๐๑/45", day=14, month=12, year=2563)


@pytest.fixture
def published(report: IssuedReport) -> PublishedDocument:
    return make_published_document(report)


def text(client: PortalClient, path: str = PAGE) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def taken_back(published: PublishedDocument, reason: str = "มีข้อมูลส่วนบุคคล") -> None:
    unpublish_document(published, published.published_by, reason)


def test_what_was_never_published_is_not_there(anonymous: PortalClient, report: IssuedReport) -> None:
    for path in (LIST, PAGE, f"{PAGE}signed/", f"{PAGE}document.pdf", "/o/maekhammi/"):
        assert anonymous.get(path).status_code == 404


def test_the_list_names_each_document_with_number_and_date(
    anonymous: PortalClient, published: PublishedDocument
) -> None:
    make_issued(published.report.organization, kind="announcement", occasion="plan", number="ลับ")
    page = text(anonymous, LIST)
    for each in ("พร 71801/45", "14\u00a0ธันวาคม\u00a02563", f'href="{PAGE}"', "ยังใช้อยู่"):
        assert each in page
    assert "ลับ" not in page
    assert anonymous.get("/o/maekhammi/2564/documents/").status_code == 404


def test_another_organization_or_year_does_not_lead_to_it(
    anonymous: PortalClient, published: PublishedDocument, other_organization: Organization
) -> None:
    for path in (f"/o/songchan/2563/documents/{CODE}/", f"/o/maekhammi/2564/documents/{CODE}/", f"{LIST}4K7QM2X9T1/"):
        assert anonymous.get(path).status_code == 404


def test_the_signed_copy_stands_before_the_text(anonymous: PortalClient, published: PublishedDocument) -> None:
    assert "ยังไม่มีสำเนาที่ลงนามแล้ว" in text(anonymous)
    make_signed_copy(published.report, content=b"old")
    make_signed_copy(published.report, content=b"%PDF new")
    page = text(anonymous)
    assert page.index(f"{PAGE}signed/") < page.index(f"{PAGE}document.pdf") < page.index(f"{PAGE}document.docx")
    answer = anonymous.get(f"{PAGE}signed/")
    assert (answer.content, answer["Content-Type"]) == (b"%PDF new", "application/pdf")
    assert answer["Content-Disposition"] == 'inline; filename="memo-result-maekhammi-2563-signed.pdf"'


def test_a_photographed_copy_is_shown_with_its_alternative(
    anonymous: PortalClient, published: PublishedDocument
) -> None:
    make_signed_copy(published.report, form="jpg")
    assert f'<img class="scan" src="{PAGE}signed/" alt="ภาพสแกนฉบับลงนามของ' in text(anonymous)
    assert anonymous.get(f"{PAGE}signed/")["Content-Type"] == "image/jpeg"


@pytest.mark.parametrize(("form", "place"), [("pdf", "inline"), ("docx", "attachment")])
def test_files_are_open_and_asked_for_again_cheaply(
    anonymous: PortalClient, published: PublishedDocument, form: str, place: str
) -> None:
    file = published.report.files.get(form=form)
    answer = anonymous.get(f"{PAGE}document.{form}")
    assert answer.content == bytes(file.content)
    assert answer["Content-Disposition"].startswith(place)
    assert (answer["ETag"], answer["Cache-Control"]) == (f'"{file.sha256}"', "public, no-cache")
    assert answer["X-Content-Type-Options"] == "nosniff"
    again = anonymous.get(f"{PAGE}document.{form}", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content, again["Cache-Control"]) == (304, b"", "public, no-cache")
    assert anonymous.get(f"{PAGE}document.xlsx").status_code == 404


def test_a_document_taken_back_says_when_and_why_and_gives_no_file(
    anonymous: PortalClient, published: PublishedDocument
) -> None:
    make_signed_copy(published.report)
    taken_back(published)
    page = text(anonymous)
    assert "หน่วยงานถอนการเผยแพร่เอกสารนี้แล้ว" in page
    assert "มีข้อมูลส่วนบุคคล" in page
    assert published.report.title not in page
    for path in (f"{PAGE}signed/", f"{PAGE}document.pdf"):
        assert anonymous.get(path)["Location"] == PAGE
    assert "ถอนการเผยแพร่แล้ว" in text(anonymous, LIST)


def test_a_withdrawn_document_stays_readable_and_says_that_it_holds_no_more(
    anonymous: PortalClient, published: PublishedDocument
) -> None:
    make_withdrawn_document(published.report, "ลงนามผิดคน")
    page = text(anonymous)
    assert "เอกสารนี้ยกเลิกแล้ว ไม่มีผลใช้อีก" in page
    assert "ลงนามผิดคน" in page
    assert anonymous.get(f"{PAGE}document.pdf").status_code == 200


@pytest.mark.parametrize("public", [True, False])
def test_a_replaced_document_leads_to_its_correction(
    anonymous: PortalClient, published: PublishedDocument, public: bool
) -> None:
    correction = make_issued(
        published.report.organization, edition=2, corrects=published.report, correction_reason="แก้"
    )
    if public:
        make_published_document(correction)
    address = f"{LIST}{correction.code}/" if public else f"/verify/{correction.code}/"
    assert f'href="{address}">ดูฉบับแก้ไข' in text(anonymous)


def test_the_name_of_the_day_stays(anonymous: PortalClient, published: PublishedDocument) -> None:
    before = published.official_name
    Organization.objects.update(name="ชื่อใหม่")
    assert f"<title>{published.report} {before}" in text(anonymous)


def test_the_other_public_pages_lead_to_documents(anonymous: PortalClient, published: PublishedDocument) -> None:
    assert f'href="{LIST}"' in text(anonymous, "/o/maekhammi/")
    assert anonymous.get(LIST).context["tabs"] == []
    make_scores(make_assessment(published.report.organization))
    make_publication(published.report.organization)
    found = anonymous.get(LIST).context["tabs"]
    assert [(tab.label, tab.current) for tab in found] == [("ผลการประเมิน", False), ("เอกสาร", True)]
    assert f'href="{LIST}"' in text(anonymous, "/o/maekhammi/2563/")


def test_public_pages_ask_at_most_five_questions_and_set_no_cookie(
    anonymous: PortalClient, published: PublishedDocument, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        report = make_issued(published.report.organization, fiscal_year=2564 + number)
        make_signed_copy(report)
        make_published_document(report)
    make_signed_copy(published.report)
    index()
    for path in (LIST, PAGE, f"{PAGE}signed/", f"{PAGE}document.pdf", "/o/maekhammi/"):
        with django_assert_max_num_queries(5):
            assert not anonymous.get(path).cookies


def test_publishing_is_recorded_and_happens_once(report: IssuedReport) -> None:
    palad = make_member(report.organization, "palad")
    publish_document(report, palad)
    with pytest.raises(Refused, match="เผยแพร่เอกสารนี้ไปแล้วเมื่อ"):
        publish_document(report, palad)
    entry = Entry.objects.get(action="publish_document")
    assert (entry.actor, entry.object_id) == (palad, str(report.pk))


def test_taking_back_needs_a_reason_and_happens_once(published: PublishedDocument) -> None:
    with pytest.raises(Refused, match="โปรดเขียนเหตุผลที่ถอน"):
        taken_back(published, " \u200b")
    taken_back(published)
    with pytest.raises(Refused, match="ถอนการเผยแพร่เอกสารนี้ไปแล้ว"):
        taken_back(published)
    assert Entry.objects.get(action="unpublish_document").after == {"note": "มีข้อมูลส่วนบุคคล"}


def test_what_was_taken_back_may_be_published_again_as_a_row_of_its_own(
    anonymous: PortalClient, published: PublishedDocument
) -> None:
    taken_back(published)
    publish_document(published.report, published.published_by)
    assert PublishedDocument.objects.filter(report=published.report).count() == 2
    assert "ถอนการเผยแพร่" not in text(anonymous)
    assert text(anonymous, LIST).count(f'href="{PAGE}"') == 1
    assert anonymous.get(f"{PAGE}document.pdf").status_code == 200
    assert "เปิดอ่านเอกสารนี้" in text(anonymous, f"/verify/{CODE}/")


def test_the_database_knows_one_open_publication_of_a_document(published: PublishedDocument) -> None:
    twice = {name: getattr(published, name) for name in ("report", "official_name", "district", "province")}
    with pytest.raises(IntegrityError):
        PublishedDocument.objects.create(
            **twice, published_by=published.published_by, published_at=published.published_at
        )


def test_what_was_withdrawn_and_issued_anew_leads_to_the_new_one(
    anonymous: PortalClient, as_role: As, published: PublishedDocument
) -> None:
    make_withdrawn_document(published.report)
    correction = make_issued(
        published.report.organization, edition=2, corrects=published.report, correction_reason="แก้"
    )
    for client, page, address in (
        (anonymous, PAGE, f"/verify/{correction.code}/"),
        (anonymous, f"/verify/{CODE}/", f"/verify/{correction.code}/"),
        (
            as_role("staff"),
            reverse("show-issued", args=["maekhammi", CODE]),
            f"/work/maekhammi/issued/{correction.code}/",
        ),
    ):
        assert f'href="{address}">ดูฉบับแก้ไข' in text(client, page)


def test_what_was_withdrawn_meanwhile_is_not_published(report: IssuedReport) -> None:
    opened = IssuedReport.objects.with_fate().get(pk=report.pk)
    make_withdrawn_document(report)
    with pytest.raises(Refused, match="ถูกยกเลิกไปแล้ว"):
        publish_document(opened, make_member(report.organization, "palad"))


def test_what_no_longer_holds_is_not_published(report: IssuedReport) -> None:
    make_withdrawn_document(report)
    with pytest.raises(Refused, match="ถูกยกเลิกไปแล้ว"):
        publish_document(IssuedReport.objects.with_fate().get(), make_member(report.organization, "palad"))


@pytest.mark.parametrize("role", ["staff", "mayor", "admin"])
def test_only_who_may_publish_does(report: IssuedReport, role: str) -> None:
    with pytest.raises(PermissionDenied):
        publish_document(report, make_member(report.organization, role))


def test_members_publish_and_take_back_from_the_page_of_the_document(as_role: As, report: IssuedReport) -> None:
    client = as_role("palad")
    page = client.post(reverse("publish-document", args=["maekhammi", CODE]), follow=True).content.decode()
    assert "เผยแพร่เอกสารแล้ว" in page
    path = reverse("unpublish-document", args=["maekhammi", CODE])
    assert path in page
    assert "โปรดเขียนเหตุผลที่ถอน" in client.post(path, {"reason": ""}).content.decode()
    page = client.post(path, {"reason": "มีเลขโทรศัพท์ส่วนตัว"}, follow=True).content.decode()
    assert "มีเลขโทรศัพท์ส่วนตัว" in page
    assert "ถอนการเผยแพร่เอกสารนี้ไปแล้ว" in text(client, path)
