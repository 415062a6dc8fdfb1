"""The organization's names and its marks through their pages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pytest_django import Settings

from audit.models import Entry
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.organizations.test_uploads import SVG, picture

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
NAMES = {
    "kind": "sao",
    "name": "แม่คำมี",
    "district": "หนองม่วงไข่",
    "province": "แพร่",
    "domains": "",
    "document_code": "พร ๗๑๘๐๑",
}


@pytest.fixture
def admin(as_role: As) -> PortalClient:
    return as_role("admin")


def path(name: str) -> str:
    return reverse(name, args=["maekhammi"])


def svg(data: bytes = SVG) -> SimpleUploadedFile:
    return SimpleUploadedFile("ครุฑ.svg", data)


def stored(settings: Settings) -> list[Path]:
    return [found for found in Path(settings.MEDIA_ROOT).rglob("*") if found.is_file()]


@pytest.mark.parametrize(
    ("typed", "field", "kept"),
    [
        ({"name": "องค์การบริหารส่วนตำบลแม่คำมี"}, "name", "แม่คำมี"),
        ({"name": "อบต. แม่คำมี"}, "name", "แม่คำมี"),
        ({"name": "เทศบาลเมืองใหม่", "kind": "town"}, "name", "ใหม่"),
        ({"district": "อำเภอหนองม่วงไข่"}, "district", "หนองม่วงไข่"),
        ({"province": "จังหวัดแพร่"}, "province", "แพร่"),
        (
            {"domains": "https://www.Example.go.th/index.php\nexample.go.th"},
            "domains",
            "www.example.go.th\nexample.go.th",
        ),
        ({"domains": "อบต.ไทย"}, "domains", "อบต.ไทย"),
        (
            {"public_telephones": " สายด่วน  ๐๘๑ ๒๓๔ ๕๖๗๘ \n\n1669"},
            "public_telephones",
            "สายด่วน ๐๘๑ ๒๓๔ ๕๖๗๘\n1669",
        ),
    ],
)
def test_names_are_kept_as_the_distinctive_part(
    admin: PortalClient, organization: Organization, typed: dict[str, str], field: str, kept: str
) -> None:
    assert admin.post(path("edit-organization"), NAMES | typed).status_code == 302

    organization.refresh_from_db()
    assert getattr(organization, field) == kept


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": ""}, "โปรดกรอกชื่อเฉพาะ"),
        ({"kind": "empire"}, "ไม่มีตัวเลือกนี้ในประเภท"),
        ({"domains": "ไม่ใช่โดเมน"}, "“ไม่ใช่โดเมน” ไม่ใช่ชื่อโดเมน"),
        ({"domains": "-x.go.th"}, "“-x.go.th”"),
        ({"public_telephones": "1669\nสำนักปลัด"}, "“สำนักปลัด” ไม่ใช่หมายเลขโทรศัพท์"),
        ({"document_code": "ก" * 41}, "ยาว 41 ตัวอักษร"),
    ],
)
def test_a_wrong_name_is_refused_and_the_page_keeps_the_old_title(
    admin: PortalClient, organization: Organization, typed: dict[str, str], said: str
) -> None:
    page = admin.post(path("edit-organization"), NAMES | {"district": "อื่น"} | typed).content.decode()

    assert said in page
    assert "อำเภอหนองม่วงไข่" in page
    organization.refresh_from_db()
    assert organization.district == "หนองม่วงไข่"


def test_a_change_of_kind_changes_every_word_and_stands_in_the_history(admin: PortalClient) -> None:
    admin.post(path("edit-organization"), NAMES | {"kind": "tambon"})

    page = admin.get(path("show-profile")).content.decode()
    assert "นายกเทศมนตรีตำบล" in page
    assert "เทศบัญญัติ" in page
    assert "<strong>แก้ไข</strong>" in page


def test_the_self_approval_setting_is_off_said_clearly_and_its_change_is_on_record(
    admin: PortalClient, organization: Organization
) -> None:
    assert "ยอมให้ผู้จัดทำเห็นชอบมาตรการของตนเอง" in admin.get(path("edit-organization")).content.decode()
    assert not organization.allows_self_approval
    admin.post(path("edit-organization"), NAMES | {"allows_self_approval": "on"})
    organization.refresh_from_db()
    assert organization.allows_self_approval
    entry = Entry.objects.of(organization)[0]
    assert (entry.before, entry.after) == ({"allows_self_approval": False}, {"allows_self_approval": True})


def test_an_emblem_needs_the_statement_and_its_maker_is_recorded(
    admin: PortalClient, organization: Organization, settings: Settings
) -> None:
    refused = admin.post(path("edit-emblem"), {"upload": svg()})
    assert "โปรดทำเครื่องหมายรับรองสิทธิ" in refused.content.decode()
    assert stored(settings) == []

    assert admin.post(path("edit-emblem"), {"upload": svg(), "entitled": "on"}).status_code == 302

    organization.refresh_from_db()
    assert organization.emblem_declared_by == admin.user
    assert organization.emblem_declared_at is not None
    after = Entry.objects.of(organization).get().after
    assert set(after or {}) == {"emblem", "emblem_declared_by", "emblem_declared_at"}


def test_a_seal_needs_no_statement(admin: PortalClient, organization: Organization) -> None:
    upload = SimpleUploadedFile("seal.png", picture(600, 600))

    admin.post(path("edit-seal"), {"upload": upload})

    organization.refresh_from_db()
    assert str(organization.seal.name).endswith(".png")
    assert organization.emblem_declared_by is None


@pytest.mark.parametrize(
    ("upload", "said"),
    [
        (svg(SVG.replace(b"<path", b"<script>alert(1)</script><path")), "&lt;script&gt;"),
        (SimpleUploadedFile("ครุฑ.png", picture(599, 800)), "599"),
        (SimpleUploadedFile("empty.svg", b""), "ไฟล์นี้ว่าง"),
        (None, "โปรดเลือกไฟล์ตรา"),
    ],
)
def test_a_bad_emblem_is_refused_with_a_sentence(
    admin: PortalClient, organization: Organization, settings: Settings, upload: object, said: str
) -> None:
    if upload is not None:
        upload.seek(0)  # type: ignore[attr-defined]
    values = {"entitled": "on"} | ({"upload": upload} if upload else {})

    assert said in admin.post(path("edit-emblem"), values).content.decode()
    organization.refresh_from_db()
    assert not organization.emblem
    assert stored(settings) == []


@pytest.mark.django_db(transaction=True)
def test_a_replaced_or_removed_emblem_leaves_no_file_behind(
    admin: PortalClient, organization: Organization, settings: Settings
) -> None:
    for _ in range(2):
        admin.post(path("edit-emblem"), {"upload": svg(), "entitled": "on"})
    assert len(stored(settings)) == 1

    admin.post(path("remove-emblem"))

    organization.refresh_from_db()
    assert (organization.emblem.name, organization.emblem_declared_by, organization.emblem_declared_at) == (
        "",
        None,
        None,
    )
    assert stored(settings) == []
    assert Entry.objects.of(organization).count() == 3


def test_an_emblem_is_shown_to_members_only_and_cannot_act(
    admin: PortalClient, as_role: As, stranger: PortalClient, anonymous: PortalClient
) -> None:
    assert admin.get(path("show-emblem")).status_code == 404
    admin.post(path("edit-emblem"), {"upload": svg(), "entitled": "on"})

    answer: Any = as_role("mayor").get(path("show-emblem"))

    assert answer["Content-Type"] == "image/svg+xml"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "private" in answer["Cache-Control"]
    assert "ตราครุฑ".encode() in b"".join(answer.streaming_content)
    assert stranger.get(path("show-emblem")).status_code == 404
    assert anonymous.get(path("show-emblem")).status_code == 302
