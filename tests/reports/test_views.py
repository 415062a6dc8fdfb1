"""The memo's pages: the draft form, the preview, the PDF, the opinions."""

import re
from typing import Any

import pytest
from django.urls import reverse

from audit.models import Entry
from organizations.authorship import author_token
from organizations.models import Organization, Post
from reports.models import Opinion, ReportDraft
from tests.conftest import PortalClient
from tests.factories import (
    MAEKHAMMI_2563,
    make_assessment,
    make_chain,
    make_member,
    make_office,
    make_reference,
    make_scores,
    make_tenure,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def chain(organization: Organization) -> list[Post]:
    make_scores(make_assessment(organization, 2563, announced_total="60.40", announced_level="D"), MAEKHAMMI_2563)
    return make_chain(organization)


def url(organization: Organization, name: str) -> str:
    return reverse(name, args=[organization.slug, 2563])


def fields(page: Any, **changes: str) -> dict[str, str]:
    """What a browser would post: the form as it was shown, with changes."""
    form = page.context["form"]
    data: dict[str, str] = {}
    for field in form:
        value = field.value()
        if field.name == "date":
            data |= {
                f"date_{part}": "" if v is None else str(v)
                for part, v in zip(("day", "month", "year"), value, strict=True)
            }
        elif value not in (None, False):
            data[field.html_name] = str(value)
    return data | changes


def edit(client: Any, organization: Organization, **changes: str) -> Any:
    address = url(organization, "edit-memo")
    return client.post(address, fields(client.get(address), **changes), follow=True)


def test_a_draft_left_alone_stays_filled_from_the_data(as_role: Any, organization: Organization, chain: Any) -> None:
    edit(as_role("staff"), organization)
    draft = ReportDraft.objects.get()
    assert (draft.subject, draft.background, draft.facts, draft.proposal) == ("", "", "", "")


def test_a_paragraph_typed_over_is_kept_and_can_be_reset(as_role: Any, organization: Organization, chain: Any) -> None:
    client = as_role("staff")
    page = edit(client, organization, background="ความเป็นมาที่พิมพ์เอง", number="๑๒๓")
    assert "ความเป็นมาที่พิมพ์เอง" in page.content.decode()
    assert ReportDraft.objects.get().background == "ความเป็นมาที่พิมพ์เอง"
    page = edit(client, organization, reset="background", number="456")
    text = page.content.decode()
    assert "คืนข้อความตามข้อมูลแล้ว ยังไม่ได้บันทึก" in text
    assert 'value="456"' in text
    assert ReportDraft.objects.get().background == "ความเป็นมาที่พิมพ์เอง"
    client.post(url(organization, "edit-memo"), fields(page))
    assert ReportDraft.objects.get().background == ""


@pytest.mark.parametrize(
    ("day", "month", "year", "stored"),
    [
        ("14", "12", "2563", (14, 12, 2563)),
        ("๑๔", "12", "๒๕๖๓", (14, 12, 2563)),
        ("", "12", "2563", (None, 12, 2563)),
        ("", "", "", (None, None, None)),
    ],
)
def test_the_day_of_a_document_may_wait_for_the_pen(
    as_role: Any,
    organization: Organization,
    chain: Any,
    day: str,
    month: str,
    year: str,
    stored: tuple[int | None, ...],
) -> None:
    edit(as_role("staff"), organization, date_day=day, date_month=month, date_year=year)
    draft = ReportDraft.objects.get()
    assert (draft.day, draft.month, draft.year) == stored


@pytest.mark.parametrize(
    ("day", "month", "year", "words"),
    [
        ("31", "2", "2563", "ไม่มีวันที่ 31"),
        ("14", "12", "2020", "โปรดพิมพ์พุทธศักราช 2563"),
        ("14", "", "2563", "เว้นได้เฉพาะวันที่"),
        ("สิบ", "12", "2563", "อ่านเป็นวันที่ไม่ได้"),
        ("0", "12", "2563", "ไม่มีวันที่ 0"),
    ],
)
def test_a_wrong_date_is_refused_with_everything_typed_kept(
    as_role: Any, organization: Organization, chain: Any, day: str, month: str, year: str, words: str
) -> None:
    page = edit(as_role("staff"), organization, date_day=day, date_month=month, date_year=year, subject="เรื่องที่พิมพ์")
    text = page.content.decode()
    assert words in text
    assert "เรื่องที่พิมพ์" in text
    assert f'value="{day}"' in text
    assert not ReportDraft.objects.exists()


def test_every_change_of_the_draft_is_on_its_page(as_role: Any, organization: Organization, chain: Any) -> None:
    opinion = f"opinion-{chain[1].pk}"
    page = edit(as_role("staff"), organization, subject="เรื่องใหม่", **{opinion: "เห็นควรเสนอ"})
    text = page.content.decode()
    assert "แก้ไขร่างเอกสาร" in text
    assert "เห็นควรเสนอ" in text
    after = Entry.objects.get(action="edit_draft").after or {}
    assert after["subject"] == "เรื่องใหม่"
    assert after[f"ความเห็นของ{chain[1].title}"] == "เห็นควรเสนอ"


def test_two_people_on_one_draft_keep_each_others_fields(as_role: Any, organization: Organization, chain: Any) -> None:
    mine, other, address = as_role("staff"), as_role("palad"), url(organization, "edit-memo")
    stale = fields(page := mine.get(address)) | {"seen": page.context["form"].seen}
    edit(other, organization, subject="เรื่องของปลัด", date_day="9", date_month="9", date_year="2563")
    mine.post(address, stale | {"telephone": "0 5400 1111"})
    draft = ReportDraft.objects.get()
    assert (draft.subject, draft.day, draft.telephone) == ("เรื่องของปลัด", 9, "0 5400 1111")
    page = mine.post(address, stale | {"subject": "เรื่องของฉัน"})
    assert "มีผู้บันทึกช่อง “เรื่อง” เป็น “เรื่องของปลัด”" in page.content.decode()
    assert "เรื่องของฉัน</textarea>" in page.content.decode()
    assert ReportDraft.objects.get().subject == "เรื่องของปลัด"


def test_offices_and_orders_of_others_cannot_be_chosen(
    as_role: Any, organization: Organization, other_organization: Organization, chain: Any
) -> None:
    office, order = make_office(other_organization), make_reference(other_organization)
    page = edit(as_role("staff"), organization, office=str(office.pk), order=str(order.pk))
    assert set(page.context["form"].errors) == {"office", "order"}
    assert not ReportDraft.objects.exists()


def test_the_holder_of_a_post_writes_its_opinion_and_nobody_elses(organization: Organization, chain: Any) -> None:
    from tests.conftest import sign_in

    mayor = make_member(organization, "mayor")
    chain[-1].tenures.all().delete()
    make_tenure(chain[-1], user=mayor)
    client, address = sign_in(mayor), url(organization, "write-opinion")
    assert client.post(address, {"post": chain[-1].pk, "text": "ทราบ"}).status_code == 302
    assert client.post(address, {"post": chain[1].pk, "text": "แทนกัน"}).status_code == 403
    assert [(row.post, row.text) for row in Opinion.objects.all()] == [(chain[-1], "ทราบ")]
    assert Entry.objects.get(action="write_opinion").actor == mayor
    assert "ความเห็นของท่าน" in client.get(url(organization, "preview-memo")).content.decode()


def test_only_a_member_who_may_not_export_gets_the_draft_mark(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    staff = as_role("staff").get(url(organization, "show-memo-pdf"))
    admin = as_role("admin").get(url(organization, "show-memo-pdf"))
    exported = as_role("admin").get(url(organization, "export-memo-pdf"))
    assert staff["Content-Type"] == "application/pdf"
    assert staff["Content-Disposition"] == f'inline; filename="memo-{organization.slug}-2563-draft.pdf"'
    assert admin.content == exported.content
    assert staff.content != admin.content
    assert as_role("staff").get(url(organization, "export-memo-pdf")).status_code == 403


def test_a_character_the_fonts_lack_is_named_before_printing(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    page = edit(as_role("staff"), organization, subject="รายงานผล 🙂")
    assert "จะพิมพ์เป็น □" in page.content.decode()
    assert "U+1F642" in page.content.decode()


@pytest.mark.parametrize("name", ["preview-memo", "show-memo-pdf"])
def test_a_missing_font_is_told_on_the_page(
    as_role: Any, organization: Organization, chain: Any, no_fonts: None, name: str
) -> None:
    page = as_role("staff").get(url(organization, name))
    assert page.status_code == 200
    assert "โปรดคืนไฟล์นี้จากชุดติดตั้ง" in page.content.decode()


@pytest.mark.parametrize("name", ["preview-memo", "edit-memo", "show-memo-pdf"])
def test_a_year_without_scores_says_what_to_do_first(as_role: Any, organization: Organization, name: str) -> None:
    make_assessment(organization, 2563).delete()
    page = as_role("staff").get(url(organization, name))
    assert page.status_code == 200
    assert "โปรดกรอกคะแนนของปีนี้ก่อน" in page.content.decode()


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize(("name", "queries"), [("preview-memo", 16), ("edit-memo", 17)])
def test_the_pages_stay_within_their_queries(
    as_role: Any,
    organization: Organization,
    chain: Any,
    stored: bool,
    name: str,
    queries: int,
    django_assert_max_num_queries: Any,
) -> None:
    client = as_role("staff")
    if stored:
        edit(client, organization, **{f"opinion-{post.pk}": "ทราบ" for post in chain[1:]})
    with django_assert_max_num_queries(queries):
        client.get(url(organization, name))


def test_a_too_long_opinion_is_told_and_kept_on_the_page(organization: Organization, chain: Any) -> None:
    from tests.conftest import sign_in

    palad = make_member(organization, "palad")
    chain[2].tenures.all().delete()
    make_tenure(chain[2], user=palad)
    page = sign_in(palad).post(url(organization, "write-opinion"), {"post": chain[2].pk, "text": "ก" * 2_001})
    assert "โปรดย่อให้ไม่เกิน 2,000 ตัวอักษร" in page.content.decode()
    assert "ก" * 2_001 in page.content.decode()
    assert not Opinion.objects.exists()


def test_the_preview_warns_of_vacant_posts_and_assumed_years(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    chain[1].tenures.all().delete()
    organization.assessments.update(assumed="ตารางไม่มีปีกำกับ")
    text = as_role("staff").get(url(organization, "preview-memo")).content.decode()
    assert f"<li>{chain[1].title}</li>" in text
    assert "ตารางไม่มีปีกำกับ" in text


def test_an_unknown_reset_saves_nothing(as_role: Any, organization: Organization, chain: Any) -> None:
    edit(as_role("staff"), organization, reset="bogus", subject="เรื่อง")
    assert not ReportDraft.objects.exists()


def opened_again(client: Any, page: str, address: str, data: dict[str, str]) -> Any:
    """The page on which a form was shown, after that form was posted without a session and its author signed in."""
    nobody = PortalClient()
    typed = data | {"author": author_token(client.user, page)}
    carried = re.search(r'name="carried" value="([^"]+)"', nobody.post(address, typed).content.decode())
    assert carried
    answer = client.post(reverse("login"), {"carried": carried[1]})
    assert answer["Location"] == page
    return client.get(page)


def test_a_draft_typed_after_the_session_comes_back_unsaved_and_is_saved_once(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    client, page = as_role("staff"), url(organization, "edit-memo")
    typed = fields(client.get(page), background="ความเป็นมาที่พิมพ์เอง", number="๑๒๓")
    filled = opened_again(client, page, page, typed)
    assert "กลับมาแล้ว" in filled.content.decode()
    assert not ReportDraft.objects.exists()
    client.post(page, fields(filled) | {"author": author_token(client.user, page)})
    assert ReportDraft.objects.get().background == "ความเป็นมาที่พิมพ์เอง"
    assert "กลับมาแล้ว" not in client.get(page).content.decode()


def test_a_draft_that_comes_back_with_a_mistake_says_so(as_role: Any, organization: Organization, chain: Any) -> None:
    client, page = as_role("staff"), url(organization, "edit-memo")
    filled = opened_again(client, page, page, fields(client.get(page), signature_lines="99", number="456"))
    assert filled.context["form"].errors.keys() == {"signature_lines"}
    assert 'value="456"' in filled.content.decode()


@pytest.mark.parametrize(("text", "too_long"), [("เห็นควรดำเนินการ", False), ("ก" * 2_001, True)])
def test_an_opinion_comes_back_to_the_page_it_was_written_on(
    as_role: Any, organization: Organization, chain: list[Post], text: str, too_long: bool
) -> None:
    client = as_role("palad")
    chain[1].tenures.update(user=client.user)
    page, address = url(organization, "preview-memo"), url(organization, "write-opinion")
    typed = {"post": str(chain[1].pk), "text": text}
    filled = opened_again(client, page, address, typed)
    assert filled.context["own_opinions"] == [(chain[1], text, too_long)]
    assert "กลับมาแล้ว" in filled.content.decode()
    assert not Opinion.objects.exists()
    client.post(address, typed | {"text": "ทราบ", "author": author_token(client.user, page)})
    after = client.get(page)
    assert after.context["own_opinions"] == [(chain[1], "ทราบ", False)]
    assert "กลับมาแล้ว" not in after.content.decode()


def test_an_opinion_typed_for_the_post_of_another_is_not_shown(
    as_role: Any, organization: Organization, chain: list[Post]
) -> None:
    client = as_role("palad")
    chain[1].tenures.update(user=client.user)
    page = url(organization, "preview-memo")
    typed = {"post": str(chain[2].pk), "text": "ของคนอื่น"}
    filled = opened_again(client, page, url(organization, "write-opinion"), typed)
    assert filled.context["own_opinions"] == [(chain[1], "", False)]
