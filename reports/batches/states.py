"""The states of a file in an export of many. Pure."""

from enum import StrEnum


class ItemState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


ITEM_LABELS = {
    ItemState.WAITING: "รอทำ",
    ItemState.RUNNING: "กำลังทำ",
    ItemState.DONE: "เสร็จแล้ว",
    ItemState.FAILED: "ไม่สำเร็จ",
    ItemState.CANCELLED: "ยกเลิกแล้ว",
}
