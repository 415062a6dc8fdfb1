"""The guides: every picture they show is taken by a browser test, and is there."""

from pathlib import Path

import pytest

from tests.conftest import GUIDE

STORIES = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_browser_*.py")]


@pytest.mark.parametrize("guide", sorted(GUIDE.glob("guide*.md")), ids=lambda path: path.stem)
def test_every_picture_of_a_guide_is_taken_by_a_browser_test(guide: Path) -> None:
    named = {part.split(")")[0] for part in guide.read_text(encoding="utf-8").split("](pictures/")[1:]}
    source = "".join(STORIES).replace("{seed}", "002")
    assert named
    assert [name for name in named if f'"{name}"' not in source] == []
    assert [name for name in named if not (GUIDE / "pictures" / name).is_file()] == []
