"""The frame around every page: who is signed in, which organization, which year, which stage."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template.loader import render_to_string

from organizations.models import Organization, User

STAGES = [
    {"number": 1, "name": "คะแนน", "icon": "half", "state": "กรอกแล้ว 9 จาก 10", "url": "/scores/", "current": True},
    {"number": 2, "name": "วิเคราะห์", "icon": "ring", "state": "", "url": "", "current": False},
]
YEARS = [{"year": 2563, "url": "/2563/", "current": True}, {"year": 2564, "url": "/2564/", "current": False}]


def page(**context: Any) -> str:
    defaults = {
        "user": User(username="clerk", first_name="สมหญิง"),
        "organization": Organization(slug="maekhammi", kind="sao", name="แม่คำมี"),
        "years": YEARS,
        "stages": STAGES,
    }
    return render_to_string("organization_base.html", defaults | context)


def test_only_the_current_year_is_marked() -> None:
    text = page(stages=[])
    assert '<a href="/2563/" aria-current="true">2563</a>' in text
    assert text.count("aria-current") == 1


def test_a_stage_not_in_use_is_words_and_not_a_link() -> None:
    text = page()
    assert text.count('<a class="stage"') == 1
    assert "ยังไม่เปิดใช้" in text


def test_a_page_without_years_or_stages_keeps_the_name_of_the_organization() -> None:
    text = page(years=[], stages=[])
    assert "องค์การบริหารส่วนตำบลแม่คำมี" in text
    assert "<nav" in text
    assert "ปีงบประมาณ" not in text


def test_signing_out_is_a_button_and_not_a_link() -> None:
    assert "ออกจากระบบ</button>" in page()


def test_a_visitor_is_offered_to_sign_in_and_nothing_else() -> None:
    text = page(user=AnonymousUser())
    assert "เข้าสู่ระบบ</a>" in text
    assert "ออกจากระบบ" not in text


@pytest.mark.parametrize(("acting_post", "shown"), [("ปลัด อบต.", "ปลัด อบต."), ("", "สมหญิง")])
def test_the_post_stands_before_the_person(acting_post: str, shown: str) -> None:
    assert f'<span class="account-name">{shown}</span>' in page(acting_post=acting_post)


def test_the_first_thing_to_reach_is_the_way_past_the_header() -> None:
    text = page()
    assert text.index('href="#content"') < text.index("<header")
    assert '<main id="content"' in text


def test_a_change_shows_what_was_and_what_is() -> None:
    change = {"label": "คะแนน", "before": "69.17", "after": "96.17"}
    at = datetime(2020, 12, 13, 18, 30, tzinfo=UTC)
    entry = {"verb": "แก้ไขคะแนน", "at": at, "actor_name": "เจ้าหน้าที่", "changes": [change]}
    text = render_to_string("_history.html", {"entries": [entry]})
    assert "69.17</del>" in text
    assert "96.17</ins>" in text
    assert "14\u00a0ธ.ค.\u00a02563" in text
    assert "01.30 น." in text
