"""The shipped fonts: what they cover, how a text without glyphs is set, and the check at start."""

import hashlib
from pathlib import Path

import pytest
from pytest_django import Settings

from reports.checks import fonts_are_there
from reports.models import ReportDraft
from reports.printing import print_document
from reports.rendering.fonts import FONTS, FontFile, boxed, missing_glyphs, unreadable_fonts
from reports.rendering.measuring import width_of
from reports.rendering.typography import FIRST_LINE, typesetter
from tests.reports.reading import pdfium_text, poppler_text

LINE = "ก" * FIRST_LINE
SHA256 = {
    "THSarabunPSK-Regular.ttf": "51a071f55fe0b21d05334bea94d6e13393edd23e4bf775fd6b1f829bece967f4",
    "THSarabunPSK-Bold.ttf": "7457675c19186491cae40957f07d2426f0fe9633379fa0198b78fc0db753702b",
}


def test_the_thai_font_is_the_one_whose_text_layer_is_exact() -> None:
    assert {font.name: hashlib.sha256(font.path.read_bytes()).hexdigest() for font in FONTS[:2]} == SHA256


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.name)
def test_every_font_has_its_licence_beside_it(font: FontFile) -> None:
    licences = {path.name for path in FONTS[0].path.parent.glob("LICENSE-*.txt")}
    assert any(font.name.startswith(licence.split("-", 1)[1].removesuffix(".txt")) for licence in licences)


@pytest.mark.parametrize("text", ["ที่ ปี่ กู้ น้ำ ฎุ ญู ฐุ ฝั่ง", "ABC abc 0-9 ๐-๙ “”…–", "✓ ☐ → □", "a\u00a0b\nc\u200bd"])
def test_what_a_memo_needs_has_glyphs(text: str) -> None:
    assert missing_glyphs(text) == []


def test_a_character_without_glyph_is_named_once() -> None:
    assert missing_glyphs("ก😀漢😀") == [
        ("😀", "U+1F600", "GRINNING FACE"),
        ("漢", "U+6F22", "CJK UNIFIED IDEOGRAPH-6F22"),
    ]
    assert boxed("ก😀ข") == "ก□ข"


def test_a_character_without_glyph_prints_as_a_box_in_both_engines(whole_draft: ReportDraft) -> None:
    whole_draft.typed_texts.create(name="proposal", text="เรียน😀ท่าน漢\u200bนะ")
    printed = print_document(whole_draft)
    assert [code for _, code, _ in printed.missing] == ["U+1F600", "U+6F22"]
    for text in (poppler_text(printed.pdf), pdfium_text(printed.pdf)):
        assert "เรียน□ท่าน□นะ" in text


def test_names_are_wrapped_whole_and_everything_is_escaped() -> None:
    typeset = typesetter({"แม่คำมี", "นายก <ข>", "นายก"})
    assert typeset(f"{LINE}ตำบลแม่คำมี & นายก <ข>") == (
        f'{LINE}ตำบล<span class="nb">แม่คำมี</span> &amp; <span class="nb">นายก &lt;ข&gt;</span>'
    )


