"""The memo measured on its PDF: thirteen checks of its typography, in centimetres from the top left of the sheet."""

import io
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest

from organizations.models import Organization
from reports.models import ReportDraft
from reports.printing import print_document
from tests.reports.memo_parts import memo_of, type_texts
from tests.reports.reading import CM, Line, fonts_of, lines_of, squeeze

pytestmark = pytest.mark.looks

NEAR = 0.05
LINE, PARAGRAPH = 21 / CM, 27 / CM
RANK = "ว่าที่ร้อยตรี"
NAMES = ["(สมมติวงศ์ตัวอย่างสกุล)", "(นายสองตัวอย่าง)", "(นายสามตัวอย่าง)", "(นายสี่ตัวอย่าง)"]


def near(value: float) -> object:
    return pytest.approx(value, abs=NEAR)


@pytest.fixture
def lines(whole_draft: ReportDraft) -> list[Line]:
    return lines_of(print_document(whole_draft).pdf)


def longest_white(pdf: bytes, baseline: float, left: float, right: float) -> float:
    """The longest stretch of the first sheet, in cm, without a drop of ink near this baseline."""
    scale = 10
    page = pypdfium2.PdfDocument(pdf)[0]
    sheet = page.render(scale=scale).to_pil().convert("L")
    dot = scale * CM
    band = sheet.crop(
        (round(left * dot), round((baseline - 0.1) * dot), round(right * dot), round((baseline + 0.1) * dot))
    )
    inked = [
        place for place in range(band.width) if band.crop((place, 0, place + 1, band.height)).getextrema()[0] < 128
    ]
    return max(after - before for before, after in pairwise([0, *inked, band.width])) / dot


def find(lines: list[Line], start: str) -> Line:
    return next(line for line in lines if squeeze(line.text).startswith(squeeze(start)))


def test_01_the_sheet_is_a4_and_the_emblem_stands_in_its_box(
    whole_draft: ReportDraft, install_emblem: Callable[[Organization], Path]
) -> None:
    install_emblem(whole_draft.organization)
    with pdfplumber.open(io.BytesIO(print_document(whole_draft).pdf)) as pdf:
        assert {(round(page.width), round(page.height)) for page in pdf.pages} == {(595, 842)}
        (emblem,) = pdf.pages[0].images
    assert (emblem["x0"] / CM, emblem["top"] / CM, emblem["bottom"] / CM) == (near(3), near(1.5), near(3))


def test_02_the_title_is_bold_29_points_in_the_middle(lines: list[Line]) -> None:
    title = lines[0]
    assert (title.text, title.sizes) == ("บันทึกข้อความ", {29.0})
    assert (title.left, title.right, title.baseline) == (near(8.93), near(13.07), near(2.69))


@pytest.mark.parametrize("label", ["ส่วนราชการ", "ที่", "เรื่อง"])
def test_03_labels_are_20_points_at_the_left_margin(lines: list[Line], label: str) -> None:
    line = find(lines, label)
    assert line.left == near(3)
    assert line.sizes == {20.0, 16.0}


def test_03_the_date_shares_the_line_of_the_number(lines: list[Line]) -> None:
    line = find(lines, "ที่พร")
    assert line.baseline == near(4.73)
    assert (line.start_of("วันที่"), line.start_of("๑๔ธ")) == (near(10.67), near(13.07))


def test_03_a_blank_day_moves_the_month_on_along_a_dotted_line(whole_draft: ReportDraft) -> None:
    whole_draft.day = None
    pdf = print_document(whole_draft).pdf
    line = find(lines_of(pdf), "ที่พร")
    month = line.start_of("ธันวาคม")
    assert (line.start_of("วันที่"), month) == (near(10.67), near(13.07 + 1.6))
    assert longest_white(pdf, 4.73, 13.07, month) < 0.15


def test_03_an_empty_date_is_one_dotted_line(short_draft: ReportDraft) -> None:
    assert longest_white(print_document(short_draft).pdf, 4.73, 12, 19) < 0.15


@pytest.mark.parametrize(
    "number",
    ["1" * 24, "1" * 31, "1234567890" * 6, "1/2/3/4/5/" * 5, "ว " + "123-" * 14, f"{'ก' * 20} {'1' * 30}/1", "กข" * 30],
)
def test_03_a_long_number_wraps_in_its_own_column(whole_draft: ReportDraft, number: str) -> None:
    whole_draft.number = number
    found = lines_of(print_document(whole_draft).pdf)
    first, subject = find(found, "ที่พร"), find(found, "เรื่องรายงาน")
    below = found[found.index(first) + 1 : found.index(subject)]
    printed = first.text.partition("วันที่")[0] + "".join(line.text for line in below)
    assert printed == squeeze(f"ที่{memo_of(whole_draft).head.number}")
    assert first.text.startswith("ที่พร๗๑๘๐๑/")
    assert (first.start_of("วันที่"), first.start_of("๑๔ธ")) == (near(10.67), near(13.07))
    assert below
    assert all(line.left == near(3.6) and line.right <= 10.67 for line in below)


