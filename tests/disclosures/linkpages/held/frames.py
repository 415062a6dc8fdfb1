"""The sites around a document: old table layouts, vendors' themes, WordPress, Joomla, Google Sites, Word's own pages.

A frame takes the body whose site it is, the page's title and the document, and answers with the whole page.
"""

from collections.abc import Callable
from html import escape

from ..case import Reply
from .bodies import Body
from .furniture import counter, footer, news, side_menu, top_menu
from .paper import Paper, bold, clean, parted, word

Frame = Callable[[Body, Paper], Reply]
HTML = {"Content-Type": "text/html; charset=UTF-8"}


def title_of(paper: Paper) -> str:
    return escape(next((parted(block)[1] for block in paper if isinstance(block, str)), ""))


def page(text: str, status: int = 200) -> Reply:
    return Reply(status, HTML, text.encode())


def old_tables(body: Body, paper: Paper) -> Reply:
    """A vendor's PHP site of about 2012, in windows-874, its encoding said in the page alone."""
    text = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874">
<title>:: {body.full} ::</title></head>
<body bgcolor="#E8F4E8" topmargin="0"><table width="1000" align="center" border="0" bgcolor="#FFFFFF">
<tr><td colspan="3"><img src="images/head.jpg" width="1000" alt=""></td></tr>
<tr><td colspan="3" bgcolor="#006633"><marquee><font color="white">ยินดีต้อนรับสู่เว็บไซต์ {body.full}</font></marquee></td>
</tr>
<tr><td width="200" valign="top">{side_menu()}{counter()}</td>
<td width="600" valign="top"><table width="100%"><tr><td>{bold(paper)}</td></tr>
<tr><td align="right"><font size="1">เข้าชม : 128 ครั้ง | <a href="javascript:window.print()">พิมพ์หน้านี้</a></font></td>
</tr></table></td>
<td width="200" valign="top">{news(body)}</td></tr>
<tr><td colspan="3" align="center" bgcolor="#CCCCCC">{footer(body)}</td></tr></table></body></html>"""
    return Reply(200, {"Content-Type": "text/html"}, text.encode("cp874", "xmlcharrefreplace"))


def wordpress(body: Body, paper: Paper) -> Reply:
    return page(f"""<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8">
<title>{title_of(paper)} &#8211; {body.name}</title><meta name="generator" content="WordPress 6.4.3">
<link rel="stylesheet" href="/wp-content/themes/astra/style.css"></head><body class="post-template-default single">
<a class="skip-link" href="#content">Skip to content</a><header class="site-header">
<p class="site-title">{body.name}</p>
<nav>{top_menu()}</nav></header><div id="content"><main><article class="post type-post">
<div class="entry-meta">โดย <span class="author">admin</span> / <time>15 มิถุนายน 2568</time></div>
<div class="entry-content">{clean(paper)}</div></article>
<nav class="post-navigation"><a rel="prev">&larr; เรื่องก่อนหน้า</a> <a rel="next">เรื่องถัดไป &rarr;</a></nav></main>
<aside class="widget-area"><h2 class="widget-title">เรื่องล่าสุด</h2>{news(body)}</aside></div>
<footer class="site-footer">{footer(body)}<p>Copyright &copy; 2026 | Powered by Astra</p></footer></body></html>""")


def joomla(body: Body, paper: Paper) -> Reply:
    return page(f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="th-th" dir="ltr"><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8">
<meta name="generator" content="Joomla! - Open Source
 Content Management"><title>{body.name} - {title_of(paper)}</title></head><body class="site com_content view-article">
<div class="header">{body.name}</div><ul class="breadcrumb"><li>คุณอยู่ที่นี่:</li><li>หน้าแรก</li><li>ITA</li></ul>
<div class="row-fluid"><div class="span3">{side_menu()}</div><div class="span6"><div class="item-page">
<dl class="article-info"><dt>รายละเอียด</dt><dd>เขียนโดย Super User</dd><dd>สร้างเมื่อ: 20 กุมภาพันธ์ 2568</dd>
<dd>ฮิต: 412</dd></dl>
<div itemprop="articleBody">{clean(paper)}</div></div></div><div class="span3">{news(body)}{counter()}
<form action="/" class="form-inline"><input name="username" placeholder="ชื่อผู้ใช้">
<input type="password" name="password">
<button>เข้าสู่ระบบ</button></form></div></div><div class="footer">{footer(body)}</div></body></html>""")


