"""The pages of rounds: what each shows, its buttons, refusals that keep the reason, constant query counts."""

from collections.abc import Callable
from html import unescape

import pytest
from django.urls import reverse

from measures.models import Measure, Plan, ReportingRound
from measures.reporting import mark_issued
from organizations.models import Office, Organization
from tests.conftest import PortalClient
from tests.factories import (
    make_approved,
    make_framework,
    make_frozen,
    make_office,
    make_plan,
    make_post,
    make_progress,
    make_tenure,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(organization: Organization) -> Office:
    return make_office(organization)


@pytest.fixture
def plan(organization: Organization, office: Office) -> Plan:
    make_framework(2564)
    return make_plan(organization)


@pytest.fixture
def url(organization: Organization) -> str:
    return reverse("show-round", args=[organization.slug, 2564, 6])


def seen(client: PortalClient, url: str) -> str:
    return unescape(client.get(url).content.decode())


def act(client: PortalClient, step: str, **data: str) -> str:
    """The page after a button: where it leads, or the page again where it was refused."""
    url = reverse("advance-round", args=[client.user.memberships.get().organization.slug, 2564, 6, step])
    return unescape(client.post(url, data, follow=True).content.decode())


def test_the_list_shows_both_rounds_before_anything_was_entered(
    plan: Plan, as_role: Callable[..., PortalClient]
) -> None:
    make_approved(plan)
    page = seen(as_role("mayor"), reverse("list-rounds", args=[plan.organization.slug, 2564]))
    for words in [
        "รอบ 6 เดือน",
        "31\xa0มี.ค.\xa02564",
        "รอบ 12 เดือน",
        "30\xa0ก.ย.\xa02564",
        "บันทึกแล้ว 0 จาก 1 มาตรการ",
        "เริ่ม 31\xa0มี.ค.",
    ]:
        assert words in page
    assert not ReportingRound.objects.exists()


def test_a_year_without_measures_says_what_comes_here(
    plan: Plan, url: str, as_role: Callable[..., PortalClient]
) -> None:
    page = seen(as_role("staff"), url)
    assert "ยังไม่มีมาตรการที่ได้รับความเห็นชอบในปีนี้" in page
    assert "รวบรวมผลของรอบนี้" not in page


def test_the_life_of_a_round_on_its_page(plan: Plan, url: str, as_role: Callable[..., PortalClient]) -> None:
    palad, measure = as_role("palad"), make_approved(plan, "จัดทำคู่มือ")
    assert "ยังไม่มีผลของมาตรการที่ 1" in seen(palad, url)
    assert "ยังไม่มีผลของมาตรการที่ 1 จึงยังปิดรอบไม่ได้" in act(palad, "prepare")
    assert "ยังไม่ได้ทำรายการ" in act(palad, "freeze")
    refused = act(palad, "reopen", note="", about="reopen")
    assert "โปรดเขียนเหตุผลที่เปิดรอบอีกครั้ง" in refused
    assert "แก้ให้ครบ" in act(palad, "reopen", note="แก้ให้ครบ")
    make_progress(measure)
    act(palad, "prepare")
    assert "ตัวเลขและข้อความของรอบนี้ไม่เปลี่ยนอีก" in act(palad, "freeze")
    assert "ออกรายงานแล้ว" not in seen(palad, url)
    mark_issued(plan.rounds.get(), palad.user)
    assert "ฉบับที่ 2" in act(palad, "correct", note="พบตัวเลขผิด")
    assert "ไม่เปลี่ยนอีก" in seen(palad, f"{url}?edition=1")
    assert palad.get(f"{url}?edition=3").status_code == 404


def test_a_reason_that_was_refused_stands_in_its_field(
    plan: Plan, url: str, as_role: Callable[..., PortalClient]
) -> None:
    make_progress(make_approved(plan))
    make_frozen(plan)
    page = act(as_role("palad"), "reopen", note="ยาว " * 600)
    assert "โปรดย่อให้ไม่เกิน 2,000 ตัวอักษร" in page
    assert "ยาว ยาว" in page


def test_staff_see_the_round_without_its_buttons(plan: Plan, url: str, as_role: Callable[..., PortalClient]) -> None:
    make_approved(plan)
    page = seen(as_role("staff"), url)
    assert reverse("report-progress", args=[plan.organization.slug, 2564, 6, Measure.objects.get().pk]) in page
    assert "รวบรวมผลของรอบนี้" not in page
    assert "บันทึกผล<" not in seen(as_role("mayor"), url)


def test_the_filters_leave_mine_and_those_without_a_result(
    plan: Plan, url: str, office: Office, as_role: Callable[..., PortalClient]
) -> None:
    client = as_role("staff")
    make_tenure(make_post(plan.organization, "นักจัดการงานทั่วไป", office=office), user=client.user)
    make_progress(make_approved(plan, "เรื่องหนึ่ง"))
    make_office(plan.organization, "กองคลัง")
    make_approved(plan, "เรื่องสอง", owners_text="กองคลัง")
    assert "เรื่องสอง" not in seen(client, f"{url}?show=mine")
    assert "เรื่องหนึ่ง" not in seen(client, f"{url}?show=missing")


def test_the_printed_form_is_of_one_office_in_numbered_pages(
    plan: Plan, office: Office, as_role: Callable[..., PortalClient]
) -> None:
    make_office(plan.organization, "กองคลัง")
    make_approved(plan, "ของสำนักปลัด")
    make_approved(plan, "ของกองคลัง", owners_text="กองคลัง")
    url = reverse("print-office-form", args=[plan.organization.slug, 2564, 6])
    page = seen(as_role("mayor"), f"{url}?office={office.pk}")
    assert "ของสำนักปลัด" in page
    assert "ของกองคลัง" not in page
    assert "หน้า 1 จาก 1" in page
    assert "ของกองคลัง" in seen(as_role("mayor"), url)


@pytest.mark.parametrize("frozen", [False, True], ids=["open", "frozen"])
def test_the_queries_of_a_round_do_not_grow_with_its_measures(
    plan: Plan, url: str, frozen: bool, as_role: Callable[..., PortalClient], django_assert_max_num_queries: object
) -> None:
    client, counts = as_role("palad"), []
    listed = reverse("list-rounds", args=[plan.organization.slug, 2564])
    form = reverse("print-office-form", args=[plan.organization.slug, 2564, 6])
    for number in (1, 3):
        for _ in range(number):
            make_progress(make_approved(plan))
        if frozen and number == 3:
            make_frozen(plan)
        for page in (url, listed, form):
            with django_assert_max_num_queries(16) as captured:  # type: ignore[operator]
                client.get(page)
            counts.append(len(captured))
    assert all(later <= earlier for earlier, later in zip(counts[:3], counts[3:], strict=True))