@pytest.mark.parametrize(
    ("number", "kept"), [("1" * 16, "๑" * 16), ("ว 123 กองสาธารณสุขและสิ่งแวดล้อม เทศบาลเมือง", "ว๑๒๓")]
)
def test_03_code_and_number_share_a_line_where_they_fit(whole_draft: ReportDraft, number: str, kept: str) -> None:
    whole_draft.number = number
    assert find(lines_of(print_document(whole_draft).pdf), "ที่พร").text.startswith(f"ที่พร๗๑๘๐๑/{kept}")


def test_04_body_lines_are_16_points_21_apart(lines: list[Line]) -> None:
    body = [line for line in lines if line.page == 2][1:]
    assert {size for line in body for size in line.sizes} == {16.0}
    gaps = [below.baseline - above.baseline for above, below in pairwise(body)]
    assert gaps[:8] == [near(LINE) if gap < 0.8 else near(PARAGRAPH) for gap in gaps[:8]]
    assert any(gap == near(LINE) for gap in gaps)


@pytest.mark.parametrize("start", ["ตามคำสั่ง", "สำนักงานคณะกรรมการ", "สรุปผล", "-แบบวัด", "๑)คุณภาพ", "จึงเรียน"])
def test_05_a_paragraph_begins_indented_and_6_points_lower(lines: list[Line], start: str) -> None:
    line = find(lines, start)
    above = lines[lines.index(line) - 1]
    assert line.left == near(5.5)
    assert above.page != line.page or line.baseline - above.baseline == near(PARAGRAPH)


def test_06_no_glyph_stands_right_of_the_margin(lines: list[Line]) -> None:
    assert max(line.right for line in lines) <= 19 + 0.01


def test_06_a_figure_too_long_for_a_line_breaks(whole_draft: ReportDraft) -> None:
    type_texts(whole_draft, f"{'ก' * 30} 1/{'1234567890' * 12}")
    assert max(line.right for line in lines_of(print_document(whole_draft).pdf)) <= 19 + 0.01


@pytest.mark.parametrize("name", NAMES)
def test_07_a_name_is_centred_with_63_points_to_sign_above_it(lines: list[Line], name: str) -> None:
    place = lines.index(find(lines, name))
    line, post = lines[place], lines[place + 1]
    above = next(other for other in reversed(lines[:place]) if not other.text.startswith(("(ลงชื่อ)", RANK)))
    assert (line.centre, post.centre) == (near(15), near(15))
    blank_opinion = LINE if above.text.startswith("ความเห็น") else 0
    assert line.baseline - above.baseline - blank_opinion >= 84 / CM - NEAR


@pytest.mark.parametrize(("empty", "room"), [(2, 63), (3, 84), (5, 126)])
def test_07_the_room_to_sign_is_a_setting(whole_draft: ReportDraft, empty: int, room: int) -> None:
    whole_draft.signature_lines = empty
    found = lines_of(print_document(whole_draft).pdf)
    name = find(found, NAMES[0])
    rank, above = found[found.index(name) - 1], found[found.index(name) - 2]
    assert (rank.text, name.baseline - rank.baseline) == (RANK, near(LINE))
    assert name.baseline - above.baseline == near(room / CM)


def test_08_pages_are_numbered_from_the_second(lines: list[Line]) -> None:
    assert not [line for line in lines if line.page == 1 and line.baseline < 2.5]
    numbers = {page: next(line for line in lines if line.page == page) for page in (2, 3)}
    assert {page: line.text for page, line in numbers.items()} == {2: "-๒-", 3: "-๓-"}
    assert [(line.centre, line.baseline) for line in numbers.values()] == [(near(11), near(3.05))] * 2


def test_09_the_catchword_is_the_beginning_of_the_next_page(whole_draft: ReportDraft) -> None:
    whole_draft.catchword = True
    lines = lines_of(print_document(whole_draft).pdf)
    last = max(line.page for line in lines)
    for page in range(1, last):
        catchword = [line for line in lines if line.page == page][-1]
        following = [line for line in lines if line.page == page + 1][1]
        assert catchword.right == near(19)
        assert catchword.text.endswith("...")
        assert following.text.startswith(catchword.text.removesuffix("..."))
    assert not [line for line in lines if line.page == last and line.text.endswith("...")]


def test_09_without_the_setting_there_is_no_catchword_and_nothing_else_moves(
    whole_draft: ReportDraft, lines: list[Line]
) -> None:
    whole_draft.catchword = True
    with_it = lines_of(print_document(whole_draft).pdf)
    assert [line for line in with_it if not line.text.endswith("...")] == lines


