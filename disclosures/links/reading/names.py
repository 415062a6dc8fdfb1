"""What the classes and ids of a page say of its parts: the words that Thai content systems and themes use."""

import re
from collections.abc import Iterator

from disclosures.links.reading.boxes import Box

# Parts that are never the document, whatever else the name says: sidebar-content, footer-inner, menu-wrapper.
_AROUND = {
    *["menu", "menus", "nav", "navbar", "navigation", "navmenu", "mainmenu", "topmenu", "submenu", "leftmenu"],
    *["sidemenu", "megamenu", "dropdown", "offcanvas", "sidebar", "sidebars", "sidenav", "sidepanel", "aside"],
    *["rightbar", "leftbar", "footer", "foot", "colophon", "copyright", "bottombar", "topbar", "toolbar"],
    *["breadcrumb", "breadcrumbs", "pathway", "pagination", "pager", "pagenav", "paginate", "cookie", "cookies"],
    *["consent", "gdpr", "pdpa", "popup", "modal", "share", "sharing", "social", "addtoany", "related", "tagcloud"],
    *["ticker", "marquee", "newsticker", "comments", "respond", "counter", "visitors", "weblinks", "banners"],
    *["masthead", "skiplink", "accessibility", "moduletable", "widget", "widgets", "archives", "hotnews"],
    *["newsflash", "calendar", "poll", "chatbot"],
}
# Parts that are around unless the name says that they are the one thing shown: news-detail, latest-article.
_LISTS = {"news", "latest", "recent", "newslist", "announcements", "archive", "popular", "hotlinks", "links", "others"}
_ONE = {
    *["detail", "details", "content", "contents", "body", "single", "article", "title", "text", "view", "show"],
    *["page", "main", "item", "read", "post", "entry", "description", "desc"],
}
# no-sidebar, has-sidebar, content-with-menu: the name of something that has a side, not of the side.
_HAVING = {"no", "has", "with", "without", "w", "have"}
_BUILDERS = re.compile(r"(?:elementor|et|fl|vc|wp-block|brxe|kt|so|siteorigin)[-_]", re.IGNORECASE)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[ก-๙]+")
_TITLES = {"title", "heading", "headline", "topic", "subject", "header", "head"}


def _words(name: str) -> set[str]:
    parts = {word.lower() for piece in re.split(r"[-_\d]+", name) for word in _WORD.findall(piece)}
    return parts | {piece.lower() for piece in re.split(r"[-_\d]+", name) if piece}


def _names(box: Box) -> Iterator[str]:
    yield from box.get("class").split()
    yield box.get("id")


def named_around(box: Box) -> bool:
    return any(_says_around(name) for name in _names(box) if name)


def _says_around(name: str) -> bool:
    words = _words(name)
    if words & _HAVING:
        return False
    if _BUILDERS.match(name):
        words -= {"widget", "widgets"}
    return bool(words & _AROUND) or (bool(words & _LISTS) and not words & _ONE)


def named_title(box: Box) -> bool:
    """A short line that a theme sets as a heading without saying so in its tag."""
    return box.tag in {"div", "p", "span", "td", "font"} and any(_words(name) & _TITLES for name in _names(box))
