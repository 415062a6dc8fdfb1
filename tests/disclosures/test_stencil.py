"""Parts filled into a template of a shape: as if the template had been rendered for each."""

from typing import Any

import pytest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from disclosures.stencil import Stencil

HEADLINE = "disclosures/_headline.html"
BARE: dict[str, Any] = {
    "slug": "khoen",
    "official_name": "อบต.เขิน",
    "district": "น้ำเกลี้ยง",
    "province": "ศรีสะเกษ",
    "result": None,
    "oit": None,
    "measures": None,
}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"official_name": "<b>{0} & \"เขิน\" 'ใหม่' %s"},
        {"result": 2566, "year": 2566, "total": "96.17", "level": "A"},
        {"result": 2566, "year": 2566, "total": "96.17", "level": ""},
        {"year": 2566, "withdrawn": True, "total": False},
        {"oit": 2567, "published": 1, "items": 43, "measures": 2567, "year": 2567, "of_measures": True},
    ],
)
def test_a_part_is_as_the_template_makes_it(more: dict[str, Any]) -> None:
    stencil = Stencil(HEADLINE)
    assert stencil.filled(**BARE | {"official_name": "ก"} | more)
    assert stencil.filled(**BARE | more) == render_to_string(HEADLINE, BARE | more)


@pytest.mark.parametrize(("text", "written"), [("<i>", "&lt;i&gt;"), (mark_safe("<i>"), "<i>"), (SafeString("7"), "7")])
def test_what_is_not_safe_is_escaped(text: str, written: str) -> None:
    part = Stencil("disclosures/_oit_link.html").filled(href="", label=text, words="", address="")
    assert isinstance(part, SafeString)
    assert part.startswith(written)
