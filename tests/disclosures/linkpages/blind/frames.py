"""What stands around a document on a municipality's site: menus, news, side columns and footers of several systems."""

from collections.abc import Iterable

from ..case import Reply
from .towns import Organization

HTML = "text/html; charset=utf-8"


def html(text: str, status: int = 200, charset: str = "utf-8", **headers: str) -> Reply:
    """`headers` with _ for -; the charset is said in the header unless `content_type` says otherwise."""
    said = {"Content-Type": f"text/html; charset={'windows-874' if charset == 'cp874' else charset}"}
    said |= {name.replace("_", "-").title(): value for name, value in headers.items()}
    return Reply(status, said, text.encode(charset))


def rows(*lines: Iterable[object]) -> str:
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)


def joomla(town: Organization, title: str, content: str, menu: str = "", news: str = "") -> str:
    """Joomla 3 with a Helix template; `menu` and `news` replace the usual ones."""
    menu = menu or "".join(
        f'<li class="sp-menu-item"><a href="/index.php/ita-{year}">ITA ประจำปีงบประมาณ พ.ศ. {year}</a></li>'
        for year in range(2563, 2570)
    )
    news = news or (
        "<li>ประกาศผู้ชนะการเสนอราคา ประจำไตรมาสที่ 3 ปีงบประมาณ 2568</li><li>กิจกรรมวันท้องถิ่นไทย 18 มีนาคม 2569</li>"
        "<li>ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง ประจำปี 2566</li>"
    )
    return f"""<!DOCTYPE html><html lang="th-th" dir="ltr"><head><meta charset="utf-8">
<base href="{{base}}{{case}}/"><meta name="generator" content="Joomla! - Open Source Content Management">
<title>{title}</title><link href="/media/jui/css/bootstrap.min.css" rel="stylesheet"></head>
<body class="site com-content view-article no-layout"><header id="sp-header"><h1 class="logo">{town["name"]}</h1>
<p>อำเภอ{town["district"]} จังหวัด{town["province"]}</p></header><nav><ul class="sp-megamenu-parent">
<li><a href="/">หน้าแรก</a></li><li><a href="/index.php/board">โครงสร้าง</a></li>
<li><a>แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)</a></li>
{menu}</ul></nav><section id="sp-main-body"><article class="item item-page" itemscope><div class="page-header">
<h2 itemprop="headline">{title}</h2></div><dl class="article-info"><dd class="published">เผยแพร่เมื่อ 14 มีนาคม 2568</dd>
<dd class="hits">ฮิต: 1207</dd></dl><div itemprop="articleBody">{content}</div></article></section>
<aside id="sp-right"><h3>ข่าวล่าสุด</h3><ul class="latestnews">{news}</ul>
<div class="sp-module"><h3>เข้าสู่ระบบ</h3><form action="/index.php" method="post" id="login-form">
<input name="username" type="text" size="18"><input type="password" name="password" size="18">
<button>ลงชื่อเข้าใช้</button></form></div></aside>
<footer>Copyright © 2024 {town["name"]}. All Rights Reserved.
ผู้เข้าชมวันนี้ 87 คน ปี 2567 รวม 45,118 คน</footer></body></html>"""


def wordpress(town: Organization, title: str, content: str, menu: str = "") -> str:
    """WordPress with a free theme: archives by month, recent posts, comment form behind a captcha script."""
    months = "".join(
        f"<li><a href='/{year - 543}/10/'>ตุลาคม {year}</a> ({year % 9 + 2})</li>" for year in range(2568, 2562, -1)
    )
    return f"""<!doctype html><html lang="th"><head><meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} &#8211; {town["short_name"]}</title>
<meta name="generator" content="WordPress 6.4.3"><link rel='https://api.w.org/' href='/wp-json/'>
<script src="https://www.google.com/recaptcha/api.js" async defer></script>
<script>function onSubmit(token){{document.getElementById("commentform").submit()}}</script></head>
<body class="post-template-default single single-post"><a class="skip-link" href="#content">ข้ามไปยังเนื้อหา</a>
<header><p class="site-title"><a href="/" rel="home">{town["name"]}</a></p><ul id="menu-main">
<li><a href="/about">ข้อมูลพื้นฐาน</a></li><li><a href="/ita67">ITA 2567</a></li><li><a href="/ita66">ITA 2566</a></li>
{menu}</ul></header>
<main id="content"><article><header class="entry-header"><h1 class="entry-title">{title}</h1>
<span class="posted-on">โพสต์เมื่อ <time datetime="2025-01-09T10:11:12+07:00">9 มกราคม 2025</time></span></header>
<div class="entry-content">{content}</div></article>
<form id="commentform"><div class="g-recaptcha" data-sitekey="none"></div>
<textarea name="comment"></textarea></form></main>
<aside class="widget-area"><h2>เรื่องล่าสุด</h2><ul><li>ประกาศรายชื่อผู้มีสิทธิสอบ พนักงานจ้าง ปี 2568</li>
<li>ผลการประเมิน ITA ประจำปี 2566</li><li>งดเผาในที่โล่ง 2569</li></ul><h2>คลังเก็บ</h2><ul>{months}</ul></aside>
<footer>ลิขสิทธิ์ &copy; 2566 | Theme by ตัวอย่างธีม</footer></body></html>"""


