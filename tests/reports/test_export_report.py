"""`export_report`: the file or one sentence, and never half a file."""

import errno
import os
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from reports.documents import texts_of_kind
from reports.exporting import requested_draft
from reports.kinds import Kind, Occasion
from reports.models import DraftText, ReportDraft
from reports.printing import print_document
from tests.factories import make_approved, make_organization, make_plan, make_progress
from tests.reports.reading import poppler_text

SLUG = "mueang-tuayang"
TEXT = next(text.name for text in texts_of_kind(Kind.MEMO, Occasion.RESULT) if not text.spare)


def export(output: Path, kind: str = "memo", **options: str) -> None:
    asked = {"organization": SLUG, "fiscal_year": "2563", "format": "pdf", "output": str(output)} | options
    call_command("export_report", kind, **asked)


def test_it_writes_the_document_as_data_and_draft_stand(whole_draft: ReportDraft, tmp_path: Path) -> None:
    whole_draft.number = "777"
    whole_draft.save()
    DraftText.objects.create(draft=whole_draft, name=TEXT, text="ถ้อยคำที่แก้แล้ว")
    export(tmp_path / "memo.pdf")
    written = (tmp_path / "memo.pdf").read_bytes()
    assert written == print_document(whole_draft).pdf
    assert "ถ้อยคำที่แก้แล้ว" in poppler_text(written)
    assert "ร่าง" not in poppler_text(written)


def test_without_a_draft_it_prints_the_data_and_stores_nothing(whole_draft: ReportDraft, tmp_path: Path) -> None:
    ReportDraft.objects.all().delete()
    export(tmp_path / "memo.pdf", fiscal_year="๒๕๖๓")
    assert "ที่๑๑๖/๒๕๖๓" in poppler_text((tmp_path / "memo.pdf").read_bytes())
    assert not ReportDraft.objects.exists()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"kind": "letter"}, "ไม่รู้จักเอกสาร “letter”"),
        ({"kind": ""}, "ไม่ได้ระบุ ชนิดเอกสาร"),
        ({"organization": "nowhere"}, "ไม่มีหน่วยงาน “nowhere”"),
        ({"organization": ""}, "ไม่ได้ระบุ --organization"),
        ({"organization": "empty"}, "ยังไม่มีผลการประเมินปีงบประมาณ พ.ศ. 2563"),
        ({"fiscal_year": "2599"}, "ไม่มีเกณฑ์ของปีงบประมาณ “2599”"),
        ({"fiscal_year": "2020"}, "ไม่มีเกณฑ์ของปีงบประมาณ “2020”"),
        ({"fiscal_year": "²"}, "ไม่มีเกณฑ์ของปีงบประมาณ"),
        ({"fiscal_year": "ปีที่แล้ว"}, "ไม่มีเกณฑ์ของปีงบประมาณ"),
        ({"format": "xlsx"}, "ออกเป็น xlsx ไม่ได้"),
        (
            {"kind": "announcement", "format": "xlsx"},
            "ออกเป็น xlsx ไม่ได้ โปรดใช้ --format pdf หรือ docx",
        ),
        ({"format": "html"}, "ไม่รู้จักรูปแบบ “html”"),
        ({"occasion": "birthday"}, "ไม่รู้จักโอกาส “birthday”"),
        ({"occasion": "plan"}, "ไม่รู้จักโอกาส “plan”"),
        ({"kind": "progress", "occasion": "progress-6"}, "สำหรับ progress โปรดใช้ --round แทน"),
        ({"kind": "analysis", "occasion": "propose-plan"}, "สำหรับ analysis โปรดตัด --occasion ออก"),
        ({"round": "6"}, "เอกสาร memo ไม่มีรอบการรายงาน โปรดระบุรอบด้วย --occasion"),
        ({"kind": "measures-plan", "round": "12"}, "เอกสาร measures-plan ไม่มีรอบการรายงาน โปรดตัด --round ออก"),
        ({"kind": "progress", "round": "7"}, "ไม่รู้จักรอบ “7” โปรดใช้ --round 6 หรือ 12"),
        ({"kind": "progress", "round": "หก"}, "ไม่รู้จักรอบ “หก”"),
        ({"kind": "progress"}, "ยังไม่มีผลการดำเนินการของแผนปี 2563 ในรอบใด"),
    ],
)
def test_what_cannot_be_printed_is_one_sentence_and_no_file(
    whole_draft: ReportDraft, tmp_path: Path, options: dict[str, str], sentence: str
) -> None:
    make_organization("empty")
    with pytest.raises(CommandError, match=sentence) as refusal:
        export(tmp_path / "memo.pdf", **options)
    assert refusal.value.returncode == 2
    assert "\n" not in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("output", ["missing/memo.pdf", "folder", "plain/memo.pdf", f"{'ก' * 200}.pdf"])
