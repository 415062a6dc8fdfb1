from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from audit.models import Entry
from organizations.appointments import appoint
from organizations.models import Organization, Post, Tenure, User
from tests.factories import make_post, make_tenure, make_user

HOLDER, ACTING, PERFORMING = Tenure.Form.HOLDER, Tenure.Form.ACTING_FOR, Tenure.Form.PERFORMING


@pytest.fixture
def post(organization: Organization) -> Post:
    return make_post(organization)


@pytest.fixture
def actor(db: None) -> User:
    return make_user("appointer")


def tenure(post: Post, form: str, start: date, end: date | None) -> Tenure:
    own_post = "" if form == HOLDER else "นักวิชาการ"
    return Tenure(
        post=post, form=form, starts_on=start, ends_on=end, first_name="ใหม่", last_name="ตัวอย่าง", own_post=own_post
    )


JANUARY, MARCH = date(2020, 1, 1), date(2020, 3, 31)


@pytest.mark.parametrize(
    ("form", "start", "end"),
    [
        (HOLDER, date(2020, 4, 1), None),
        (HOLDER, date(2019, 1, 1), date(2019, 12, 31)),
        (ACTING, date(2020, 2, 1), date(2020, 2, 2)),
        (PERFORMING, date(2019, 2, 1), None),
    ],
)
def test_a_tenure_that_shares_no_day_with_its_sort_is_appointed(
    post: Post, actor: User, form: str, start: date, end: date | None
) -> None:
    make_tenure(post, starts_on=JANUARY, ends_on=MARCH)

    appoint(tenure(post, form, start, end), actor)

    assert post.tenures.count() == 2


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (MARCH, None),
        (date(2019, 1, 1), JANUARY),
        (date(2020, 2, 1), date(2020, 2, 1)),
        (date(2019, 1, 1), None),
        (JANUARY, MARCH),
    ],
)
@pytest.mark.parametrize(("standing", "coming"), [(HOLDER, HOLDER), (ACTING, PERFORMING), (PERFORMING, ACTING)])
def test_two_of_one_sort_never_share_a_day(
    post: Post, actor: User, standing: str, coming: str, start: date, end: date | None
) -> None:
    own_post = "" if standing == HOLDER else "นิติกร"
    make_tenure(post, "เดิม", form=standing, starts_on=JANUARY, ends_on=MARCH, own_post=own_post)

    with pytest.raises(ValidationError) as refused:
        appoint(tenure(post, coming, start, end), actor)

    said = refused.value.message.replace("\u00a0", " ")
    assert "นายเดิม ตัวอย่าง" in said
    assert "ตั้งแต่ 1 ม.ค. 2563 ถึง 31 มี.ค. 2563" in said
    assert "โปรด" in said
    assert post.tenures.count() == 1
    assert not Entry.objects.exists()


def test_whoever_still_holds_the_post_is_named_as_open(post: Post, actor: User) -> None:
    make_tenure(post, starts_on=JANUARY)

    with pytest.raises(ValidationError, match="ยังไม่กำหนดวันสิ้นสุด"):
        appoint(tenure(post, HOLDER, date(2021, 1, 1), None), actor)


def test_a_tenure_does_not_clash_with_itself_and_its_correction_is_recorded(post: Post, actor: User) -> None:
    standing = make_tenure(post, starts_on=JANUARY)
    standing.ends_on = MARCH

    appoint(standing, actor)

    entry = Entry.objects.of(standing).get()
    assert (entry.action, entry.before, entry.after) == ("update", {"ends_on": None}, {"ends_on": "2020-03-31"})


def test_a_correction_may_not_run_into_the_next_holder(post: Post, actor: User) -> None:
    standing = make_tenure(post, starts_on=JANUARY, ends_on=MARCH)
    make_tenure(post, "ถัดไป", starts_on=date(2020, 4, 1))
    standing.ends_on = date(2020, 4, 1)

    with pytest.raises(ValidationError, match="ถัดไป"):
        appoint(standing, actor)


def test_another_post_is_no_obstacle(organization: Organization, post: Post, actor: User) -> None:
    make_tenure(make_post(organization, "นิติกร"), starts_on=JANUARY)

    appoint(tenure(post, HOLDER, JANUARY, None), actor)

    assert post.tenures.get().first_name == "ใหม่"


@pytest.mark.django_db(transaction=True)
def test_of_two_appointments_at_the_same_moment_one_is_refused(post: Post, actor: User) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only: SQLite's tests share one connection, where threads cannot meet")

    def attempt(start: date) -> bool:
        try:
            appoint(tenure(post, HOLDER, start, MARCH), actor)
        except ValidationError:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(attempt, [date(2020, 1, day) for day in (1, 2, 3, 4)]))

    assert results.count(True) == 1
    assert post.tenures.count() == 1
