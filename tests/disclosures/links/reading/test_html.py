"""A page is read as a citizen sees it: its own text in lines, what stands around it apart."""

import pytest

from disclosures.links.document import Line
from tests.disclosures.links.answers import PARAGRAPH, page, reading

DOCUMENT = f"<h1>รายงานผล ปี 2567</h1><p>{PARAGRAPH}</p>"
NEWS = "".join(f"<li><a href='/n/{n}'>ประชุมสภาท้องถิ่นและประชาชน ครั้งที่ {n}</a> {n} มี.ค. 2566</li>" for n in range(1, 7))
MENU = "".join(f"<li><a href='/{n}'>เมนูที่ {n}</a></li>" for n in range(6))
LOGIN = "<form><input name=u><input type=password><button>เข้าสู่ระบบ</button></form>"


def lines(body: str) -> list[str]:
    return [line.text for line in reading(page(body)).lines]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p>ก<b>ข</b>ค</p>", [Line("กขค")]),
        ("ก<br>ข", [Line("ก"), Line("ข")]),
        ("<div>ก<div>ข</div>ค</div>", [Line("ก"), Line("ข"), Line("ค")]),
        ("<h2>ก <small>ข</small></h2>", [Line("ก ข", heading=2)]),
        ("<div role=heading aria-level=1>ก</div>", [Line("ก", heading=1)]),
        ("<div class=page-title>ประกาศผล</div>", [Line("ประกาศผล", heading=2)]),
        ("<p><a href=x.pdf>ไฟล์แนบ</a></p>", [Line("ไฟล์แนบ", linked=True)]),
        ("<p>ดู <a href=x.pdf>ไฟล์แนบ</a> ที่นี่</p>", [Line("ดู ไฟล์แนบ ที่นี่")]),
        (
            "<table><tr><th>ที่<th>รายการ<tr><td>1<td><p>จัดซื้อ</p><p>วัสดุ</p></table>",
            [Line("ที่ | รายการ"), Line("1 | จัดซื้อ วัสดุ")],
        ),
        ("<table><tr><td><h1>ก</h1>ข<td>ค</table>", [Line("ก", heading=1), Line("ข"), Line("ค")]),
        ("&#3585;&nbsp;&nbsp;&#3586;", [Line("ก ข")]),
        ("<ul><li>ก<li>ข</ul>", [Line("ก"), Line("ข")]),
    ],
    ids=[
        "inline",
        "br",
        "mixed",
        "heading",
        "role",
        "class",
        "link",
        "link inside",
        "table",
        "layout",
        "entities",
        "list",
    ],
)
def test_blocks_become_lines(body: str, wanted: list[Line]) -> None:
    assert list(reading(page(body)).lines) == wanted


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>ซ่อน</script>",
        "<style>ซ่อน</style>",
        "<noscript>ซ่อน</noscript>",
        "<template>ซ่อน</template>",
        "<p hidden>ซ่อน</p>",
        "<p style='color:red; display : none'>ซ่อน</p>",
        "<div style='visibility:hidden'><p>ซ่อน</p></div>",
        "<select><option>ซ่อน</select>",
        "<!-- ซ่อน -->",
        "<textarea>ซ่อน</textarea>",
    ],
)
def test_what_is_not_seen_is_not_read(hidden: str) -> None:
    assert lines(f"<p>เห็น</p>{hidden}") == ["เห็น"]


@pytest.mark.parametrize(
    "beside",
    [
        f"<nav>{MENU}</nav>",
        f"<header><a href=/>อบต.</a>{MENU}</header>",
        "<footer>ลิขสิทธิ์ 2566</footer>",
        "<aside>สถิติ 2566</aside>",
        "<div role=banner>อบต.อื่น</div>",
        f"<div class='left-menu'>{MENU}</div>",
        f"<div id=sidebarRight>{NEWS}</div>",
        "<p class=breadcrumb>หน้าแรก / ปี 2566</p>",
        "<div id='cookie-consent'>เว็บไซต์นี้ใช้คุกกี้</div>",
        f"<section class=latest-news><ul>{NEWS}</ul></section>",
        f"<div><h3>ข่าวล่าสุด</h3><ul>{NEWS}</ul></div>",
        f"<p><b>ลิงก์ที่เกี่ยวข้อง</b></p><ul>{MENU}</ul>",
        f"<ul>{NEWS}</ul>",
        f"<table><tr><td>{MENU}</td></tr></table>",
        "<marquee>ประกาศ ปี 2566</marquee>",
    ],
    ids=[
        *["nav", "header", "footer", "aside", "role", "menu", "sidebar", "breadcrumb", "cookie", "news by name"],
        *["news by heading", "links by heading", "dated links", "menu in a table", "marquee"],
    ],
)
def test_what_stands_around_is_kept_apart(beside: str) -> None:
    document = reading(page(f"{beside}<div>{DOCUMENT}</div>"))
    heads = {"ลิงก์ที่เกี่ยวข้อง"}
    assert [line.text for line in document.lines if line.text not in heads] == ["รายงานผล ปี 2567", PARAGRAPH.strip()]
    assert document.around


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='content-with-sidebar'>{DOCUMENT}</div>",
        f"<div class='has-menu no-footer'>{DOCUMENT}</div>",
        f"<div class='elementor-widget elementor-widget-text-editor'>{DOCUMENT}</div>",
        f"<div class=news-detail>{DOCUMENT}</div>",
        f"<div class=sidebar>{DOCUMENT}</div>",
        f"<div id=footer><p>{PARAGRAPH}</p></div>",
        f"<aside><p>{PARAGRAPH}</p></aside>",
        f"<header><p>{PARAGRAPH}</p></header>",
        f"<header><h1>รายงานผล ปี 2567</h1></header><p>{PARAGRAPH}</p>",
        f"<nav><main>{DOCUMENT}</main></nav>",
        f"<article><header><h1>รายงานผล ปี 2567</h1></header><p>{PARAGRAPH}</p></article>",
    ],
    ids=[
        "with",
        "has",
        "builder",
        "detail",
        "h1",
        "footer",
        "aside",
        "header",
        "own head",
        "main inside",
        "article head",
    ],
)
def test_a_theme_that_abuses_its_names_loses_nothing(body: str) -> None:
    assert PARAGRAPH.strip() in lines(body)
    assert "รายงานผล ปี 2567" in lines(body) or "<h1>" not in body


