"""The privacy notice, and the promise it makes to visitors."""

import pytest
from django.urls import reverse

from tests.conftest import PortalClient

pytestmark = pytest.mark.django_db


def test_the_notice_tells_what_is_kept_why_and_what_one_may_ask(anonymous: PortalClient) -> None:
    text = anonymous.get(reverse("privacy")).content.decode()
    for told in ("ไม่วางคุกกี้", "90 วัน", "มาตรา 24 (4)", "มาตรา 30 ถึง 36", "มาตรา 73", "ติดต่อ"):
        assert told in text


@pytest.mark.parametrize("name", ["home", "verify", "login"])
def test_every_page_leads_to_the_notice(anonymous: PortalClient, name: str) -> None:
    assert f'href="{reverse("privacy")}"' in anonymous.get(reverse(name)).content.decode()


@pytest.mark.parametrize(
    "path",
    ["/", "/?q=x", "/privacy/", "/verify/", "/places/แพร่/", "/o/khoen/", "/o/khoen/2566/", "/o/khoen/2566/poster/",
     "/o/hintang/2566/measures/", "/robots.txt", "/sitemap.xml", "/share.png"],
)  # fmt: skip
def test_no_visitor_is_given_a_cookie(anonymous: PortalClient, demo: str, path: str) -> None:
    answer = anonymous.get(path)
    assert answer.status_code == 200
    assert not answer.cookies
