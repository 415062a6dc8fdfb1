"""What stands around a document on the web: frames of content systems, with their menus, archives and footers."""

from collections.abc import Sequence

from ..case import Reply

HTML = "text/html; charset=utf-8"


def html(text: str, status: int = 200, **headers: str) -> Reply:
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Content-Type": HTML} | more, text.encode())


def thai_windows(text: str, kind: str = "text/html") -> Reply:
    return Reply(200, {"Content-Type": kind, "Server": "Microsoft-IIS/6.0"}, text.encode("cp874", "xmlcharrefreplace"))


def away(to: str, status: int = 302, text: str = "", **headers: str) -> Reply:
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Location": to, "Content-Type": HTML} | more, text.encode())


def refresh(to: str, text: str = "", seconds: int = 0) -> Reply:
    return html(
        f"<html><head><meta http-equiv='Refresh' content='{seconds}; URL={to}'></head><body>{text}</body></html>"
    )


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    cells = "".join(f"<th>{cell}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f"<table border='1' class='table table-bordered'><thead><tr>{cells}</tr></thead><tbody>{lines}</tbody></table>"
    )


def links(texts: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li><a href='/p/{n}'>{text}</a></li>" for n, text in enumerate(texts)) + "</ul>"


def wix(site: str, title: str, content: str, menu: Sequence[str] = ()) -> str:
    return f"""<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{title} | {site}</title>
<meta name="generator" content="Wix.com Website Builder"><meta http-equiv="X-Wix-Meta-Site-Id" content="0a1b">
<script type="application/json" id="wix-essential-viewer-model">{{"site":{{"siteRevision":2023}}}}</script></head>
<body><div id="SITE_CONTAINER"><header id="SITE_HEADER"><span class="font_2">{site}</span>
<nav>{links(menu)}</nav></header>
<main id="PAGES_CONTAINER"><div data-testid="richTextElement" class="wixui-rich-text"><h2 class="font_2">{title}</h2>
{content}</div></main><footer id="SITE_FOOTER">
<p class="font_8">©2023 by {site}. Proudly created with Wix.com</p></footer>
</div></body></html>"""


def google_site(site: str, title: str, content: str, menu: Sequence[str] = ()) -> str:
    nav = "".join(
        f"<li role='treeitem'><a class='aJHbb' href='/view/s/{n}'>{text}</a></li>" for n, text in enumerate(menu)
    )
    return f"""<!DOCTYPE html><html lang="th" itemscope itemtype="http://schema.org/WebPage"><head>
<meta charset="utf-8">
<meta property="og:site_name" content="{site}"><meta itemprop="name" content="{site} - {title}">
<title>{site} - {title}</title>
</head><body dir="ltr" class="EIlDfe"><div jscontroller="pc62j" class="JzO0Vc"><nav aria-label="แถบด้านข้าง"><ul
role="tree">{nav}</ul></nav><div role="main" class="UtePc RCETm"><section class="yaqOZd"><h1 class="zfr3Q duRjpb">
<span style="font-size:24pt">{title}</span></h1></section><section class="yaqOZd">{content}</section></div>
<footer jsname="yePe5c">Google Sites · รายงานการละเมิด · ปรับปรุงล่าสุด 14 พ.ย. 2565</footer></div></body></html>"""


def blogger(site: str, title: str, content: str, posted: str) -> str:
    archive = "".join(f"<li>► <a href='/{year}/'>{year}</a> ({7 + year % 9})</li>" for year in range(2024, 2017, -1))
    return f"""<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta charset='utf-8'>
<meta content='blogger' name='generator'><title>{site}: {title}</title></head><body class='loading'><div class='header'>
<h1 class='title'><a href='/'>{site}</a></h1></div><div class='blog-posts hfeed'><h2 class='date-header'>{posted}</h2>
<div class='post hentry'><h3 class='post-title entry-title'>{title}</h3>
<div class='post-body entry-content'>{content}</div>
<div class='post-footer'>เขียนโดย ผู้ดูแลเว็บ ที่ 09:41 <a>ส่งอีเมลข้อมูลนี้</a> <a>แชร์ไปที่ Facebook</a></div></div>
<h4>ไม่มีความคิดเห็น:</h4><h4>แสดงความคิดเห็น</h4></div><aside class='sidebar'><h2>คลังบทความของบล็อก</h2><ul>{archive}</ul>
<h2>ป้ายกำกับ</h2><ul><li>แผนปี 2565</li><li>ข่าวปี 2566</li><li>ITA 2568</li></ul></aside>
<div class='footer'>ธีม หน้าต่างรูปภาพ ขับเคลื่อนโดย Blogger.</div></body></html>"""


def k2(site: str, title: str, content: str, created: str, related: Sequence[str] = ()) -> str:
    return f"""<!DOCTYPE html><html lang="th-th"><head><meta charset="utf-8"><base href="{{base}}{{case}}/">
<meta name="generator" content="Joomla! - Open Source Content Management"><title>{title}</title></head>
<body class="com_k2">
<ul class="nav menu"><li>หน้าแรก</li><li>ITA 2564</li><li>ITA 2565</li><li>ITA 2566</li><li>ITA 2567</li>
<li>ITA 2568</li></ul>
<div id="k2Container" class="itemView"><span class="itemDateCreated">{created}</span><h2 class="itemTitle">{title}</h2>
<div class="itemToolbar"><ul><li>ขนาดตัวอักษร</li><li>พิมพ์</li><li>อีเมล</li></ul></div><div class="itemBody"><div
class="itemFullText">{content}</div></div><div class="itemContentFooter">
<span class="itemHits">อ่าน 1543 ครั้ง</span></div>
<div class="itemRelated"><h3>รายการที่เกี่ยวข้อง (โดยแท็ก)</h3>{links(related)}</div></div>
<footer>Copyright © 2019 {site}. All Rights Reserved.</footer></body></html>"""


def vendor(site: str, title: str, content: str, news: Sequence[str] = (), above: str = "") -> str:
    """A frame of tables as sold to many small bodies; sent in the old Thai encoding."""
    marquee = "".join(f"<img src='new.gif'> {text}<br>" for text in news)
    return f"""{above}<html><head><meta http-equiv="Content-Type" content="text/html; charset=tis-620">
<title>.:: ยินดีต้อนรับเข้าสู่เว็บไซต์ {site} ::.</title></head><body bgcolor="#FFFFCC"><table width="1000" align="center">
<tr><td colspan="3"><img src="banner.swf" alt="banner"></td></tr><tr valign="top"><td width="180" bgcolor="#99CC66">
<b>เมนูหลัก</b><br>» สภาพทั่วไป<br>» แผนพัฒนาสี่ปี 2561-2564<br>» ข้อบัญญัติ 2562<br>» ข้อบัญญัติ 2566<br>» กระดานสนทนา<br>
<form action="login.php">ชื่อผู้ใช้ <input name="u" size="8"> รหัสผ่าน <input type="password" name="p" size="8">
<input type="submit" value="เข้าระบบ"></form></td><td width="620"><font size="4" color="navy"><b>{title}</b></font><hr>
{content}</td><td width="200"><marquee direction="up" height="200">{marquee}</marquee>ออนไลน์ 3 คน<br>ทั้งหมด 482913 คน<br>
เริ่มนับ 1 มกราคม 2554</td></tr><tr><td colspan="3" align="center">Copyright 2011 {site} Powered by thaiweb-go.example
</td></tr></table></body></html>"""


def web_forms(site: str, title: str, content: str) -> str:
    state = "/wEPDwUKMTY1NDU2MTA1MmRkUHJldmlldzI1NjU=" * 6
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="Head"><title>{site} > เอกสารเผยแพร่</title><meta name="generator" content="DotNetNuke 7.4" /></head>
<body id="Body"><form method="post" action="/Default.aspx?tabid=2566" id="Form"><input type="hidden" name="__VIEWSTATE"
value="{state}" /><div id="dnn_MenuPane">{links(["หน้าหลัก", "ประกาศ 2565", "ประกาศ 2566", "เอกสาร 2568"])}</div>
<div id="dnn_ContentPane" class="contentpane"><span class="Head">{title}</span><div class="Normal">{content}</div></div>
<div id="dnn_Footer">สงวนลิขสิทธิ์ 2556 โดย {site} | ข้อตกลงการใช้งาน | เข้าสู่ระบบ</div></form></body></html>"""


def printed(site: str, title: str, content: str) -> str:
    return f"""<!DOCTYPE html><html lang="th-th"><head><meta charset="utf-8">
<meta name="robots" content="noindex, nofollow">
<title>{title}</title><link rel="stylesheet" href="print.css" media="print"></head><body class="contentpane modal"
onload="window.print()"><div id="pop-print"><a href="#" onclick="window.print();return false;">พิมพ์หน้านี้</a></div>
<div class="item-page"><div class="page-header"><h2>{title}</h2></div>{content}</div><small>พิมพ์จากเว็บไซต์ {site}
เมื่อ 3 มิถุนายน 2569 เวลา 14:02 น.</small></body></html>"""


def next_app(site: str, title: str, content: str, data: str = "{}") -> str:
    return f"""<!DOCTYPE html><html lang="th"><head><meta charSet="utf-8"/><title>{site}</title>
<link rel="preload" href="/_next/static/css/2565.css" as="style"/></head><body><div id="__next"><header class="navbar">
<a href="/">{site}</a><button aria-label="เมนู">☰</button></header><main class="container mx-auto">
<h1 class="text-2xl">{title}</h1>
{content}</main><footer class="text-xs">© 2025 {site}</footer></div><script id="__NEXT_DATA__" type="application/json">
{{"props":{{"pageProps":{data}}},"page":"/doc/[id]","buildId":"b2566"}}</script></body></html>"""


def bare(title: str, content: str, style: str = "") -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{style}</head><body>"
        f"{content}</body></html>"
    )
