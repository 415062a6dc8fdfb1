"""Organizations of the invented country, each with a palad who published everything."""

from collections.abc import Iterable
from dataclasses import dataclass

from audit.chain import record
from audit.values import snapshot
from disclosures.national.names import Body
from organizations.models import Membership, Organization, User
from organizations.roles import Role

# No password opens these accounts.
_NO_PASSWORD = "!"  # noqa: S105


@dataclass(frozen=True)
class Settled:
    number: int
    organization: Organization
    palad: User

    @property
    def post(self) -> str:
        return f"{self.organization.words.clerk_prefix}{self.organization.name}"


def settle(bodies: Iterable[Body]) -> list[Settled]:
    """Three queries for every few hundred, and those of the audit rows, one an organization."""
    bodies = list(bodies)
    organizations = Organization.objects.bulk_create(map(_organization, bodies))
    users = User.objects.bulk_create(map(_palad, bodies))
    made = zip(bodies, organizations, users, strict=True)
    settled = [Settled(body.number, organization, user) for body, organization, user in made]
    Membership.objects.bulk_create(
        Membership(user=one.palad, organization=one.organization, role=Role.PALAD) for one in settled
    )
    for one in organizations:
        record(None, "create", one, None, snapshot(one), scope=one.audit_scope)
    return settled


def _organization(body: Body) -> Organization:
    places = {"district": body.district, "province": body.province, "domains": body.domain}
    return Organization(slug=body.slug, kind=body.kind, name=body.name, **places)


def _palad(body: Body) -> User:
    names = {"first_name": "ปลัดสมมติ", "last_name": f"ตัวอย่าง{body.number}"}
    return User(username=f"{body.slug}-palad", password=_NO_PASSWORD, **names)
