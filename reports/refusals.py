"""Why a document is not issued, or what was issued stays as it is: one Thai sentence each, which says what to do."""

from measures.refusals import Refused
from reports.models import IssuedReport

REASON_LENGTH = 1000

__all__ = ["REASON_LENGTH", "Refused", "check_holds", "check_reason"]


def check_reason(reason: str, deed: str) -> None:
    """`deed`: what the reason is for, as it stands in the sentence."""
    if not reason:
        raise Refused(f"โปรดเขียนเหตุผลที่{deed} ผู้ที่ตรวจสอบเอกสารจะเห็นเหตุผลนี้")
    if len(reason) > REASON_LENGTH:
        raise Refused(f"เหตุผลยาว {len(reason):,} ตัวอักษร โปรดย่อให้ไม่เกิน {REASON_LENGTH:,} ตัวอักษร")


def check_holds(report: IssuedReport) -> None:
    """Refused for what no longer holds."""
    if hasattr(report, "withdrawal"):
        raise Refused("เอกสารนี้ถูกยกเลิกไปแล้ว โปรดดูสถานะล่าสุด")
    if hasattr(report, "correction"):
        raise Refused(f"ออกฉบับแก้ไขที่ {report.correction.edition} แทนเอกสารนี้แล้ว โปรดทำรายการที่ฉบับล่าสุด")
