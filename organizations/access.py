"""Fetching is authorising: a stranger gets 404, a member without the permission 403."""

from typing import TYPE_CHECKING

from django.shortcuts import get_object_or_404

from organizations.models import Organization

if TYPE_CHECKING:
    from django.http import HttpRequest


def fetch_organization(request: "HttpRequest", slug: str, word: str = "read_organization") -> Organization:
    """The organization of the address, if this person may do `word` in it; kept on the request. Two queries."""
    organization = get_object_or_404(Organization.objects.visible_to(request.user), slug=slug)
    organization.require(request.user, word)
    request.organization = organization  # type: ignore[attr-defined]
    return organization
