"""The states of a post's opinion on a document. Pure."""

from enum import StrEnum


class OpinionState(StrEnum):
    """`TYPED`: somebody else typed it for the post; `STALE`: the post wrote it on an earlier text."""

    VACANT = "vacant"
    BLANK = "blank"
    TYPED = "typed"
    WRITTEN = "written"
    STALE = "stale"


OPINION_LABELS = {
    OpinionState.VACANT: "ไม่มีผู้ดำรงตำแหน่ง",
    OpinionState.BLANK: "ยังไม่มีความเห็น",
    OpinionState.TYPED: "ผู้จัดทำร่างพิมพ์ไว้ให้",
    OpinionState.WRITTEN: "เขียนความเห็นแล้ว",
    OpinionState.STALE: "เขียนไว้บนข้อความก่อนแก้ไข",
}
OPINION_ICONS = {
    OpinionState.VACANT: "warning",
    OpinionState.BLANK: "ring",
    OpinionState.TYPED: "pencil",
    OpinionState.WRITTEN: "tick",
    OpinionState.STALE: "warning",
}
# What the chain need not be asked for.
GIVEN = frozenset({OpinionState.TYPED, OpinionState.WRITTEN})
