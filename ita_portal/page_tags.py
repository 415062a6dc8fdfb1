"""Small pieces every page uses: icons (one 24 × 24 grid, a stroke of 2 px) and the author of a form."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from organizations.authorship import AUTHOR, author_token
from organizations.carrying import was_carried

register = template.Library()

_RING = '<circle cx="12" cy="12" r="9"/>'
_FILLED = 'fill="currentColor" stroke="none"'

SHAPES: dict[str, str] = {
    "calendar": '<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4"/>',
    "clock": f'{_RING}<path d="M12 7v5l3 2"/>',
    "cross": '<path d="M6 6l12 12M18 6L6 18"/>',
    "down": '<path d="M12 5v14M6 13l6 6 6-6"/>',
    "download": '<path d="M12 4v11M7 10l5 5 5-5M4 20h16"/>',
    "eye": '<path d="M2 12c5-8 15-8 20 0-5 8-15 8-20 0z"/><circle cx="12" cy="12" r="3"/>',
    "file": '<path d="M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6"/>',
    "half": f'{_RING}<path {_FILLED} d="M12 3a9 9 0 0 1 0 18z"/>',
    "info": f'{_RING}<path d="M12 11v6M12 7v.5"/>',
    "key": '<circle cx="8" cy="15" r="4"/><path d="M11 12l9-9M16 7l3 3"/>',
    "left": '<path d="M19 12H5M11 6l-6 6 6 6"/>',
    "link": '<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>',
    "list": '<path d="M9 6h12M9 12h12M9 18h12M4 6h.5M4 12h.5M4 18h.5"/>',
    "lock": '<path d="M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3"/>',
    "part": f'{_RING}<path {_FILLED} d="M12 12V5a7 7 0 0 1 6 10.5z"/>',
    "pencil": '<path d="M4 20l1-5L16 4l4 4L9 19z"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "print": '<path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z"/>',
    "return": '<path d="M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3"/>',
    "right": '<path d="M5 12h14M13 6l6 6-6 6"/>',
    "ring": '<circle cx="12" cy="12" r="9" stroke-dasharray="4 3"/>',
    "search": '<circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/>',
    "tick": '<path d="M4 13l5 5L20 6"/>',
    "tick-ring": f'{_RING}<path d="M8 12l3 3 5-6"/>',
    "trash": '<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14"/>',
    "up": '<path d="M12 19V5M6 11l6-6 6 6"/>',
    "upload": '<path d="M12 16V4M7 9l5-5 5 5M4 20h16"/>',
    "user": '<circle cx="12" cy="8" r="4"/><path d="M5 21c0-9 14-9 14 0"/>',
    "warning": '<path d="M12 3.5L22 20.5H2zM12 10v5M12 17.5v.5"/>',
}

# State → its drawing; the words stand beside it (DESIGN, chips).
CHIPS: dict[str, str] = {
    "draft": "ring",
    "submitted": "half",
    "approved": "tick",
    "revised": "half",
    "returned": "return",
    "not_started": "ring",
    "in_progress": "part",
    "completed": "tick-ring",
    "cancelled": "cross",
    "overdue": "clock",
    "open": "part",
    "prepared": "half",
    "frozen": "lock",
}


@register.simple_tag
def icon(name: str) -> SafeString:
    """An inline drawing that repeats the word beside it, so screen readers skip it."""
    if name not in SHAPES:
        raise template.TemplateSyntaxError(f"no icon is called {name!r}")
    return format_html(
        '<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">{}</svg>',
        mark_safe(SHAPES[name]),  # noqa: S308 -- our own constants
    )


@register.simple_tag
def chip(state: str, label: str) -> SafeString:
    """A state as icon, word and border, readable in grey."""
    return format_html('<span class="chip chip-{}">{}{}</span>', state, icon(CHIPS[state]), label)


@register.simple_tag(takes_context=True)
def author_field(context: dict[str, Any], page: str = "") -> SafeString:
    """The hidden field that lets a form survive the end of the session. `page`: where the form is shown, if it is not
    where it is posted to."""
    request = context["request"]
    if not request.user.is_authenticated:
        return SafeString("")
    token = author_token(request.user, page or request.get_full_path())
    return format_html('<input type="hidden" name="{}" value="{}">', AUTHOR, token)


@register.simple_tag(takes_context=True)
def carried_page(context: dict[str, Any]) -> str:
    """The address of this page, if it shows what was typed in an earlier session; else nothing."""
    request = context["request"]
    return request.get_full_path() if was_carried(request) else ""
