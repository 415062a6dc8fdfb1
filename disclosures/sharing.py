"""What a page tells a messenger or a search engine about itself, in its first HTML."""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True)
class Sharing:
    title: str
    description: str
    url: str


def sharing(path: str, title: str, description: str) -> Sharing:
    """`path` begins with a stroke; the address is that of the installation, whatever host was asked."""
    return Sharing(title, description, f"{settings.SITE_URL}{path}")
