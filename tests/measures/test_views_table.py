"""The table of measures as a page: read, filtered, edited in place, ordered, rolled forward, printed."""

import re
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from measures.basis import basis_of
from measures.models import Measure, Ownership, Plan
from measures.states import Action, Status
from organizations.models import Organization
from tests.conftest import sign_in
from tests.factories import (
    PASSWORD,
    make_approved,
    make_assessment,
    make_framework,
    make_issue,
    make_measure,
    make_member,
    make_office,
    make_plan,
    make_recommendation,
    make_scores,
    move_measure,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_framework(2564)
    make_scores(make_assessment(organization))
    return make_plan(organization, 2564)


def url(name: str, *pk: int, year: int = 2564) -> str:
    return reverse(name, args=["maekhammi", year, *pk])


def text_of(answer: Any) -> str:
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_the_page_says_what_the_plan_rests_on_and_what_is_at_stake(as_role: Any, plan: Plan) -> None:
    book = basis_of(plan).gradebook
    assert book is not None
    make_measure(plan, "เผยแพร่ข้อมูลให้ครบ", criteria=[book.criteria["9"]])
    page = text_of(as_role("staff").get(url("list-measures")))
    assert '(<span class="nb">60.40 D</span>)' in page
    assert "9 · 11.22 คะแนน" in page
    assert "มีมาตรการรองรับ" in page
    assert '<li value="1" class="prewrap">ประชุมคณะทำงาน</li>' in page


def test_a_row_opens_in_its_place_for_whoever_may_edit(as_role: Any, plan: Plan) -> None:
    measure = make_measure(plan)
    address = f"{url('list-measures')}?edit={measure.pk}"
    assert "บันทึกแถวนี้" in text_of(as_role("staff").get(address))
    assert "บันทึกแถวนี้" not in text_of(as_role("mayor").get(address))
    for nobody in ("999999", "x", "๓"):
        assert "บันทึกแถวนี้" not in text_of(as_role("staff").get(f"{url('list-measures')}?edit={nobody}"))


def test_a_new_row_begins_the_plan_and_keeps_all_that_was_typed(as_role: Any, organization: Organization) -> None:
    make_framework(2564)
    typed = {"title": "มาตรการใหม่", "method": "1. ประชุม\r\n2. เผยแพร่", "owners_text": "สำนักปลัด"}
    client = as_role("staff")
    assert "มาตรการใหม่" in text_of(client.post(url("add-measure"), typed | {"period_text": "ทุกเดือน"}, follow=True))
    measure = Measure.objects.get()
    assert (measure.plan.fiscal_year, measure.status, measure.position) == (2564, Status.DRAFT, 1)
    assert (measure.method, measure.period_text) == ("1. ประชุม\n2. เผยแพร่", "ทุกเดือน")
    assert client.post(url("add-measure"), typed | {"action": "next"}).url.endswith("?edit=new#new")


def test_a_refused_row_stays_open_with_everything_typed(as_role: Any, plan: Plan) -> None:
    measure = make_measure(plan, "เดิม")
    typed = {"title": "", "method": "ข้อความที่พิมพ์ไว้", "period_text": "30 ก.ย. 2564 - 2 ต.ค. 2563"}
    for address in (url("edit-measure", measure.pk), url("add-measure")):
        page = text_of(as_role("staff").post(address, typed))
        assert "โปรดกรอกมาตรการ/แนวทาง" in page
        assert "วันสิ้นสุดมาก่อนวันเริ่ม" in page
        assert "ข้อความที่พิมพ์ไว้" in page
    assert Measure.objects.get().title == "เดิม"


def test_saving_goes_on_to_the_next_row_that_is_open(as_role: Any, plan: Plan) -> None:
    first, locked, last = (make_measure(plan, title) for title in ("ก", "ข", "ค"))
    move_measure(locked, Action.SUBMIT)
    client, typed = as_role("staff"), {"title": "แก้แล้ว", "action": "next"}
    answer = client.post(url("edit-measure", first.pk) + "?due=30", typed)
    assert answer.url == f"{url('list-measures')}?due=30&edit={last.pk}#m{last.pk}"
    assert client.post(url("edit-measure", last.pk), typed).url == f"{url('list-measures')}#m{last.pk}"


def test_a_doubtful_period_waits_open_for_its_confirmation(as_role: Any, plan: Plan) -> None:
    measure, client = make_measure(plan), as_role("staff")
    typed = {"title": "มาตรการ", "period_text": "มิ.ค. 2564"}
    answer = client.post(url("edit-measure", measure.pk), typed)
    assert f"?edit={measure.pk}#" in answer.url
    page = text_of(client.get(answer.url))
    assert 'value="2021-03-01/2021-03-31"' in page
    assert "ใช่ ใช้วันที่นี้" in page
    measure.refresh_from_db()
    assert (measure.period_text, measure.ends_on) == ("มิ.ค. 2564", None)
    client.post(url("edit-measure", measure.pk), typed | {"period_dates": "2021-03-01/2021-03-31"})
    measure.refresh_from_db()
    assert (str(measure.ends_on), measure.period_confirmed) == ("2021-03-31", True)


OFFERED = {
    "draft": ("เสนอรายการที่เลือก", ["staff", "palad"]),
    "submitted": ("เห็นชอบรายการที่เลือก", ["palad"]),
    "approved": ("", []),
}


@pytest.mark.parametrize("status", OFFERED)
def test_rows_are_chosen_only_for_what_can_be_done_to_them(as_role: Any, plan: Plan, status: str) -> None:
    measure = make_approved(plan) if status == "approved" else make_measure(plan)
    if status == "submitted":
        move_measure(measure, Action.SUBMIT)
    button, roles = OFFERED[status]
    for role in ("staff", "palad", "mayor"):
        page = text_of(as_role(role).get(url("list-measures")))
        assert ("เลือกมาตรการที่ 1" in page) == ('form id="selection"' in page) == (role in roles)
        assert role not in roles or button in page


def test_what_was_typed_into_an_open_row_comes_back_after_signing_in_again(plan: Plan) -> None:
    staff = make_member(plan.organization)
    measure = make_measure(plan, "เดิม", staff)
    page, client = f"{url('list-measures')}?edit={measure.pk}", sign_in(staff)
    author = re.search(r'name="author" value="([^"]*)"', text_of(client.get(page)))
    assert author
    client.logout()
    typed = {"title": "พิมพ์ไว้ก่อนหมดเวลา", "author": unescape(author[1])}
    answer = client.post(url("edit-measure", measure.pk), typed)
    found = dict(re.findall(r'name="(carried|next)" value="([^"]*)"', str(answer.content.decode())))
    hidden = {name: unescape(value) for name, value in found.items()}
    signed = client.post(reverse("login"), {"username": staff.username, "password": PASSWORD, **hidden})
    assert signed["Location"] == page
    assert "พิมพ์ไว้ก่อนหมดเวลา</textarea>" in text_of(client.get(page))
    assert Measure.objects.get().title == "เดิม"


def test_what_was_proposed_meanwhile_is_not_changed_and_not_lost(as_role: Any, plan: Plan) -> None:
    measure = make_measure(plan, "เดิม")
    move_measure(measure, Action.SUBMIT)
    page = text_of(as_role("staff").post(url("edit-measure", measure.pk), {"title": "พิมพ์ไว้ยาวมาก"}))
    assert "จึงแก้ไขไม่ได้" in page
    assert "พิมพ์ไว้ยาวมาก" in page
    assert Measure.objects.get().title == "เดิม"


def test_a_closed_row_says_why_who_and_when_instead_of_a_form(as_role: Any, plan: Plan) -> None:
    measure = make_measure(plan)
    move_measure(measure, Action.SUBMIT, make_member(plan.organization, "palad", first_name="สมหมาย"))
    page = text_of(as_role("staff").get(f"{url('list-measures')}?edit={measure.pk}"))
    assert "อยู่ระหว่างรอพิจารณา ตั้งแต่" in page
    assert "สมหมาย" in page
    assert "บันทึกแถวนี้" not in page


def test_filters_leave_the_rest_away_but_never_the_open_row(as_role: Any, plan: Plan) -> None:
    office = make_office(plan.organization, "กองคลัง")
    make_measure(plan, "ของกองคลัง", owners_text="กองคลัง")
    other = make_measure(plan, "ของกองช่าง", owners_text="กองช่าง")
    client = as_role("staff")
    page = text_of(client.get(f"{url('list-measures')}?office={office.pk}"))
    assert 'แสดง <span class="nb">1 จาก 2 มาตรการ</span>' in page
    assert "seen-" + str(other.pk) not in page
    assert "บันทึกแถวนี้" in text_of(client.get(f"{url('list-measures')}?office={office.pk}&edit={other.pk}"))
    assert "ไม่มีมาตรการที่ตรงกับตัวกรอง" in text_of(client.get(f"{url('list-measures')}?status=approved"))


def test_rows_are_moved_by_button_and_by_number(as_role: Any, plan: Plan) -> None:
    first, second, third = (make_measure(plan, title) for title in ("ก", "ข", "ค"))
    client = as_role("staff")

    def titles() -> str:
        return "".join(plan.measures.order_by("position").values_list("title", flat=True))

    client.post(url("place-measures"), {"move": f"down-{first.pk}"})
    assert titles() == "ขกค"
    client.post(url("place-measures"), {f"place-{third.pk}": "๑"})
    assert titles() == "คขก"
    answer = client.post(url("place-measures"), {f"place-{second.pk}": "9"}, follow=True)
    assert "“9” ไม่ใช่ลำดับของมาตรการ" in text_of(answer)
    assert titles() == "คขก"


def test_a_row_is_copied_and_a_fresh_draft_deleted(as_role: Any, plan: Plan) -> None:
    measure, client = make_approved(plan), as_role("staff")
    answer = client.post(url("copy-measure", measure.pk))
    copy = plan.measures.latest("pk")
    assert answer.url == f"{url('list-measures')}?edit={copy.pk}#m{copy.pk}"
    assert "เคยเสนอแล้ว" in text_of(client.post(url("delete-measure", measure.pk), follow=True))
    client.post(url("delete-measure", copy.pk))
    assert list(plan.measures.all()) == [measure]


def test_last_year_is_rolled_forward_once(as_role: Any, plan: Plan) -> None:
    make_framework(2565)
    first, second = make_measure(plan, "ก", period_text="ปี 2564"), make_measure(plan, "ข")
    client, address = as_role("staff"), url("roll-forward", year=2565)
    assert text_of(client.get(address)).count("checked") == 2
    assert "ยังไม่ได้เลือกมาตรการ" in text_of(client.post(address))
    page = text_of(client.post(address, {"measure": [first.pk, second.pk, "x"]}, follow=True))
    assert "ยกมาแล้ว 2 มาตรการ" in page
    assert "เหมือนปี 2564" in page
    assert text_of(client.get(address)).count("ยกมาแล้ว เป็นมาตรการที่") == 2
    assert "ยังไม่ได้ยกมา" in text_of(client.post(address, {"measure": [first.pk]}, follow=True))
    assert Measure.objects.count() == 4


def test_the_printed_table_has_the_columns_of_word_and_no_open_row(as_role: Any, plan: Plan) -> None:
    issue = make_issue(basis_of(plan).gradebook.assessment.framework)  # type: ignore[union-attr]
    for title in ("ก", "- ข\n- ค"):
        make_measure(plan, title, issue=issue)
    page = text_of(as_role("mayor").get(url("print-measures") + "?edit=new"))
    assert '<body class="print-wide">' in page
    assert '<td class="answers joined">ประเด็นที่ 1' in page
    assert '<td class="answers"><span class="visually-hidden">ประเด็นที่ 1' in page
    assert '<span role="listitem">ข</span><span role="listitem">ค</span>' in page
    assert "(ร่าง)" in page
    assert "<textarea" not in page


def make_many(plan: Plan, like: Measure, number: int) -> None:
    """More measures with the links of one, in few queries."""
    more = Measure.objects.bulk_create(
        Measure(plan=plan, position=like.position + place, title="ก", issue=like.issue, owners_text=like.owners_text)
        for place in range(1, number + 1)
    )
    Ownership.objects.bulk_create(Ownership(measure=one, office=like.offices.get()) for one in more)
    criteria, given = Measure.criteria.through, Measure.recommendations.through
    criteria.objects.bulk_create(criteria(measure=one, criterion=like.criteria.get()) for one in more)
    given.objects.bulk_create(given(measure=one, recommendation=like.recommendations.get()) for one in more)


@pytest.mark.parametrize(("name", "most"), {"list-measures": 18, "print-measures": 18, "open row": 24}.items())
def test_a_page_asks_the_database_as_much_for_sixty_as_for_three(
    name: str, most: int, as_role: Any, plan: Plan
) -> None:
    book = basis_of(plan).gradebook
    assert book is not None
    issue, given = make_issue(book.assessment.framework), make_recommendation(book.assessment)
    staff, office = make_member(plan.organization), make_office(plan.organization)
    values = {"criteria": [book.criteria["9"]], "recommendations": [given], "issue": issue, "owners_text": office.name}
    first, _, last = (make_measure(plan, "ก", staff, **values) for _ in range(3))
    move_measure(first, Action.SUBMIT)
    client = as_role("palad")
    address = f"{url('list-measures')}?edit={last.pk}" if name == "open row" else url(name)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            text_of(client.get(address))
        return len(queries)

    few = asked()
    make_many(plan, last, 57)
    assert asked() == few <= most


def test_a_measure_begun_from_an_open_need_keeps_its_link_and_its_issue(as_role: Any, plan: Plan) -> None:
    issue = make_issue(basis_of(plan).gradebook.assessment.framework, 1, ["9"])  # type: ignore[union-attr]
    client = as_role("staff")
    form = client.get(f"{url('list-measures')}?edit=new&criterion=9").context["form"]
    shown = {name: value for name in form.fields if (value := form[name].value())} | {"seen": form.seen}
    client.post(url("add-measure"), shown | {"title": "เผยแพร่ข้อมูลให้ครบ"})
    measure = Measure.objects.get()
    assert (measure.issue, [one.code for one in measure.criteria.all()]) == (issue, ["9"])
