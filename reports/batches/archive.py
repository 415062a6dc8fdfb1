"""The ZIP of a batch: the files that are done, and a manifest of all of them. The same rows give the same bytes."""

import csv
import io
from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile
from typing import IO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from reports.batches.page import progress_of, title_of
from reports.batches.states import ItemState
from reports.contents.memo_head import date_line, number_line
from reports.models import Batch, BatchItem, ReportDraft

MANIFEST = "manifest.csv"
COLUMNS = (
    "ไฟล์",
    "หน่วยงาน",
    "เอกสาร",
    "ปีงบประมาณ พ.ศ.",
    "เลขที่หนังสือ",
    "ลงวันที่",
    "SHA-256",
    "สถานะ",
    "เหตุที่ไม่สำเร็จ",
)
# The first moment a ZIP can tell.
MOMENT = (1980, 1, 1, 0, 0, 0)
IN_MEMORY = 5 * 1024 * 1024  # bytes, before the archive goes to the disk
AT_ONCE = 10  # files fetched together

Document = tuple[int, str, str, int]


def archive_of(batch: Batch) -> IO[bytes]:
    """A file at its beginning, for the caller to close; no more than a few of the files are in memory at a time."""
    out = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - the answer closes it
    with ZipFile(out, "w", ZIP_STORED) as archive:
        archive.writestr(_entry(MANIFEST), manifest_of(batch))
        done = batch.items.filter(state=ItemState.DONE).values_list("name", "content")
        for name, content in done.iterator(chunk_size=AT_ONCE):
            archive.writestr(_entry(name), bytes(content or b""))
    out.seek(0)
    return out


def manifest_of(batch: Batch) -> bytes:
    """CSV as Excel opens it in Thai; number and date are those of the drafts now. Two queries."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(cell) for cell in line] for line in _lines(batch))
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """A spreadsheet would reckon what begins like a formula; a lone dash means that there is no number."""
    return f"'{cell}" if cell != "-" and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _lines(batch: Batch) -> Iterator[list[str]]:
    items = [row.item for row in progress_of(batch).rows]
    drafts = _drafts(items)
    for item in items:
        draft = drafts.get(_document(item))
        yield [
            item.name,
            item.organization.official_name,
            title_of(item),
            str(item.fiscal_year),
            number_line(draft) if draft and draft.number.strip() else "",
            " ".join(date_line(draft).split()) if draft else "",
            item.sha256,
            item.get_state_display(),
            item.problem,
        ]


def _drafts(items: list[BatchItem]) -> Mapping[Document, ReportDraft]:
    owners, years = {item.organization_id for item in items}, {item.fiscal_year for item in items}
    found = ReportDraft.objects.filter(organization__in=owners, fiscal_year__in=years).select_related("organization")
    return {_document(draft): draft for draft in found}


def _document(of: BatchItem | ReportDraft) -> Document:
    return of.organization_id, of.kind, of.occasion, of.fiscal_year


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, MOMENT)
    entry.compress_type = ZIP_STORED
    entry.create_system = 0
    return entry
