"""check_framework tells every mistake of a file at once: line, what, how to mend."""

from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from assessments.frameworks.checker import check_text
from tests.assessments.framework_files import SOUND, broken, sound_file

MISTAKES = [
    ("fiscal_year: 2570", "fiscal_year: 2027", 1, "ปี 2027 อยู่นอกช่วง", "2570"),
    ("fiscal_year: 2570", "fiscal_year: 2571", 1, "ปี 2571 ไม่ตรงกับชื่อไฟล์ 2570", "เปลี่ยนชื่อไฟล์"),
    ("fiscal_year: 2570", "fiscal_year: ปีนี้", 1, "ต้องเป็นจำนวนเต็ม", "2566"),
    ("fiscal_year: 2570", "fiscal_yaer: 2570", 1, "ไม่รู้จักช่อง “fiscal_yaer”", "“fiscal_year”"),
    ("fiscal_year: 2570\n", "", 1, "ขาดช่อง “fiscal_year”", "เติม fiscal_year"),
    ("provisional: true", "provisional: ใช่", 3, "ต้องเป็น true หรือ false", "พิมพ์"),
    ("unverified:\n  - ทั้งปีเป็นตัวอย่าง\n", "", 3, "ต้องบอกว่าเรื่องใดยังไม่ยืนยัน", "unverified"),
    ("provisional: true\n", "provisional: true\nprovisional: true\n", 4, "ซ้ำกับบรรทัด 3", "เพียงช่องเดียว"),
    ("weight: 60", "weight: 55", 8, "น้ำหนักของแบบวัดรวมได้ 95", "รวมเป็น 100"),
    ("weight: 60", "weight: มาก", 9, "ต้องเป็นตัวเลข (พบ “มาก”)", "พิมพ์ตัวเลข"),
    ("weight: 60", "weight: 160", 9, "weight เป็น 160", "0 ถึง 100"),
    ("weight: 60, ", "", 9, "แบบวัด IIT ไม่มีน้ำหนัก", "ทุกแบบวัด"),
    ("title: การประเมิน", "no_total_reason: ไม่ทราบ\ntitle: การประเมิน", 2, "มีทั้งน้ำหนักและ no_total_reason", "อย่างเดียว"),
    ('{code: "1", parent: IIT,', '{code: "1", parent: IIT, weight: 5,', 12, "ตัวชี้วัด 1 มีน้ำหนัก", "เฉพาะแบบวัด"),
    ('{code: "1", parent: IIT', '{code: "1", parent: IITT', 12, "ใต้ “IITT” ซึ่งไม่มีในไฟล์", "“IIT”"),
    ('{code: "1", parent: IIT,', '{code: "1", derived: true, parent: OIT,', 9, "IIT ไม่มีตัวชี้วัด", "parent: IIT"),
    ('{code: "2.1", parent: "2"', '{code: "2.1", parent: "1"', 15, "อยู่ใต้ตัวชี้วัด 1", "แก้ parent เป็น 2"),
    ('{code: i1, parent: "1"', "{code: i1, parent: IIT", 17, "ข้อ i1 อยู่ใต้แบบวัด IIT", "ตัวชี้วัดหรือตัวชี้วัดย่อย"),
    ('{code: o3, parent: "2.1"', '{code: o3, parent: "2"', 13, "มีทั้งตัวชี้วัดย่อยและข้อ", "ย้ายข้อ"),
    ("การใช้อำนาจ, confidence", "การใช้อำนาจ, variants: [การเปิดเผยข้อมูล], confidence", 13, "ซ้ำกับ 1", "ลบชื่ออื่น"),
    ("{code: o3,", "{code: o1,", 20, "รหัส o1 ซ้ำกับบรรทัด 18", "แก้รหัส"),
    ("{code: o3,", "{code: o5,", 20, "ไม่มี o3 ก่อน o5", "เพิ่ม o3"),
    ("{code: o3,", "{code: ๐3,", 20, "รหัส “๐3” ผิดรูปแบบ", "o3"),
    ("{code: o3,", "{code: O3,", 20, "รหัส “O3” ผิดรูปแบบ", "o3"),
    ("name: โครงสร้าง", 'name: ""', 18, "items o1 ช่อง name ว่าง", "เติมค่า"),
    ("name: โครงสร้าง", "name: [โครงสร้าง]", 18, "ต้องเป็นค่าเดียว", "ค่าเดียว"),
    ("name: โครงสร้าง, ", "", 18, "ขาดช่อง “name”", "เติม name"),
    ("name: โครงสร้าง", "nmae: โครงสร้าง", 18, "ไม่รู้จักช่อง “nmae”", "“name”"),
    ("data_year: same", "data_year: last", 19, "ไม่รู้จักคำว่า “last”", "previous"),
    (", data_year_source: memo", "", 19, "ข้อ o2 ระบุ data_year โดยไม่บอกแหล่ง", "data_year_source"),
    ("name: การมอบหมายงาน,", "name: การมอบหมายงาน, derived: true,", 17, "แต่ไม่มีอะไรอยู่ใต้", "ลบ derived"),
    ("confidence: inferred", "confidence: infered", 10, "ไม่รู้จักคำว่า “infered”", "“inferred”"),
    ("รายงาน, confidence: confirmed, source: memo", "รายงาน, confidence: confirmed", 20, "ขาดช่อง “source”", "เติม"),
    (
        "รายงาน, confidence: confirmed, source: memo",
        "รายงาน, confidence: confirmed, source: mamo",
        20,
        "“mamo”",
        "“memo”",
    ),
    ("instrument: IIT", "instrument: EIT", 22, "ไม่มีแบบวัด “EIT”", "หมายถึง"),
    ("report: o3", "report: o9", 23, "อ้างข้อ “o9”", "o1–o3"),
    ("report: o3", "report: o2", 23, "ข้อเดียวกัน", "คนละข้อ"),
    ("{name: พอใช้, total_at_least: 85", "{name: พอใช้, total_at_least: 90", 26, "ระดับ พอใช้ ไม่ต่ำกว่า", "จากสูงลงต่ำ"),
    ("total_at_least: 0", "total_at_least: 50", 27, "ระดับสุดท้าย ปรับปรุง ไม่เริ่มที่ 0", "เป็น 0"),
    ("items: [o1]", "items: [o9]", 30, "อ้างข้อ “o9”", "o1–o3"),
    ("items: [o1]", "items: [o2]", 28, "ข้อ o1 ไม่อยู่ในประเด็นใด", "เพิ่ม o1"),
    ("items: [o1]", "items: [o1, o3]", 30, "ประเด็นที่ 2 มีข้อ o3 ซ้ำ", "ครั้งเดียว"),
    ("items: [i1, o2-o3]", "items: [i1, o3-o2]", 29, "ช่วง “o3-o2” ไม่ถูกต้อง", "น้อยไปมาก"),
    ("items: [i1, o2-o3]", "items: [i1, o2 ถึง o3]", 29, "“o2 ถึง o3” ไม่ใช่รหัสข้อ", "o1-o10"),
    ("number: 2", "number: 1", 30, "เลขประเด็น “1” ซ้ำ", "แก้ให้ต่างกัน"),
    ("date: 2570-08-15", "date: 2570-02-30", 33, "ไม่มีวันที่ 30 กุมภาพันธ์ 2570", "มีอยู่จริง"),
    ("date: 2570-08-15", "date: 15 ส.ค.", 33, "อ่านวันที่ “15 ส.ค.” ไม่ได้", "2566-08-10"),
    ("date: 2570-08-15", "date: 2027-08-15", 33, "เป็นคริสต์ศักราช", "พ.ศ."),
    ("date: 2570-08-15", "date: 2567-08-15", 33, "อยู่ในปี 2567", "ตรวจปี"),
    ("date: 2570-08-15", "note: ไม่ทราบ", 33, "ไม่มีวันที่", "เติม date"),
    ("starts: 2570-01", "starts: 2570-03", 32, "สิ้นสุดก่อนเริ่ม", "สลับ"),
    ("starts: 2570-01,", "starts: 2570-01-15,", 32, "ทราบเพียงเดือน", "ละเอียดเท่ากัน"),
    ("bands:\n", "bands: {}\nband:\n", 24, "bands ต้องเป็นรายการ", "ขึ้นต้นด้วย -"),
    ("  - {code: o1,", "\t- {code: o1,", 18, "ใช้แท็บย่อหน้า", "ช่องว่าง"),
    ("source: memo}\nindicators", "source: memo\nindicators", 11, "วงเล็บหรือจุลภาคไม่ครบ (เปิดไว้ที่บรรทัด 10)", "{ }"),
    ("title: การประเมินปี", "title: การประเมิน: ปี", 2, "มีเครื่องหมาย :", "เครื่องหมายคำพูด"),
    ("supersedes: 1 สิงหาคม", 'supersedes: "1 สิงหาคม', 33, "ไม่ได้ปิดเครื่องหมายคำพูด", "ปิดท้าย"),
]


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "fix"), MISTAKES, ids=[f"{row[2]}-{row[3]}" for row in MISTAKES]
)
def test_a_mistake_is_told_with_its_line_and_how_to_mend_it(old: str, new: str, line: int, what: str, fix: str) -> None:
    data, problems = check_text(broken(old, new), "2570")
    assert data is None
    assert any(one.line == line and what in one.what and fix in one.fix for one in problems), list(map(str, problems))


