"""A page that is not there."""

from typing import Any

import pytest
from django.urls import reverse
from pytest_django import Settings

from organizations.models import Organization


@pytest.mark.parametrize("debug", [True, False])
def test_a_stranger_reads_in_thai_that_the_page_is_not_there(
    stranger: Any, organization: Organization, settings: Settings, debug: bool
) -> None:
    settings.DEBUG = debug
    page = stranger.get(reverse("show-organization", args=[organization.slug]))
    assert page.status_code == 404
    assert "ไม่พบ" in page.content.decode()
    assert organization.name not in page.content.decode()
