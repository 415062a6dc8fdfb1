"""An answer for programs in the place of a document: JSON or XML that tells of an error, or holds nothing."""

import json
import re
from typing import Any

from disclosures.links.fetched import Fetched
from disclosures.links.reading.charset import decoded

_XML_ERROR = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:\w+:)?(?:error|fault|exception|serviceexception)\b", re.IGNORECASE)
_ERROR_KEYS = {"error", "errors", "exception", "error_code", "errorcode", "errormessage", "error_description", "trace"}
_WORDS = re.compile(
    r"not.?found|error|fail|invalid|denied|unauthori[sz]ed|forbidden|missing|no.?data|ไม่พบ|ไม่มี|ผิดพลาด|ไม่สำเร็จ", re.I
)
_STATUS_KEYS = {
    "status",
    "code",
    "statuscode",
    "status_code",
    "success",
    "ok",
    "result",
    "message",
    "msg",
    "detail",
    "title",
}


def is_error(fetched: Fetched) -> bool:
    said = fetched.headers.get("content-type", "")
    head = decoded(fetched.body[:1_000], said).lstrip()
    if head.startswith("<"):
        return bool(_XML_ERROR.match(head))
    try:
        return _tells_error(json.loads(decoded(fetched.body, said)))
    except (ValueError, RecursionError):
        return False


def _tells_error(data: Any) -> bool:
    if not isinstance(data, dict):
        return not data
    if not data or any(key.lower() in _ERROR_KEYS and data[key] for key in data):
        return True
    return any(_bad(data[key]) for key in data if key.lower() in _STATUS_KEYS) or not any(data.values())


def _bad(value: Any) -> bool:
    if isinstance(value, bool) or value is None:
        return value is False
    if isinstance(value, int | float):
        return 400 <= value < 600
    return isinstance(value, str) and bool(_WORDS.search(value))
