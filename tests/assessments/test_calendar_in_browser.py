"""The calendar and its form in a real browser: accessible and within the window at every width."""

from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browsing import found_on, sign_in
from tests.factories import make_correction, make_event, make_member, make_organization

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.looks
def test_the_calendar_is_accessible_and_fits_its_window(browser: Browser, live_server: Any) -> None:
    organization = make_organization()
    make_member(organization, username="staff")
    event = make_event(confidence="unverified", source="https://example.go.th/" + "ยาว" * 30)
    make_correction(organization, make_event(name="ให้คะแนน"), ends_on=date(2020, 9, 30), round_months=12)
    context = browser.new_context(base_url=live_server.url, locale="th")
    page = context.new_page()
    page.goto("/accounts/login/")
    sign_in(page, "staff")
    below = ("calendar/", "calendar/add/", f"calendar/{event.pk}/correct/")
    found = found_on(page, (f"/work/maekhammi/2563/{path}" for path in below))
    context.close()
    assert found == {}
