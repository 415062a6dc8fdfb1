"""The fingerprint of the pages' looks."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from disclosures.looks import looks


@pytest.fixture
def template(settings: Any, tmp_path: Path) -> Iterator[Path]:
    settings.BASE_DIR = tmp_path
    path = tmp_path / "templates" / "page.html"
    path.parent.mkdir()
    path.write_text("<p>")
    looks.cache_clear()
    yield path
    looks.cache_clear()


def test_the_looks_stay_the_same_until_a_template_changes(template: Path) -> None:
    first = looks()
    assert re.fullmatch("[0-9a-f]{12}", first)
    looks.cache_clear()
    assert looks() == first
    template.write_text("<p>ใหม่</p>")
    looks.cache_clear()
    assert looks() != first
