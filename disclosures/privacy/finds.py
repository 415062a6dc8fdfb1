"""What looks like personal data in a text, with the form it may be shown in. Pure."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    IDENTITY = "identity"
    MOBILE = "mobile"
    HOME = "home"
    UNREAD = "unread"


LABELS: dict[What, str] = {
    What.IDENTITY: "เลขประจำตัวประชาชน",
    What.MOBILE: "หมายเลขโทรศัพท์เคลื่อนที่",
    What.HOME: "ที่อยู่บ้าน",
    What.UNREAD: "ไฟล์ที่ระบบอ่านข้อความไม่ได้",
}


@dataclass(frozen=True)
class Find:
    """`value`: normalized, so that two writings of one number are one find; kept nowhere. `shown`: partly hidden."""

    what: What
    value: str
    shown: str
