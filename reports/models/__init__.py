"""Documents: drafts, the standing sentences, what was issued and what became of it, exports of many at once."""

from reports.models.batches import Batch, BatchItem
from reports.models.drafts import DraftText, Opinion, ReportDraft
from reports.models.issued import IssuedFile, IssuedReport, SignedCopy, Withdrawal
from reports.models.standing import StandingText

__all__ = [
    "Batch",
    "BatchItem",
    "DraftText",
    "IssuedFile",
    "IssuedReport",
    "Opinion",
    "ReportDraft",
    "SignedCopy",
    "StandingText",
    "Withdrawal",
]
