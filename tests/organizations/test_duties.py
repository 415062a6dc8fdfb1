"""Whose a duty is today, through vacancies and holders without an account."""

from datetime import date

import pytest

from organizations.claims import Claim
from organizations.duties import answerer_of, chart_of
from organizations.models import Organization, Post, Tenure, User
from organizations.roles import Role
from tests.factories import make_member, make_office, make_post, make_tenure

pytestmark = pytest.mark.django_db
TODAY = date(2024, 4, 2)


@pytest.fixture
def director(organization: Organization) -> Post:
    return make_post(organization, "ผู้อำนวยการกองคลัง", office=make_office(organization, "กองคลัง"), rank=5)


@pytest.fixture
def palad(organization: Organization) -> User:
    user = make_member(organization, Role.PALAD)
    make_tenure(make_post(organization, "ปลัด", rank=8, chain=2), user=user)
    return user


def claim(organization: Organization, user: User, post: Post | None, *, shared: bool = False) -> Claim | None:
    fresh = Organization.objects.get(pk=organization.pk)
    return answerer_of(fresh, user, TODAY).claim(post.pk if post else None, shared=shared)


def test_a_duty_shows_to_whoever_holds_or_acts_in_its_post(
    organization: Organization, director: Post, palad: User
) -> None:
    holder, acting = make_member(organization), make_member(organization)
    make_tenure(director, user=holder)
    make_tenure(director, user=acting, form=Tenure.Form.ACTING_FOR, own_post="นักวิชาการ")
    assert claim(organization, holder, director) is Claim.OWN
    assert claim(organization, acting, director) is Claim.OWN
    assert claim(organization, palad, director) is None


def test_a_vacant_post_shows_to_the_one_above_until_somebody_holds_it(
    organization: Organization, director: Post, palad: User
) -> None:
    former = make_member(organization)
    make_tenure(director, user=former, ends_on=date(2024, 3, 31))
    assert claim(organization, palad, director) is Claim.VACANT
    assert claim(organization, former, director) is None
    make_tenure(director, user=former, starts_on=date(2024, 4, 1))
    assert claim(organization, palad, director) is None


def test_where_the_holder_has_no_account_the_office_and_the_clerks_see_it(
    organization: Organization, director: Post, palad: User
) -> None:
    make_tenure(director)
    colleague, clerk = make_member(organization), make_member(organization)
    make_tenure(make_post(organization, "นักวิชาการคลัง", office=director.office), user=colleague)
    outsider = make_member(organization)
    make_tenure(make_post(organization, "นายช่าง", office=make_office(organization, "กองช่าง")), user=outsider)
    found = [claim(organization, user, director) for user in (colleague, clerk, palad, outsider)]
    assert found == [Claim.UNREACHED, Claim.UNREACHED, Claim.UNREACHED, None]


def test_an_account_that_was_closed_or_left_the_organization_reaches_nobody(
    organization: Organization, director: Post
) -> None:
    closed, clerk = make_member(organization, is_active=False), make_member(organization)
    make_tenure(director, user=closed)
    assert claim(organization, clerk, director) is Claim.UNREACHED


@pytest.mark.parametrize(
    ("role", "expected"), [(Role.STAFF, Claim.OWN), (Role.PALAD, Claim.OWN), (Role.MAYOR, None), (Role.ADMIN, None)]
)
def test_words_that_name_no_office_show_to_whoever_keeps_the_measures(
    organization: Organization, role: Role, expected: Claim | None
) -> None:
    assert claim(organization, make_member(organization, role), None, shared=True) is expected


def test_what_is_laid_on_no_post_stands_with_the_vacant_ones(organization: Organization) -> None:
    assert claim(organization, make_member(organization), None) is Claim.VACANT


def test_the_chart_costs_three_queries_once(
    organization: Organization, director: Post, palad: User, django_assert_num_queries: object
) -> None:
    for number in range(5):
        make_tenure(make_post(organization, f"นักวิชาการ {number}", office=director.office))
    with django_assert_num_queries(3):  # type: ignore[operator]
        chart_of(organization, TODAY)
        chart_of(organization, TODAY)
