"""What is sent as evidence: PDF, pictures, Office files; each refusal is one sentence that says how to mend it."""

import hashlib
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile

from organizations.uploads.claims import check_claim
from organizations.uploads.compound import check_compound
from organizations.uploads.keeping import named_at_random
from organizations.uploads.kinds import LEGACY_OFFICE, OFFICE, PICTURES, claimed, sniffed
from organizations.uploads.names import plain_name
from organizations.uploads.office import check_office
from organizations.uploads.pdf import check_pdf
from organizations.uploads.pictures import shrunk
from organizations.uploads.sentences import disguised


@dataclass(frozen=True)
class StoredUpload:
    """`sha256` is of the bytes as they came; `stored_sha256` and `size` (bytes) of what is kept."""

    content: ContentFile
    original_name: str
    sha256: str
    stored_sha256: str
    size: int


def read_evidence(upload: UploadedFile) -> StoredUpload:
    """ValidationError in Thai, whose code says why: extension, too_large, empty, macros, content, encrypted, broken,
    bomb."""
    kind = claimed(upload.name or "")
    check_claim(kind, upload.size or 0)
    data = upload.read()
    _check_content(data, kind)
    kept, stored_kind = shrunk(data, kind) if kind in PICTURES else (data, kind)
    return StoredUpload(
        content=named_at_random(kept, stored_kind),
        original_name=plain_name(upload.name or ""),
        sha256=hashlib.sha256(data).hexdigest(),
        stored_sha256=hashlib.sha256(kept).hexdigest(),
        size=len(kept),
    )


def _check_content(data: bytes, kind: str) -> None:
    """Refuse what is not as its name says, what cannot be opened, and what would not open for those who judge it."""
    found = sniffed(data)
    if found == "ole" and kind in OFFICE | LEGACY_OFFICE:
        check_compound(data, kind)
    elif found == "zip" and kind in OFFICE:
        check_office(data, kind)
    elif found != kind:
        raise disguised(found, kind)
    elif kind == ".pdf":
        check_pdf(data)
