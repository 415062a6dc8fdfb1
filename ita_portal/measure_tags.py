"""How pages show the texts of measures."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from measures.steps import steps_of

register = template.Library()


@register.filter
def bulleted(title: str) -> str | SafeString:
    """A title of several bullets as a list that may stand in headings, links and labels; any other as it is."""
    found = steps_of(title)
    if found.numbered or len(found.steps) < 2:
        return title
    items = format_html_join("", '<span role="listitem">{}</span>', ([step.text] for step in found.steps))
    return format_html('{}<span class="bullets" role="list">{}</span>', found.introduction, items)
