"""Web pages of local bodies as their makers build them, around a document that stands in them as HTML."""

import re
from collections.abc import Callable
from html import escape

from .bodies import Body

Frame = Callable[[Body, int, str, str], str]  # owner of the site, its year, the page's title, the content
ITEMS = (
    "แผนการดำเนินงานประจำปี",
    "รายงานผลการดำเนินงานประจำปี",
    "รายงานผลการจัดซื้อจัดจ้าง",
    "นโยบาย No Gift Policy",
    "คู่มือประชาชน",
)


def _links(names: tuple[str, ...], folder: str = "page") -> str:
    return "".join(f'<li><a href="{folder}{n}.html">{escape(name)}</a></li>' for n, name in enumerate(names))


def _menu(owner: Body, year: int) -> str:
    return _links(
        (
            *("หน้าแรก", f"ข้อมูล{owner['short_name']}", "โครงสร้างองค์กร", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่"),
            *(f"ITA ปี {year + 1}", f"ITA ปี {year}", f"ITA ปี {year - 1}", "สายตรงผู้บริหาร", "ติดต่อเรา"),
        )
    )


def _news(owner: Body, year: int) -> str:
    return _links(
        (
            f"ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างรางระบายน้ำ ประจำปีงบประมาณ {year}",
            f"{owner['short_name']} ร่วมกับที่ว่าการอำเภอ{owner['district']} จัดกิจกรรมจิตอาสา 5 ธ.ค. {year - 1}",
            f"รายงานผลการดำเนินงานประจำปี {year - 1}",
            f"ประกาศใช้แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. {year + 1}",
            f"ขอเชิญร่วมงานประเพณีของเทศบาลเมืองนางัว ปี {year}",
        ),
        "news",
    )


def _foot(owner: Body, year: int) -> str:
    return (
        f"{owner['name']} อำเภอ{owner['district']} จังหวัด{owner['province']} โทร. 0-0000-0000 "
        f"| สงวนลิขสิทธิ์ © {year - 543 - 4}-{year - 543 + 1}"
    )


def joomla(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<!DOCTYPE html><html lang="th-th" dir="ltr"><head><meta charset="utf-8"/><base href="/"/>
<meta name="generator" content="Joomla! - Open Source Content Management"/><title>{title}</title></head>
<body class="site com_content view-article itemid-214"><header id="sp-header"><a class="logo" href="/">
<img src="/images/logo.png" alt="{owner["name"]}"></a>
<nav><ul class="sp-megamenu-parent">{_menu(owner, year)}</ul></nav>
</header><ol class="breadcrumb"><li><a href="/">หน้าแรก</a></li><li>ITA</li><li class="active">OIT {year}</li></ol>
<div class="row-fluid"><div id="sp-left" class="span3"><div class="sp-module"><h3>ข่าวประชาสัมพันธ์</h3>
<ul class="latestnews">{_news(owner, year)}</ul></div></div>
<main id="sp-component" class="span9"><article class="item item-page" itemscope itemtype="https://schema.org/Article">
<dl class="article-info"><dd class="published">เผยแพร่เมื่อ: 09 มกราคม {year}</dd><dd class="hits">ฮิต: 1482</dd></dl>
<div itemprop="articleBody">{content}</div>
<ul class="pager pagenav"><li>ก่อนหน้า</li><li>ถัดไป</li></ul></article></main></div>
<footer>{_foot(owner, year)}</footer></body></html>"""


def wordpress(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<!doctype html><html lang="th"><head><meta charset="UTF-8">
<title>{title} &#8211; {owner["short_name"]}</title>
<meta name="generator" content="WordPress 6.4.3"></head>
<body class="page-template-default page page-id-2210 wp-custom-logo">
<div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/" rel="home">{owner["name"]}</a></p>
<nav id="site-navigation"><ul id="primary-menu">{_menu(owner, year)}</ul></nav></header>
<div id="content"><div id="primary"><main id="main"><article class="post-2210 page type-page status-publish">
<div class="entry-content">{content}</div></article></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>เรื่องล่าสุด</h2>
<ul>{_news(owner, year)}</ul></section><section class="widget widget_archive"><h2>คลังเก็บ</h2>
<select><option>กุมภาพันธ์ {year}</option><option>ธันวาคม {year - 1}</option></select></section></aside></div>
<footer class="site-footer">{_foot(owner, year)} | Powered by WordPress</footer></div></body></html>"""


def google_sites(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{owner["short_name"]} - {title}</title>
<meta property="og:site_name" content="{owner["short_name"]}"></head><body jsname="ZVapd" class="EIlDfe">
<div class="M63kCb"></div><div class="QZ3zWd"><div class="fktJzd"><nav class="JzO0Vc" role="navigation">
<a class="Zjiec oNsfjf" href="/view/site/home"><span>{owner["short_name"]}</span></a>
<ul class="jYxBte Fpy8Db">{_menu(owner, year)}
</ul></nav></div><div role="main" class="UtePc RCETm"><section class="yaqOZd"><div class="mYVXT"><div class="LS81yb">
<div class="hJDwNd-AhqUyc-uQSCkd tyJCtd">{content}</div></div></div></section></div>
<div class="fbZdwb">รายงานการละเมิด | รายละเอียดของหน้าเว็บ</div></div></body></html>"""


def tables(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=tis-620">
<TITLE>::: {owner["name"]} ::: {owner["province"]}</TITLE></HEAD><BODY BGCOLOR="#E8F4D9" TOPMARGIN=0>
<TABLE WIDTH=1000 ALIGN=center CELLPADDING=0><TR><TD COLSPAN=3><MARQUEE><FONT COLOR=red>ยินดีต้อนรับสู่เว็บไซต์
{owner["name"]} ประชาสัมพันธ์ชำระภาษี ประจำปี {year}</FONT></MARQUEE></TD></TR><TR><TD WIDTH=180 VALIGN=top>
<B>เมนูหลัก</B><UL>{_menu(owner, year)}</UL><B>สถิติผู้เข้าชม</B><BR>ขณะนี้ 3 คน<BR>วันนี้ 57 คน<BR>ทั้งหมด 2565104 คน</TD>
<TD WIDTH=640 VALIGN=top><FONT FACE="MS Sans Serif" SIZE=2>{content}</FONT></TD>
<TD WIDTH=180 VALIGN=top><B>ข่าวกิจกรรม</B><UL>{_news(owner, year)}</UL></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>{_foot(owner, year)}</FONT></TD></TR></TABLE></BODY></HTML>"""


def vendor(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8">
<title>{owner["name"]} {owner["province"]}</title></head><body>
<div class="topbar">ก- ก ก+ | <a href="?lang=en">English</a></div>
<div class="banner"><img src="img/head.jpg" alt=""></div>
<div class="container"><div class="row"><div class="col-lg-3"><div class="panel panel-success">
<div class="panel-heading">ข้อมูลพื้นฐาน</div><div class="list-group">{_menu(owner, year)}</div></div>
<div class="panel"><div class="panel-heading">
การประเมิน ITA</div><div class="list-group">{_links(ITEMS, "select_news.php?id=")}</div></div></div>
<div class="col-lg-9"><div class="head-news">รายละเอียดข่าว</div><div class="show-detail">{content}</div>
<div class="news-foot">วันที่ลงข่าว 14 มี.ค. {year} ผู้ลงข่าว : admin เข้าชม 288 ครั้ง</div></div></div>
<div class="panel">ข่าวล่าสุด<ul>{_news(owner, year)}</ul></div></div>
<div id="footer">{_foot(owner, year)}<br>จัดทำเว็บไซต์โดย บริษัทผู้รับจ้างทำเว็บท้องถิ่น จำกัด</div></body></html>"""


def aspx(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/><title>
\t{title}
</title></head><body><form method="post" action="./page.aspx?id=44" id="form1"><div class="aspNetHidden">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTY5MzA2NTY3MA9kFgJmD2QWAgID" /></div>
<div id="login-box"><input name="ctl00$txtUser" type="text" placeholder="ผู้ใช้"/>
<input name="ctl00$txtPass" type="password"/></div>
<div id="ctl00_pnlMenu"><ul>{_menu(owner, year)}</ul></div>
<div id="ctl00_ContentPlaceHolder1_pnlDetail"><span id="ctl00_ContentPlaceHolder1_lblDetail">{content}</span></div>
<div id="ctl00_pnlRight"><ul>{_news(owner, year)}</ul></div>
<div id="ctl00_footer">{_foot(owner, year)}</div></form></body></html>"""


def elementor(owner: Body, year: int, title: str, content: str) -> str:
    return f"""<!doctype html><html lang="th"><head><meta charset="UTF-8"><title>{title}</title></head>
<body class="elementor-default elementor-template-full-width elementor-page"><div data-elementor-type="header">
<section class="elementor-section"><div class="elementor-widget-nav-menu">
<ul>{_menu(owner, year)}</ul></div></section></div>
<div data-elementor-type="wp-page" class="elementor"><section class="elementor-section">
<div class="elementor-container"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget-text-editor">
<div class="elementor-widget-container">{content}</div></div></div></div></section></div>
<div data-elementor-type="footer"><h5>ข่าวสาร</h5><ul>{_news(owner, year)}</ul><p>{_foot(owner, year)}</p>
<p>เราใช้คุกกี้เพื่อพัฒนาประสบการณ์การใช้งาน <button>ยอมรับ</button></p></div></body></html>"""


def saved(owner: Body, year: int, title: str, content: str) -> str:
    """Word's own "save as web page": no frame at all, each paragraph in spans."""
    font = "<span lang=TH style='font-family:\"TH SarabunIT๙\"'>"
    content = re.sub(r"<p>(.*?)</p>", rf"<p class=MsoNormal>{font}\1<o:p></o:p></span></p>", content)
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-874"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {{margin:0cm;font-size:16.0pt}} --></style></head><body lang=EN-US>
<div class=WordSection1>{content}</div></body></html>"""


OLD = (tables, saved)
