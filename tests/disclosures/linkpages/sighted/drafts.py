"""Papers that a municipality writes every year, worded by their maker: who, which year, and how the year is spelled."""

from tests.disclosures.linkpages.sighted.papers import Paper, Table
from tests.disclosures.linkpages.sighted.places import Place, seat

DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
SIGNED = "(นายสมมติ ตัวอย่าง)"


def thai(text: str) -> str:
    """The same text with Thai digits."""
    return text.translate(DIGITS)


def in_thai(paper: Paper) -> Paper:
    """The same paper with Thai digits throughout."""
    table: Table = tuple(tuple(thai(cell) for cell in row) for row in paper.table)
    lines = (tuple(thai(line) for line in part) for part in (paper.heading, paper.paragraphs, paper.closing))
    heading, paragraphs, closing = lines
    return Paper(heading, paragraphs, table, closing)


def signed(where: Place, day: str, post: str = "นายก") -> tuple[str, ...]:
    """Date, signature and post at the end of a paper."""
    title = {"องค์": "นายกองค์การบริหารส่วน", "เทศ": "นายกเทศมนตรี"}
    head = next((text for start, text in title.items() if where["name"].startswith(start)), "หัวหน้าส่วนราชการ")
    return (f"ประกาศ ณ วันที่ {day}", SIGNED, head if post == "นายก" else post)


def half_year(where: Place, head: str, span: str, until: str) -> Paper:
    """Progress of the yearly plan and its money in the first six months; `head` names the year, `span` the months."""
    return Paper(
        ("รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน", head, where["name"], seat(where)),
        (f"{where['short_name']} ขอรายงานความก้าวหน้าของโครงการตามข้อบัญญัติ/เทศบัญญัติงบประมาณรายจ่าย {span}",
         "งบประมาณที่เบิกจ่ายแล้วคิดเป็นร้อยละ 41.27 ของงบประมาณทั้งหมด เร็วกว่าปีก่อนเล็กน้อย"),
        (("ลำดับ", "โครงการ", "งบประมาณ", "เบิกจ่าย", "ความก้าวหน้า"),
         ("1", "ซ่อมแซมถนนลูกรังสายบ้านเหนือ", "404,000", "404,000", "แล้วเสร็จ"),
         ("2", "อุดหนุนอาหารกลางวันศูนย์พัฒนาเด็กเล็ก", "1,256,700", "628,350", "ระหว่างดำเนินการ"),
         ("3", "ฝึกอบรมการป้องกันอัคคีภัยในชุมชน", "50,000", "-", f"ดำเนินการหลัง {until}")),
    )  # fmt: skip


def buying_plan(where: Place, head: str, day: str) -> Paper:
    """The announcement that carries the procurement plan, with the laws it rests on."""
    return Paper(
        (f"ประกาศ{where['name']}", f"เรื่อง เผยแพร่แผนการจัดซื้อจัดจ้าง {head}"),
        ("ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 มาตรา 11 และระเบียบกระทรวงการคลังฯ พ.ศ. 2560 ข้อ 11 "
         "ให้หน่วยงานของรัฐจัดทำแผนการจัดซื้อจัดจ้างประจำปีและประกาศเผยแพร่ในระบบเครือข่ายสารสนเทศ",
         f"{where['name']} {seat(where)} จึงขอเผยแพร่แผนการจัดซื้อจัดจ้าง {head} ตามเอกสารที่แนบท้ายประกาศนี้"),
        (("ที่", "ชื่อโครงการ", "วงเงิน (บาท)", "วิธี", "คาดว่าจะประกาศ"),
         ("1", "ก่อสร้างรางระบายน้ำคอนกรีต หมู่ที่ 4", "497,000", "e-bidding", "ไตรมาสที่ 2"),
         ("2", "จัดซื้อครุภัณฑ์คอมพิวเตอร์ สำนักปลัด", "46,000", "เฉพาะเจาะจง", "ไตรมาสที่ 1")),
        signed(where, day),
    )  # fmt: skip


