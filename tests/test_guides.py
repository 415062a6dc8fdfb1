"""The guides: every picture they show is taken by a browser test and is there; what they say to press is on a page."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from tests.conftest import GUIDE

STORIES = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_browser_*.py")]

ROOT = Path(settings.BASE_DIR)
OF_OIT = [
    path for room in ("checks", "links", "models", "register") for path in ROOT.glob(f"disclosures/{room}/**/*.py")
]
WORDS = "".join(
    path.read_text(encoding="utf-8")
    for path in [*ROOT.glob("templates/**/*.html"), *ROOT.glob("*/*.py"), *ROOT.glob("*/forms/*.py"), *OF_OIT]
)


@pytest.mark.parametrize("guide", sorted(GUIDE.glob("guide*.md")), ids=lambda path: path.stem)
def test_every_picture_of_a_guide_is_taken_by_a_browser_test(guide: Path) -> None:
    named = {part.split(")")[0] for part in guide.read_text(encoding="utf-8").split("](pictures/")[1:]}
    source = "".join(STORIES).replace("{seed}", "002")
    assert named
    assert [name for name in named if f'"{name}"' not in source] == []
    assert [name for name in named if not (GUIDE / "pictures" / name).is_file()] == []


@pytest.mark.parametrize("guide", ["guide-documents", "guide-oit", "guide-oit-palad"])
def test_every_word_in_bold_of_a_guide_is_on_a_page(guide: str) -> None:
    bold = re.findall(r"\*\*(.+?)\*\*", (GUIDE / f"{guide}.md").read_text(encoding="utf-8"))
    parts = {part for words in bold for part in re.split(r"\s*…\s*", words)}
    assert len(parts) > 25
    assert sorted(part for part in parts if part not in WORDS) == []