def test_the_sound_file_has_no_mistakes() -> None:
    data, problems = check_text(SOUND, "2570")
    assert problems == []
    assert data is not None


def test_every_mistake_is_told_at_once() -> None:
    text = SOUND
    for old, new in [("weight: 60", "weight: 50"), ("name: โครงสร้าง", "nmae: โครงสร้าง"), ("[o1]", "[o8]")]:
        text = text.replace(old, new)
    told = [str(problem) for problem in check_text(text, "2570")[1]]
    assert [any(word in line for line in told) for word in ("รวมได้ 90", "“nmae”", "“o8”", "ข้อ o1 ไม่อยู่")] == [True] * 4


def test_tabs_on_every_line_are_one_mistake() -> None:
    tabbed = SOUND.replace("\n  ", "\n\t")
    (problem,) = check_text(tabbed, "2570")[1]
    count = tabbed.count("\n\t")
    assert str(problem) == f"บรรทัด 5: ใช้แท็บย่อหน้า {count} บรรทัด (บรรทัด 5, 7, 9, 10, 12 …) — เปลี่ยนแท็บเป็นช่องว่าง"


def test_two_lines_with_tabs_are_both_named() -> None:
    text = broken("  - {code: i1", "\t- {code: i1").replace("  - {code: o1", "  \t- {code: o1")
    (problem,) = check_text(text, "2570")[1]
    assert "2 บรรทัด (บรรทัด 17, 18)" in problem.what


