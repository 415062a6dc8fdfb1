"""The operator's desk: who comes in, and that every change there is recorded."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from audit.models import Entry
from organizations.models import Membership, Organization, User
from tests.conftest import PortalClient
from tests.factories import make_member

pytestmark = pytest.mark.django_db
LISTS = ["organization", "user", "membership"]


@pytest.mark.parametrize("name", LISTS)
def test_the_operator_finds_lists_and_forms(operator: PortalClient, organization: Organization, name: str) -> None:
    make_member(organization)

    assert operator.get(reverse(f"admin:organizations_{name}_changelist")).status_code == 200
    assert operator.get(reverse(f"admin:organizations_{name}_add")).status_code == 200


def test_the_desk_has_no_sign_in_page_of_its_own(anonymous: PortalClient, as_role: Callable[..., Any]) -> None:
    answer = anonymous.get("/admin/", follow=True)
    assert answer.redirect_chain[-1][0].startswith("/accounts/login/?next=")
    assert anonymous.post("/admin/login/", {"username": "a", "password": "b"}).status_code == 302

    assert as_role("admin").get("/admin/login/").status_code == 403


def person(user: User, **values: Any) -> dict[str, Any]:
    inline = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 1, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 9}
    membership = user.memberships.get()
    row = {"id": membership.pk, "user": user.pk, "organization": membership.organization_id, "role": membership.role}
    return {
        "username": user.username,
        "is_active": "on",
        **{f"memberships-{name}": value for name, value in inline.items()},
        **{f"memberships-0-{name}": value for name, value in row.items()},
        **values,
    }


@pytest.mark.parametrize(
    ("change", "action", "object_type"),
    [
        ({"first_name": "ใหม่"}, "update", "organizations.user"),
        ({"memberships-0-role": "palad"}, "update", "organizations.membership"),
        ({"memberships-0-DELETE": "on"}, "delete", "organizations.membership"),
    ],
)
def test_a_change_by_the_operator_is_recorded(
    operator: PortalClient, organization: Organization, change: dict[str, str], action: str, object_type: str
) -> None:
    user = make_member(organization)

    answer = operator.post(reverse("admin:organizations_user_change", args=[user.pk]), person(user, **change))

    assert answer.status_code == 302
    entry = Entry.objects.get()
    assert (entry.action, entry.object_type, entry.actor_id) == (action, object_type, operator.user.pk)
    assert "password" not in str([entry.before, entry.after])


def test_a_password_set_by_the_operator_is_recorded_without_it(
    operator: PortalClient, organization: Organization
) -> None:
    user = make_member(organization)
    new = {"password1": "ลำไย-ข้าวหอม-สายฝน", "password2": "ลำไย-ข้าวหอม-สายฝน", "usable_password": "true"}

    operator.post(reverse("admin:auth_user_password_change", args=[user.pk]), new)

    user.refresh_from_db()
    assert user.check_password(new["password1"])
    entry = Entry.objects.of(user).get()
    assert (entry.action, entry.before, entry.after) == ("change_password", None, None)


def test_a_new_membership_is_recorded_for_its_organization(operator: PortalClient, organization: Organization) -> None:
    user = make_member(organization)
    values = {"user": user.pk, "organization": organization.pk, "role": "mayor"}

    operator.post(reverse("admin:organizations_membership_add"), values)

    assert Membership.objects.filter(user=user, role="mayor").exists()
    assert Entry.objects.get().scope == organization.audit_scope


@pytest.mark.parametrize("name", ["organization", "user"])
def test_nobody_deletes_an_organization_or_an_account(
    operator: PortalClient, organization: Organization, name: str
) -> None:
    pk = {"organization": organization.pk, "user": operator.user.pk}[name]

    assert operator.post(reverse(f"admin:organizations_{name}_delete", args=[pk]), {"post": "yes"}).status_code == 403


def test_the_address_of_an_organization_never_changes(operator: PortalClient, organization: Organization) -> None:
    path = reverse("admin:organizations_organization_change", args=[organization.pk])
    typed = {"slug": "other", "kind": "sao", "name": "ใหม่", "district": "เมือง", "province": "แพร่"}
    assert operator.post(path, typed).status_code == 302
    organization.refresh_from_db()
    assert (organization.slug, organization.name) == ("maekhammi", "ใหม่")
