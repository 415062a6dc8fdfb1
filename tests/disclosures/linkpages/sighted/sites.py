"""The sites around a document: menus, news, footers and side boxes full of other years and other names."""

from html import escape

from tests.disclosures.linkpages.sighted.places import Place, seat

NEWS = (
    ("12 ก.พ. 2568", "ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง ประจำปี 2568"),
    ("30 ก.ย. 2567", "ประกาศใช้ข้อบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2568"),
    ("5 มิ.ย. 2566", "รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน ปี 2566"),
    ("19 ธ.ค. 2565", "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"),
    ("8 เม.ย. 2564", "ประกาศ No Gift Policy ประจำปี 2564"),
    ("3 ต.ค. 2563", "แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565) แก้ไข ครั้งที่ 3"),
)
YEARS = ("ITA 2563", "ITA 2564", "ITA 2565", "ITA 2566", "ITA 2567", "ITA 2568")


def news_list(first: int = 0, last: int = 6) -> str:
    """Some lines of old and new news."""
    return "".join(f"<li><small>{when}</small> <a href='#'>{what}</a></li>" for when, what in NEWS[first:last])


def wordpress(
    where: Place, title: str, middle: str, *, posted: str = "8 มีนาคม 2567", years: tuple[str, ...] = YEARS
) -> str:
    """A theme with a menu of years, the post, its neighbours and a side bar."""
    name = escape(where["name"])
    menu = "".join(f'<li class="menu-item"><a href="{{case}}/ita/{n}">{year}</a></li>' for n, year in enumerate(years))
    return f"""<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>{escape(title)} &#8211; {name}</title>
<meta name="generator" content="WordPress 6.4.3"><link rel="stylesheet"
href="/wp-content/themes/local/style.css"></head>
<body class="post-template-default single single-post postid-4021"><header id="masthead"><p class="site-title">
<a href="{{case}}/" rel="home">{name}</a></p><p class="site-description">{escape(seat(where))}</p></header>
<nav class="main-navigation"><ul><li><a href="#">หน้าแรก</a></li><li><a href="#">การประเมิน ITA</a><ul>{menu}</ul></li>
<li><a href="#">ติดต่อเรา</a></li></ul></nav><main id="primary"><article class="post hentry"><header class="entry-header">
<h1 class="entry-title">{escape(title)}</h1><span class="posted-on">เผยแพร่เมื่อ {posted} โดย admin</span></header>
<div class="entry-content">{middle}</div></article><nav class="post-navigation">
<a rel="prev">&laquo; แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565</a> <a rel="next">รายงานประจำปี 2568
&raquo;</a></nav></main>
<aside id="secondary"><h2>เรื่องล่าสุด</h2><ul>{news_list()}</ul><h2>คลังเก็บ</h2><ul><li>มกราคม 2568</li><li>ตุลาคม 2564</li>
</ul></aside><footer id="colophon">Copyright &copy; 2024 {name} | Powered by WordPress</footer></body></html>"""


def joomla(where: Place, title: str, middle: str, *, login: bool = False) -> str:
    """A Joomla article between module positions; `login`: the small login module of every default installation."""
    box = """<div class="well"><h3 class="page-header">เข้าสู่ระบบเจ้าหน้าที่</h3><form action="/index.php" method="post"
id="login-form" class="form-inline"><input name="username" placeholder="ชื่อผู้ใช้"><input type="password" name="password"
placeholder="รหัสผ่าน"><button type="submit">เข้าสู่ระบบ</button><a href="#">ลืมรหัสผ่าน?</a></form></div>"""
    return f"""<!DOCTYPE html><html lang="th-th"><head><meta charset="utf-8"><base href="{{base}}{{case}}/">
<meta name="generator" content="Joomla! - Open Source Content Management"><title>{escape(title)}</title></head>
<body class="site com_content view-article no-layout itemid-318"><div class="container"><header class="header">
<span class="site-title">{escape(where["short_name"])}</span></header><div class="row-fluid">
<div id="sidebar" class="span3">{box if login else ""}<div class="moduletable"><h3>แผนและงบประมาณ</h3><ul class="nav
menu">
<li>ปีงบประมาณ 2568</li><li>ปีงบประมาณ 2567</li><li>ปีงบประมาณ 2566</li><li>ปีงบประมาณ 2565</li></ul></div>
<div class="moduletable"><h3>สถิติผู้เข้าชม</h3><p>วันนี้ 404 เดือนนี้ 2565 ทั้งหมด 256733</p></div></div>
<main id="content" class="span9"><div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">
{escape(title)}</h2></div><dl class="article-info muted"><dd>เขียนโดย Super User</dd><dd>ฮิต: 2564</dd></dl>
<div itemprop="articleBody">{middle}</div><ul class="pager pagenav"><li
class="previous">ก่อนหน้า</li></ul></div></main></div>
</div><footer class="footer"><p>&copy; 2022 {escape(where["short_name"])}</p></footer></body></html>"""


