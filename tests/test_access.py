"""Who may open what: every named address × every kind of visitor → status. A forgotten guard is a failing row.

Whoever is refused (roles without the permission, members of another organization, the operator, nobody) is tried with
the other method too: the same refusal, or 405.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from organizations.models import Organization
from organizations.roles import Role
from tests.conftest import PortalClient, sign_in
from tests.factories import (
    make_assessment,
    make_chain,
    make_draft,
    make_member,
    make_office,
    make_reference,
    make_scores,
)

OUTSIDERS = {"foreign staff": 404, "foreign palad": 404, "foreign mayor": 404, "foreign admin": 404}
OUTSIDERS |= {"foreign everything": 404, "operator": 404, "anonymous": 302}


@dataclass(frozen=True)
class Row:
    """An address inside an organization; `pk` names the record of the world below that the address is about."""

    name: str
    staff: int = 200
    palad: int = 200
    mayor: int = 200
    admin: int = 200
    pk: str = ""
    method: str = "get"

    @property
    def expected(self) -> dict[str, int]:
        return {role.value: getattr(self, role) for role in Role} | OUTSIDERS


def manager(name: str, pk: str = "", method: str = "get", done: int = 200) -> Row:
    """An address for the organization's own administrator alone."""
    return Row(name, 403, 403, 403, done, pk, method)


INSIDE = [
    Row("show-organization"),
    Row("show-result"),
    Row("edit-scores", mayor=403, admin=403),
    Row("edit-recommendations", mayor=403, admin=403),
    Row("paste-recommendations", mayor=403, admin=403),
    Row("preview-memo"),
    Row("edit-memo", mayor=403),
    Row("write-opinion", staff=403, palad=403, mayor=403, admin=403, method="post"),
    Row("show-memo-pdf"),
    Row("export-memo-pdf", staff=403, palad=403, mayor=403),
]
# Addresses outside every organization: for everybody, and for whoever has signed in.
OPEN = {"healthz": 200, "login": 200}
SIGNED_IN = {"work": 200, "change-password": 200}


def named_patterns(resolver: URLResolver | None = None) -> Iterator[URLPattern]:
    """Every address but the Django admin's, which answers to the operator alone and is tried as one."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        elif pattern.namespace != "admin":
            yield from named_patterns(pattern)


@pytest.fixture
def world(organization: Organization) -> dict[str, Any]:
    """One record of every kind an address may be about."""
    assessment = make_assessment(organization)
    make_scores(assessment)
    post = make_chain(organization)[0]
    return {
        "slug": organization.slug,
        "year": 2563,
        "office": make_office(organization).pk,
        "post": post.pk,
        "tenure": post.tenures.get().pk,
        "reference": make_reference(organization).pk,
        "draft": make_draft(organization).pk,
        "member": make_member(organization, username="colleague").pk,
    }


@pytest.fixture
def visitors(
    as_role: Callable[..., PortalClient],
    other_organization: Organization,
    stranger: PortalClient,
    operator: PortalClient,
    anonymous: PortalClient,
) -> dict[str, Client]:
    own = {role.value: as_role(role) for role in Role}
    foreign = {f"foreign {role}": sign_in(make_member(other_organization, role)) for role in Role}
    return own | foreign | {"foreign everything": stranger, "operator": operator, "anonymous": anonymous}


def status(client: Client, method: str, url: str) -> int:
    """The answer's status; whatever the visit wrote is undone."""
    with transaction.atomic():
        answer = getattr(client, method)(url)
        transaction.set_rollback(True)
    return int(answer.status_code)


def address(row: Row, world: dict[str, Any]) -> str:
    """The row's URL with each part of it taken from the world by name; a `pk` is the one that the row names."""
    [(_, parts)], *_ = get_resolver().reverse_dict.getlist(row.name)[0]
    return reverse(row.name, kwargs={part: world[row.pk if part == "pk" else part] for part in parts})


def test_every_address_stands_in_the_table() -> None:
    names = [pattern.name for pattern in named_patterns()]
    table = [row.name for row in INSIDE] + [*OPEN, *SIGNED_IN]
    assert sorted(table) == sorted(map(str, names))


@pytest.mark.parametrize("row", INSIDE, ids=lambda row: row.name)
def test_inside_an_organization(row: Row, world: dict[str, Any], visitors: dict[str, Client]) -> None:
    url, other = address(row, world), "post" if row.method == "get" else "get"
    assert {who: status(client, row.method, url) for who, client in visitors.items()} == row.expected
    for who, refusal in row.expected.items():
        if refusal in {403, 404} or who == "anonymous":
            assert status(visitors[who], other, url) in {refusal, 405}, f"{who} may {other}"


@pytest.mark.parametrize("name", OPEN)
def test_open_to_everybody(name: str, visitors: dict[str, Client]) -> None:
    found = {who: status(client, "get", reverse(name)) for who, client in visitors.items()}
    assert found == dict.fromkeys(visitors, OPEN[name])


@pytest.mark.parametrize("name", SIGNED_IN)
def test_open_to_whoever_has_signed_in(name: str, visitors: dict[str, Client]) -> None:
    found = {who: status(client, "get", reverse(name)) for who, client in visitors.items()}
    assert found == dict.fromkeys(visitors, SIGNED_IN[name]) | {"anonymous": 302}


def test_the_admin_site_answers_to_the_operator_alone(visitors: dict[str, Client]) -> None:
    found = {who: status(client, "get", reverse("admin:index")) for who, client in visitors.items()}
    assert found == dict.fromkeys(visitors, 302) | {"operator": 200}
