"""The page of the monthly meeting."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from django.urls import reverse

from measures.states import Action
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_approved, make_framework, make_measure, make_office, make_plan, move_measure
from tests.measures.clock import stop_at

pytestmark = pytest.mark.django_db
URL = reverse("show-meeting", args=["maekhammi", 2567])


def test_a_meeting_reads_what_is_due_missing_waiting_and_returned(
    organization: Organization, as_role: Callable[..., PortalClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_at(monkeypatch)
    make_office(organization, "กองคลัง")
    plan = make_plan(organization, 2567)
    make_approved(plan, "อบรม", owners_text="กองคลัง", ends_on=date(2024, 3, 31), period_confirmed=True)
    move_measure(make_measure(plan, "คู่มือ"), Action.SUBMIT)
    page = as_role("mayor").get(URL).content.decode().replace("\u00a0", " ")
    for words in ("เกินกำหนด", "เกิน 2 วัน", "อบรม", "ยังไม่มีผลรอบ 6 เดือน", "0 จาก 1 เรื่อง", "คู่มือ", "บันทึกของที่ประชุม"):
        assert words in page


@pytest.mark.parametrize(("year", "status"), [(2567, 200), (2599, 404)])
def test_a_year_without_a_plan_has_an_empty_page_and_an_unknown_one_none(
    as_role: Callable[..., PortalClient], year: int, status: int
) -> None:
    make_framework(2567)
    answer = as_role("staff").get(reverse("show-meeting", args=["maekhammi", year]))
    assert answer.status_code == status
    assert ("ไม่มีมาตรการที่เกินกำหนด" in answer.content.decode()) == (status == 200)


def test_whoever_reads_the_page_may_follow_its_links(
    organization: Organization, as_role: Callable[..., PortalClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_at(monkeypatch)
    make_approved(make_plan(organization, 2567), ends_on=date(2024, 3, 31), period_confirmed=True)
    mayor = as_role("mayor")
    links = set(re.findall(r'href="(/work/[^"#]*/(?:measures|rounds)/\d+/[^"#]*)', mayor.get(URL).content.decode()))
    assert [mayor.get(link).status_code for link in sorted(links)] == [200, 200]
