"""Pictures, codes and posters as they are sent."""

from typing import Any

import pytest

from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_assessment, make_publication, make_scores

pytestmark = pytest.mark.django_db
FILES = {"share.png": "image/png", "qr.png": "image/png", "qr.svg": "image/svg+xml", "poster.pdf": "application/pdf"}


@pytest.fixture
def published(organization: Organization, settings: Any) -> Organization:
    settings.SITE_URL = "https://ita.example.go.th"
    make_scores(make_assessment(organization))
    make_publication(organization)
    return organization


@pytest.mark.parametrize("path", ["/o/maekhammi/", "/o/maekhammi/2563/"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_is_what_it_says_and_is_kept_while_it_is_the_same(
    anonymous: PortalClient, published: Organization, path: str, name: str
) -> None:
    answer = anonymous.get(f"{path}{name}")
    assert (answer.status_code, answer["Content-Type"]) == (200, FILES[name])
    assert not answer.cookies
    again = anonymous.get(f"{path}{name}", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_page_names_its_picture_in_full(anonymous: PortalClient, published: Organization) -> None:
    text = anonymous.get("/o/maekhammi/2563/").content.decode()
    assert '<meta property="og:image" content="https://ita.example.go.th/o/maekhammi/2563/share.png">' in text
    assert '<meta property="og:image:width" content="1200">' in text
    assert '<meta name="twitter:card" content="summary_large_image">' in text
    assert 'og:image" content="https://ita.example.go.th/share.png"' in anonymous.get("/").content.decode()


def test_a_poster_shows_the_address_of_its_page(anonymous: PortalClient, published: Organization) -> None:
    text = anonymous.get("/o/maekhammi/2563/poster/").content.decode()
    assert "https://ita.example.go.th/o/maekhammi/2563/</p>" in text
    assert 'src="/o/maekhammi/2563/qr.svg"' in text
    assert 'content="noindex"' in text
