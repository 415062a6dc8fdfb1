"""Pages whose content a reader of the text never sees: an application, frames, a flip book."""

from ..case import Reply
from .bodies import Body
from .frames import page


def javascript(body: Body) -> Reply:
    return page(f"""<!doctype html><html lang="th"><head><meta charset="utf-8"><title>{body.name}</title>
<script type="module" crossorigin src="/assets/index-4f1c.js"></script>
<link rel="stylesheet" href="/assets/index-9ab2.css">
</head><body><noscript>กรุณาเปิดใช้งาน JavaScript เพื่อใช้งานเว็บไซต์นี้</noscript><div id="root"></div></body></html>""")


def frameset(body: Body) -> Reply:
    return page(f"""<html><head><meta charset="utf-8"><title>{body.name}</title></head>
<frameset rows="120,*" border="0"><frame src="top.html" name="top"><frameset cols="200,*">
<frame src="menu.html" name="menu"><frame src="main.html" name="main"></frameset>
<noframes><body>เบราว์เซอร์ของท่านไม่รองรับเฟรม</body></noframes></frameset></html>""")


def flipbook(body: Body) -> Reply:
    return page(f"""<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{body.name}</title>
<script src="/js/flipbook.min.js"></script></head><body><header>{body.name}</header>
<div id="flipbook" data-pages="24"><div class="loading">กำลังโหลดหนังสือ...</div></div>
<div class="controls"><button>ก่อนหน้า</button><button>ถัดไป</button><button>เต็มจอ</button></div></body></html>""")
