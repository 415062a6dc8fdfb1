"""The stylesheet: what old browsers and the content policy allow, colours that can be read, fonts that write Thai."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

STATIC = Path(settings.BASE_DIR, "static")
PORTAL, WORK, OIT, POSTER = (
    (STATIC / "css" / f"{name}.css").read_text() for name in ("portal", "work", "oit", "poster")
)
CSS = PORTAL + WORK + OIT + POSTER
TOKENS = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6});", CSS))
TEXT_PAIRS = [
    ("ink", "paper"),
    ("ink-2", "paper"),
    ("ink-2", "kram-0"),
    ("kram-7", "paper"),
    ("kram-7", "kram-1"),
    ("leaf-7", "leaf-1"),
    ("khamin-7", "khamin-1"),
    ("khamin-7", "surface"),
    ("din-7", "din-1"),
    ("krang-7", "krang-1"),
    ("surface", "krang-7"),
    ("surface", "kram-7"),
    ("surface", "kram-9"),
]
SHAPE_PAIRS = [("edge", "paper"), ("edge", "surface"), ("din-5", "surface"), ("kram-7", "rule")]


def luminance(token: str) -> float:
    digits = TOKENS[token].lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_words_stand_out_from_their_ground(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_borders_and_bars_stand_out_from_their_ground(shape: str, ground: str) -> None:
    assert contrast(shape, ground) >= 3


@pytest.mark.parametrize("newer", ["data:", ":has(", "@import", "@container", "@layer", "subgrid", "&", "italic"])
def test_the_stylesheet_does_without(newer: str) -> None:
    assert newer not in CSS


def test_rules_are_not_nested() -> None:
    depth = deepest = 0
    for sign in re.findall(r"[{}]", re.sub(r"@media[^{]*{", "", CSS)):
        depth += 1 if sign == "{" else -1
        deepest = max(deepest, depth)
    assert deepest == 1


def test_every_token_used_is_defined() -> None:
    assert set(re.findall(r"var\(--([a-z0-9-]+)\)", CSS)) <= set(re.findall(r"--([a-z0-9-]+):", CSS))


def test_every_file_it_asks_for_is_there() -> None:
    wanted = re.findall(r'url\("([^"]+)"\)', CSS)
    assert wanted
    assert [name for name in wanted if not (STATIC / "css" / name).resolve().is_file()] == []


def test_a_first_visit_stays_light() -> None:
    fonts = sum((STATIC / "fonts" / f"sarabun-{weight}.woff2").stat().st_size for weight in (400, 600))
    assert len(gzip.compress(PORTAL.encode())) <= 8_192
    assert fonts <= 30_500


@pytest.mark.parametrize("weight", [400, 600])
def test_a_screen_font_holds_thai_and_stacks_its_marks(weight: int) -> None:
    font = TTFont(STATIC / "fonts" / f"sarabun-{weight}.woff2")
    letters = {*range(0x20, 0x7F), *range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C), *map(ord, "×–—‘’“”•…←→−≤≥")}
    assert letters <= set(font.getBestCmap())
    features = {
        record.FeatureTag for table in ("GSUB", "GPOS") for record in font[table].table.FeatureList.FeatureRecord
    }
    assert {"ccmp", "mark", "mkmk"} <= features
