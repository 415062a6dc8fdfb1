"""Titles of several bullets, as pages show them."""

import pytest

from ita_portal.measure_tags import bulleted

LIST = '<span class="bullets" role="list"><span role="listitem">{}</span><span role="listitem">{}</span></span>'


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("จัดทำคู่มือ", "จัดทำคู่มือ"),
        ("- ก\n- ข", LIST.format("ก", "ข")),
        ("มาตรการ\n• ก\n• <ข>", "มาตรการ" + LIST.format("ก", "&lt;ข&gt;")),
        ("- ก", "- ก"),
        ("1. ก\n2. ข", "1. ก\n2. ข"),
        ("ก - ข", "ก - ข"),
    ],
    ids=["a line", "bullets", "introduced", "one bullet", "numbers", "a dash inside"],
)
def test_a_title_of_bullets_reads_as_a_list(title: str, shown: str) -> None:
    assert str(bulleted(title)) == shown
