"""Papers of the year and their scans through their pages."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pytest_django import Settings

from audit.models import Entry
from organizations.models import Organization, ReferenceDocument
from tests.conftest import PortalClient
from tests.factories import make_reference
from tests.organizations.test_uploads import PDF, picture

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
ORDER = {
    "fiscal_year": "๒๕๖๓",
    "kind": "order",
    "issuer": "องค์การบริหารส่วนตำบลแม่คำมี",
    "number": "๑๑๖/๒๕๖๓",
    "date_day": "๓",
    "date_month": "4",
    "date_year": "๒๕๖๓",
    "subject": "แต่งตั้งคณะทำงาน",
}


@pytest.fixture
def staff(as_role: As) -> PortalClient:
    return as_role("staff")


def path(name: str, *args: object) -> str:
    return reverse(name, args=["maekhammi", *args])


def scan(data: bytes = PDF, name: str = "คำสั่ง.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def files(settings: Settings) -> list[Path]:
    return [found for found in Path(settings.MEDIA_ROOT).rglob("*") if found.is_file()]


def test_an_order_is_kept_with_its_number_as_typed_and_its_date(
    staff: PortalClient, organization: Organization
) -> None:
    assert staff.post(path("add-reference"), ORDER | {"upload": scan()}).status_code == 302

    order = organization.references.get()
    assert (order.fiscal_year, order.number, order.date) == (2563, "๑๑๖/๒๕๖๓", date(2020, 4, 3))
    assert "คำสั่ง" not in str(order.scan.name)
    assert Entry.objects.of(order).get().action == "create"


def test_a_paper_may_still_lack_number_date_and_scan(staff: PortalClient, organization: Organization) -> None:
    empty = {"number": "", "date_day": "", "date_month": "", "date_year": ""}

    staff.post(path("add-reference"), ORDER | empty)

    order = organization.references.get()
    assert (order.number, order.date, order.scan.name) == ("", None, "")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"fiscal_year": "2020"}, "2563"),
        ({"fiscal_year": ""}, "โปรดกรอกปีงบประมาณ"),
        ({"kind": ""}, "โปรดเลือกประเภท"),
        ({"kind": "rumour"}, "ไม่มีตัวเลือกนี้ในประเภท"),
        ({"subject": " "}, "โปรดกรอกเรื่อง"),
        ({"date_day": "31"}, "31 เมษายน 2563"),
        ({"upload": scan(b"MZ\x90")}, "ไม่ใช่ PDF"),
        ({"upload": scan(PDF, "virus.exe")}, "PDF, JPG หรือ PNG"),
        ({"upload": scan(b"")}, "ไฟล์นี้ว่าง"),
    ],
)
def test_a_bad_paper_is_refused_and_what_was_typed_stays(
    staff: PortalClient, organization: Organization, settings: Settings, values: dict[str, object], said: str
) -> None:
    page = staff.post(path("add-reference"), ORDER | values).content.decode()

    assert said in page
    assert 'value="๑๑๖/๒๕๖๓"' in page
    assert not organization.references.exists()
    assert files(settings) == []


@pytest.mark.django_db(transaction=True)
def test_a_replaced_removed_or_deleted_scan_leaves_no_file_behind(
    staff: PortalClient, organization: Organization, settings: Settings
) -> None:
    staff.post(path("add-reference"), ORDER | {"upload": scan()})
    order = organization.references.get()
    edit = path("edit-reference", order.pk)

    staff.post(edit, ORDER | {"upload": scan(picture(30, 20, "JPEG"), "photo.jpg")})
    assert [found.suffix for found in files(settings)] == [".jpg"]

    both = staff.post(edit, ORDER | {"upload": scan(), "remove_scan": "on"})
    assert "โปรดเลือกอย่างเดียว" in both.content.decode()
    staff.post(edit, ORDER | {"remove_scan": "on"})
    assert files(settings) == []

    staff.post(edit, ORDER | {"upload": scan()})
    staff.post(path("delete-reference", order.pk))
    assert files(settings) == []
    assert not ReferenceDocument.objects.exists()
    assert [entry.action for entry in Entry.objects.of(order)] == ["delete", "update", "update", "update", "create"]


def test_a_scan_is_shown_to_members_only(
    staff: PortalClient, as_role: As, stranger: PortalClient, anonymous: PortalClient, organization: Organization,
    other_organization: Organization,
) -> None:  # fmt: skip
    staff.post(path("add-reference"), ORDER | {"upload": scan()})
    order = organization.references.get()
    url = path("show-scan", order.pk)

    answer: Any = as_role("mayor").get(url)

    assert b"".join(answer.streaming_content) == PDF
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith("inline")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert stranger.get(url).status_code == 404
    assert stranger.get(reverse("show-scan", args=["songchan", order.pk])).status_code == 404
    assert anonymous.get(url).status_code == 302
    assert staff.post(url).status_code == 405


@pytest.mark.parametrize("lost", [False, True])
def test_a_missing_scan_is_not_found(
    staff: PortalClient, organization: Organization, settings: Settings, lost: bool
) -> None:
    order = make_reference(organization, scan="organizations/1/references/gone.pdf" if lost else "")

    assert staff.get(path("show-scan", order.pk)).status_code == 404


def test_the_list_stands_by_year_the_latest_first(staff: PortalClient, organization: Organization) -> None:
    for year in (2562, 2564, 2563):
        make_reference(organization, fiscal_year=year, subject=f"เรื่องของปี {year}")

    page = staff.get(path("list-references")).content.decode()

    assert page.index("เรื่องของปี 2564") < page.index("เรื่องของปี 2563") < page.index("เรื่องของปี 2562")
    assert page.count("พ.ศ. 2563") == 1
