"""Papers and pages written line by line, and what is said of them."""

from disclosures.links.asked import Expected, Whose
from disclosures.links.document import Document, Kind, Line
from disclosures.links.judging import judge
from disclosures.links.words import Verdict

R, Y, B, C = Verdict.RIGHT, Verdict.OTHER_YEAR, Verdict.OTHER_ORGANIZATION, Verdict.CANNOT_TELL
KHOEN = Whose("องค์การบริหารส่วนตำบลเขิน", "อบต.เขิน", "น้ำเกลี้ยง", "ศรีสะเกษ")
PLAN = "แผนปฏิบัติการป้องกันการทุจริต"
HALF = "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน"
YEAR = "รายงานผลการดำเนินงานประจำปี"
HONEST = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
MONTHLY = "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน"
GIFT = "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่"
STRUCTURE = "โครงสร้าง"
DEVELOPMENT = "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน"
US = "องค์การบริหารส่วนตำบลเขิน อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ"


def paper(text: str) -> Document:
    """A page or file: a line each; `# ` and `## ` begin headings, `> ` a line that is a link."""
    marks = {"# ": {"heading": 1}, "## ": {"heading": 2}, "> ": {"linked": True}}
    lines = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        mark = next((mark for mark in marks if line.startswith(mark)), "")
        lines.append(Line(line.removeprefix(mark), **marks.get(mark, {})))  # type: ignore[arg-type]
    return Document(Kind.HTML, lines=tuple(lines))


def verdict_of(text: str, title: str = PLAN, year: int = 2567, data_year: str = "", whose: Whose = KHOEN) -> Verdict:
    return judge(paper(text), Expected(whose, year, "o1", title, data_year)).verdict
