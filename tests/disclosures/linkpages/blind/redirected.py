"""Documents that stand at another address than the one given, with whatever is true of them."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..case import Answer, Asked, Case, Reply
from . import texts
from .documents import File, docx_file, pdf_file, photo, picture_pdf, xlsx_file
from .frames import html, joomla, old, plain, vendor, wordpress
from .items import (
    COMPLAINTS,
    HALF_YEAR,
    MONTHLY,
    NO_GIFT,
    POWERS,
    PREVENTION_REPORT,
    PURCHASE_PLAN,
    RISK,
    SERVICES,
    STRUCTURE,
    SURVEY,
    judged,
)
from .towns import BUENG_BUN, KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, SAI_THONG, UBON, Organization

HALF = texts.half_year("องค์การบริหารส่วนตำบลเขิน", "ประจำปีงบประมาณ พ.ศ. 2567")
YEAR_67 = "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"
moved = partial(judged, state="redirected")


def _to(address: str, status: int = 302, body: bytes = b"") -> Reply:
    return Reply(status, {"Location": address, "Content-Type": "text/html"}, body)


def _at(
    id: str, verdict: str, target: str, there: Answer, item: tuple[str, str], status: int = 302, **more: Any
) -> Case:
    """One step to `target` below the case."""
    answer = _to(f"{{base}}{{case}}/{target}", status, b"<h1>Object Moved</h1>This document may be found here")
    return moved(id, verdict, answer, item, others={target: there}, **more)


def _steps(count: int, last: Answer) -> Mapping[str, Answer]:
    """Pages 1 to `count`, each sending on to the next; the last one is the document."""
    return {str(step): _to(f"{{base}}{{case}}/{step + 1}") for step in range(1, count)} | {str(count): last}


def _refresh(said: str, charset: str = "utf-8") -> Reply:
    return html(
        f"<html><head><META {said}></head><body>กรุณารอสักครู่ ระบบกำลังนำท่านไปยังเอกสาร</body></html>", charset=charset
    )


def _cookie_first(asked: Asked) -> Reply:
    """A session is begun on the way: without its cookie one is sent back for it."""
    if "ita=1" in asked.headers.get("cookie", ""):
        return html(joomla(KHOEN, "รายงาน", HALF))
    return Reply(302, {"Location": "{base}{case}/start", "Set-Cookie": "ita=1; Path=/"})


def _town(town: Organization, year: int = 2567, path: str = "o.php") -> dict[str, Any]:
    return {"town": town, "year": year, "path": path}


NO_GIFT_TEXT = texts.no_gift("เทศบาลตำบลน้ำคำ", "ประจำปีงบประมาณ พ.ศ. 2568", "ประกาศ ณ วันที่ 27 ธันวาคม พ.ศ. 2567")
PLAN_66 = texts.purchase_plan("เทศบาลนครอุบลธานี", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "๕ ตุลาคม ๒๕๖๕")
CASES: list[Case] = [
    _at("b-move-301", "right", "new/o11.html", html(joomla(KHOEN, "o11", HALF)), HALF_YEAR, 301, path="o11"),
    _at(
        "b-move-pdf", "right", "uploads/2024/05/o30.pdf", pdf_file(NO_GIFT_TEXT), NO_GIFT, **_town(NAM_KHAM, 2568, "dl")
    ),
    _at(
        "b-move-308",
        "right",
        "complaint",
        html(wordpress(MAE_PHRAO, "สถิติร้องเรียน", texts.complaints("อบต.แม่พร้าว", "ปีงบประมาณ 2564"))),
        COMPLAINTS,
        308,
        **_town(MAE_PHRAO, 2564, "complaint/"),
    ),
    _at("b-move-303", "other_year", "files/plan.pdf", pdf_file(PLAN_66), PURCHASE_PLAN, 303, **_town(UBON)),
    _at(
        "b-move-307",
        "other_organization",
        "survey",
        html(vendor(SAI_THONG, "สำรวจ", texts.survey("เทศบาลตำบลศรีรัตนะ", "ประจำปีงบประมาณ 2567"))),
        SURVEY,
        307,
        **_town(SAI_THONG),
    ),
    _at("b-move-scan", "cannot_tell", "scan/67-001.pdf", File(picture_pdf), NO_GIFT, path="nogift67"),
    _at(
        "b-move-photo", "cannot_tell", "p/1.png", File(lambda: photo("PNG"), "image/png"), STRUCTURE, **_town(BUENG_BUN)
    ),
    moved(
        "b-move-ten",
        "right",
        _to("{base}{case}/1"),
        RISK,
        2566,
        KANTHARALAK,
        others=dict(_steps(10, pdf_file(texts.risk("เทศบาลเมืองกันทรลักษ์", "ประจำปี 2566", "ตามผลปี 2565")))),
        path="short/7ab",
    ),
    moved(
        "b-move-three",
        "other_year",
        _to("{base}{case}/1", 301),
        PREVENTION_REPORT,
        town=NONG_BUA,
        others=dict(
            _steps(3, docx_file("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี 2565", "อบต.หนองบัว", "ใช้งบประมาณ 20,000 บาท"))
        ),
        path="go/35",
    ),
    moved(
        "b-move-relative",
        "right",
        _to("ไฟล์%2011.html"),
        HALF_YEAR,
        path="view",
        others={"ไฟล์ 11.html": html(plain("6 เดือน", HALF))},
    ),
    moved(
        "b-move-refresh",
        "right",
        _refresh("http-equiv='refresh' content='0;url={base}{case}/powers.html'"),
        POWERS,
        town=KO_SAMAE,
        data_year="current",
        others={"powers.html": html(vendor(KO_SAMAE, "อำนาจหน้าที่", texts.powers("เทศบาลเมืองเกาะแสม")))},
    ),
    moved(
        "b-move-refresh-old",
        "other_year",
        _refresh('HTTP-EQUIV="Refresh" CONTENT="3; URL=stat.htm"', "cp874"),
        SERVICES,
        2565,
        BUENG_BUN,
        path="index.htm",
        others={
            "stat.htm": html(
                old(BUENG_BUN, "สถิติ", texts.service_count("ทต.บึงบูรพ์", "ประจำปีงบประมาณ 2562")), charset="cp874"
            )
        },
    ),
    moved(
        "b-move-refresh-sheet",
        "other_organization",
        _refresh("http-equiv=refresh content=1;url=skr.xlsx"),
        MONTHLY,
        2568,
        NAM_KHAM,
        path="skr",
        others={
            "skr.xlsx": xlsx_file(*texts.monthly("เทศบาลตำบลน้ำคำใหญ่", "ประจำเดือนธันวาคม 2567", "3/2568 ลว. 2 ธ.ค. 2567"))
        },
    ),
    moved("b-move-cookie", "right", _cookie_first, HALF_YEAR, path="o11", others={"start": _cookie_first}),
    _at(
        "b-move-other-year-html",
        "other_year",
        "index.php/2569",
        html(joomla(KHOEN, "o32", texts.risk("องค์การบริหารส่วนตำบลเขิน", "ประจำปีงบประมาณ พ.ศ. 2569", "ตามปี 2568"))),
        RISK,
        path="latest-risk",
    ),
    _at(
        "b-move-neighbour",
        "other_organization",
        "la-o/o18",
        pdf_file(texts.purchase_plan("องค์การบริหารส่วนตำบลละเอาะ", YEAR_67, "๑๖ ตุลาคม ๒๕๖๖")),
        PURCHASE_PLAN,
        path="o18",
    ),
]
