"""Files people send: known by their content, not their name; pictures drawn anew; kept under a random name."""

from organizations.uploads.evidence import StoredUpload, read_evidence
from organizations.uploads.keeping import discarding, store
from organizations.uploads.kinds import INLINE, content_type
from organizations.uploads.names import download_name
from organizations.uploads.scans import MAX_MARK, MAX_SCAN, read_mark, read_scan

__all__ = [
    "INLINE",
    "MAX_MARK",
    "MAX_SCAN",
    "StoredUpload",
    "content_type",
    "discarding",
    "download_name",
    "read_evidence",
    "read_mark",
    "read_scan",
    "store",
]
