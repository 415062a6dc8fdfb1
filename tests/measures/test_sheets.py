"""Decisions recorded from a signed paper: what they keep, what is refused, and that a refusal leaves nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.utils import timezone
from pytest_django import Settings

from audit.chain import broken_links
from audit.models import Entry
from measures import sheets
from measures.content import printed_code
from measures.deciding import awaiting
from measures.editing import edit_measure
from measures.models import Decision, Measure, Plan, SignedSheet
from measures.refusals import Refused
from measures.sheets import Signed, fingerprint_of, record_sheet
from measures.states import Action, Status
from organizations.models import Post, Tenure, User
from organizations.roles import Role
from tests.factories import make_measure, make_member, make_post, make_tenure, move_measure

pytestmark = pytest.mark.django_db


@pytest.fixture
def post(plan: Plan) -> Post:
    return make_post(plan.organization, "ปลัดองค์การบริหารส่วนตำบลแม่คำมี")


@pytest.fixture
def measures(plan: Plan, staff: User) -> list[Measure]:
    """Two submitted measures written by who records the sheet."""
    made = [make_measure(plan, title, staff) for title in ("หนึ่ง", "สอง")]
    return [move_measure(measure, Action.SUBMIT, staff) for measure in made]


def signed(plan: Plan, post: Post, **values: Any) -> Signed:
    code = printed_code(fingerprint_of(awaiting(plan)))
    paper = Signed(code, post, "holder", timezone.localdate(), "", ContentFile(b"%PDF-1.4", "a.pdf"), ())
    return replace(paper, **values)


def statuses(measures: Iterable[Measure]) -> list[str]:
    return [Measure.objects.get(pk=measure.pk).status for measure in measures]


def files(settings: Settings) -> list[Path]:
    return [found for found in Path(settings.MEDIA_ROOT).rglob("*") if found.is_file()]


def test_a_sheet_approves_all_that_was_printed_in_the_name_of_who_signed(
    plan: Plan, post: Post, measures: list[Measure], staff: User
) -> None:
    make_tenure(post, "สมมติ", "ทดสอบ", rank="ว่าที่ร้อยตรี")
    sheet = record_sheet(plan, staff, signed(plan, post, opinion="เห็นควรดำเนินการ"))
    assert statuses(measures) == [Status.APPROVED, Status.APPROVED]
    assert (sheet.post, sheet.name, sheet.recorded_by) == (post.title, "ว่าที่ร้อยตรี นายสมมติ ทดสอบ", staff)
    decisions = list(Decision.objects.filter(action=Action.APPROVE))
    assert {(one.sheet, one.note, one.exception) for one in decisions} == {(sheet, "เห็นควรดำเนินการ", False)}
    assert decisions[0].by.startswith(f"{post.title} · บันทึกจากเอกสารลงนาม โดย ")
    assert Entry.objects.filter(object_type="measures.signedsheet", action="create").count() == 1
    assert list(broken_links()) == []


def test_some_of_a_sheet_can_be_sent_back(plan: Plan, post: Post, measures: list[Measure], staff: User) -> None:
    paper = signed(plan, post, returned={measures[1].pk}, opinion="โปรดระบุงบประมาณ", form=Tenure.Form.ACTING_FOR)
    sheet = record_sheet(plan, staff, paper)
    assert statuses(measures) == [Status.APPROVED, Status.RETURNED]
    assert sheet.signer == f"รักษาราชการแทน{post.title}"
    assert Decision.objects.get(action=Action.RETURN).note == "โปรดระบุงบประมาณ"


@pytest.mark.parametrize(
    "typing", [str.upper, lambda code: code.replace(" ", ""), lambda code: f" {code.replace(' ', '-')} "]
)
def test_the_code_may_be_typed_in_any_manner(
    plan: Plan, post: Post, measures: list[Measure], staff: User, typing: Any
) -> None:
    paper = signed(plan, post)
    record_sheet(plan, staff, replace(paper, code=typing(paper.code)))
    assert statuses(measures) == [Status.APPROVED, Status.APPROVED]


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"code": "3f9a 21c8 04d7 be65"}, "code", "เนื้อหาเปลี่ยนหลังพิมพ์"),
        ({"code": "3f9a"}, "code", "ไม่ครบ 16 ตัว"),
        ({"days": 1}, "signed_on", "ยังมาไม่ถึง"),
        ({"days": -1}, "signed_on", "อยู่ก่อนวันที่เสนอ"),
        ({"returned": {1}, "opinion": ""}, "opinion", "มีมาตรการที่ส่งกลับ"),
    ],
    ids=["stale code", "short code", "future", "before the proposal", "return without opinion"],
)
def test_a_wrong_sheet_is_refused_beside_its_field_and_leaves_nothing(
    plan: Plan,
    post: Post,
    measures: list[Measure],
    staff: User,
    settings: Settings,
    values: dict[str, Any],
    field: str,
    sentence: str,
) -> None:
    if "days" in values:
        values = {"signed_on": timezone.localdate() + timedelta(days=values["days"])}
    with pytest.raises(sheets.SheetRefused, match=sentence) as refusal:
        record_sheet(plan, staff, signed(plan, post, **values))
    assert refusal.value.field == field
    assert statuses(measures) == [Status.SUBMITTED, Status.SUBMITTED]
    assert not SignedSheet.objects.exists()
    assert files(settings) == []


def test_a_paper_printed_before_an_edit_is_refused_without_telling_the_code_that_would_pass(
    plan: Plan, post: Post, measures: list[Measure], staff: User
) -> None:
    paper = signed(plan, post)
    move_measure(measures[0], Action.WITHDRAW, staff)
    edit_measure(plan, measures[0].pk, {"title": "ใหม่"}, staff)
    move_measure(measures[0], Action.SUBMIT, staff)
    with pytest.raises(Refused, match="เนื้อหาเปลี่ยนหลังพิมพ์") as refused:
        record_sheet(plan, staff, paper)
    assert signed(plan, post).code not in str(refused.value)


def test_a_paper_printed_before_the_same_text_was_proposed_again_still_holds(
    plan: Plan, post: Post, measures: list[Measure], staff: User
) -> None:
    paper = signed(plan, post)
    move_measure(measures[0], Action.WITHDRAW, staff)
    move_measure(measures[0], Action.SUBMIT, staff)
    record_sheet(plan, staff, paper)
    assert statuses(measures) == [Status.APPROVED, Status.APPROVED]


def test_a_paper_still_holds_when_another_measure_is_proposed_after_the_printing(
    plan: Plan, post: Post, measures: list[Measure], staff: User
) -> None:
    paper = signed(plan, post)
    later = move_measure(make_measure(plan, "สาม", staff), Action.SUBMIT, staff)
    with pytest.raises(Refused, match="เสนอหลังพิมพ์"):
        record_sheet(plan, staff, replace(paper, returned={later.pk}, opinion="แก้ไข"))
    sheet = record_sheet(plan, staff, paper)
    assert statuses([*measures, later]) == [Status.APPROVED, Status.APPROVED, Status.SUBMITTED]
    assert sheet.decisions.count() == 2


def test_a_sheet_is_recorded_once(plan: Plan, post: Post, measures: list[Measure], staff: User) -> None:
    paper = signed(plan, post)
    record_sheet(plan, staff, paper)
    with pytest.raises(Refused, match="ไม่มีมาตรการที่รอพิจารณา"):
        record_sheet(plan, staff, replace(paper, scan=ContentFile(b"%PDF-1.4", "b.pdf")))


def test_a_failure_half_way_leaves_neither_record_nor_file(
    plan: Plan, post: Post, measures: list[Measure], staff: User, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any, **__: Any) -> None:
        assert files(settings)
        raise Refused("มีผู้พิจารณาไปก่อน")

    monkeypatch.setattr(sheets, "advance", fails)
    with pytest.raises(Refused):
        record_sheet(plan, staff, signed(plan, post))
    assert not SignedSheet.objects.exists()
    assert files(settings) == []


@pytest.mark.parametrize(
    ("form", "day", "name"),
    [
        ("holder", date(2020, 1, 1), "นายหนึ่ง ตัวอย่าง"),
        ("holder", date(2022, 1, 1), "นายสอง ตัวอย่าง"),
        ("acting_for", date(2022, 1, 1), "นายสาม ตัวอย่าง"),
        ("on_behalf", date(2022, 1, 1), ""),
        ("holder", date(2018, 1, 1), ""),
    ],
)
def test_the_name_is_that_of_the_tenure_on_the_day(post: Post, form: str, day: date, name: str) -> None:
    make_tenure(post, "หนึ่ง", starts_on=date(2019, 10, 1), ends_on=date(2021, 9, 30))
    make_tenure(post, "สอง", starts_on=date(2021, 10, 1))
    make_tenure(post, "สาม", starts_on=date(2021, 10, 1), form="acting_for", own_post="รองปลัด")
    assert sheets.signer_name(post, form, day) == name


@pytest.mark.parametrize("role", [Role.MAYOR, Role.ADMIN])
def test_only_a_recorder_records(plan: Plan, post: Post, measures: list[Measure], role: Role) -> None:
    with pytest.raises(PermissionDenied):
        record_sheet(plan, make_member(plan.organization, role), signed(plan, post))
    assert statuses(measures) == [Status.SUBMITTED, Status.SUBMITTED]
