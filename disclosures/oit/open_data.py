"""The published list of a year as open data: JSON for programs, CSV for spreadsheets."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from django.utils import timezone

from disclosures.oit.shown import Page, ShownItem
from reports.batches.archive import harmless

LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/deed.th"
TYPES = {"json": "application/json; charset=utf-8", "csv": "text/csv; charset=utf-8"}
COLUMNS = [
    "หน่วยงาน", "ปีงบประมาณ", "ข้อ", "รายการ", "สถานะ", "ลำดับลิงก์", "ที่อยู่", "คำอธิบาย", "หมายเหตุ", "เผยแพร่เมื่อ",
    "สัญญาอนุญาต",
]  # fmt: skip


def as_json(page: Page) -> bytes:
    """Every item of the framework in order, texts and links only of published ones."""
    data = {
        "organization": page.official_name,
        "fiscal_year": page.fiscal_year,
        "provisional": page.provisional,
        "items": [_item(item) for item in page.items],
        "updated": timezone.localtime(page.updated_at).isoformat(timespec="seconds"),
        "licence": LICENCE_URL,
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def as_csv(page: Page) -> bytes:
    """With a byte order mark, so that Excel reads Thai; a row for each link, one for an item without any."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(cell) for cell in row] for item in page.items for row in _rows(page, item))
    return out.getvalue().encode("utf-8-sig")


def _item(item: ShownItem) -> dict[str, Any]:
    links = [{"position": link.position, "url": link.url, "text": link.text} for link in item.links]
    return {"code": item.code, "name": item.name, "state": item.state, "links": links, "remark": item.remark}


def _rows(page: Page, item: ShownItem) -> Iterator[list[str]]:
    before = [page.official_name, str(page.fiscal_year), item.code, item.name, item.label]
    day = f"{timezone.localtime(item.published_at):%Y-%m-%d}" if item.published_at and not item.withdrawn_at else ""
    after = [item.remark, day, LICENCE]
    if not item.links:
        yield [*before, "", "", "", *after]
    for link in item.links:
        yield [*before, str(link.position), link.url, link.text, *after]
