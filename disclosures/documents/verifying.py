"""Whether a file somebody holds is a document as issued, or as it came back signed."""

import hashlib
from dataclasses import dataclass

from django.core.cache import cache
from django.core.files.uploadedfile import UploadedFile

from reports.models import IssuedFile, IssuedReport, SignedCopy

MEGABYTE = 1024 * 1024
MOST = 25 * MEGABYTE
# What a browser adds around the file it sends.
AROUND = 64 * 1024
# Of one process, from one address; a town hall is one address.
MOST_A_MINUTE = 60


@dataclass(frozen=True)
class Comparison:
    """`sentence`: what was found; `sha256`: of the file as sent."""

    matches: bool
    sentence: str
    sha256: str


def compare(report: IssuedReport, upload: UploadedFile) -> Comparison:
    """With this edition, and then with the other editions of the same document. At most two queries; nothing kept."""
    digest = hashlib.sha256()
    for part in upload.chunks():
        digest.update(part)
    sha256 = digest.hexdigest()
    same = {f"report__{name}": getattr(report, name) for name in ("organization_id", "kind", "occasion", "fiscal_year")}
    files = IssuedFile.objects.filter(sha256=sha256, **same).select_related("report").defer("content")
    copies = SignedCopy.objects.filter(sha256=sha256, **same).select_related("report").defer("content")
    found = [(one.report, f"ฉบับที่ออก ({one.get_form_display()})") for one in files]
    found += [] if found else [(one.report, "สำเนาลงนาม") for one in copies]
    own = next((what for other, what in found if other.pk == report.pk), "")
    if own:
        return Comparison(True, f"ตรงกับ{own}", sha256)
    if found:
        other, what = found[0]
        return Comparison(False, f"ไม่ตรงกับฉบับนี้ แต่ตรงกับ{what}ของ “{other}”", sha256)
    return Comparison(False, "ไม่ตรง ไฟล์ที่ส่งมาไม่ใช่ไฟล์ของเอกสารนี้ หรือถูกแก้ไขหรือบันทึกใหม่หลังจากออก", sha256)


def may_compare(address: str) -> bool:
    """Whether another file from this address is read in this minute."""
    key = f"verify:{address}"
    cache.add(key, 0, timeout=60)
    try:
        return cache.incr(key) <= MOST_A_MINUTE
    except ValueError:
        return True
