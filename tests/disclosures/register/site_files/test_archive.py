"""The ZIP: the same bytes for the same rows, ASCII names, pages that need nothing from elsewhere and escape all."""

import io
import re
from zipfile import ZipFile

import pytest
from selectolax.lexbor import LexborHTMLParser

from disclosures.models import DisclosureLink
from disclosures.register.site_files.archive import archive_of
from disclosures.register.site_files.collecting import bundle_of
from organizations.models import Organization
from tests.disclosures.register.site_files.parts import make_items, make_shown, make_version
from tests.factories import make_disclosure, make_issued, make_signed_copy

pytestmark = pytest.mark.django_db


def zipped(organization: Organization) -> bytes:
    with archive_of(organization, bundle_of(organization, 2563)) as archive:
        return archive.read()


def files(organization: Organization) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(zipped(organization))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def shown(organization: Organization) -> None:
    """o1 with a signed document, evidence and an address; o2 with the same document."""
    items, report = make_items(), make_issued(organization)
    make_signed_copy(report, content=b"%PDF signed by hand")
    make_shown(organization, items[0], report, make_version(organization))
    make_shown(organization, items[1], report)


def test_everything_stands_in_one_folder_under_ascii_names(organization: Organization, shown: None) -> None:
    assert sorted(files(organization)) == [
        "oit-2563/2563-o1-2-memo-result.pdf",
        "oit-2563/2563-o1-3-evidence.docx",
        "oit-2563/2563-o1.html",
        "oit-2563/2563-o2-2-memo-result.pdf",
        "oit-2563/2563-o2.html",
        "oit-2563/README.txt",
        "oit-2563/index.html",
    ]
    assert all(name.isascii() for name in files(organization))


def test_the_files_are_those_that_are_stored(organization: Organization, shown: None) -> None:
    found = files(organization)
    assert found["oit-2563/2563-o1-2-memo-result.pdf"] == b"%PDF signed by hand"
    assert found["oit-2563/2563-o2-2-memo-result.pdf"] == b"%PDF signed by hand"
    assert found["oit-2563/2563-o1-3-evidence.docx"] == b"PK guide"


def test_the_same_rows_give_the_same_bytes(organization: Organization, shown: None) -> None:
    assert zipped(organization) == zipped(organization)


def test_a_page_links_to_the_files_beside_it_and_to_nothing_but_the_web(
    organization: Organization, shown: None
) -> None:
    page = LexborHTMLParser(files(organization)["oit-2563/2563-o1.html"].decode())
    assert [node.attributes["href"] for node in page.css("li a")] == [
        "https://www.example.go.th/a",
        "2563-o1-2-memo-result.pdf",
        "2563-o1-3-evidence.docx",
    ]
    assert [node.text() for node in page.css("h1")] == ["o1 โครงสร้าง"]
    assert organization.official_name in page.body.text()  # type: ignore[union-attr]
    assert "พ.ศ. 2563" in page.body.text()  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["index.html", "2563-o1.html"])
def test_a_page_needs_nothing_from_elsewhere(organization: Organization, shown: None, name: str) -> None:
    text = files(organization)[f"oit-2563/{name}"].decode()
    assert '<meta charset="utf-8">' in text
    assert re.findall(r"<(?:script|link|img|iframe|style|object)\b|\s(?:src|style|on\w+)=", text) == []


def test_whatever_was_typed_is_escaped(organization: Organization) -> None:
    bad = '<script>alert("x")</script>'
    item = make_items()[0]
    item.name = bad
    item.save()
    make_disclosure(organization, item, has=True, remark=bad)
    DisclosureLink.objects.update(text=bad, url='https://x.example/"><script>')
    for name in ("index.html", "2563-o1.html"):
        assert "<script" not in files(organization)[f"oit-2563/{name}"].decode()


def test_the_list_names_every_item_and_leads_to_those_that_have_a_page(organization: Organization, shown: None) -> None:
    page = LexborHTMLParser(files(organization)["oit-2563/index.html"].decode())
    assert [node.attributes["href"] for node in page.css("li a")] == ["2563-o1.html", "2563-o2.html"]
    assert len(page.css("li")) == 4


def test_the_instructions_open_in_notepad_and_name_every_file(organization: Organization, shown: None) -> None:
    text = files(organization)["oit-2563/README.txt"]
    assert text.startswith(b"\xef\xbb\xbf")
    assert "2563-o1-3-evidence.docx" in text.decode()
    assert "&" not in text.decode()


def test_a_year_with_nothing_public_holds_the_list_and_the_instructions_alone(organization: Organization) -> None:
    make_items()
    assert sorted(files(organization)) == ["oit-2563/README.txt", "oit-2563/index.html"]