@pytest.mark.parametrize(
    "listed",
    [
        "<h1>แผนพัฒนาท้องถิ่น</h1><ul>"
        + "".join(f"<li><a href='/p/{y}'>แผน ปี {y}</a>" for y in range(2561, 2568))
        + "</ul>",
        f"<p>{PARAGRAPH}</p><h3>ไฟล์แนบ</h3><ul>"
        + "".join(f"<li><a href='{n}.pdf'>ไฟล์ {n}</a>" for n in range(6))
        + "</ul>",
        f"<h1>ข่าวประชาสัมพันธ์</h1><ul>{NEWS}</ul>",
    ],
    ids=["an index of years", "attached files", "a page of news"],
)
def test_a_list_that_is_the_document_stays(listed: str) -> None:
    assert len([line for line in reading(page(listed)).lines if line.linked or "ครั้งที่" in line.text]) >= 6


def test_a_narrow_column_with_a_menu_is_around() -> None:
    side = "<td width=200><div class=menu_item>แผน 2566</div><p>ผู้เข้าชม 2,566</p></td>"
    assert lines(f"<table><tr>{side}<td>{DOCUMENT}</td></tr></table>") == ["รายงานผล ปี 2567", PARAGRAPH.strip()]


def test_a_document_beside_a_menu_in_one_row_stays() -> None:
    row = f"<tr><td><b>เมนูหลัก</b><ul>{MENU}</ul></td><td>{DOCUMENT}</td></tr>".replace("h1>", "h2>")
    assert PARAGRAPH.strip() in lines(f"<table><tr><td>{PARAGRAPH * 2}</td></tr>{row}</table>")


def test_what_reserves_a_right_is_the_foot_of_a_site() -> None:
    assert lines(f"{DOCUMENT}<div><p>อบต.เขิน โทร. 0 | สงวนลิขสิทธิ์ © 2567</p></div>") == [
        "รายงานผล ปี 2567",
        PARAGRAPH.strip(),
    ]


def test_a_narrow_column_of_a_table_of_data_stays() -> None:
    assert lines("<table><tr><td width=40>1</td><td>จัดซื้อวัสดุ</td></tr></table>") == ["1 | จัดซื้อวัสดุ"]


def test_a_page_with_nothing_but_menus_gives_no_lines() -> None:
    assert lines(f"<nav>{MENU}</nav><main></main><footer>อบต.เขิน</footer>") == []


def test_a_small_login_box_is_around_and_a_login_page_is_not() -> None:
    beside, alone = reading(page(f"{DOCUMENT}{LOGIN}")), reading(page(f"<p>ระบบสารสนเทศ</p>{LOGIN}"))
    headed = reading(page(f"<h1>เข้าสู่ระบบ</h1><p>{PARAGRAPH}</p>{LOGIN}"))
    assert (beside.password_fields, alone.password_fields, headed.password_fields) == (0, 1, 1)


def test_what_a_page_holds_is_counted() -> None:
    document = reading(
        page(
            "<form></form><iframe src=' a.pdf '></iframe><object data=b.pdf></object><img src=c><script></script>",
            " ก\n ข ",
        )
    )
    assert (document.title, document.forms, document.scripts, document.pictures) == ("ก ข", 1, 1, 1)
    assert document.frames == ("a.pdf", "b.pdf")


def test_a_page_of_frames_names_them() -> None:
    document = reading(
        "<html><frameset cols=1><frame src=/menu><frame src=/main><noframes>ไม่รองรับ</noframes></frameset>"
    )
    assert (document.frames, document.lines) == (("/menu", "/main"), ())


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0;url=/a", "/a"),
        ("5; URL='/a b'", "/a b"),
        ('0; url="/a"', "/a"),
        ("0, /a", "/a"),
        ("3", ""),
        ("0;url=", ""),
    ],
)
def test_a_refresh_leads_to_its_target(content: str, target: str) -> None:
    tag = "<meta http-equiv=Refresh content='{}'>" if "'" not in content else '<meta http-equiv=Refresh content="{}">'
    assert reading(tag.format(content) + "<p>ก").refresh == target


def test_a_refresh_for_those_without_scripts_leads_nowhere() -> None:
    assert reading("<body><noscript><meta http-equiv=refresh content='0;url=/a'></noscript>ก").refresh == ""


def test_deep_nesting_is_read_flat() -> None:
    assert reading("<div>" * 5_000 + "ลึก" + "<p>กว่า").lines[-2:] == (Line("ลึก"), Line("กว่า"))


def test_a_page_of_many_elements_is_read_in_time() -> None:
    assert len(reading("<p>ก</p>" * 60_000).lines) == 5_000


def test_plain_text_is_read_by_line() -> None:
    document = reading("หนึ่ง\r\n\r\nสอง  สาม\n", content_type="text/plain; charset=utf-8")
    assert [line.text for line in document.lines] == ["หนึ่ง", "สอง สาม"]
