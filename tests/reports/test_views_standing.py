"""The pages of standing texts: previewed, saved, refused, reset; two administrators at once."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from audit.models import Entry
from organizations.models import Organization
from reports.documents import texts_of_kind
from reports.kinds import KEYS, Kind, Occasion
from reports.models import StandingText
from tests.conftest import sign_in
from tests.factories import make_assessment, make_member, make_scores

pytestmark = pytest.mark.django_db

TEXT = texts_of_kind(Kind.MEMO, Occasion.RESULT)[0]
FIELD = f"text-{TEXT.name}"


@pytest.fixture
def admin(as_role: Any, organization: Organization) -> Any:
    make_scores(make_assessment(organization))
    return as_role("admin")


def url(name: str, *more: str) -> str:
    return reverse(name, args=["maekhammi", *more])


EDIT = url("edit-standing-texts", "memo-result")
RESET = url("reset-standing-text", "memo-result", TEXT.name)


def page_of(answer: Any) -> str:
    return " ".join(answer.content.decode().split())


def post(client: Any, text: str, **more: str) -> str:
    """The page after the first text was posted, with what was said."""
    return page_of(client.post(EDIT, {FIELD: text} | more, follow=True))


def opened(client: Any) -> dict[str, str]:
    """What a page that was just opened would post."""
    form = client.get(EDIT).context["form"]
    return {"seen": form.seen} | {form[name].html_name: form[name].value() for name in form.fields}


def stored(client: Any, text: str) -> StandingText:
    StandingText.objects.create(
        organization=Organization.objects.get(slug="maekhammi"),
        kind=Kind.MEMO,
        occasion=Occasion.RESULT,
        name=TEXT.name,
        text=text,
        changed_by=client.user,
        changed_at="2026-01-02T03:04:05Z",
    )
    return StandingText.objects.get()


def test_every_document_is_listed_with_whose_words_it_has(admin: Any) -> None:
    stored(admin, "ของเรา")
    page = page_of(admin.get(url("show-standing-texts")))
    assert all(reverse("edit-standing-texts", args=["maekhammi", key]) in page for key in KEYS)
    assert page.count("ของหน่วยงาน แก้ไขโดย") == 1
    assert "2 ม.ค. 2569" in page.replace("\u00a0", " ")


@pytest.mark.parametrize("key", KEYS)
def test_the_texts_of_every_document_open_in_boxes_without_any_data(as_role: Any, key: str) -> None:
    answer = as_role("admin").get(url("edit-standing-texts", key))
    names = [f'name="text-{text.name}"' for text in texts_of_kind(*KEYS[key])]
    assert [name for name in names if name not in answer.content.decode()] == []


def test_a_text_is_saved_recorded_and_shown_as_it_prints(admin: Any, organization: Organization) -> None:
    page = post(admin, "ถึง {ชื่อหน่วยงาน}\r\nบรรทัดใหม่")
    assert "บันทึกถ้อยคำ 1 ข้อความแล้ว" in page
    assert StandingText.objects.get().text == "ถึง {ชื่อหน่วยงาน}\nบรรทัดใหม่"
    assert f"ถึง {organization.official_name} บรรทัดใหม่" in page
    entry = Entry.objects.get(object_type="reports.standingtext")
    assert (entry.action, entry.scope) == ("create", organization.audit_scope)
    assert "ใช้ถ้อยคำของหน่วยงานใน" in page


def test_a_preview_keeps_what_is_typed_and_saves_nothing(admin: Any, organization: Organization) -> None:
    page = post(admin, "ถึง {ชื่อหน่วยงาน} ๆ", preview="1")
    assert "ยังไม่ได้บันทึก" in page
    assert "ถึง {ชื่อหน่วยงาน} ๆ</textarea>" in page
    assert f"ถึง {organization.official_name} ๆ" in page
    assert not StandingText.objects.exists()
    assert not Entry.objects.filter(object_type="reports.standingtext").exists()


@pytest.mark.parametrize("more", [{}, {"preview": "1"}], ids=["saving", "preview"])
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ถึง {ชื่อหน่วยงาย}", "ไม่รู้จักช่อง {ชื่อหน่วยงาย} อาจหมายถึง {ชื่อหน่วยงาน}"),
        ("{{ 7|add:1 }}", "ไม่เป็นคู่"),
        ("{% load static %}", "ไม่รู้จักช่อง {% load static %}"),
        ("{0.__class__}", "ไม่รู้จักช่อง {0.__class__}"),
        ("{ชื่อหน่วยงาน.__class__}", "ไม่รู้จักช่อง {ชื่อหน่วยงาน.__class__}"),
        ("${x}", "ไม่รู้จักช่อง {x}"),
        ("ค้าง {", "ไม่เป็นคู่"),
        ("ก" * 5_001, "ไม่เกิน 5000 ตัวอักษร"),
    ],
    ids=range(8),
)
def test_what_cannot_stand_is_refused_and_stays_in_its_box(
    admin: Any, text: str, sentence: str, more: dict[str, str]
) -> None:
    page = post(admin, text, **more)
    assert sentence in page
    assert f"{text}</textarea>" in page
    assert not StandingText.objects.exists()


@pytest.mark.parametrize("text", ["%(x)s", "../../etc/passwd", "&lt;b&gt; <b>หนา</b>", "ก" * 5_000], ids=range(4))
def test_other_signs_are_words_like_any(admin: Any, text: str) -> None:
    assert "บันทึกถ้อยคำ 1 ข้อความแล้ว" in post(admin, text)
    assert StandingText.objects.get().text == text
    assert "<b>หนา" not in page_of(admin.get(EDIT))


def test_one_bad_text_keeps_the_good_ones_from_being_saved_too(admin: Any) -> None:
    texts = texts_of_kind(Kind.MEMO, Occasion.RESULT)
    data = {f"text-{text.name}": "ของเรา" for text in texts} | {FIELD: "{ผิด}"}
    assert "ยังไม่ได้บันทึก" in page_of(admin.post(EDIT, data))
    assert not StandingText.objects.exists()


def test_an_emptied_box_follows_the_portal_again(admin: Any) -> None:
    post(admin, "ของเรา")
    assert "บันทึกถ้อยคำ 1 ข้อความแล้ว" in post(admin, "  ")
    assert not StandingText.objects.exists()


def test_a_box_the_request_lacks_is_left_alone(admin: Any) -> None:
    stored(admin, "ของเรา")
    assert "ไม่มีถ้อยคำที่เปลี่ยน" in page_of(admin.post(EDIT, {}, follow=True))
    assert StandingText.objects.get().text == "ของเรา"


def test_a_stored_text_that_became_bad_is_named_and_keeps_nobody_from_saving(admin: Any) -> None:
    stored(admin, "{ช่องที่เลิกใช้} ก")
    data = opened(admin)
    assert "ถ้อยคำนี้มีช่องที่ระบบรุ่นนี้ไม่รู้จัก จึงพิมพ์ถ้อยคำเดิมของระบบแทน" in page_of(admin.get(EDIT))
    assert "ระบบรุ่นนี้ไม่รู้จัก" in page_of(admin.get(url("show-standing-texts")))
    assert "ไม่มีถ้อยคำที่เปลี่ยน" in page_of(admin.post(EDIT, data, follow=True))
    assert "ไม่รู้จักช่อง {ช่องที่เลิกใช้}" in page_of(admin.post(EDIT, data | {FIELD: "{ช่องที่เลิกใช้} ข"}, follow=True))
    assert StandingText.objects.get().text == "{ช่องที่เลิกใช้} ก"


def test_two_administrators_at_once_overwrite_nothing_unseen(admin: Any, organization: Organization) -> None:
    other = sign_in(make_member(organization, "admin", username="second"))
    mine, theirs = opened(admin), opened(other)
    other.post(EDIT, theirs | {FIELD: "ของเขา"})
    assert "ไม่มีถ้อยคำที่เปลี่ยน" in page_of(admin.post(EDIT, mine, follow=True))
    assert StandingText.objects.get().text == "ของเขา"
    answer = admin.post(EDIT, mine | {FIELD: "ของฉัน"})
    assert "มีผู้บันทึกช่อง" in page_of(answer)
    assert StandingText.objects.get().text == "ของเขา"
    again = {"seen": answer.context["form"].seen, FIELD: "ของฉัน"}
    assert "บันทึกถ้อยคำ 1 ข้อความแล้ว" in page_of(admin.post(EDIT, again, follow=True))
    assert StandingText.objects.get().text == "ของฉัน"


def test_a_reset_shows_both_wordings_and_asks_first(admin: Any) -> None:
    stored(admin, "ของเรา")
    page = page_of(admin.get(RESET))
    assert "ของเรา" in page
    assert " ".join(TEXT.default.split()) in page
    assert StandingText.objects.exists()
    [seen] = re.findall(r'name="seen" value="([^"]+)"', page)
    assert "คืนถ้อยคำของระบบใน" in page_of(admin.post(RESET, {"seen": seen}, follow=True))
    assert not StandingText.objects.exists()
    assert "เป็นถ้อยคำของระบบอยู่แล้ว" in page_of(admin.get(RESET))


@pytest.mark.parametrize("seen", ["", "2020-01-01T00:00:00+00:00"])
def test_a_reset_of_another_version_is_refused(admin: Any, seen: str) -> None:
    stored(admin, "ของเรา")
    assert "จึงยังไม่ได้คืน" in page_of(admin.post(RESET, {"seen": seen}, follow=True))
    assert StandingText.objects.get().text == "ของเรา"


def test_a_reset_of_the_portals_words_changes_nothing(admin: Any) -> None:
    assert "เป็นถ้อยคำของระบบอยู่แล้ว" in page_of(admin.post(RESET, follow=True))
    assert not Entry.objects.filter(object_type="reports.standingtext").exists()


@pytest.mark.parametrize("path", [url("reset-standing-text", "memo-result", "nothing"), EDIT.replace("memo", "letter")])
def test_what_is_no_text_or_document_is_not_found(admin: Any, path: str) -> None:
    assert admin.get(path).status_code == 404


def test_the_page_costs_as_many_queries_with_all_texts_as_with_none(admin: Any) -> None:
    admin.get(EDIT)
    with CaptureQueriesContext(connection) as before:
        admin.get(EDIT)
    texts = texts_of_kind(Kind.MEMO, Occasion.RESULT)
    admin.post(EDIT, {f"text-{text.name}": "ของเรา" for text in texts})
    with CaptureQueriesContext(connection) as after:
        admin.get(EDIT)
    assert StandingText.objects.count() == len(texts)
    assert len(after) == len(before)
