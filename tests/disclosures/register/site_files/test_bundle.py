"""Names that stay, and addresses that are nothing but the web."""

import pytest

from disclosures.register.content import LinkContent
from disclosures.register.site_files.bundle import SiteFile, SiteLink, file_name, page_name


def test_names_are_of_the_year_the_item_and_the_place() -> None:
    assert page_name(2566, "o12") == "2566-o12.html"
    assert file_name(2566, "o12", 1, "measures-plan", "pdf") == "2566-o12-1-measures-plan.pdf"


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://www.example.go.th/a", "https://www.example.go.th/a"),
        ("HTTP://www.example.go.th/a", "HTTP://www.example.go.th/a"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//evil.example", ""),
        ("", ""),
    ],
)
def test_only_the_web_is_linked_to(url: str, href: str) -> None:
    assert SiteLink(LinkContent(1, url), url=url).href == href


def test_a_file_is_linked_to_by_its_name_beside_the_page() -> None:
    link = SiteLink(LinkContent(1, "https://portal.example/x", "แผน"), SiteFile("2566-o1-1-memo.pdf", "issued", 1))
    assert (link.href, link.words) == ("2566-o1-1-memo.pdf", "แผน")
