"""The pages of a draft: the preview, the form, the files."""

from typing import Any

import pytest
from django.urls import reverse

from audit.models import Entry
from organizations.authorship import author_token
from organizations.models import Organization, Post
from reports.documents import texts_of_kind
from reports.kinds import KEYS, Kind, Occasion
from reports.models import Batch, DraftText, ReportDraft
from tests.factories import make_approved, make_assessment, make_framework, make_office, make_plan, make_reference
from tests.reports.chains import MEMO, edit, fields, make_memo_ready, opened_again, url

pytestmark = pytest.mark.django_db
FIRST, SECOND, *_ = [text for text in texts_of_kind(Kind.MEMO, Occasion.RESULT) if not text.spare]
TYPED = {f"text-{SECOND.name}": "ถ้อยคำที่พิมพ์เอง"}


@pytest.fixture
def chain(organization: Organization) -> list[Post]:
    return make_memo_ready(organization)


def typed_texts() -> dict[str, str]:
    return dict(DraftText.objects.values_list("name", "text"))


def test_a_draft_left_alone_stays_filled_from_the_data(as_role: Any, organization: Organization, chain: Any) -> None:
    edit(as_role("staff"), organization)
    assert ReportDraft.objects.get().typed_texts.count() == 0


def test_a_text_typed_over_is_kept_and_can_be_reset(as_role: Any, organization: Organization, chain: Any) -> None:
    client = as_role("staff")
    page = edit(client, organization, **TYPED, number="๑๒๓")
    assert "ถ้อยคำที่พิมพ์เอง" in page.content.decode()
    assert typed_texts() == {SECOND.name: "ถ้อยคำที่พิมพ์เอง"}
    page = edit(client, organization, reset=f"text-{SECOND.name}", number="456")
    text = page.content.decode()
    assert "คืนข้อความตามข้อมูลแล้ว ยังไม่ได้บันทึก" in text
    assert 'value="456"' in text
    assert typed_texts() == {SECOND.name: "ถ้อยคำที่พิมพ์เอง"}
    client.post(url(organization, "edit-document"), fields(page))
    assert typed_texts() == {}
    newest = Entry.objects.filter(action="edit_draft").order_by("-pk")[0]
    assert (newest.after or {})[SECOND.label] == ""


