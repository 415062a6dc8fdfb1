"""Fetching is authorising: a stranger gets 404, a member without the permission 403."""

from django.db.models import OuterRef, Subquery
from django.http import Http404, HttpRequest
from django.utils import timezone
from django_htmx.middleware import HtmxDetails

from organizations.models import Membership, Organization, Tenure, User


class MemberRequest(HttpRequest):
    """For annotations: a request behind `login_required`; once the organization is fetched it is there, and so is the
    title of the post this person holds in it (or nothing). `home`: for a page whose own address has no year, that
    of the page of a year that it belongs to."""

    user: User
    organization: Organization
    post: str
    home: str
    htmx: HtmxDetails


def fetch_organization(request: MemberRequest, slug: str, word: str = "read_organization") -> Organization:
    """The organization of the address, if this person may do `word` in it; kept on the request. One query."""
    held = Tenure.objects.on(timezone.localdate()).filter(
        user=OuterRef("user"), post__organization=OuterRef("organization")
    )
    found = Membership.objects.filter(user_id=request.user.pk, organization__slug=slug).select_related("organization")
    memberships = list(found.annotate(post=Subquery(held.order_by("-post__rank").values("post__title")[:1])))
    if not memberships:
        raise Http404(slug)
    request.post = memberships[0].post or ""
    organization = memberships[0].organization
    organization.remember_roles(request.user, [membership.role for membership in memberships])
    organization.require(request.user, word)
    request.organization = organization
    return organization
