import pytest

from organizations.svg import UnsafeDrawing, sanitised

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"'


def drawing(inside: str = "", attributes: str = "") -> bytes:
    return f"{HEAD} {attributes}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (drawing("<script>alert(1)</script>"), "<script>"),
        (drawing('<path d="M0 0" onload="alert(1)"/>'), "onload"),
        (drawing(attributes='onLoad="alert(1)"'), "onLoad"),
        (drawing("<foreignObject><div/></foreignObject>"), "<foreignObject>"),
        (drawing("<style>@import url(https://example.com/x.css);</style>"), "<style>"),
        (drawing('<image href="https://example.com/x.png"/>'), "<image>"),
        (drawing('<use href="#a"/>'), "<use>"),
        (drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), "<a>"),
        (drawing("<text>ก</text>"), "<text>"),
        (drawing('<set attributeName="d"/>'), "<set>"),
        (drawing('<path href="#a" d="M0 0"/>'), "อ้างถึงสิ่งภายนอก"),
        (drawing('<linearGradient xlink:href="https://example.com/g.svg#a"/>'), "อ้างถึงสิ่งภายนอก"),
        (drawing('<path fill="url(https://example.com/a.svg#b)" d="M0 0"/>'), "อ้างถึงสิ่งภายนอก"),
        (drawing('<path style="fill:url(//example.com/#b)" d="M0 0"/>'), "อ้างถึงสิ่งภายนอก"),
        (drawing('<path style="fill:u\\72l(//example.com)" d="M0 0"/>'), "อ้างถึงสิ่งภายนอก"),
        (drawing("<g>" * 60 + "</g>" * 60), "ซ้อนกัน"),
        (drawing("<path/>" * 6_000), "ซับซ้อน"),
        (
            b'<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>',
            "ENTITY",
        ),
        (
            b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"/>',
            "ENTITY",
        ),
        (b"<svg><path/></svg>", "ไม่ใช่ภาพ SVG"),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>", "ไม่ใช่ภาพ SVG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "อ่านไฟล์ SVG ไม่ได้"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>", "viewBox"),
    ],
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_a_drawing_that_could_act_or_fetch_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(UnsafeDrawing, match=said):
        sanitised(data, "ตรา")


@pytest.mark.parametrize(
    "box",
    [
        "",
        "0 0 0 0",
        "0 0 -5 5",
        "0 0 5 -5",
        "0 0 NaN 5",
        "0 0 inf 5",
        "0 0 1e999 1",
        "-1e999 0 1 1",
        "0 0 1e-300 1",
        "0 0 10",
        "0 0 10 10 10",
        "0,,0 10 10",
        "0 0 10px 10",
        "0 0 1_0 10",
        "0 0 ๑๐ ๑๐",
    ],
)
def test_a_viewbox_that_is_no_area_is_refused_with_how_to_mend_it(box: str) -> None:
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="M0 0"/></svg>'.encode()
    for whole in (data, drawing(data.decode())):
        with pytest.raises(UnsafeDrawing, match="viewBox.*โปรดกำหนดขนาดหน้า"):
            sanitised(whole, "ตรา")


@pytest.mark.parametrize("box", ["0 0 10 10", " 0,0 , 10\n10 ", "-5 -.5 1e2 +7.", "0 0 0.5 99999"])
def test_a_viewbox_with_an_area_is_kept(box: str) -> None:
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="M0 0"/></svg>'.encode()
    assert b"viewBox" in sanitised(data, "ตรา")


def test_a_drawing_of_no_width_is_refused() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="10"><path d="M0 0"/></svg>'
    with pytest.raises(UnsafeDrawing, match="viewBox"):
        sanitised(data, "ตรา")


def test_shapes_paint_and_local_gradients_survive() -> None:
    clean = sanitised(
        drawing(
            '<defs><linearGradient id="a"><stop offset="0" style="stop-color:#000"/></linearGradient>'
            '<linearGradient id="b" xlink:href="#a"/></defs><path d="M0 0h9" style="fill:url(#b);-x:1" class="k"/>'
        ),
        "ตราครุฑ",
    ).decode()

    assert 'fill="url(#b)"' in clean
    assert 'stop-color="#000"' in clean
    assert 'xlink:href="#a"' in clean or 'href="#a"' in clean
    assert "class" not in clean
    assert "style" not in clean


def test_what_drawing_programs_note_for_themselves_is_dropped() -> None:
    notes = (
        '<!-- made by someone --><metadata><path/></metadata><sodipodi:namedview xmlns:sodipodi="http://example.com/s" '
        'pagecolor="#fff"/><title>old</title>'
    )
    clean = sanitised(drawing(notes + '<path d="M0 0"/>'), "ตราครุฑ").decode()

    assert "made by" not in clean
    assert "namedview" not in clean
    assert "metadata" not in clean
    assert "old" not in clean
    assert clean.count("<title>ตราครุฑ</title>") == 1


def test_a_circle_of_gradients_is_cut() -> None:
    circle = '<linearGradient id="a" xlink:href="#b"/><linearGradient id="b" xlink:href="#a"/>'

    assert "href" not in sanitised(drawing(circle), "ตรา").decode()


def test_width_and_height_become_a_viewbox() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="40.5"><path d="M0 0"/></svg>'

    assert 'viewBox="0 0 30 40.5"' in sanitised(data, "ตรา").decode()
