"""What tests of drafts share: a memo that can be printed, and its pages as people use them."""

import re
from typing import Any

from django.urls import reverse

from organizations.authorship import author_token
from organizations.models import Organization, Post
from tests.conftest import PortalClient
from tests.factories import MAEKHAMMI_2563, make_assessment, make_chain, make_scores

MEMO = "memo-result"


def make_memo_ready(organization: Organization) -> list[Post]:
    """The chain, author first, of an organization whose result of 2563 can be reported."""
    make_scores(make_assessment(organization, 2563, announced_total="60.40", announced_level="D"), MAEKHAMMI_2563)
    return make_chain(organization)


def url(organization: Organization, name: str, document: str = MEMO, *more: str) -> str:
    return reverse(name, args=[organization.slug, 2563, document, *more])


def fields(page: Any, **changes: str) -> dict[str, str]:
    """What a browser would post: the form as it was shown, with changes."""
    data: dict[str, str] = {}
    for field in page.context["form"]:
        value = field.value()
        if field.name == "date":
            parts = zip(("day", "month", "year"), value, strict=True)
            data |= {f"date_{part}": "" if one is None else str(one) for part, one in parts}
        elif value not in (None, False) and not field.field.disabled:
            data[field.html_name] = str(value)
    return data | changes


def edit(client: Any, organization: Organization, document: str = MEMO, **changes: str) -> Any:
    address = url(organization, "edit-document", document)
    return client.post(address, fields(client.get(address), **changes), follow=True)


def opened_again(client: Any, page: str, address: str, data: dict[str, str]) -> Any:
    """The page on which a form was shown, after that form was posted without a session and its author signed in."""
    nobody = PortalClient()
    typed = data | {"author": author_token(client.user, page)}
    carried = re.search(r'name="carried" value="([^"]+)"', nobody.post(address, typed).content.decode())
    assert carried
    answer = client.post(reverse("login"), {"carried": carried[1]})
    assert answer["Location"] == page
    return client.get(page)
