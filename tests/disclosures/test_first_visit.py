"""The first visit of a person with an old phone on a slow link: everything the page needs, compressed."""

import gzip
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from tests.conftest import PortalClient

STATIC = Path(django_settings.BASE_DIR, "static")
PACKED = ["css/portal.css", "img/hem.svg", "img/brand.svg"]
FONTS = ["fonts/sarabun-400.woff2", "fonts/sarabun-600.woff2"]
LIMIT = 60 * 1024


PAGES = ["/", "/?q=เชิณ", "/places/ศรีสะเกษ/", "/privacy/"]
PAGES += ["/o/khoen/2566/oit/", "/o/khoen/2566/oit/o7/"]
PAGES += ["/o/khoen/", "/o/khoen/poster/", "/o/khoen/2566/", "/o/hintang/2566/measures/"]
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", PAGES)
def test_a_first_visit_is_light(path: str, anonymous: PortalClient, demo: str) -> None:
    page = anonymous.get(path).content
    assert b"<script" not in page
    sheets = [name for name in ("css/oit.css", "css/poster.css") if name in page.decode()]
    packed = [page, *((STATIC / name).read_bytes() for name in [*PACKED, *sheets])]
    total = sum(len(gzip.compress(part)) for part in packed) + sum((STATIC / name).stat().st_size for name in FONTS)
    assert total <= LIMIT
