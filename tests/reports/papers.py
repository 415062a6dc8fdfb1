"""Papers made by hand that hold every block, for what turns papers into files. All names are invented."""

from datetime import date
from decimal import Decimal

from reports.paper import (
    NOBODY,
    Align,
    AnnouncementHead,
    Bar,
    Block,
    Cell,
    Chart,
    Column,
    Contents,
    Cover,
    Endorsement,
    Flow,
    Heading,
    MemoHead,
    Numerals,
    Paper,
    Paragraph,
    Row,
    Section,
    Sheet,
    SheetColumn,
    Signature,
    Signer,
    Table,
    Verification,
)

WORDS = "หน่วยงานจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสของทุกตัวชี้วัด กำหนดผู้รับผิดชอบ และติดตามผลเป็นระยะ "
HEAD = Signer("ว่าที่ร้อยตรี", "สมมติวงศ์ ตัวอย่างสกุล", "", "", "หัวหน้าสำนักปลัด")
ACTING = Signer("", "นายเอกชัย ทดลองเรียน", "รองปลัดเทศบาล", "รักษาราชการแทน", "ปลัดเทศบาลเมืองตัวอย่าง")
COLUMNS = (Column("ประเด็น", 2), Column("มาตรการ", 4), Column("ร้อยละ", 1, Align.RIGHT), Column("กำหนด", 1, Align.CENTRE))
MEASURE = ("๑. เผยแพร่คู่มือ", "- ให้ค้นพบจากหน้าแรกของ www.example.go.th", "ติดตามผลทุกเดือน")


def rows(count: int) -> tuple[Row, ...]:
    """Issues of three measures each, a band above and a sum below."""
    issues = []
    for number in range(count):
        span = min(3, count - number)
        first = (Cell((f"ประเด็นที่ {number + 1}",), rows=span, heading=True),) if number % 3 == 0 else ()
        issues.append(Row((*first, Cell(MEASURE), Cell((f"{80 + number}.25",)), Cell(("๓๑ มี.ค. ๖๗",)))))
    band = Row((Cell(("ด้านการปฏิบัติหน้าที่",), columns=4, heading=True),), band=True)
    return (band, *issues, Row((Cell(("รวม",), columns=2, heading=True), Cell(("๙๙.๙๙",)), Cell()), strong=True))


def table(count: int) -> Table:
    return Table("มาตรการทั้งหมด", COLUMNS, rows(count))


SCORES = Table(
    "คะแนน",
    (Column("แบบวัด", 2.6), Column("ชื่อ", 6.5), Column("ผล", 4.4)),
    tuple(
        Row((Cell((name,)), Cell((f"แบบวัด {name}",)), Cell((f"ได้คะแนน {figure}",))))
        for name, figure in (("IIT", "๘๐.๑๒"), ("EIT", "๗๐.๓๔"), ("OIT", "๙๐.๕๖"))
    ),
    ruled=False,
)
SHEET = Sheet(
    "มาตรการ: [ปี] 2567/ทั้งหมด*?\\ที่ยาวเกินสามสิบเอ็ดตัวอักษร",
    (
        SheetColumn("รหัส", 8),
        SheetColumn("มาตรการ", 40),
        SheetColumn("คะแนน", 10),
        SheetColumn("เริ่ม", 14),
        SheetColumn("จำนวน", 8),
    ),
    (
        ("i1", "=SUM(A1:A9)\nบรรทัดสอง", Decimal("84.5"), date(2023, 10, 1), 3),
        ("i2", "@cmd +1 -2", None, None, None),
    ),
)


def memo() -> Paper:
    blocks: tuple[Block, ...] = (
        MemoHead(
            "สำนักปลัด เทศบาลเมืองตัวอย่าง โทร. ๐ ๔๔๐๐ ๐๐๐๐",
            "บร ๕๐๐๑/",
            "\u00a0" * 12 + "ธันวาคม\u00a0๒๕๖๖",
            "รายงานผลการประเมิน",
            "นายกเทศมนตรี",
        ),
        Heading("เรื่องเดิม"),
        Paragraph(WORDS * 3),
        SCORES,
        *(Paragraph(f"{number}) {WORDS}", Flow.ITEM) for number in range(1, 9)),
        Paragraph("จึงเรียนมาเพื่อโปรดพิจารณา", Flow.LEAD),
        Signature(HEAD),
        Endorsement("ความเห็นของปลัดเทศบาล", "เห็นควรดำเนินการตามเสนอ", ACTING),
        Endorsement("ความเห็นของนายกเทศมนตรี", "", NOBODY),
    )
    return Paper("บันทึกข้อความ", "เทศบาลเมืองตัวอย่าง", (Section(blocks),), day=date(2023, 12, 14))


def report() -> Paper:
    cover = Cover(
        ("แผนมาตรการส่งเสริมคุณธรรม", "ประจำปีงบประมาณ พ.ศ. 2567"),
        "รอบ 6 เดือน",
        ("เทศบาลเมืองตัวอย่าง", "จังหวัดบุรีรัมย์"),
        "www.example.go.th",
        "ที่ บร 5001/12",
    )
    chart = Chart(
        "คะแนนรายตัวชี้วัด",
        tuple(
            Bar(f"ตัวชี้วัดที่ {number}", f"{number * 9}.50", Decimal(number * 9) + Decimal("0.5"), Decimal(85))
            for number in range(1, 11)
        )
        + (Bar("ไม่มีคะแนน", "ไม่ปรากฏคะแนน", None),),
    )
    first = (
        cover,
        Heading("สารบัญ", 1, new_page=True, listed=False),
        Contents("รายการ"),
        Heading("บทนำ", 1, new_page=True),
        Paragraph(WORDS * 4),
        Heading("ผลการประเมิน", 2),
        chart,
        Heading("รายละเอียด", 3, centred=True),
        Paragraph(WORDS * 2, Flow.FLUSH),
    )
    last = (
        Heading("ภาคผนวก", 1),
        table(4),
        Paragraph("ลงท้าย"),
        Signature(ACTING, by_hand=True),
        Verification("ตรวจสอบเอกสารได้ที่", "https://ita.example/verify/ABCD-EFGH/", "ABCD-EFGH"),
    )
    sections = (
        Section(first),
        Section((Heading("ตารางมาตรการ", 1), table(30), table(2)), landscape=True),
        Section(last),
    )
    return Paper("แผนมาตรการ", "เทศบาลเมืองตัวอย่าง", sections, (SHEET,), numerals=Numerals.ARABIC)


def announcement() -> Paper:
    blocks = (
        AnnouncementHead("ประกาศเทศบาลเมืองตัวอย่าง", "มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"),
        Paragraph(WORDS * 2),
        Paragraph("จึงประกาศให้ทราบโดยทั่วกัน", Flow.LEAD),
        Paragraph("ประกาศ ณ วันที่ ๑๔ ธันวาคม พ.ศ. ๒๕๖๖", Flow.PLACE),
        Signature(Signer("", "นายเอกชัย ทดลองเรียน", "", "", "นายกเทศมนตรีเมืองตัวอย่าง")),
        Paragraph("แนบท้าย", Flow.CENTRED),
    )
    return Paper("ประกาศ", "เทศบาลเมืองตัวอย่าง", (Section(blocks),))


PAPERS = {"memo": memo, "report": report, "announcement": announcement}
