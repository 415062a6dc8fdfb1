from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from disclosures.links.judging.items import kinds_asked
from disclosures.links.judging.kinds import ALSO, KINDS, WEAK

FRAMEWORKS = sorted((Path(__file__).resolve().parents[4] / "fixtures" / "frameworks").glob("*.yaml"))


def titles(node: Any) -> Iterator[str]:
    """Of every o-item below a node of a framework."""
    if isinstance(node, list):
        for child in node:
            yield from titles(child)
    elif isinstance(node, dict):
        if str(node.get("code", "")).startswith("o") and "title_th" in node:
            yield node["title_th"]
        for child in node.values():
            yield from titles(child)


@pytest.mark.parametrize("path", FRAMEWORKS, ids=lambda path: path.stem)
def test_every_item_of_every_year_asks_for_a_known_kind(path: Path) -> None:
    found = list(titles(yaml.safe_load(path.read_text(encoding="utf-8"))))
    assert [title for title in found if not kinds_asked(title)] == []


def test_what_is_told_of_kinds_names_known_ones() -> None:
    assert set(KINDS) >= WEAK.union(*(kinds for _, kinds in ALSO))
