"""Sentences that several readers of uploads say."""

from django.core.exceptions import ValidationError

ENCRYPTED = "ไฟล์นี้ตั้งรหัสผ่านไว้ ผู้อื่นจะเปิดดูไม่ได้ โปรดบันทึกใหม่โดยไม่ใส่รหัสผ่านแล้วส่งอีกครั้ง"
MACROS = "ไฟล์นี้มีแมโคร ซึ่งอาจมีคำสั่งที่เป็นอันตราย โปรดบันทึกเป็น PDF, DOCX, XLSX หรือ PPTX แล้วส่งใหม่"
BROKEN = "เปิดไฟล์นี้ไม่ได้ ไฟล์อาจเสียหายหรือส่งมาไม่ครบ โปรดเปิดในเครื่องของท่าน บันทึกใหม่ แล้วส่งอีกครั้ง"
BOMB = "เนื้อหาที่บีบอัดอยู่ในไฟล์นี้ใหญ่ผิดปกติ ระบบจึงไม่รับ โปรดบันทึกเป็น PDF แล้วส่งใหม่"
_CONTAINERS = {"zip": "ไฟล์บีบอัดหรือไฟล์ Office รุ่นใหม่", "ole": "ไฟล์ Office รุ่นเก่าหรือไฟล์ที่ตั้งรหัสผ่าน"}


def refused(sentence: str, code: str) -> ValidationError:
    return ValidationError(sentence, code=code)


def not_of_kind(kind: str) -> ValidationError:
    """A container of Office whose content is of another program, or of none."""
    name = kind[1:].upper()
    return refused(f"เนื้อหาของไฟล์ไม่ใช่ {name} ตามนามสกุล โปรดตรวจว่าเลือกไฟล์ถูก หรือบันทึกใหม่เป็น {name} แล้วส่งอีกครั้ง", "content")


def disguised(found: str, kind: str) -> ValidationError:
    """`found`: the kind the content shows, `kind`: the one its name claims."""
    said = f"ไฟล์ชื่อลงท้ายว่า {kind} แต่เนื้อหาไม่ใช่ {kind[1:].upper()}"
    if found.startswith("."):
        said = f"{said} เป็น {found[1:].upper()}"
    elif found:
        said = f"{said} เป็น{_CONTAINERS[found]}"
    return refused(f"{said} โปรดตรวจว่าเลือกไฟล์ถูก หรือบันทึกใหม่ให้ตรงชนิดแล้วส่งอีกครั้ง", "content")
