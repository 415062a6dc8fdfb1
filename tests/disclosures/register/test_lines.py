"""What stands below a link on the page of an item."""

import pytest
from django.conf import settings

from disclosures.register.item_page import open_item
from disclosures.register.lines import line_of
from disclosures.register.rows import LinkRow
from organizations.models import Organization
from tests.factories import make_framework, make_issued, make_oit, make_published_document

pytestmark = pytest.mark.django_db
A = "https://www.example.go.th/a"


def test_a_row_says_its_fault_and_nothing_besides(organization: Organization) -> None:
    make_oit(make_framework())
    organization.domains = "www.example.go.th"
    page = open_item(organization, 2563, "o1")
    rows = [LinkRow(A), LinkRow("https://drive.example.com/%E0%B8%81"), LinkRow(A), LinkRow("javascript:x"), LinkRow()]
    lines = [line_of(page, rows, place, "ผิด" if place == 3 else "") for place in range(len(rows))]
    assert [line.fault for line in lines] == ["", "", "", "ผิด", ""]
    assert [line.shown for line in lines] == ["", "https://drive.example.com/ก", "", "", ""]
    assert [len(line.warnings) for line in lines] == [0, 1, 1, 0, 0]
    assert lines[2].warnings == ["ที่อยู่เดียวกับลิงก์ที่ 1"]


@pytest.mark.parametrize("published", [True, False], ids=["published", "unpublished"])
@pytest.mark.parametrize("served", [True, False], ids=["under the main website", "elsewhere"])
def test_a_document_is_told_to_be_published_and_to_stand_elsewhere(
    organization: Organization, published: bool, served: bool
) -> None:
    make_oit(make_framework())
    report = make_issued(organization)
    if published:
        make_published_document(report)
    organization.domains = settings.SITE_URL.partition("//")[2] if served else "www.example.go.th"
    page = open_item(organization, 2563, "o1")
    line = line_of(page, [LinkRow(document=f"report-{report.pk}")], 0, "")
    assert (line.unopened == report.code, line.warnings == []) == (not published, served)
    assert [chosen for _, _, chosen in line.options] == [True]
