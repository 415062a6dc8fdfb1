"""The words of a link check: the state of an address and the verdict on what is found there. Pure."""

from enum import StrEnum


class State(StrEnum):
    OK = "ok"
    REDIRECTED = "redirected"
    BLOCKED = "blocked"
    NEEDS_SIGN_IN = "needs_sign_in"
    SOFT_404 = "soft_404"
    WRONG_TYPE = "wrong_type"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    DEAD = "dead"
    CERTIFICATE = "certificate"


class Verdict(StrEnum):
    RIGHT = "right"
    OTHER_YEAR = "other_year"
    OTHER_ORGANIZATION = "other_organization"
    CANNOT_TELL = "cannot_tell"


STATE_LABELS: dict[State, str] = {
    State.OK: "เปิดได้",
    State.REDIRECTED: "ย้ายที่อยู่ (ยังเปิดได้)",
    State.BLOCKED: "กันโปรแกรมตรวจ",
    State.NEEDS_SIGN_IN: "ต้องเข้าสู่ระบบ",
    State.SOFT_404: "ไม่มีเอกสาร",
    State.WRONG_TYPE: "เปิดเป็นเอกสารไม่ได้",
    State.TOO_LARGE: "ไฟล์ใหญ่เกินไป",
    State.TIMEOUT: "ไม่ตอบภายในเวลา",
    State.DEAD: "เปิดไม่ได้",
    State.CERTIFICATE: "ใบรับรองความปลอดภัยผิด",
}
VERDICT_LABELS: dict[Verdict, str] = {
    Verdict.RIGHT: "ตรงข้อและตรงปี",
    Verdict.OTHER_YEAR: "เป็นของปีอื่น",
    Verdict.OTHER_ORGANIZATION: "เป็นของหน่วยงานอื่น",
    Verdict.CANNOT_TELL: "ยังบอกไม่ได้",
}
# What opens; only these have a verdict.
OPEN = frozenset({State.OK, State.REDIRECTED})
# A robot was turned away, which says nothing about a citizen: told, and never an alarm.
UNCERTAIN = frozenset({State.BLOCKED})
