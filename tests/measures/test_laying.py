"""On whom a measure lays its duty, as its owners are typed."""

import pytest

from measures.laying import Share, claim_of, lay, orphans
from measures.models import Measure, Plan
from organizations.claims import Answerer, Claim
from organizations.duties import chart_of
from organizations.models import Organization, Post
from tests.factories import make_measure, make_member, make_office, make_plan, make_post, make_tenure
from tests.measures.clock import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def posts(organization: Organization) -> dict[str, Post]:
    """สำนักปลัด and กองคลัง have a post each, กองช่าง has none."""
    make_office(organization, "กองช่าง")
    return {
        name: make_post(organization, title, office=make_office(organization, name), rank=5)
        for name, title in (("สำนักปลัด", "หัวหน้าสำนักปลัด"), ("กองคลัง", "ผู้อำนวยการกองคลัง"))
    }


@pytest.fixture
def plan(organization: Organization) -> Plan:
    return make_plan(organization, 2567)


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        ("กองคลัง", {("กองคลัง", "กองคลัง", False)}),
        ("ผู้อำนวยการกองคลัง", {("ผู้อำนวยการกองคลัง", "กองคลัง", False)}),
        ("กองคลัง และ กองช่าง", {("กองคลัง", "กองคลัง", False), ("กองช่าง", "", False)}),
        (
            "ทุกส่วนราชการ",
            {("กองคลัง", "กองคลัง", False), ("กองช่าง", "", False), ("สำนักปลัด", "สำนักปลัด", False)},
        ),
        ("ผู้ดูแลเว็บไซต์", {("ผู้ดูแลเว็บไซต์", "สำนักปลัด", True)}),
    ],
    ids=["office", "post", "two offices", "everyone", "other words"],
)
def test_owners_as_typed_lay_the_duty_on_posts(
    plan: Plan, posts: dict[str, Post], owners: str, expected: set[tuple[str, str, bool]]
) -> None:
    measure = make_measure(plan, owners_text=owners)
    names = {post.pk: name for name, post in posts.items()}
    shares = lay([measure], chart_of(plan.organization, TODAY))[measure.pk]
    assert {(share.label, names.get(share.post or 0, ""), share.shared) for share in shares} == expected


def test_a_measure_is_an_orphan_when_no_owner_has_a_post(plan: Plan, posts: dict[str, Post]) -> None:
    owners = ["กองช่าง", "กองช่าง และ กองคลัง", "ผู้ดูแลเว็บไซต์"]
    measures = [make_measure(plan, text, owners_text=text) for text in owners]
    shares = lay(measures, chart_of(plan.organization, TODAY))
    assert [one.title for one in orphans(measures, shares)] == ["กองช่าง"]


def test_the_strongest_reason_decides_and_names_its_shares(plan: Plan, posts: dict[str, Post]) -> None:
    user = make_member(plan.organization)
    make_tenure(posts["กองคลัง"], user=user)
    chart = chart_of(plan.organization, TODAY)
    own, vacant = Share("กองคลัง", posts["กองคลัง"].pk), Share("สำนักปลัด", posts["สำนักปลัด"].pk)
    answerer = Answerer(chart, user.pk, central=True)
    assert claim_of([vacant, own], answerer) == (Claim.OWN, [own])
    assert claim_of([vacant], answerer) == (Claim.VACANT, [vacant])
    assert claim_of([vacant], Answerer(chart, user.pk, central=False)) is None


def test_however_many_measures_one_query_lays_them(
    plan: Plan, posts: dict[str, Post], django_assert_num_queries: object
) -> None:
    author = make_member(plan.organization)
    for number in range(5):
        make_measure(plan, f"เรื่องที่ {number}", author, owners_text="กองคลัง")
    measures, chart = list(Measure.objects.all()), chart_of(plan.organization, TODAY)
    with django_assert_num_queries(1):  # type: ignore[operator]
        lay(measures, chart)