def test_an_output_that_cannot_be_written_is_one_sentence(
    whole_draft: ReportDraft, tmp_path: Path, output: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "plain").write_text("")
    with pytest.raises(CommandError, match="โปรด") as refusal:
        export(tmp_path / output)
    assert refusal.value.returncode == 2
    assert {path.name for path in tmp_path.rglob("*")} == {"folder", "plain"}


def test_a_missing_font_is_one_sentence_and_no_file(whole_draft: ReportDraft, tmp_path: Path, no_fonts: None) -> None:
    target = tmp_path / "memo.pdf"
    with pytest.raises(CommandError, match="อ่านแบบอักษร .* โปรดคืนไฟล์") as stopped:
        export(target)
    assert stopped.value.returncode == 2
    assert not target.exists()


@pytest.mark.parametrize("failure", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_a_failing_disk_leaves_the_old_file_as_it_was(
    whole_draft: ReportDraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: int
) -> None:
    output = tmp_path / "memo.pdf"
    output.write_bytes(b"old")

    def fail(*args: object) -> None:
        raise OSError(failure, os.strerror(failure))

    monkeypatch.setattr("reports.writing.os.fsync", fail)
    with pytest.raises(CommandError, match="เขียนไฟล์ .* ไม่ได้") as refusal:
        export(output)
    assert refusal.value.returncode == 2
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("memo.pdf", b"old")]


@pytest.mark.parametrize("there", [True, False])
def test_through_a_link_its_file_is_written_and_the_link_stays(
    whole_draft: ReportDraft, tmp_path: Path, there: bool
) -> None:
    real, link = tmp_path / "real" / "kept.pdf", tmp_path / "memo.pdf"
    real.parent.mkdir()
    if there:
        real.write_bytes(b"old")
    link.symlink_to(Path("real") / "kept.pdf")
    export(link)
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"%PDF")
    assert {path.name for path in tmp_path.rglob("*")} == {"real", "kept.pdf", "memo.pdf"}


@pytest.mark.parametrize("linked", [False, True])
def test_what_is_no_file_is_refused_and_never_replaced(whole_draft: ReportDraft, tmp_path: Path, linked: bool) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    with pytest.raises(CommandError, match="ไม่ใช่ไฟล์.*โปรด") as refusal:
        export(link if linked else pipe)
    assert refusal.value.returncode == 2
    assert pipe.is_fifo()
    assert {path.name for path in tmp_path.iterdir()} == {"pipe", "link"}


def test_a_link_to_itself_is_one_sentence(whole_draft: ReportDraft, tmp_path: Path) -> None:
    (tmp_path / "memo.pdf").symlink_to("memo.pdf")
    with pytest.raises(CommandError, match="เขียนไฟล์ .* ไม่ได้") as refusal:
        export(tmp_path / "memo.pdf")
    assert refusal.value.returncode == 2


def test_a_new_file_is_readable_as_other_files_are(whole_draft: ReportDraft, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_text("")
    export(tmp_path / "memo.pdf")
    assert (tmp_path / "memo.pdf").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    ("months", "typed", "occasion"),
    [
        ((6,), "", "progress-6"),
        ((6, 12), "", "progress-12"),
        ((12,), "", "progress-12"),
        ((6, 12), "6", "progress-6"),
        ((6,), "๑๒", "progress-12"),
    ],
)
def test_a_progress_report_is_of_the_latest_round_with_entries_unless_one_is_named(
    whole_draft: ReportDraft, months: tuple[int, ...], typed: str, occasion: str
) -> None:
    measure = make_approved(make_plan(whole_draft.organization, 2563))
    for each in months:
        make_progress(measure, each)
    assert requested_draft("progress", SLUG, "2563", "result", typed).occasion == occasion
