"""Rows of links as posted: spread over the addresses pasted into them, moved and taken away by buttons."""

import pytest

from disclosures.register.rows import LinkRow, arranged, rows_posted, spread
from disclosures.register.typed import TypedLink

A, B, C = (LinkRow(f"https://{name}.example.go.th/", "", name) for name in "abc")


@pytest.mark.parametrize(
    ("deed", "rows"),
    [
        ("add", [A, B, C, LinkRow()]),
        ("up-1", [B, A, C]),
        ("up-0", [A, B, C]),
        ("down-0", [B, A, C]),
        ("down-2", [A, B, C]),
        ("remove-1", [A, C]),
        ("remove-9", [A, B, C]),
        ("remove-x", [A, B, C]),
        ("remove-1111111", [A, B, C]),
        ("dance-1", [A, B, C]),
        ("", [A, B, C]),
    ],
)
def test_a_button_moves_its_row_and_no_other(deed: str, rows: list[LinkRow]) -> None:
    assert arranged([A, B, C], deed) == rows


@pytest.mark.parametrize(
    ("pasted", "urls"),
    [
        ("https://a.example\r\nhttps://b.example", ["https://a.example", "https://b.example"]),
        ("https://a.example\n\n www.b.example ", ["https://a.example", "https://www.b.example"]),
        ("https://a.example https://b.example", ["https://a.example", "https://b.example"]),
        ("https://a.example/?next=https://b.example", ["https://a.example/?next=https://b.example"]),
        ("https://a.example/a b", ["https://a.example/a b"]),
    ],
)
def test_several_addresses_in_a_field_become_rows(pasted: str, urls: list[str]) -> None:
    rows = spread([LinkRow(), LinkRow(pasted, "", "คำ"), LinkRow("  ")])
    assert [row.link.url for row in rows] == urls
    assert [row.text for row in rows] == ["คำ", *[""] * (len(urls) - 1)]


def test_fields_that_did_not_come_along_are_empty() -> None:
    assert rows_posted(["a", "b"], ["report-1"], []) == [LinkRow("a", "report-1"), LinkRow("b")]
    assert rows_posted([], [], []) == []


@pytest.mark.parametrize(
    ("document", "link"),
    [
        ("report-5", TypedLink(report=5)),
        ("evidence-7", TypedLink(evidence=7)),
        ("post-7", TypedLink()),
        ("report-0", TypedLink()),
        ("report-5 OR 1", TypedLink()),
    ],
)
def test_a_document_is_named_by_what_it_is_and_its_key(document: str, link: TypedLink) -> None:
    assert LinkRow(document=document).link == link
    assert link.document in (document, "")