def vendor(body: Body, paper: Paper) -> Reply:
    """A vendor's Bootstrap theme of about 2022: banners, a menu of the assessment's items, cookies."""
    return page(f"""<!doctype html><html lang="th"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{body.full}</title>
<meta property="og:title" content="{body.name}"></head><body>
<div class="top-bar">ขนาดตัวอักษร <a>ก</a> <a>ก</a> <a>ก</a> | การแสดงผล <a>C</a> <a>C</a> | TH EN</div>
<header><img src="/assets/logo.png" alt="ตรา{body.name}"><h1>{body.name}</h1><span>{body.seat}</span></header>
<nav class="navbar">{top_menu()}</nav><div id="carousel">
<div class="carousel-item">ประชาสัมพันธ์การชำระภาษี ประจำปี 2569</div>
<div class="carousel-item">No Gift Policy งดรับ งดให้</div></div>
<div class="container"><div class="row"><div class="col-lg-3">{side_menu()}</div>
<div class="col-lg-9"><div class="card"><div class="card-body">{clean(paper)}</div>
<div class="card-footer">ผู้ดูแลระบบ | อ่าน 87 ครั้ง <a class="btn">Facebook</a> <a class="btn">LINE</a></div></div>
<h4>ข่าวอื่น ๆ</h4>{news(body)}</div></div></div><footer>{footer(body)}{counter()}</footer>
<div class="cookie-consent">เว็บไซต์นี้มีการใช้คุกกี้เพื่อเพิ่มประสบการณ์ที่ดี <button>ยอมรับ</button></div>
<script>window.dataLayer=window.dataLayer||[];</script></body></html>""")


def google_site(body: Body, paper: Paper) -> Reply:
    return page(f"""<!DOCTYPE html><html lang="th" itemscope itemtype="http://schema.org/WebPage"><head>
<meta charset="utf-8"><title>{body.short} - ITA</title><meta property="og:site_name" content="{body.short}"></head>
<body><div jscontroller="pc62j"><div role="navigation"><ul><li>หน้าแรก</li><li>ข้อมูลพื้นฐาน</li><li>OIT</li>
<li>ติดต่อเรา</li></ul></div>
<div role="main"><section><div class="LS81yb"><div class="tyJCtd">{clean(paper)}</div></div></section></div>
<footer><div>{body.short}</div><span>Page updated</span><span>Google Sites</span><span>Report abuse</span></footer>
</div></body></html>""")


def word_page(body: Body, paper: Paper) -> Reply:
    """Saved from Word and uploaded as it was, windows-874 in the header."""
    text = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-874">
<meta name=Generator content="Microsoft Word 15">
<title>{body.short}</title><style><!-- p.MsoNormal {{margin:0cm;font-family:"TH SarabunPSK"}} --></style></head>
<body lang=EN-US><div class=WordSection1>{word(paper)}</div></body></html>"""
    headers = {"Content-Type": "text/html; charset=windows-874"}
    return Reply(200, headers, text.encode("cp874", "xmlcharrefreplace"))


def aspx(body: Body, paper: Paper) -> Reply:
    return page(f"""<!DOCTYPE html><html><head id="Head"><meta charset="utf-8"><title>{body.name} > ข้อมูล</title>
</head>
<body id="Body"><form method="post" action="./default.aspx" id="Form">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTI3OT==">
<div id="ControlPanel"><div class="logo">{body.name}</div><div id="menu">{top_menu()}</div>
<div id="dnn_ContentPane"><div class="DnnModule"><span class="Head">รายละเอียดข้อมูล</span>
<div class="Normal">{bold(paper)}</div>
</div></div><div id="dnn_RightPane">{news(body)}</div><div id="dnn_Footer">{footer(body)}</div></div></form></body>
</html>""")


def bare(body: Body, paper: Paper) -> Reply:
    return page(f"<!DOCTYPE html><meta charset=utf-8><title>{body.short}</title>\n<body>\n{clean(paper)}\n</body>")


def blog(body: Body, paper: Paper) -> Reply:
    return page(f"""<!DOCTYPE html><html dir="ltr" lang="th"><head><meta charset="utf-8">
<meta content="blogger" name="generator"><title>{body.name}: {title_of(paper)}</title></head><body>
<div class="header"><h1 class="title">{body.name}</h1><p class="description">{body.seat}</p></div>
<div class="main"><div class="date-outer"><h2 class="date-header">วันจันทร์ที่ 3 มีนาคม พ.ศ. 2568</h2>
<div class="post hentry">
<div class="post-body entry-content">{clean(paper)}</div><div class="post-footer">เขียนโดย งานประชาสัมพันธ์ ที่ 10:22
 ไม่มีความคิดเห็น:</div></div></div></div><div class="sidebar"><h2>คลังบทความของบล็อก</h2><ul><li>► 2569 (4)</li>
<li>▼ 2568 (31)</li>
<li>► 2567 (28)</li><li>► 2566 (17)</li></ul>{news(body)}</div></body></html>""")
