"""The picture that messengers show."""

import io

import pytest
from PIL import Image, features

from disclosures.sharing import HEIGHT, WIDTH
from disclosures.spreading.card import HOME, Card
from disclosures.spreading.picture import HEAD, INDIGO, picture_of

CARDS = {
    "home": HOME,
    "result": Card("ผลการประเมิน ITA ปี 2566", "องค์การบริหารส่วนตำบลเขิน", "อำเภอน้ำเกลี้ยง", "87.33", "ระดับ ผ่าน"),
    "long": Card("หัวข้อ " * 40, "องค์การบริหารส่วนตำบล" * 9, "อำเภอ" * 60, "100.00", "ระดับ ผ่านดีเยี่ยม " * 9),
    "empty": Card("", ""),
}


def opened(card: Card) -> Image.Image:
    return Image.open(io.BytesIO(picture_of(card))).convert("RGB")


def test_thai_marks_are_set_by_a_shaper() -> None:
    assert features.check("raqm")
    assert features.check("fribidi")


@pytest.mark.parametrize("name", CARDS)
def test_a_picture_has_the_size_and_the_weight_messengers_take(name: str) -> None:
    content = picture_of(CARDS[name])
    assert content.startswith(b"\x89PNG")
    assert len(content) <= 300 * 1024
    assert opened(CARDS[name]).size == (WIDTH, HEIGHT)


@pytest.mark.parametrize("name", CARDS)
def test_nothing_is_written_beyond_the_margins(name: str) -> None:
    picture = opened(CARDS[name])
    ground = picture.crop((WIDTH - 60, 4, WIDTH, HEAD - 4)).getcolors()
    assert ground is not None
    assert {colour for _, colour in ground} == {tuple(bytes.fromhex(INDIGO[1:]))}


def test_the_same_card_gives_the_same_bytes() -> None:
    first = picture_of(CARDS["result"])
    picture_of.cache_clear()
    assert picture_of(CARDS["result"]) == first