def test_a_mistake_in_a_code_is_told_once_and_draws_no_others() -> None:
    problems = check_text(broken('{code: "1", parent: IIT', '{code: "1", parent: ITT'), "2570")[1]
    assert [one.line for one in problems] == [9, 12], (
        "the instrument is left without indicators, and the parent is wrong"
    )


@pytest.mark.parametrize(
    "text", ["", "# เปล่า\n", "- a\n- b\n", "ข้อความ", "[" * 5000, "a: &x [*x]\n", "!!python/object:os.system {}"]
)
def test_text_that_is_no_framework_is_told_and_never_run(text: str) -> None:
    data, problems = check_text(text)
    assert data is None
    assert problems


def test_the_command_names_the_counts_of_a_sound_file(tmp_path: Path) -> None:
    out = StringIO()
    call_command("check_framework", str(sound_file(tmp_path)), stdout=out)
    assert out.getvalue().startswith("ถูกต้อง: ปีงบประมาณ พ.ศ. 2570 (ยังไม่ยืนยัน) แบบวัด 2 ตัวชี้วัด 2 ตัวชี้วัดย่อย 1 ข้อ 4 (i 1, o 3)")


def test_the_command_lists_the_mistakes_on_standard_error_and_exits_2(tmp_path: Path) -> None:
    err, out = StringIO(), StringIO()
    with pytest.raises(CommandError, match="1 แห่ง") as raised:
        call_command(
            "check_framework", str(sound_file(tmp_path, broken("weight: 60", "weight: 55"))), stdout=out, stderr=err
        )
    assert raised.value.returncode == 2
    assert "บรรทัด 8" in err.getvalue()
    assert out.getvalue() == ""


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [("ไม่มี.yaml", None, "ไม่พบไฟล์"), ("", None, "เป็นโฟลเดอร์"), ("2570.yaml", b"title: \xff\xfe", "ไม่ใช่ข้อความ UTF-8")],
    ids=["absent", "folder", "encoding"],
)
def test_a_file_that_cannot_be_read_is_told_in_one_sentence(
    tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    if content:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(CommandError, match=sentence) as raised:
        call_command("check_framework", str(tmp_path / name))
    assert raised.value.returncode == 2


def test_every_framework_of_the_portal_is_sound() -> None:
    paths = sorted(Path(settings.FRAMEWORKS_DIR).glob("*.yaml"))
    assert [path.stem for path in paths] == [str(year) for year in range(2562, 2570)]
    assert [check_text(path.read_text(encoding="utf-8"), path.stem)[1] for path in paths] == [[]] * len(paths)