def test_10_digits_are_thai_but_in_addresses(lines: list[Line]) -> None:
    text = "".join(line.text for line in lines).replace("www.example.go.th", "")
    assert not [letter for letter in text if letter in "0123456789"]


@pytest.mark.parametrize("catchword", [False, True])
def test_12_positions_are_the_same_with_and_without_an_emblem(
    whole_draft: ReportDraft, install_emblem: Callable[[Organization], Path], catchword: bool
) -> None:
    whole_draft.catchword = catchword
    without = lines_of(print_document(whole_draft).pdf)
    install_emblem(whole_draft.organization)
    assert lines_of(print_document(whole_draft).pdf) == without


def test_13_only_the_shipped_fonts_are_used_and_embedded(whole_draft: ReportDraft) -> None:
    type_texts(whole_draft, "ตรวจแล้ว ✓ ☐ → 😀", "proposal")
    fonts = fonts_of(print_document(whole_draft).pdf)
    names = {font[0].partition("+")[2] for font in fonts}
    assert names == {"TH-SarabunPSK-Portal", "TH-SarabunPSK-Portal-Bold", "DejaVu-Sans-Portal"}
    assert {tuple(font[-5:-2]) for font in fonts} == {("yes", "yes", "yes")}


def test_a_memo_is_as_long_as_it_must_be(whole_draft: ReportDraft, short_draft: ReportDraft) -> None:
    def pages(draft: ReportDraft) -> int:
        return max(line.page for line in lines_of(print_document(draft).pdf))

    assert pages(whole_draft) == 3
    whole_draft.organization.assessments.get().recommendations.all().delete()
    whole_draft.organization.posts.get(chain=4).delete()
    assert pages(whole_draft) == 2
    type_texts(short_draft, "ข้อความสั้น", "background", "facts", "proposal")
    assert pages(short_draft) == 1


def test_names_and_figures_never_break_over_a_line(whole_draft: ReportDraft) -> None:
    text = "องค์การบริหารส่วนตำบลแม่คำมี โดยนายสอง ตัวอย่าง ได้ ๙๖.๑๗ คะแนน "
    for shift in range(0, 24, 3):
        type_texts(whole_draft, "ก" * shift + text * 6, "facts")
        lines = [squeeze(line.text) for line in lines_of(print_document(whole_draft).pdf)]
        joined = "".join(lines)
        for unit in ("แม่คำมี", "นายสองตัวอย่าง", "๙๖.๑๗คะแนน"):
            assert sum(line.count(unit) for line in lines) == joined.count(unit)


@pytest.mark.parametrize("times", [1, 4])
@pytest.mark.parametrize("extra", range(0, 12))
def test_no_signature_stands_alone_on_a_page(short_draft: ReportDraft, extra: int, times: int) -> None:
    text = "\n".join(["ข้อความหนึ่งบรรทัด"] * (8 + extra) + ["จึงเรียนมาเพื่อโปรดทราบและพิจารณา " * times])
    type_texts(short_draft, text, "proposal")
    lines = lines_of(print_document(short_draft).pdf)
    name = find(lines, "(นายหนึ่ง")
    on_page = [
        line for line in lines if line.page == name.page and line.baseline < name.baseline and line.text[0] != "-"
    ]
    assert len(on_page) >= 2


def test_the_mark_of_a_preview_moves_nothing(whole_draft: ReportDraft, lines: list[Line]) -> None:
    marked = lines_of(print_document(whole_draft, marked=True).pdf)
    assert [line for line in marked if line.text != "ร่าง"] == lines
    assert [line.page for line in marked if line.text == "ร่าง"] == [1, 2, 3]


def test_a_long_subject_hangs_under_itself(whole_draft: ReportDraft) -> None:
    lines = lines_of(print_document(whole_draft).pdf)
    first = find(lines, "เรื่องรายงาน")
    second = lines[lines.index(first) + 1]
    assert second.baseline - first.baseline == near(26 / CM)
    assert second.left == near(first.start_of("ราย"))


def test_a_long_office_and_telephone_stay_between_the_margins(whole_draft: ReportDraft) -> None:
    whole_draft.office = whole_draft.organization.offices.get()
    town = "เทศบาลเมืองตัวอย่างนามยาวเป็นพิเศษ จังหวัดนครศรีธรรมราช"
    whole_draft.office.memo_name = f"กองสาธารณสุขและสิ่งแวดล้อม ฝ่ายบริหารงานทั่วไป {town}"
    lines = lines_of(print_document(whole_draft).pdf)
    assert max(line.right for line in lines) <= 19 + 0.01
    assert memo_of(whole_draft).head.unit.endswith("โทร. ๐ ๕๔๖๐ ๐๐๐๐")