def vendor(town: Organization, title: str, content: str, crumbs: str = "ข้อมูลข่าวสาร") -> str:
    """A local vendor's PHP system on Bootstrap: one site like hundreds of others."""
    side = "".join(
        f'<a class="list-group-item" href="menu.php?year={year}">การประเมินคุณธรรม (ITA) {year}</a>'
        for year in range(2568, 2562, -1)
    )
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{town["name"]} อ.{town["district"]} จ.{town["province"]} : www.town.example</title>
<meta name="keywords" content="{town["name"]}, เทศบาล, อบต, ท้องถิ่น">
<meta http-equiv="refresh" content="900"></head><body>
<div id="preloader">กำลังโหลด...</div>
<div class="container"><img src="images/head2567.jpg" alt="ยินดีต้อนรับสู่{town["name"]}">
<div class="row"><div class="col-md-3"><div class="list-group">{side}</div>
<div class="panel">นายสมมติ ตัวอย่าง<br>นายก{town["name"]}</div></div><div class="col-md-9"><ol class="breadcrumb">
<li>หน้าหลัก</li><li>{crumbs}</li></ol><div class="panel panel-info"><div class="panel-heading">{title}</div>
<div class="panel-body">{content}</div></div><small>เข้าชม 342 ครั้ง | อัปเดตล่าสุด 02/02/2568</small></div></div>
<noscript>กรุณาเปิดใช้งาน JavaScript เพื่อการแสดงผลที่สมบูรณ์</noscript>
<div class="footer">ที่ทำการ{town["name"]} ตำบลในเมือง อำเภอ{town["district"]} จังหวัด{town["province"]}<br>
สงวนลิขสิทธิ์ พ.ศ. 2560 ตามพระราชบัญญัติลิขสิทธิ์ พ.ศ. 2537</div></div></body></html>"""


def old(town: Organization, title: str, content: str) -> str:
    """Tables and font tags of the years before UTF-8."""
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-874">
<TITLE>::: {town["short_name"]} :::</TITLE></HEAD><BODY BGCOLOR="#FFFFCC" TOPMARGIN=0>
<TABLE WIDTH=780 ALIGN=center BORDER=0><TR><TD COLSPAN=2 BGCOLOR=navy><FONT COLOR=white SIZE=5 FACE="MS Sans Serif"><B>
{town["name"]}</B></FONT></TD></TR><TR><TD WIDTH=160 VALIGN=top><FONT SIZE=2>- หน้าแรก<BR>- ประวัติความเป็นมา<BR>
- ข่าวปี 2553<BR>
- ข้อบัญญัติงบประมาณ 2555<BR>- กระดานสนทนา</FONT></TD><TD VALIGN=top><CENTER><FONT SIZE=4><B>{title}</B></FONT></CENTER><BR>
<FONT SIZE=2>{content}</FONT></TD></TR><TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>Best viewed with 1024 x 768<BR>
เริ่มนับ 1 ม.ค. 2552</FONT></TD></TR></TABLE></BODY></HTML>"""


def plain(title: str, content: str, head: str = "") -> str:
    """Only the page itself, as Word or a report generator saves it."""
    return f"""<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{title}</title>{head}
<style>body{{font-family:"TH SarabunPSK";font-size:16pt}} td{{border:1px solid #000}}</style></head>
<body>{content}</body></html>"""
