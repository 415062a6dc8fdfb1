"""A page that a server sends as a file: nothing opens it."""

import re
from urllib.parse import unquote, urlsplit

from disclosures.links.fetched import Fetched

_DOCUMENTS = re.compile(
    r"application/(?:x-)?pdf|application/msword|application/vnd\.(?:ms-excel|ms-word|openxmlformats|oasis)|^image/(?!svg)"
)
_BYTES = re.compile(r"octet-stream|force-download|x-download|application/download|binary|application/zip")
_FILE_NAME = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|zip|rar)\W*$", re.IGNORECASE)
_NAMED = re.compile(r"""filename\*?\s*=\s*(?:utf-8'')?["']?([^"';]+)""", re.IGNORECASE)


def typed_as_file(fetched: Fetched) -> bool:
    """Text that is said to be a PDF, an Office file or a picture, or is handed over as a file so named."""
    said = fetched.headers.get("content-type", "").lower()
    if _DOCUMENTS.search(said):
        return True
    disposition = fetched.headers.get("content-disposition", "")
    named = _NAMED.search(disposition)
    name = unquote(named.group(1)) if named else urlsplit(fetched.url).path
    handed_over = bool(_BYTES.search(said)) or disposition.strip().lower().startswith("attachment")
    return handed_over and bool(_FILE_NAME.search(name))
