"""The page of the files for the main website, and the ZIP it gives."""

import io
from collections.abc import Callable
from typing import Any
from zipfile import ZipFile

import pytest
from django.urls import reverse

from organizations.models import Organization
from tests.conftest import PortalClient
from tests.disclosures.register.site_files.parts import make_items, make_shown, make_version
from tests.factories import make_disclosure, make_issued, make_withdrawn_document

pytestmark = pytest.mark.django_db


def url(organization: Organization, name: str = "show-site-files", year: int = 2563) -> str:
    return reverse(name, args=[organization.slug, year])


def test_the_page_names_what_the_zip_holds_and_what_is_missing(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    items, gone = make_items(), make_issued(organization, occasion="propose-plan")
    make_withdrawn_document(gone)
    make_shown(organization, items[0], make_issued(organization), make_version(organization), gone)
    make_disclosure(organization, items[1], state="draft")
    text = as_role("mayor").get(url(organization)).text
    for words in ("2563-o1.html", "2563-o1-2-memo-result.pdf", "2563-o1-3-evidence.docx", "ลิงก์ที่ 4", "ถูกยกเลิกแล้ว"):
        assert words in text
    assert "ยังเป็นร่าง" in text
    assert "ยังไม่ผ่านการตรวจข้อมูลส่วนบุคคล" in text


@pytest.mark.parametrize("role", ["staff", "palad", "mayor", "admin"])
def test_every_member_downloads_a_whole_zip(
    organization: Organization, as_role: Callable[..., PortalClient], role: str
) -> None:
    make_shown(organization, make_items()[0], make_issued(organization))
    answer = as_role(role).get(url(organization, "download-site-files"))
    assert answer["Content-Disposition"] == f'attachment; filename="{organization.slug}-oit-2563.zip"'
    with ZipFile(io.BytesIO(b"".join(answer))) as archive:
        assert archive.testzip() is None
        assert "oit-2563/2563-o1-2-memo-result.pdf" in archive.namelist()


def test_a_year_without_items_says_when_there_will_be_files(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_items()
    text = as_role("staff").get(url(organization)).text
    assert "ยังไม่มีข้อที่พร้อมหรือเผยแพร่แล้ว" in text
    assert reverse("download-site-files", args=[organization.slug, 2563]) not in text


@pytest.mark.parametrize("name", ["show-site-files", "download-site-files"])
def test_a_year_without_a_framework_is_not_found(
    organization: Organization, as_role: Callable[..., PortalClient], name: str
) -> None:
    assert as_role("staff").get(url(organization, name, 2599)).status_code == 404


def test_the_zip_takes_as_many_queries_for_many_documents_as_for_two(
    organization: Organization, as_role: Callable[..., PortalClient], django_assert_max_num_queries: Any
) -> None:
    client = as_role("staff")
    for place, item in enumerate(make_items()):
        make_shown(organization, item, make_issued(organization, fiscal_year=2550 + place), make_version(organization))
        with django_assert_max_num_queries(17):
            b"".join(client.get(url(organization, "download-site-files")))