def test_the_same_words_in_other_digits_still_follow_the_data(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    client = as_role("staff")
    shown = fields(client.get(url(organization, "edit-document")))[f"text-{FIRST.name}"]
    assert "๒๕๖๓" in shown
    edit(client, organization, **{f"text-{FIRST.name}": shown.replace("๒๕๖๓", "2563")})
    assert typed_texts() == {}


def test_a_text_deleted_follows_the_data_again(as_role: Any, organization: Organization, chain: Any) -> None:
    client = as_role("staff")
    edit(client, organization, **TYPED)
    edit(client, organization, **{f"text-{SECOND.name}": "  "})
    assert typed_texts() == {}


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
    page = edit(as_role("staff"), organization, date_day=day, date_month=month, date_year=year, **TYPED)
    text = page.content.decode()
    assert words in text
    assert "ถ้อยคำที่พิมพ์เอง" in text
    assert f'value="{day}"' in text
    assert not ReportDraft.objects.exists()


def test_every_change_of_the_draft_is_on_its_page(as_role: Any, organization: Organization, chain: Any) -> None:
    opinion = f"opinion-{chain[1].pk}"
    page = edit(as_role("staff"), organization, **TYPED, **{opinion: "เห็นควรเสนอ"})
    text = page.content.decode()
    assert "แก้ไขร่างเอกสาร" in text
    assert "เห็นควรเสนอ" in text
    after = Entry.objects.get(action="edit_draft").after or {}
    assert after[SECOND.label] == "ถ้อยคำที่พิมพ์เอง"
    assert after[f"ความเห็นของ{chain[1].title}"] == "เห็นควรเสนอ"


def test_two_people_on_one_draft_keep_each_others_fields(as_role: Any, organization: Organization, chain: Any) -> None:
    mine, other, address = as_role("staff"), as_role("palad"), url(organization, "edit-document")
    name = f"text-{SECOND.name}"
    stale = fields(page := mine.get(address)) | {"seen": page.context["form"].seen}
    edit(other, organization, date_day="9", date_month="9", date_year="2563", **{name: "เรื่องของปลัด"})
    mine.post(address, stale | {"telephone": "0 5400 1111"})
    draft = ReportDraft.objects.get()
    assert (typed_texts(), draft.day, draft.telephone) == ({SECOND.name: "เรื่องของปลัด"}, 9, "0 5400 1111")
    page = mine.post(address, stale | {name: "เรื่องของฉัน"})
    assert f"มีผู้บันทึกช่อง “{SECOND.label}” เป็น “เรื่องของปลัด”" in page.content.decode()
    assert "เรื่องของฉัน</textarea>" in page.content.decode()
    assert typed_texts() == {SECOND.name: "เรื่องของปลัด"}


def test_saving_the_form_leaves_the_way_of_the_document_alone(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    client = as_role("staff")
    shown = fields(client.get(url(organization, "edit-document")))
    client.post(url(organization, "route-document"))
    client.post(url(organization, "edit-document"), shown | {"number": "7"})
    assert ReportDraft.objects.get().routed_at is not None


def test_offices_and_orders_of_others_cannot_be_chosen(
    as_role: Any, organization: Organization, other_organization: Organization, chain: Any
) -> None:
    office, order = make_office(other_organization), make_reference(other_organization)
    page = edit(as_role("staff"), organization, office=str(office.pk), order=str(order.pk))
    assert set(page.context["form"].errors) == {"office", "order"}
    assert not ReportDraft.objects.exists()


@pytest.mark.parametrize(
    ("document", "head", "by_pen"),
    [
        ("memo-result", {"office", "telephone", "number", "date", "order"}, True),
        ("measures-plan", {"number", "date", "numerals"}, False),
        ("announcement", {"date"}, False),
    ],
)
def test_the_form_has_what_the_kind_prints(
    as_role: Any, organization: Organization, chain: Any, document: str, head: set[str], by_pen: bool
) -> None:
    make_approved(make_plan(organization, 2563))
    form = as_role("staff").get(url(organization, "edit-document", document)).context["form"]
    assert head <= {field.name for field in form.head}
    assert ("office" in form.fields) == ("office" in head)
    assert ("numerals" in form.fields) == ("numerals" in head)
    assert ("opinions_by_pen" in form.fields) == by_pen
    labels = [text.label for text in texts_of_kind(*KEYS[document]) if not text.spare]
    assert [field.label for field, _ in form.paragraphs] == labels


def test_a_character_the_fonts_lack_is_named_before_printing(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    page = edit(as_role("staff"), organization, **{f"text-{SECOND.name}": "รายงานผล 🙂"})
    assert "จะพิมพ์เป็น □" in page.content.decode()
    assert "U+1F642" in page.content.decode()


def test_what_is_typed_is_text_and_never_markup(as_role: Any, organization: Organization, chain: Any) -> None:
    hostile = "<script>alert(1)</script>{{ request.user }}{% debug %}"
    page = edit(as_role("staff"), organization, **{f"text-{SECOND.name}": hostile})
    text = page.content.decode()
    assert "<script>alert" not in text
    assert "{{ request.user }}" in text


@pytest.mark.parametrize("name", ["preview-document", "show-document-pdf"])
def test_a_missing_font_is_told_on_the_page(
    as_role: Any, organization: Organization, chain: Any, no_fonts: None, name: str
) -> None:
    page = as_role("staff").get(url(organization, name))
    assert page.status_code == 200
    assert "โปรดคืนไฟล์นี้จากชุดติดตั้ง" in page.content.decode()


@pytest.mark.parametrize("name", ["preview-document", "edit-document", "show-document-pdf"])
@pytest.mark.parametrize("document", [MEMO, "measures-plan"])
def test_a_year_without_data_says_what_to_do_first(
    as_role: Any, organization: Organization, name: str, document: str
) -> None:
    make_assessment(organization, 2563).delete()
    page = as_role("staff").get(url(organization, name, document))
    assert page.status_code == 200
    assert "โปรด" in page.content.decode().partition('class="empty"')[2]
    assert not ReportDraft.objects.exists()


def test_a_year_no_framework_knows_is_not_found(as_role: Any, organization: Organization) -> None:
    make_framework(2563)
    address = reverse("preview-document", args=[organization.slug, 2999, MEMO])
    assert as_role("staff").get(address).status_code == 404


@pytest.mark.parametrize("document", ["memo", "memo-plan", "progress-9", "result"])
def test_an_unknown_document_is_not_found(as_role: Any, organization: Organization, document: str) -> None:
    assert as_role("staff").get(f"/work/{organization.slug}/2563/documents/{document}/").status_code == 404


def test_the_preview_warns_of_vacant_posts_and_assumed_years(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    chain[1].tenures.all().delete()
    organization.assessments.update(assumed="ตารางไม่มีปีกำกับ")
    text = as_role("staff").get(url(organization, "preview-document")).content.decode()
    assert f"<li>{chain[1].title}</li>" in text
    assert "ตารางไม่มีปีกำกับ" in text


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize(
    ("name", "document", "queries"),
    [
        ("preview-document", MEMO, 24),
        ("edit-document", MEMO, 22),
        ("preview-document", "measures-plan", 30),
        ("edit-document", "measures-plan", 30),
    ],
)
def test_the_pages_stay_within_their_queries(
    as_role: Any,
    organization: Organization,
    chain: Any,
    stored: bool,
    name: str,
    document: str,
    queries: int,
    django_assert_max_num_queries: Any,
) -> None:
    client, plan = as_role("staff"), make_plan(organization, 2563)
    for number in range(3):
        make_approved(plan, f"มาตรการ {number}")
    if stored:
        opinions = {f"opinion-{post.pk}": "ทราบ" for post in chain[1:]}
        edit(client, organization, document, **(opinions if document == MEMO else {}))
    with django_assert_max_num_queries(queries):
        client.get(url(organization, name, document))


def test_only_a_member_who_may_not_export_gets_the_draft_mark(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    staff = as_role("staff").get(url(organization, "show-document-pdf"))
    admin = as_role("admin").get(url(organization, "show-document-pdf"))
    exported = as_role("admin").get(url(organization, "export-document", MEMO, "pdf"))
    assert staff["Content-Type"] == "application/pdf"
    assert staff["Content-Disposition"] == f'inline; filename="memo-result-{organization.slug}-2563-draft.pdf"'
    assert admin.content == exported.content
    assert staff.content != admin.content


@pytest.mark.parametrize(
    ("document", "form", "status"),
    [(MEMO, "docx", 200), (MEMO, "xlsx", 404), ("measures-plan", "xlsx", 200), ("measures-plan", "exe", 404)],
)
def test_a_kind_is_exported_in_its_own_formats(
    as_role: Any, organization: Organization, chain: Any, document: str, form: str, status: int
) -> None:
    make_approved(make_plan(organization, 2563))
    answer = as_role("admin").get(url(organization, "export-document", document, form))
    assert answer.status_code == status
    if status == 200:
        name = f"{document}-{organization.slug}-2563.{form}"
        assert answer["Content-Disposition"] == f'attachment; filename="{name}"'
        assert answer.content.startswith(b"PK")


def test_a_plan_too_long_is_asked_of_a_worker_by_a_button(
    as_role: Any, organization: Organization, chain: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reports.views.files.must_queue", lambda draft: True)
    client, address = as_role("admin"), url(organization, "export-document", MEMO, "pdf")
    page = client.get(address)
    assert page["Content-Type"].startswith("text/html")
    assert "จัดทำไฟล์" in page.content.decode()
    assert Batch.objects.count() == 0
    assert client.get(client.post(address)["Location"]).status_code == 200
    assert Batch.objects.count() == 1


def test_an_unknown_reset_saves_nothing(as_role: Any, organization: Organization, chain: Any) -> None:
    edit(as_role("staff"), organization, reset="bogus", **TYPED)
    assert not ReportDraft.objects.exists()


def test_a_draft_typed_after_the_session_comes_back_unsaved_and_is_saved_once(
    as_role: Any, organization: Organization, chain: Any
) -> None:
    client, page = as_role("staff"), url(organization, "edit-document")
    filled = opened_again(client, page, page, fields(client.get(page), **TYPED, number="๑๒๓"))
    assert "กลับมาแล้ว" in filled.content.decode()
    assert not ReportDraft.objects.exists()
    client.post(page, fields(filled) | {"author": author_token(client.user, page)})
    assert typed_texts() == {SECOND.name: "ถ้อยคำที่พิมพ์เอง"}
    assert "กลับมาแล้ว" not in client.get(page).content.decode()


def test_a_draft_that_comes_back_with_a_mistake_says_so(as_role: Any, organization: Organization, chain: Any) -> None:
    client, page = as_role("staff"), url(organization, "edit-document")
    filled = opened_again(client, page, page, fields(client.get(page), signature_lines="99", number="456"))
    assert filled.context["form"].errors.keys() == {"signature_lines"}
    assert 'value="456"' in filled.content.decode()
