"""What one pasted row was read as. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Status(StrEnum):
    """How far a row is to be trusted; the values are the Thai words of the screen."""

    SURE = "อ่านได้ชัดเจน"
    PROPOSED = "โปรดยืนยัน"
    CONFLICT = "ขัดกัน โปรดเลือก"
    UNREADABLE = "อ่านคะแนนไม่ได้"
    UNKNOWN = "โปรดเลือกข้อ"
    REPEATED = "ซ้ำกับแถวก่อนหน้า"
    EMPTY = "ไม่มีคะแนน"
    LEFT_OUT = "ไม่ใช้แถวนี้"
    TOTAL = "คะแนนรวมที่ประกาศ"
    HEADING = "หัวตารางหรือหัวข้อ"
    PROSE = "ข้อความนอกตาราง"

    @property
    def skipped(self) -> bool:
        """Whether the row holds nothing that could be filled in."""
        return self in {Status.HEADING, Status.PROSE}

    @property
    def open(self) -> bool:
        """Whether the row waits for a person: a criterion or a value to choose, or a proposal to confirm."""
        return self in {Status.PROPOSED, Status.CONFLICT, Status.UNKNOWN}


@dataclass(frozen=True)
class Row:
    """Lines `first` to `last` of the text. `value` is None unless `score` can be read; `candidates` are the codes to
    choose from; `accepted`: whether it is filled in unless the person says otherwise."""

    first: int
    last: int
    text: str
    status: Status
    score: str = ""
    code: str = ""
    group: str = ""
    value: Decimal | None = None
    remark: str = ""
    candidates: tuple[str, ...] = ()
    accepted: bool = False
    chosen: bool = False

    @property
    def key(self) -> str:
        """The criterion and its respondent group, as fields are named: “o35”, “e11@2”."""
        return f"{self.code}@{self.group}" if self.group else self.code

    @property
    def fillable(self) -> bool:
        """Whether there is a criterion and a figure, so that it can be ticked."""
        return bool(self.code) and self.value is not None and self.status is not Status.REPEATED
