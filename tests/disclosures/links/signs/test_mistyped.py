"""A page sent as a file opens nowhere; a file sent under any name opens."""

import pytest

from disclosures.links.words import State
from tests.disclosures.links.answers import ADDRESS, PARAGRAPH, answer, page, state
from tests.disclosures.links.reading.files import docx, paragraph, pdf, zipped

REPORT = page(f"<h1>รายงานผล</h1><p>{PARAGRAPH}</p>")


@pytest.mark.parametrize(
    ("content_type", "headers", "url", "wanted"),
    [
        ("application/pdf", {}, ADDRESS, State.WRONG_TYPE),
        ("application/vnd.ms-excel", {}, ADDRESS, State.WRONG_TYPE),
        ("image/jpeg", {}, ADDRESS, State.WRONG_TYPE),
        ("application/octet-stream", {}, f"{ADDRESS}.pdf", State.WRONG_TYPE),
        ("text/html", {"content-disposition": 'attachment; filename="o12.pdf"'}, ADDRESS, State.WRONG_TYPE),
        ("text/html", {}, f"{ADDRESS}.pdf", State.OK),
        ("", {}, ADDRESS, State.OK),
        ("application/xhtml+xml", {}, ADDRESS, State.OK),
    ],
)
def test_a_page_is_a_page_unless_it_is_handed_over_as_a_file(
    content_type: str, headers: dict[str, str], url: str, wanted: State
) -> None:
    assert state(answer(REPORT, url=url, headers={"content-type": content_type} | headers)) == wanted


@pytest.mark.parametrize(
    "content_type", ["application/octet-stream", "application/force-download", "application/zip", "", "text/html"]
)
@pytest.mark.parametrize("body", [pdf(["a"]), docx(paragraph("ก"))], ids=["pdf", "docx"])
def test_a_sound_file_opens_under_any_type(body: bytes, content_type: str) -> None:
    assert state(answer(body, content_type)) == State.OK


@pytest.mark.parametrize("body", [zipped({"a.pdf": "x"}), b"Rar!\x1a\x07\0", bytes(200)], ids=["zip", "rar", "noughts"])
def test_what_is_no_document_stays_none_under_the_name_of_a_pdf(body: bytes) -> None:
    assert state(answer(body, "application/pdf")) == State.WRONG_TYPE
