"""Names are found exact, nearly so, cut off, or merely alike, and never more surely than that."""

import pytest

from assessments.name_index import Fit, NameIndex

NAMES = {
    "1": ["การปฏิบัติหน้าที่"],
    "5": ["การแก้ไขปัญหาการทุจริต", "การแก้ปัญหาการทุจริต"],
    "10.2": ["มาตรการส่งเสริมคุณธรรม"],
    "i1": ["เจ้าหน้าที่ของหน่วยงานท่าน ปฏิบัติงาน เป็นไปตามขั้นตอนและระยะเวลา มากน้อยเพียงใด"],
    "i2": ["เจ้าหน้าที่ของหน่วยงานท่าน ปฏิบัติงาน อย่างเท่าเทียมกัน มากน้อยเพียงใด"],
    "o42": ["มาตรการส่งเสริมคุณธรรม"],
}
INDEX = NameIndex(NAMES)


@pytest.mark.parametrize(
    ("text", "fit", "codes"),
    [
        ("การปฏิบัติหน้าที่", Fit.EXACT, ("1",)),
        ("การแก้ปัญหา การทุจริต", Fit.EXACT, ("5",)),
        ("มาตรการส่งเสริมคุณธรรม", Fit.EXACT, ("10.2", "o42")),
        ("การแก้ไขปัญหาการทุจริตฯ", Fit.NEAR, ("5",)),
        ("การแก้ไขปํญหาการทุจริต", Fit.NEAR, ("5",)),
        ("เจ้าหน้าที่ของหน่วยงานท่าน ปฏิบัติงาน อย่างเท่าเทียมกัน", Fit.PART, ("i2",)),
        ("", Fit.NONE, ()),
        ("ค่าน้ำค่าไฟ", Fit.NONE, ()),
    ],
)
def test_how_a_text_fits_is_told_with_what_it_fits(text: str, fit: Fit, codes: tuple[str, ...]) -> None:
    found = INDEX.find(text)
    assert (found.fit, found.codes) == (fit, codes)


def test_the_beginning_that_two_names_share_names_neither_surely() -> None:
    found = INDEX.find("เจ้าหน้าที่ของหน่วยงานท่าน ปฏิบัติงาน")
    assert found.fit is Fit.ALIKE
    assert set(found.codes) >= {"i1", "i2"}


def test_a_piece_of_a_name_is_within_it() -> None:
    assert INDEX.within("อย่างเท่าเทียมกัน", "i2")
    assert not INDEX.within("อย่างเท่าเทียมกัน", "i1")
