"""Icons: one drawing per word, hidden from those who hear the word."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template, TemplateSyntaxError
from django.test import RequestFactory

from ita_portal.page_tags import SHAPES, icon
from organizations.authorship import Author, author_of
from organizations.models import User

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


@pytest.mark.parametrize(
    ("tag", "address"), [("{% author_field %}", "/work/a/?edit=5"), ('{% author_field "/work/b/" %}', "/work/b/")]
)
def test_a_form_names_its_author_and_the_page_it_is_shown_on(tag: str, address: str) -> None:
    request = RequestFactory().get("/work/a/?edit=5")
    request.user = User(pk=7)
    field = Template(tag).render(Context({"request": request}))
    found = re.fullmatch(r'<input type="hidden" name="author" value="([^"]+)">', field)
    assert found
    assert author_of(RequestFactory().post("/", {"author": found[1]})) == Author(7, address)


def test_a_form_shown_to_nobody_in_particular_names_no_author() -> None:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    assert Template("{% author_field %}").render(Context({"request": request})) == ""
