"""Who typed a form, told by the form."""

from datetime import timedelta

import pytest
import time_machine
from django.core import signing
from django.http import HttpRequest
from django.test import RequestFactory
from django.utils import timezone

from organizations.authorship import Author, author_of, author_token
from organizations.models import User

PAGE = "/work/maekhammi/?edit=5"
KANDA = User(pk=7)


def posted(author: str) -> HttpRequest:
    return RequestFactory().post("/", {"author": author})


def test_a_form_names_who_was_shown_it_and_where() -> None:
    assert author_of(posted(author_token(KANDA, PAGE))) == Author(7, PAGE)


@pytest.mark.parametrize(
    "author",
    [
        "",
        "7",
        "ก:ข:ค",
        signing.dumps([7, PAGE]),
        signing.dumps([7, PAGE], salt="organizations.packing"),
        "x" + author_token(KANDA, PAGE),
        author_token(KANDA, PAGE)[:-1],
    ],
    ids=["empty", "bare", "not ascii", "unsalted", "salted for another use", "longer", "shorter"],
)
def test_a_text_that_is_not_ours_names_nobody(author: str) -> None:
    assert author_of(posted(author)) is None


@pytest.mark.parametrize("address", ["/", "/accounts/password/", "//example.com/work/", "https://example.com/work/"])
def test_only_pages_of_members_are_ever_named(address: str) -> None:
    assert author_of(posted(author_token(KANDA, address))) is None


@pytest.mark.parametrize(("days", "known"), [(13, True), (15, False)])
def test_a_form_forgets_its_author_when_a_session_would_have_ended(days: int, known: bool) -> None:
    token = author_token(KANDA, PAGE)

    with time_machine.travel(timezone.now() + timedelta(days=days)):
        assert (author_of(posted(token)) is not None) is known
