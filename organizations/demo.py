"""The demo's organizations: offices, posts and holders, people, papers of the year. Every person is invented."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Q

from audit.chain import record
from audit.values import snapshot
from organizations.models import Membership, Office, Organization, Post, User

DEMO_PASSWORD = "demo-ita-2563"  # noqa: S105 - public, hence no secret: sign-in and seed_demo refuse it unless DEBUG

Data = Mapping[str, Any]


class DemoError(Exception):
    """The database cannot take the demo as it is; the message is one Thai sentence."""


def seed(data: Data) -> None:
    """Create what is missing of one organization, from its parsed file; what exists stays as people left it."""
    organization, created = Organization.objects.get_or_create(
        slug=data["slug"], defaults=data["organization"] | {"domains": "\n".join(data["domains"])}
    )
    if created:
        record(None, "create", organization, None, snapshot(organization), scope=organization.audit_scope)
    offices = {values["name"]: _office(organization, place, values) for place, values in enumerate(data["offices"], 1)}
    users = {key: _user(organization, key, person) for key, person in data["people"].items() if "roles" in person}
    for place, values in enumerate(data["posts"], 1):
        post = _post(organization, offices, place, values)
        for tenure in values.get("tenures", []):
            _tenure(post, tenure, data["people"][tenure["person"]], users.get(tenure["person"]))
    for paper in data.get("references", []):
        _reference(organization, paper)


def _office(organization: Organization, place: int, values: Data) -> Office:
    return organization.offices.get_or_create(name=values["name"], defaults={**values, "position": place})[0]


def _user(organization: Organization, key: str, person: Data) -> User:
    """The account `<slug>-<key>`: its password is the demo's again after every run, whatever it became."""
    names = {"first_name": person["first_name"], "last_name": person["last_name"]}
    user, _ = User.objects.get_or_create(username=f"{organization.slug}-{key}", defaults=names)
    if user.one_time_password or not user.check_password(DEMO_PASSWORD):
        user.set_password(DEMO_PASSWORD)
        user.one_time_password, user.password_expires_at = False, None
        user.save()
    for role in person["roles"]:
        Membership.objects.get_or_create(user=user, organization=organization, role=role)
    return user


def _post(organization: Organization, offices: Mapping[str, Office], place: int, values: Data) -> Post:
    """Known by its title, or by its place in the chain (from 1) when somebody has renamed it."""
    title, chain = values["title"], values.get("chain")
    known = organization.posts.filter(Q(title=title) | Q(chain=chain or 0)).first()
    return known or organization.posts.create(
        title=title, chain=chain, rank=place, office=offices.get(values.get("office", ""))
    )


def _tenure(post: Post, values: Data, person: Data, user: User | None) -> None:
    starts_on, ends_on = values["starts_on"], values.get("ends_on")
    if post.tenures.overlapping(starts_on, ends_on).exists():
        return
    names = {key: value for key, value in person.items() if key != "roles"}
    post.tenures.create(**{key: value for key, value in values.items() if key != "person"}, **names, user=user)


def _reference(organization: Organization, values: Data) -> None:
    known = {key: values[key] for key in ("fiscal_year", "kind", "subject")}
    if not organization.references.filter(**known).exists():
        organization.references.create(**{"issuer": organization.official_name, **values})
