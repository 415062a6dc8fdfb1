"""Fetching is authorising: a stranger gets 404, a member without the permission 403."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from organizations.models import Organization, User


class MemberRequest(HttpRequest):
    """For annotations: a request behind `login_required`; `organization` is there once it was fetched."""

    user: User
    organization: Organization


def fetch_organization(request: "HttpRequest", slug: str, word: str = "read_organization") -> Organization:
    """The organization of the address, if this person may do `word` in it; kept on the request. Two queries."""
    organization = get_object_or_404(Organization.objects.visible_to(request.user), slug=slug)
    organization.require(request.user, word)
    request.organization = organization  # type: ignore[attr-defined]
    return organization
