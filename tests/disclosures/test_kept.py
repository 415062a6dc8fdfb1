"""Pages kept for the next visitor: under the fingerprint of what they show, and no other."""

from django.http import HttpResponse
from django.test import RequestFactory

from disclosures.kept import Kept


class Maker:
    def __init__(self, status: int = 200) -> None:
        self.made, self.status = 0, status

    def __call__(self) -> HttpResponse:
        self.made += 1
        return HttpResponse(f"หน้า {self.made}", status=self.status, headers={"X-Robots-Tag": "noindex"})


def ask(kept: Kept, make: Maker, path: str = "/", etag: str = "a") -> HttpResponse:
    return kept.page(RequestFactory().get(path), etag, make)


def test_a_page_is_made_once_for_an_address_and_a_fingerprint() -> None:
    kept, make = Kept(), Maker()
    answers = [ask(kept, make) for _ in range(3)]
    assert {answer.content.decode() for answer in answers} == {"หน้า 1"}
    assert {answer["X-Robots-Tag"] for answer in answers} == {"noindex"}
    assert len({id(answer) for answer in answers}) == 3


def test_another_fingerprint_or_address_is_another_page() -> None:
    kept, make = Kept(), Maker()
    for path, etag in (("/", "a"), ("/", "b"), ("/?q=x", "a")):
        ask(kept, make, path, etag)
    assert make.made == 3


def test_what_is_no_page_is_not_kept() -> None:
    kept, make = Kept(), Maker(301)
    assert [ask(kept, make).status_code for _ in range(2)] == [301, 301]
    assert make.made == 2


def test_the_page_asked_for_longest_ago_goes_first() -> None:
    kept, make = Kept(most=2), Maker()
    for path in ("/1", "/2", "/1", "/3", "/1", "/2"):
        ask(kept, make, path)
    assert make.made == 4


def test_pages_can_be_forgotten() -> None:
    kept, make = Kept(), Maker()
    ask(kept, make)
    kept.forget()
    ask(kept, make)
    assert make.made == 2
