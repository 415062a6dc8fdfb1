"""Pages that open but keep what they show in a program, a frame or a picture."""

from ..case import Case, Reply
from . import bodies, frames
from .bodies import Body

LATE = "o35 รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
PLAN = "o32 แผนปฏิบัติการป้องกันการทุจริต"
STRUCTURE = "o1 โครงสร้าง"
SATISFIED = "o17 รายงานผลการสำรวจความพึงพอใจการให้บริการ"


def shown(id: str, asked: Body, item: str, markup: str, year: int = 2567) -> Case:
    code, _, title = item.partition(" ")
    return Case(
        f"later-cannot_tell-{id}",
        "ok",
        Reply(body=markup.encode()),
        "cannot_tell",
        f"view/{id}",
        organization=asked,
        fiscal_year=year,
        item_code=code,
        item_title=title,
    )


def framed(frame: frames.Frame, owner: Body, content: str, year: int = 2567) -> str:
    return frame(owner, year, "การเปิดเผยข้อมูลสาธารณะ (OIT)", content)


CASES = [
    shown(
        "script",
        bodies.HUAI,
        LATE,
        """<!doctype html><html lang="th"><head><meta charset="utf-8"/><title>อบต.ห้วยคำแสน</title>
<script defer="defer" src="/static/js/main.8f2d1c.js"></script>
<link href="/static/css/main.css" rel="stylesheet"></head>
<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>""",
    ),
    shown(
        "frameset",
        bodies.SALAO,
        PLAN,
        """<HTML><HEAD><META charset="utf-8"><TITLE>เทศบาลตำบลท่าเสลา</TITLE></HEAD>
<FRAMESET ROWS="120,*" BORDER=0><FRAME SRC="top.html" NAME="top"><FRAMESET COLS="180,*">
<FRAME SRC="menu.html" NAME="menu"><FRAME SRC="plan.html" NAME="main"></FRAMESET></FRAMESET></HTML>""",
    ),
    shown(
        "drive-preview",
        bodies.PRAP,
        PLAN,
        framed(
            frames.google_sites,
            bodies.PRAP,
            '<iframe src="https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUv/preview" width="100%"></iframe>',
        ),
    ),
    shown(
        "picture-in-article",
        bodies.WIANG,
        STRUCTURE,
        framed(frames.joomla, bodies.WIANG, '<p><img src="/images/2567/chart.jpg" width="900" height="1200"></p>'),
    ),
    shown(
        "flipbook",
        bodies.KLANG,
        SATISFIED,
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>FlipBook</title>
<script src="/flipbook/js/flipbook.min.js"></script></head><body><div id="flipbookContainer"></div>
<script>var option_source = "/flipbook/files/17.pdf"; FLIPBOOK.start("#flipbookContainer");</script></body></html>""",
        2566,
    ),
    shown(
        "viewer",
        bodies.BUA,
        PLAN,
        """<!DOCTYPE html><html dir="ltr"><head><meta charset="utf-8"><title>PDF.js viewer</title>
<script src="../build/pdf.js"></script><script src="viewer.js"></script></head><body><div id="outerContainer">
<div id="toolbarViewer"><button>Previous</button><button>Next</button><button>Zoom In</button>
<button>Print</button></div>
<div id="viewerContainer"><div id="viewer" class="pdfViewer"></div></div></div></body></html>""",
    ),
    shown(
        "attachment-only",
        bodies.YANG,
        LATE,
        framed(
            frames.vendor,
            bodies.YANG,
            '<h4>ไฟล์แนบ</h4><a href="file_upload/20240314103355.pdf"><i class="fa fa-file-pdf"></i> ดาวน์โหลดไฟล์</a>',
        ),
    ),
    shown(
        "dashboard",
        bodies.BURAPHA,
        "o12 ข้อมูลสถิติการให้บริการ",
        framed(
            frames.wordpress,
            bodies.BURAPHA,
            '<iframe title="Dashboard" src="https://app.powerbi.com/view?r=eyJrIjoiMDAwMCJ9" allowFullScreen></iframe>',
        ),
    ),
]
