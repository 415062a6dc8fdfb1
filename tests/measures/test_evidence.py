"""Evidence attached, shared, replaced and taken away; what rests, what is refused, what stays on disk."""

from pathlib import Path

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from audit.chain import broken_links
from audit.models import Entry
from measures import evidence as evidence_module
from measures.evidence import MOST_FILES, attach_existing, attach_files, attach_link, detach_chosen
from measures.evidence_versions import add_link_version, add_version
from measures.models import Evidence, EvidenceVersion, Plan, Progress
from measures.refusals import Refused
from measures.states import Action
from organizations.models import Organization, User
from organizations.roles import Role
from tests.factories import (
    make_approved,
    make_evidence,
    make_frozen,
    make_member,
    make_office,
    make_plan,
    make_post,
    make_progress,
    make_tenure,
    move_measure,
)
from tests.organizations.pdf_files import locked_pdf, pdf
from tests.organizations.test_uploads import picture

pytestmark = pytest.mark.django_db


def sent(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def files(settings: Settings) -> list[Path]:
    return [found for found in Path(settings.MEDIA_ROOT).rglob("*") if found.is_file()]


def test_good_files_are_kept_and_a_bad_one_is_named_with_its_sentence(
    progress: Progress, staff: User, settings: Settings
) -> None:
    uploads = [sent("ประชุม.pdf", pdf()), sent("ลับ.pdf", locked_pdf("x")), sent("ภาพ.jpg", picture(9, 9, "JPEG"))]

    outcome = attach_files(progress, uploads, staff)

    assert [name for name, _ in outcome] == ["ประชุม.pdf", "ลับ.pdf", "ภาพ.jpg"]
    assert "รหัสผ่าน" in str(outcome[1][1])
    assert [str(one) for one in progress.evidence.all()] == ["ประชุม", "ภาพ"]
    assert sorted(found.suffix for found in files(settings)) == [".jpg", ".pdf"]
    assert not any("ประชุม" in found.name for found in files(settings))


def test_a_version_tells_who_when_and_the_digests(progress: Progress, organization: Organization) -> None:
    actor = make_member(organization)
    make_tenure(make_post(organization, "นักวิชาการ"), user=actor)
    version = make_evidence(progress, actor=actor).versions.get()
    assert (version.number, version.added_by, version.added_by_post) == (1, actor, "นักวิชาการ")
    assert len(version.sha256) == len(version.stored_sha256) == 64
    assert (version.original_name, version.size > 0) == ("ภาพกิจกรรม.pdf", True)


def test_everything_is_in_the_audit_chain(progress: Progress, staff: User) -> None:
    found = make_evidence(progress, actor=staff)
    add_version(found, sent("ใหม่.pdf", pdf(2)), staff)
    detach_chosen(progress, [found], staff)
    assert [entry.action for entry in Entry.objects.of(found)] == ["add_version", "add_evidence"]
    assert [entry.action for entry in Entry.objects.of(progress)][:2] == ["detach_evidence", "attach_evidence"]
    assert Entry.objects.of(found)[0].after["sha256"] == found.versions.get(number=2).sha256  # type: ignore[index]
    assert list(broken_links()) == []


def test_the_same_bytes_are_not_kept_twice_in_a_year(
    plan: Plan, progress: Progress, staff: User, settings: Settings
) -> None:
    other = make_progress(make_approved(plan, "อบรม"))
    first = attach_files(progress, [sent("a.pdf", pdf()), sent("b.pdf", pdf())], staff)
    second = attach_files(other, [sent("c.pdf", pdf())], staff)
    assert {one.pk for _, one in first + second if isinstance(one, Evidence)} == {Evidence.objects.get().pk}
    assert len(files(settings)) == 1
    assert other.evidence.get() == progress.evidence.get()


def test_evidence_serves_another_measure_and_leaves_one_without_leaving_the_other(
    plan: Plan, progress: Progress, staff: User
) -> None:
    other, found = make_progress(make_approved(plan, "อบรม")), make_evidence(progress)
    attach_existing(other, found, staff)
    attach_existing(other, found, staff)
    assert Entry.objects.of(other).filter(action="attach_evidence").count() == 1
    detach_chosen(progress, [found], staff)
    detach_chosen(progress, [found], staff)
    assert (progress.evidence.count(), other.evidence.get(), found.versions.count()) == (0, found, 1)


def test_evidence_of_another_year_or_organization_is_refused(
    organization: Organization, other_organization: Organization, progress: Progress, staff: User
) -> None:
    make_office(other_organization)
    elsewhere = [make_plan(organization, 2565), make_plan(other_organization, 2564)]
    for plan in elsewhere:
        found = make_evidence(make_progress(make_approved(plan)))
        with pytest.raises(Refused, match="2564"):
            attach_existing(progress, found, staff)
    assert not progress.evidence.exists()


def test_older_versions_stay(progress: Progress, staff: User, settings: Settings) -> None:
    found = make_evidence(progress)
    version = add_version(found, sent("ใหม่.pdf", pdf(2)), staff)
    add_link_version(found, "https://example.go.th/แผน", staff)
    assert version.number == 2
    assert list(found.versions.values_list("number", flat=True)) == [1, 2, 3]
    assert len(files(settings)) == 2


def test_a_version_that_changes_nothing_or_is_bad_is_refused(
    progress: Progress, staff: User, settings: Settings
) -> None:
    found = make_evidence(progress)
    add_version(found, sent("a.pdf", pdf()), staff)
    with pytest.raises(Refused, match="เหมือนกับฉบับล่าสุด"):
        add_version(found, sent("b.pdf", pdf()), staff)
    with pytest.raises(Refused, match="รหัสผ่าน"):
        add_version(found, sent("c.pdf", locked_pdf("x")), staff)
    assert (found.versions.count(), len(files(settings))) == (2, 2)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "โปรดวางลิงก์"),
        ("javascript:alert(1)", "ต้องขึ้นต้นด้วย http"),
        ("data:text/html,x", "ต้องขึ้นต้นด้วย http"),
        ("ftp://example.go.th/a", "ต้องขึ้นต้นด้วย http"),
        ("www.example.go.th/a", "ต้องขึ้นต้นด้วย http"),
        ("https://", "ไม่ใช่ลิงก์ที่เปิดได้"),
        ("https://a b.go.th", "ไม่ใช่ลิงก์ที่เปิดได้"),
        ("https://example.go.th/" + "a" * 2000, "ยาว 2,022 ตัวอักษร"),
    ],
    ids=["none", "script", "data", "ftp", "bare", "no host", "blank", "long"],
)
def test_what_is_no_link_is_refused(progress: Progress, staff: User, url: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        attach_link(progress, "ข่าว", url, staff)
    assert not Evidence.objects.exists()


@pytest.mark.parametrize("title", ["ข่าวกิจกรรม", ""])
def test_a_link_is_kept_as_typed(progress: Progress, staff: User, title: str) -> None:
    url = "HTTPS://Example.go.th/ข่าว?id=๑"
    found = attach_link(progress, title, url, staff)
    assert (found.title, found.versions.get().url, progress.evidence.get()) == (title or url, url, found)


def test_entries_rest_when_the_round_is_frozen(plan: Plan, progress: Progress, staff: User, settings: Settings) -> None:
    found = make_evidence(progress)
    make_frozen(plan)
    for deed in (
        lambda: attach_files(progress, [sent("a.pdf", pdf())], staff),
        lambda: attach_link(progress, "", "https://example.go.th", staff),
        lambda: attach_existing(progress, found, staff),
        lambda: detach_chosen(progress, [found], staff),
        lambda: add_version(found, sent("a.pdf", pdf()), staff),
    ):
        with pytest.raises(Refused, match="ปิดรอบแล้ว"):
            deed()
    assert (EvidenceVersion.objects.count(), len(files(settings)), progress.evidence.count()) == (1, 1, 1)


def test_a_cancelled_measure_takes_no_evidence(progress: Progress, staff: User) -> None:
    move_measure(progress.measure, Action.CANCEL, note="ไม่มีงบประมาณ")
    progress.measure.refresh_from_db()
    with pytest.raises(Refused, match="ยกเลิกแล้ว"):
        attach_files(progress, [sent("a.pdf", pdf())], staff)


def test_evidence_that_nothing_shows_takes_no_version(progress: Progress, staff: User) -> None:
    found = make_evidence(progress)
    detach_chosen(progress, [found], staff)
    with pytest.raises(Refused, match="ยังไม่ได้ใช้กับมาตรการใด"):
        add_version(found, sent("a.pdf", pdf()), staff)


@pytest.mark.parametrize("role", [Role.MAYOR, Role.ADMIN])
def test_who_may_not_report_may_not_attach(progress: Progress, organization: Organization, role: Role) -> None:
    with pytest.raises(PermissionDenied):
        attach_files(progress, [sent("a.pdf", pdf())], make_member(organization, role))


def test_no_file_stays_on_disk_when_the_transaction_fails(
    progress: Progress, staff: User, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        assert len(files(settings)) == 1
        raise OSError

    monkeypatch.setattr(evidence_module, "record_many", fail)
    with pytest.raises(OSError):  # noqa: PT011
        attach_files(progress, [sent("a.pdf", pdf())], staff)
    assert (files(settings), Evidence.objects.count()) == ([], 0)


def test_files_beyond_the_most_are_named_and_not_read(progress: Progress, staff: User) -> None:
    outcome = attach_files(progress, [sent(f"{place}.exe", b"MZ") for place in range(MOST_FILES + 1)], staff)
    assert [str(MOST_FILES) in str(said) for _, said in outcome] == [False] * MOST_FILES + [True]
