"""Addresses where no document opens: soft 404s, sign-in, robots turned away, wrong types, dead ends."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

from ..case import Answer, Case, Reply
from ..server import RESET
from . import files, frames, items
from . import papers_money as money
from . import papers_people as people
from .bodies import BUA, KAEW, SAI, Body
from .failures import BLOCKED, SIGN_IN, SOFT
from .frames import Frame, page
from .paper import Paper


def _case(id: str, state: str, answer: Answer | None, path: str = "ita/o12.html", **rest: object) -> Case:
    return Case(
        id=f"held-{id}",
        state=state,
        answer=answer,
        path=path,
        organization=SAI.asked,
        fiscal_year=2566,
        item_code=items.HALF[0],
        item_title=items.HALF[1],
        **rest,  # type: ignore[arg-type]
    )


def home(o: Body) -> Paper:
    return [
        f"# ยินดีต้อนรับสู่ {o.name}",
        "## สารจากนายก",
        "ขอต้อนรับทุกท่านเข้าสู่เว็บไซต์ของเรา พร้อมให้บริการด้วยรอยยิ้ม",
        "## ข่าวประชาสัมพันธ์",
        "- รับสมัครนักเรียนศูนย์พัฒนาเด็กเล็ก",
        "- แจ้งปิดปรับปรุงถนนสายหลัก",
        "## ประกาศจัดซื้อจัดจ้าง",
        "- ประกาศผู้ชนะการเสนอราคา ซื้อวัสดุไฟฟ้า",
        "## สถานที่ท่องเที่ยว",
        "ตลาดริมน้ำ วัดเก่า และสวนสาธารณะ",
    ]


def said(frame: Frame, body: Body, *paper: str) -> Reply:
    return frame(body, list(paper))


LOST: Mapping[str, Answer] = {
    "wordpress": said(frames.wordpress, SAI, "# ไม่พบหน้าที่คุณต้องการ", "ดูเหมือนว่าลิงก์นี้จะไม่มีอยู่แล้ว ลองค้นหาดูไหม?"),
    "joomla": said(frames.joomla, SAI, "# 404 - ไม่พบบทความ", "ไม่สามารถแสดงหน้านี้ได้ เนื่องจากลิงก์หมดอายุ หรือพิมพ์ที่อยู่ผิด"),
    "vendor": said(frames.vendor, SAI, "# ไม่พบข้อมูลที่ท่านต้องการ", "กรุณาตรวจสอบอีกครั้ง หรือกลับสู่หน้าหลัก"),
    "tables": said(frames.old_tables, SAI, "# รายละเอียดข่าว", "ไม่มีข้อมูล"),
    "removed": said(frames.aspx, SAI, "ขออภัย เอกสารนี้ถูกลบออกจากระบบแล้ว"),
    **{name: page(text) for name, text in SOFT.items()},
    "json": Reply(200, {"Content-Type": "application/json"}, b'{"statusCode":404,"message":"Not Found","data":null}'),
    "empty": page(""),
}


def _zip() -> bytes:
    into = BytesIO()
    with ZipFile(into, "w") as archive:
        archive.writestr("ita/o1.txt", "โครงสร้าง")
        archive.writestr("ita/o2.txt", "ผู้บริหาร")
    return into.getvalue()


def _cut(paper: Paper) -> bytes:
    """The first bytes of a PDF whose upload broke off: no page of it can be drawn."""
    return files.pdf(SAI, paper).body[:200]  # type: ignore[index]


PDF = {"Content-Type": "application/pdf"}
HTML_AS_PDF = Reply(200, PDF, frames.vendor(SAI, people.contacts(SAI, 2566)).body)
TYPES = [
    _case("type-zip", "wrong_type", Reply(200, {"Content-Type": "application/zip"}, _zip()), "files/ita2566.zip"),
    _case("type-rar", "wrong_type", Reply(200, PDF, b"Rar!\x1a\x07\x01\0" + bytes(range(256)) * 30), "files/o12.pdf"),
    _case("type-html", "wrong_type", HTML_AS_PDF, "files/o12-1.pdf"),
    _case("type-cut", "wrong_type", Reply(200, PDF, _cut(money.six_months(SAI, 2566))), "upload/8871.pdf"),
    _case(
        "type-video",
        "wrong_type",
        Reply(200, {"Content-Type": "video/mp4"}, b"\0\0\0\x18ftypmp42" + b"\7" * 9000),
        "v/1.mp4",
    ),
]
GONE = frames.vendor(BUA, ["# 410", "ข้อมูลถูกนำออกจากระบบแล้ว"])
DEAD = [
    _case("dead-404", "dead", Reply(404, frames.HTML, frames.vendor(KAEW, ["# 404", "ไม่พบหน้า"]).body)),
    _case("dead-410", "dead", Reply(410, frames.HTML, GONE.body)),
    _case("dead-500", "dead", Reply(500, frames.HTML, b"<h1>Server Error in '/' Application.</h1>"), "show.aspx?id=3"),
    _case("dead-reset", "dead", RESET),
    _case("dead-loop", "dead", Reply(302, {"Location": "{base}{case}/ita/o12.html"})),
    _case("dead-host", "dead", None, url="http://www.thasainang.invalid/ita/o12.pdf"),
]
SIGNED = [_case(f"sign-{name}", "needs_sign_in", page(text)) for name, text in SIGN_IN.items()] + [
    _case(
        "sign-basic",
        "needs_sign_in",
        Reply(
            401, frames.HTML | {"WWW-Authenticate": 'Basic realm="intranet"'}, b"<h1>401 Authorization Required</h1>"
        ),
    ),
]
TURNED_AWAY = [_case(f"blocked-{name}", "blocked", page(text, status)) for name, (status, text) in BLOCKED.items()]
LANDED = _case(
    "soft-home",
    "soft_404",
    Reply(302, {"Location": "{base}{case}/"}),
    "index.php/component/docman/doc_download/51-o12.pdf",
    others={"": frames.vendor(SAI, home(SAI))},
)
CASES: list[Case] = [
    *(_case(f"soft-{name}", "soft_404", answer) for name, answer in LOST.items()),
    *(LANDED, *SIGNED, *TURNED_AWAY, *TYPES, *DEAD),
]
