"""What a page tells a messenger or a search engine about itself, in its first HTML."""

from dataclasses import dataclass

from django.conf import settings

# The file name of a page's share picture, behind the page's own path.
PICTURE = "share.png"
WIDTH, HEIGHT = 1200, 630


@dataclass(frozen=True)
class Sharing:
    title: str
    description: str
    url: str
    picture: str
    width: int = WIDTH
    height: int = HEIGHT


def sharing(path: str, title: str, description: str, picture: str = "") -> Sharing:
    """Paths begin with a stroke; addresses are those of the installation, whatever host was asked. Without a picture of
    its own a page is shown by that of the front page."""
    shown = picture or f"/{PICTURE}"
    return Sharing(title, description, f"{settings.SITE_URL}{path}", f"{settings.SITE_URL}{shown}")
