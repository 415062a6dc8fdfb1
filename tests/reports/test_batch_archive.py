"""The ZIP holds what is done, as stored, and a manifest of everything; the same rows give the same bytes."""

import csv
import io
from zipfile import ZIP_STORED, ZipFile

import pytest

from organizations.models import Organization
from reports.batches.archive import COLUMNS, MANIFEST, archive_of, harmless, manifest_of
from reports.batches.states import ItemState
from reports.models import Batch
from tests.factories import make_batch, make_draft

pytestmark = pytest.mark.django_db
HOSTILE = '=HYPERLINK("http://127.0.0.1/"),"<b>\n'


def rows_of(batch: Batch) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(manifest_of(batch).decode("utf-8-sig"), newline="")))


def test_the_archive_holds_the_finished_files_uncompressed(organization: Organization) -> None:
    batch = make_batch(organization, *ItemState)
    with ZipFile(archive_of(batch)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [MANIFEST, "2563-memo-3.pdf"]
        assert archive.read("2563-memo-3.pdf") == b"%PDF"
        assert {(entry.compress_type, entry.date_time[0]) for entry in archive.infolist()} == {(ZIP_STORED, 1980)}


def test_the_same_rows_give_the_same_bytes(organization: Organization) -> None:
    batch = make_batch(organization, *ItemState)
    assert archive_of(batch).read() == archive_of(batch).read()


def test_the_manifest_tells_of_every_file(organization: Organization) -> None:
    make_draft(organization, number="45", day=14, month=12, year=2563)
    batch = make_batch(organization, ItemState.DONE, ItemState.FAILED)
    batch.items.filter(position=2).update(problem="ยังไม่มีผลการประเมิน")
    done, failed = rows_of(batch)
    assert list(done) == list(COLUMNS)
    assert list(done.values()) == [
        "2563-memo-1.pdf",
        "องค์การบริหารส่วนตำบลแม่คำมี",
        "บันทึกข้อความรายงานผลการประเมิน",
        "2563",
        "พร ๗๑๘๐๑/45",
        "14 ธันวาคม 2563",
        "0" * 64,
        "เสร็จแล้ว",
        "",
    ]
    assert (failed["สถานะ"], failed["เหตุที่ไม่สำเร็จ"], failed["SHA-256"]) == ("ไม่สำเร็จ", "ยังไม่มีผลการประเมิน", "")


def test_without_a_draft_number_and_date_are_blank(organization: Organization) -> None:
    (row,) = rows_of(make_batch(organization))
    assert (row["เลขที่หนังสือ"], row["ลงวันที่"]) == ("", "")


def test_hostile_words_stay_in_their_cell(organization: Organization) -> None:
    organization.document_code = ""
    organization.save()
    make_draft(organization, number=HOSTILE)
    (row,) = rows_of(make_batch(organization))
    assert row["เลขที่หนังสือ"] == f"'{HOSTILE.strip()}"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("-", "-"),
        ("", ""),
        ("45", "45"),
        ("-1", "'-1"),
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("@A1", "'@A1"),
        ("\t1", "'\t1"),
    ],
)
def test_no_cell_is_a_formula(cell: str, expected: str) -> None:
    assert harmless(cell) == expected


def test_the_manifest_costs_two_queries_for_any_number_of_files(
    organization: Organization, django_assert_num_queries: object
) -> None:
    for batch in (make_batch(organization), make_batch(organization, *[ItemState.DONE] * 30)):
        with django_assert_num_queries(2):  # type: ignore[operator]
            manifest_of(batch)