def test_what_cannot_reach_the_end_of_a_line_is_escaped_and_left_alone() -> None:
    assert typesetter({"แม่คำมี"})(f"<b>แม่คำมี{LINE}") == f"&lt;b&gt;แม่คำมี{LINE}"


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("ได้ ๖๐.๔๐ คะแนน", "ได้ [๖๐.๔๐ คะแนน]"),
        ("ปี พ.ศ. ๒๕๖๓", "ปี [พ.ศ. ๒๕๖๓]"),
        ("ลงวันที่ ๓ เมษายน ๒๕๖๓ เรื่อง", "[ลงวันที่ ๓ เมษายน ๒๕๖๓] เรื่อง"),
        ("เมื่อ ๓\u00a0เมษายน\u00a0๒๕๖๓", "เมื่อ [๓\u00a0เมษายน\u00a0๒๕๖๓]"),
        ("คำสั่ง ที่ ๑๑๖/๒๕๖๓", "คำสั่ง [ที่ ๑๑๖/๒๕๖๓]"),
        ("แผน ที่ พร ๗๑๘๐๑/๔๕ ลง", "แผน [ที่ พร ๗๑๘๐๑/๔๕] ลง"),
        ("รวม 12 มาตรการ", "รวม [12 มาตรการ]"),
        ("กองที่รับผิดชอบ", "กอง[ที่รับผิดชอบ]"),
        ("ให้รับผิดชอบ", "ให้รับผิดชอบ"),
        ("อยู่ในระดับ D และ", "อยู่ใน[ระดับ D] และ"),
        ("สำนักงาน ป.ป.ช. มี", "[สำนักงาน ป.ป.ช.] มี"),
        ("ระบบ e-service และ COVID-19", "ระบบ [e-service] และ [COVID-19]"),
        ("ข้อ ๑ - ๓", "ข้อ [๑ - ๓]"),
        ("ช่วง ต.ค. ๖๓ - มี.ค. ๖๔", "ช่วง [ต.ค. ๖๓] - [มี.ค. ๖๔]"),
        ("ใน เดือนเมษายน 2564", "ใน [เดือนเมษายน 2564]"),
        ("1. มาตรการ", "1. มาตรการ"),
        ("ตามที่หน่วยงานภาครัฐ", "ตามที่หน่วยงาน[ภาครัฐ]"),
        ("ไม่ปรากฏคะแนน", "[ไม่ปรากฏคะแนน]"),
    ],
)
def test_a_figure_stays_with_its_word(text: str, set_as: str) -> None:
    assert (
        typesetter(())(LINE + text).removeprefix(LINE).replace('<span class="nb">', "[").replace("</span>", "]")
        == set_as
    )


def test_a_column_holds_what_fits_in_it_and_leaves_a_line_that_fits_alone() -> None:
    typeset, period = typesetter(()), "2 ตุลาคม 2566 ถึง 30 กันยายน 2567"
    assert typeset(period, width_of(period)) == period
    assert typeset(period, 8).endswith('ถึง <span class="nb">30 กันยายน 2567</span>')
    assert typeset(period, 3) == period


def test_the_full_name_and_the_title_before_it_hold_in_running_text_alone() -> None:
    name = "องค์การบริหารส่วนตำบลแม่คำมี"
    typeset = typesetter({"แม่คำมี"}, name)
    assert typeset(f"{LINE}โดยปลัด{name}") == f'{LINE}โดย<span class="nb">ปลัด{name}</span>'
    assert typeset(f"{LINE}ที่{name}").endswith('ตำบล<span class="nb">แม่คำมี</span>')
    assert typeset(f"{LINE}{name}", 20).endswith('ตำบล<span class="nb">แม่คำมี</span>')


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("โดยเห็นชอบแล้ว", "โดย|[เห็นชอบ]|แล้ว"),
        ("การดำเนินงานนั้น", "การ[ดำเนินงาน]|นั้น"),
        ("(๑ ตุลาคม ๒๕๖๕)", "([๑ ตุลาคม ๒๕๖๕])"),
        ("ตำบลแม่คำมีได้", "ตำบล[แม่คำมี]|ได้"),
    ],
)
def test_a_line_may_break_beside_what_holds_together_where_words_meet(text: str, set_as: str) -> None:
    typeset = typesetter({"แม่คำมี"}, seam="|")
    assert (
        typeset(LINE + " " + text).removeprefix(LINE + " ").replace('<span class="nb">', "[").replace("</span>", "]")
        == set_as
    )


@pytest.mark.parametrize("content", [None, b"", b"<html>not a font"], ids=["absent", "empty", "other"])
def test_a_missing_or_broken_font_stops_the_start_with_a_sentence(
    settings: Settings, tmp_path: Path, content: bytes | None
) -> None:
    for font in FONTS:
        (tmp_path / font.name).write_bytes(font.path.read_bytes()[:100])
    broken = tmp_path / "THSarabunPSK-Bold.ttf"
    broken.unlink() if content is None else broken.write_bytes(content)
    settings.FONTS_DIR = tmp_path
    assert [font.name for font in unreadable_fonts()] == ["THSarabunPSK-Bold.ttf"]
    (error,) = fonts_are_there()
    assert str(broken) in error.msg
    assert "คืนไฟล์ THSarabunPSK-Bold.ttf" in str(error.hint)
