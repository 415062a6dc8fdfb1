"""Addresses that lead elsewhere before they show something: every kind of redirect, and what stands at its end."""

from tests.disclosures.linkpages.case import KHOEN, Answer, Case, Reply
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import (
    OCTETS,
    PDF,
    as_html,
    docx,
    moved,
    page,
    pdf,
    scan_bytes,
    sending,
    xlsx,
)
from tests.disclosures.linkpages.sighted.sites import bare, joomla, vendor, wordpress

YEAR = "ประจำปีงบประมาณ พ.ศ. 2567"
HALF = drafts.half_year(KHOEN, YEAR, "1 ตุลาคม 2566 - 31 มีนาคม 2567", "เมษายน 2567")
BUYING = drafts.buying_plan(places.SONGCHAN, "ประจำปีงบประมาณ พ.ศ. 2566", "10 ตุลาคม 2565")
RISK = drafts.risk(places.NEIGHBOUR, YEAR)
SURVEY = drafts.survey(places.THAKHAM, "ประจำปีงบประมาณ พ.ศ. 2568", "มหาวิทยาลัยสมมติ")
PLAN = drafts.dev_plan(places.HINTANG, "(พ.ศ. 2566 - 2570)")
MONTH = drafts.month_bought(places.BANMAI_PAKKRET, "มิถุนายน 2567", "8 กรกฎาคม 2567")
PEOPLE = drafts.people_year(places.MAEKHAMMI, "ประจำปีงบประมาณ พ.ศ. 2563", "1 ตุลาคม 2562 – 30 กันยายน 2563")
GIFT = drafts.no_gift(KHOEN, YEAR, "2 ตุลาคม 2566")
REFRESH = '<meta http-equiv="refresh" content="0; url={case}/new/o12.html">'
SLOPPY = "<META content=\"3;URL='o12.html'\" HTTP-EQUIV=Refresh>"
MOVED_TEXT = "<p>เว็บไซต์ย้ายไปที่อยู่ใหม่แล้ว ระบบจะพาท่านไปโดยอัตโนมัติภายใน 3 วินาที</p>"
THAI_PATH = "%E0%B9%81%E0%B8%9C%E0%B8%99/%E0%B9%81%E0%B8%9C%E0%B8%992566-2570.pdf"


def _chain(length: int, last: Answer) -> dict[str, Answer]:
    """`length` - 1 further redirects below the first, and what they end at."""
    steps: dict[str, Answer] = {f"hop/{n}": moved(f"{{case}}/hop/{n + 1}", 301 + n % 2) for n in range(1, length)}
    return {**steps, f"hop/{length}": last}


CASES: list[Case] = [
    case("to-permanent", "redirected", "half", moved("{base}{case}/2567/report/", 301), verdict="right",
         path="2567/report",
         others={"2567/report/": page(wordpress(KHOEN, "รายงาน รอบ 6 เดือน", as_html(HALF)))}),
    case("to-relative", "redirected", "buying", moved("../files/plan2567.pdf"), verdict="other_year",
         place=places.SONGCHAN,
         path="go/12", others={"files/plan2567.pdf": pdf(BUYING)}),
    case("to-see-other", "redirected", "risk", moved("{case}/view", 303), verdict="other_organization", path="open",
         others={"view": page(vendor(KHOEN, "ความเสี่ยง", as_html(RISK)))}),
    case("to-temporary", "redirected", "survey", moved("{case}/d/s.docx", 307), verdict="right", place=places.THAKHAM,
         year=2568,
         path="s", others={"d/s.docx": docx(SURVEY, kind=OCTETS)}),
    case("to-thai-path", "redirected", "plan", moved("{case}/" + THAI_PATH, 308), verdict="right",
         place=places.HINTANG, path="p",
         others={"แผน/แผน2566-2570.pdf": pdf(PLAN), THAI_PATH: pdf(PLAN)}),
    case("to-meta-refresh", "redirected", "half", page(bare("กำลังไปหน้าใหม่", "", REFRESH)), verdict="right",
         others={"new/o12.html": page(joomla(KHOEN, "o12", as_html(HALF), login=True))}),
    case("to-meta-sloppy", "redirected", "half", page(f"<HTML><HEAD>{SLOPPY}</HEAD><BODY>{MOVED_TEXT}</BODY></HTML>"),
         verdict="right", path="old/index.htm", others={"old/o12.html": page(bare("o12", as_html(HALF)))}),
    case("to-refresh-header", "redirected", "monthly",
         Reply(200, {"Content-Type": "text/html", "Refresh": "0; url=m.xlsx"},
         b"<html></html>"), verdict="other_organization", place=places.BANMAI, path="m",
         others={"m.xlsx": xlsx(MONTH)}),
    case("to-ten-hops", "redirected", "people-year", moved("{case}/hop/1"), verdict="right", place=places.MAEKHAMMI,
         year=2563,
         path="start", others=_chain(10, page(bare("HR", as_html(PEOPLE))))),
    case("to-short-link-then-refresh", "redirected", "half", moved("{case}/landing", 301), verdict="right", path="x7Kd",
         others={"landing": page(bare("กรุณารอ", MOVED_TEXT, REFRESH)),
         "new/o12.html": page(bare("o12", as_html(HALF)))}),
    case("to-scan", "redirected", "no-gift", moved("{case}/scan.pdf#page=2"), verdict="cannot_tell", path="uc",
         others={"scan.pdf": sending(lambda: scan_bytes(GIFT), PDF)}),
    case("to-home-address", "redirected", "contact", moved("{case}/th/", 302), verdict="cannot_tell",
         data_year="current",
         others={"th/": page(vendor(KHOEN, "หน้าแรก", "<h2>ยินดีต้อนรับสู่ตำบลเขิน</h2><p>ข่าวและกิจกรรม</p>"))}),
]  # fmt: skip
