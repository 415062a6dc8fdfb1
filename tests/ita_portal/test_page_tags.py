"""Icons: one drawing per word, hidden from those who hear the word."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.template import Context, Template, TemplateSyntaxError

from ita_portal.page_tags import SHAPES, icon

ALLOWED = {"d", "cx", "cy", "r", "fill", "stroke", "stroke-dasharray"}


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_is_drawn_with_plain_attributes(name: str) -> None:
    shapes = list(ElementTree.fromstring(str(icon(name))))
    assert shapes
    assert {attribute for shape in shapes for attribute in shape.attrib} <= ALLOWED


def test_an_icon_is_silent_to_screen_readers() -> None:
    drawing = ElementTree.fromstring(Template('{% icon "tick" %}').render(Context()))
    assert (drawing.get("aria-hidden"), drawing.get("focusable")) == ("true", "false")


def test_a_misspelt_icon_is_named() -> None:
    with pytest.raises(TemplateSyntaxError, match="tik"):
        icon("tik")


def test_every_icon_a_template_asks_for_exists() -> None:
    pages = "".join(path.read_text() for path in Path(settings.BASE_DIR, "templates").rglob("*.html"))
    assert set(re.findall(r'{% icon "([^"]+)" %}', pages)) <= set(SHAPES)