def vendor(where: Place, title: str, middle: str, *, banner: str = "", footer_year: str = "2560") -> str:
    """The ready-made site a contractor sells to hundreds of municipalities: one PHP file, tabs, counters, banners."""
    name = escape(banner or where["name"])
    return f"""<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{name} :: ยินดีต้อนรับ</title><script src="js/jquery-1.11.min.js"></script></head><body><table width="1000"
align="center">
<tr><td colspan="2"><img src="images/head.jpg" alt="{name}"></td></tr><tr><td valign="top" width="230"><div
class="menu_head">
ข้อมูลหน่วยงาน</div><div class="menu_item">โครงสร้างองค์กร</div><div class="menu_item">อำนาจหน้าที่</div>
<div class="menu_item">ข้อบัญญัติ 2562</div><div class="menu_item">ข้อบัญญัติ 2563</div><div class="menu_item">ข้อบัญญัติ 2566</div>
<div class="menu_head">กระดานข่าว</div><ul>{news_list(1, 5)}</ul><div class="menu_head">จำนวนผู้เยี่ยมชม</div>000256,681</td>
<td valign="top"><div class="topic">{escape(title)}</div><div class="detail">{middle}</div>
<div class="share">วันที่ลงข้อมูล 14 ม.ค. 2566 | ผู้เข้าชม 2,563 ครั้ง</div></td></tr><tr><td colspan="2" class="foot">
สงวนลิขสิทธิ์ พ.ศ. {footer_year} {name} | เว็บไซต์ที่เกี่ยวข้อง: กรมส่งเสริมการปกครองท้องถิ่น, องค์การบริหารส่วนจังหวัด,
เทศบาลใกล้เคียง</td></tr></table></body></html>"""


def aspnet(where: Place, title: str, middle: str) -> str:
    """A WebForms page with its view state and a box for officers in the corner."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html
xmlns="http://www.w3.org/1999/xhtml"><head>
<title>{escape(where["short_name"])} - ระบบบริหารเว็บไซต์</title></head><body><form method="post"
action="./Detail.aspx?id=77"
id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI1NjQyNTY1MmQYAQ=="><div id="ctl00_pnlLogin">
<span>Login</span> <input name="ctl00$txtUser" type="text"><input name="ctl00$txtPass" type="password">
<input type="submit" value="เข้าสู่ระบบ"></div><div id="ctl00_menu"><a>2562</a> | <a>2563</a> | <a>2564</a> |
<a>2565</a></div>
<div id="ctl00_ContentPlaceHolder1"><span id="lblTitle" style="font-size:large">{escape(title)}</span>{middle}</div>
<div id="footer">&copy; 2019 {escape(where["name"])} โทร. 0-0000-0000</div></form></body></html>"""


def frontpage(title: str, middle: str) -> str:
    """A page some clerk saved from Word fifteen years ago and copies ever since; meant for windows-874."""
    return f"""<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-874"><meta name=ProgId
content=Word.Document>
<meta name=Generator content="Microsoft Word
11"><title>{escape(title)}</title><style>p.MsoNormal{{font-size:16.0pt;font-family:"Angsana New"}}
</style></head><body lang=EN-US><div
class=Section1>{middle.replace("<p>", "<p class=MsoNormal>")}</div></body></html>"""


def bare(title: str, middle: str, head: str = "") -> str:
    """A page without anything around."""
    top = f'<!doctype html><html lang="th"><head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head>'
    return f"{top}<body>{middle}</body></html>"
