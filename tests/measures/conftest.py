"""What tests of measures start from: a plan with an office that can be responsible, and who works on it."""

import pytest

from measures.models import Plan, Progress
from organizations.models import Organization, User
from organizations.roles import Role
from tests.factories import make_approved, make_member, make_office, make_plan, make_progress


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    return make_plan(organization)


@pytest.fixture
def staff(organization: Organization) -> User:
    return make_member(organization)


@pytest.fixture
def palad(organization: Organization) -> User:
    return make_member(organization, Role.PALAD)


@pytest.fixture
def progress(plan: Plan) -> Progress:
    return make_progress(make_approved(plan))
