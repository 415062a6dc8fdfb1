"""Why a pasted text cannot be read at all, in one Thai sentence that says what to do. Pure."""

from collections.abc import Sequence

from measures.pasted.tables import Table

MOST_CHARACTERS, MOST_ROWS, MOST_COLUMNS, MOST_TABLES = 200_000, 200, 20, 8


def too_long(text: str) -> str:
    """Before the text is read; empty when it may be."""
    if not text.strip():
        return "ยังไม่มีข้อความ โปรดวางตารางมาตรการลงในช่องนี้"
    if len(text) > MOST_CHARACTERS:
        return (
            f"ข้อความที่วางยาว {len(text):,} ตัวอักษร ระบบอ่านได้ครั้งละไม่เกิน {MOST_CHARACTERS:,} ตัวอักษร "
            "โปรดวางเฉพาะตารางมาตรการ หรือแบ่งวางทีละส่วน"
        )
    return ""


def unreadable(tables: Sequence[Table]) -> str:
    """After the text was cut into tables; empty when they can be shown."""
    if not tables:
        return (
            "ไม่พบตารางมาตรการในข้อความที่วาง โปรดเลือกตารางทั้งตารางใน Word หรือช่วงเซลล์ใน Excel "
            "รวมแถวหัวตาราง เช่น มาตรการ วิธีการดำเนินการ ผู้รับผิดชอบ ระยะเวลา แล้วคัดลอกมาวางใหม่"
        )
    rows = sum(len(table.rows) for table in tables)
    if rows > MOST_ROWS:
        return f"ตารางที่วางมี {rows:,} แถว ระบบอ่านได้ครั้งละไม่เกิน {MOST_ROWS} แถว โปรดแบ่งวางทีละส่วน"
    width = max(table.width for table in tables)
    if width > MOST_COLUMNS:
        return f"ตารางที่วางมี {width:,} ช่องในแถวเดียว ระบบอ่านได้ไม่เกิน {MOST_COLUMNS} ช่อง โปรดคัดลอกเฉพาะช่องของมาตรการ"
    if len(tables) > MOST_TABLES:
        return f"ข้อความที่วางมี {len(tables)} ตารางที่หัวไม่เหมือนกัน ระบบอ่านได้ครั้งละไม่เกิน {MOST_TABLES} ตาราง โปรดแบ่งวาง"
    return ""
