"""Whose a duty is today: it belongs to a post, and shows to its holder or, while it is vacant, to the next above."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.utils.module_loading import import_string

from organizations.chart import Chart
from organizations.claims import Answerer
from organizations.models import Membership, Office, Organization, Tenure, User
from thai.text import match_key


@dataclass(frozen=True)
class Duty:
    """An open duty of a post, as a handover lists it; `due` None: without a day."""

    post: int
    title: str
    detail: str
    due: date | None = None


def chart_of(organization: Organization, day: date) -> Chart:
    """Three queries for as long as the organization lives."""
    known: dict[date, Chart] = organization.__dict__.setdefault("_charts", {})
    if day not in known:
        offices = {office.pk: office for office in organization.offices.all()}
        posts = {post.pk: post for post in organization.posts.order_by("-rank", "pk")}
        holders, clerks = _holders(organization, day), _clerks(organization, offices.values())
        known[day] = Chart(offices, posts, holders, clerks)
    return known[day]


def answerer_of(organization: Organization, user: User, day: date) -> Answerer:
    """Whoever may edit measures and holds no post outside สำนักปลัด keeps those of every office."""
    chart = chart_of(organization, day)
    offices = chart.offices_of(user.pk)
    inside = not offices or chart.clerk_office in offices or organization.grants(user, "decide_measures")
    return Answerer(chart, user.pk, inside and organization.grants(user, "edit_measures"))


def open_duties(organization: Organization, posts: Collection[int], day: date) -> list[Duty]:
    """What the rooms know of these posts' duties (settings.DUTIES), by due day."""
    found = (duty for dotted in settings.DUTIES for duty in import_string(dotted)(organization, posts, day))
    return sorted(found, key=lambda duty: (duty.due is None, duty.due or day))


def _holders(organization: Organization, day: date) -> dict[int, frozenset[int]]:
    member = Membership.objects.filter(organization=organization, user=OuterRef("user"), user__is_active=True)
    tenures = Tenure.objects.on(day).filter(post__organization=organization).annotate(signs_in=Exists(member))
    found: dict[int, set[int]] = defaultdict(set)
    for post, user, signs_in in tenures.values_list("post", "user", "signs_in"):
        found[post].update([user] if signs_in else [])
    return {post: frozenset(users) for post, users in found.items()}


def _clerks(organization: Organization, offices: Iterable[Office]) -> int | None:
    """สำนักปลัด, by the name such an office has in this kind of body."""
    names = {match_key(organization.words.clerk_office), match_key("สำนักปลัด"), match_key("สำนักงานปลัด")}
    return next((one.pk for one in offices if match_key(one.name).startswith(tuple(names))), None)