def month_bought(where: Place, month: str, day: str) -> Paper:
    """Form สขร.1 of one month."""
    return Paper(
        ("แบบ สขร. 1", f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {month}", where["name"], f"วันที่ {day}"),
        (),
        (("ลำดับ", "งานที่จัดซื้อหรือจัดจ้าง", "วงเงิน", "วิธี", "ผู้ได้รับการคัดเลือก", "เหตุผล"),
         ("1", "วัสดุสำนักงาน 12 รายการ", "9,870", "เฉพาะเจาะจง", "ร้านสมมติการค้า", "ราคาต่ำสุด"),
         ("2", "จ้างเหมาทำความสะอาด", "9,000", "เฉพาะเจาะจง", "นางตัวอย่าง สมมุติ", "คุณสมบัติครบ")),
    )  # fmt: skip


def survey(where: Place, head: str, by: str) -> Paper:
    """The satisfaction survey that a university carried out."""
    return Paper(
        (f"รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ {head}", where["name"], seat(where)),
        (f"การสำรวจนี้ดำเนินการโดย{by} กลุ่มตัวอย่าง 384 คน ใช้แบบสอบถามมาตราส่วนประมาณค่า 5 ระดับ",
         f"พบว่าประชาชนพึงพอใจการให้บริการของ{where['name']}ในระดับมากที่สุด คิดเป็นร้อยละ 95.60"),
        (("งานบริการ", "ค่าเฉลี่ย", "ร้อยละ"), ("งานจัดเก็บรายได้", "4.78", "95.60"), ("งานโยธา", "4.71", "94.20"),
         ("งานสวัสดิการสังคม", "4.80", "96.00")),
    )  # fmt: skip


def complaint_counts(where: Place, head: str, counts: tuple[int, ...] = (0, 0, 0)) -> Paper:
    """How many complaints of corruption came; mostly none, which is itself the datum."""
    months = ("ตุลาคม", "พฤศจิกายน", "ธันวาคม")
    said = "ไม่มีข้อมูลเรื่องร้องเรียนการทุจริต" if not sum(counts) else f"มีเรื่องร้องเรียน {sum(counts)} เรื่อง ยุติแล้วทั้งหมด"
    return Paper(
        (f"ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ {head}", where["name"]),
        (f"{where['name']} {said}ในช่วงเวลาดังกล่าว",),
        (
            ("เดือน", "ทุจริต", "ประพฤติมิชอบ"),
            *((m, str(n) if n else "ไม่พบ", "ไม่พบ") for m, n in zip(months, counts, strict=True)),
        ),
    )


def no_gift(where: Place, head: str, day: str) -> Paper:
    """The declaration that nobody takes presents."""
    return Paper(
        (f"ประกาศ{where['name']}", f"เรื่อง เจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ {head}"),
        ("ตามพระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. 2561 มาตรา 128 และมติคณะรัฐมนตรีเมื่อวันที่ 3 "
         "มกราคม 2566 "
         "เจ้าพนักงานของรัฐต้องไม่รับทรัพย์สินหรือประโยชน์อื่นใดอันอาจคำนวณเป็นเงินได้",
         f"ข้าพเจ้าและบุคลากรทุกคนของ{where['name']} จะไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่"),
        (),
        signed(where, day),
    )  # fmt: skip


def dev_plan(where: Place, span: str, more: str = "") -> Paper:
    """The five-year plan of local development."""
    return Paper(
        (f"แผนพัฒนาท้องถิ่น {span}", where["name"], seat(where)),
        ("จัดทำตามระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548 และที่แก้ไขเพิ่มเติม (ฉบับที่ 3) พ.ศ. "
         "2561",
         "ส่วนที่ 1 สภาพทั่วไปและข้อมูลพื้นฐาน ประชากรจากการสำรวจเมื่อปี 2560 จำนวน 4,312 คน", more),
        (("ยุทธศาสตร์", "จำนวนโครงการ"), ("โครงสร้างพื้นฐาน", "87"), ("คุณภาพชีวิต", "45"), ("การบริหารจัดการที่ดี", "21")),
    )  # fmt: skip


def measures(where: Place, head: str, basis: str, total: str) -> Paper:
    """Measures of one year built on the ITA result of the year before."""
    return Paper(
        (f"มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน {head}", where["name"], seat(where)),
        (f"การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) {basis} {where['name']} ได้คะแนนภาพรวม {total} คะแนน",
         f"จากผลการประเมิน {basis} พบว่าตัวชี้วัดการป้องกันการทุจริตยังต้องพัฒนา จึงกำหนดมาตรการ {head} ดังนี้"),
        (("มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา"),
         ("เผยแพร่แผนการใช้จ่ายงบประมาณ", "ประชาสัมพันธ์ทางเว็บไซต์และหอกระจายข่าว", "กองคลัง", "ต.ค. - มี.ค."),
         ("ทบทวนคู่มือการให้บริการ", "จัดประชุมทุกส่วนราชการ", "สำนักปลัด", "ตลอดปี")),
    )  # fmt: skip


def people_year(where: Place, head: str, span: str) -> Paper:
    """What was done about staff in a year."""
    return Paper(
        (f"รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล {head}", where["name"]),
        (f"ในรอบ {span} หน่วยงานมีบุคลากรทั้งสิ้น 38 คน ส่งเข้ารับการฝึกอบรม 24 คน",
         "ร่วมโครงการอบรมกับสถาบันพัฒนาบุคลากรท้องถิ่นและองค์การบริหารส่วนจังหวัด ณ ห้องประชุมเทศบาลเมืองใกล้เคียง"),
        (("ด้าน", "แผน", "ผล"), ("สรรหา", "2", "1"), ("พัฒนา", "20", "24"), ("ธำรงรักษา", "5", "5")),
    )  # fmt: skip


def structure(where: Place, basis: str, at: str) -> Paper:
    """Offices of the organization as they are at a day."""
    return Paper(
        (f"โครงสร้างการแบ่งส่วนราชการ {where['name']}", at),
        (f"{basis} {where['name']} {seat(where)} แบ่งส่วนราชการออกเป็น 1 สำนัก 4 กอง 1 หน่วย",),
        (("ส่วนราชการ", "หัวหน้าส่วนราชการ"), ("สำนักปลัด", "นางสาวสมมติ หนึ่ง"), ("กองคลัง", "นางสมมติ สอง"),
         ("กองช่าง", "นายสมมติ สาม"), ("หน่วยตรวจสอบภายใน", "ว่าง")),
    )  # fmt: skip


def risk(where: Place, head: str) -> Paper:
    """Risks of corruption and what is done against them."""
    return Paper(
        (f"รายงานการประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ {head}", where["name"]),
        ("ประเมินตามแนวทางของหน่วยงานกลาง ครอบคลุมการอนุมัติอนุญาตตาม พ.ร.บ. อำนวยความสะดวกฯ พ.ศ. 2558 การใช้อำนาจ "
         "และการจัดซื้อจัดจ้าง",),
        (("เหตุการณ์ความเสี่ยง", "โอกาส", "ผลกระทบ", "ระดับ", "มาตรการ"),
         ("เรียกรับประโยชน์ในการออกใบอนุญาตก่อสร้าง", "2", "4", "ปานกลาง", "แสดงค่าธรรมเนียมในที่เปิดเผย"),
         ("ล็อกคุณลักษณะพัสดุ", "1", "5", "ปานกลาง", "กรรมการกำหนดคุณลักษณะจากหลายกอง")),
    )  # fmt: skip
