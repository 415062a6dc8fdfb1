"""Thai comes out of files as it is read."""

import pytest

from disclosures.links.reading.glyphs import mended

WRITTEN = {
    "ก ำ ห น ด ก า ร": "กำหนดการ",
    "ร า ย ง า น ผ ล ป ร ะ จํ า ปี": "รายงานผลประจำปี",
    "พ . ศ . ๒ ๕ ๖ ๗": "พ.ศ.๒๕๖๗",
    "ประจำปีงบประมาณ พ.ศ. ๒ ๕ ๖ ๖": "ประจำปีงบประมาณ พ.ศ.๒๕๖๖",
    "ข้อ ก ข ค": "ข้อ ก ข ค",
    "ร้อยละ 1 2 3 4": "ร้อยละ 1 2 3 4",
    "ปี 1 2 3 4 5": "ปี 1 2 3 4 5",
    "2561 \u00ad 2562": "2561 - 2562",
    "กำ\u00adหนด": "กำหนด",
    "ท \u0e35\u0e48": "ท\u0e35\u0e48",
}


@pytest.mark.parametrize("text", WRITTEN, ids=WRITTEN.values())
def test_letters_that_stand_apart_are_words_again(text: str) -> None:
    assert mended(text) == WRITTEN[text]
