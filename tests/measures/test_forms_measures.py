"""The open row as a form: what is asked, what is kept, what its period becomes."""

from datetime import date
from typing import Any

import pytest
from django.http import QueryDict

from measures.basis import basis_of
from measures.forms.measures import METHOD_LENGTH, MeasureForm
from measures.models import Measure, Plan
from measures.options import options_of
from organizations.models import Organization
from tests.factories import make_assessment, make_finding, make_issue, make_measure, make_office, make_plan, make_scores

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_scores(make_assessment(organization))
    make_office(organization, "กองคลัง")
    return make_plan(organization, 2564)


def form_of(plan: Plan, measure: Measure | None = None, **typed: Any) -> MeasureForm:
    """With what a browser would post: the stored values, then what was typed over them."""
    measure = Measure.objects.with_content().get(pk=measure.pk) if measure else None
    options = options_of(plan, basis_of(plan), None, measure)
    shown = MeasureForm(None, plan=plan, options=options, measure=measure)
    data = QueryDict(mutable=True)
    for name, value in {**shown.initial, "seen": shown.seen, **typed}.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return MeasureForm(data, plan=plan, options=options, measure=measure)


PERIODS = {
    "sure": ("2 ต.ค. 2563 - 30 ก.ย. 2564", "", (date(2020, 10, 2), date(2021, 9, 30), True)),
    "a deadline": ("ภายใน 31 มี.ค. 2564", "", (None, date(2021, 3, 31), True)),
    "ambiguous": ("มิ.ค. 2564", "", (None, None, False)),
    "ambiguous and confirmed": ("มิ.ค. 2564", "2021-03-01/2021-03-31", (date(2021, 3, 1), date(2021, 3, 31), True)),
    "confirmed for another text": ("มิ.ค. 2564", "2021-06-01/2021-06-30", (None, None, False)),
    "outside the year": ("มี.ค. 2566", "", (None, None, False)),
    "outside and confirmed": ("มี.ค. 2566", "2023-03-01/2023-03-31", (date(2023, 3, 1), date(2023, 3, 31), True)),
    "text": ("ทุกเดือน", "", (None, None, False)),
    "nothing": ("", "", (None, None, False)),
}


@pytest.mark.parametrize(("text", "token", "dates"), PERIODS.values(), ids=PERIODS)
def test_a_period_has_dates_when_they_are_sure_or_confirmed(plan: Plan, text: str, token: str, dates: Any) -> None:
    form = form_of(plan, title="มาตรการ", period_text=text, period_dates=token)
    assert form.is_valid(), form.errors
    values = form.values()
    assert values["period_text"] == text
    assert (values["starts_on"], values["ends_on"], values["period_confirmed"]) == dates


WRONG = {
    "no title": ({"title": "  "}, "title", "โปรดกรอกมาตรการ/แนวทาง"),
    "a long title": ({"title": "ก" * 5_001}, "title", "ยาว 5001 ตัวอักษร"),
    "a method over the limit": ({"method": "ก" * 20_001}, "method", "20001 ตัวอักษร โปรดย่อให้ไม่เกิน 20000"),
    "owners over the limit": ({"owners_text": "ก" * 501}, "owners_text", "ไม่เกิน 500 ตัวอักษร"),
    "end before start": ({"period_text": "30 ก.ย. 2564 - 2 ต.ค. 2563"}, "period_text", "วันสิ้นสุดมาก่อนวันเริ่ม"),
    "an issue of nobody": ({"answers": "issue-999"}, "answers", "ไม่มีตัวเลือกนี้"),
    "a criterion of nobody": ({"criteria": ["999999"]}, "criteria", "ไม่มีตัวเลือกนี้"),
}


@pytest.mark.parametrize(("typed", "name", "sentence"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_beside_its_field(plan: Plan, typed: Any, name: str, sentence: str) -> None:
    form = form_of(plan, **{"title": "มาตรการ", **typed})
    assert not form.is_valid()
    assert list(form.errors) == [name]
    assert sentence in form.errors[name][0]


def test_a_long_method_is_kept_to_the_letter(plan: Plan) -> None:
    method = "1. ประชุม  คณะทำงาน\n" + "ก" * (METHOD_LENGTH // 2)
    form = form_of(plan, title="มาตรการ", method=method.replace("\n", "\r\n"))
    assert form.is_valid(), form.errors
    assert form.values()["method"] == method


def test_a_row_left_alone_changes_nothing(plan: Plan) -> None:
    kept: Any = {"period_text": "ตามที่ตกลง", "ends_on": date(2021, 3, 31), "period_confirmed": True}
    link = basis_of(plan).gradebook.criteria["9"]  # type: ignore[union-attr]
    measure = make_measure(plan, owners_text="กองคลัง\nผู้ดูแลเว็บไซต์", criteria=[link], **kept)
    form = form_of(plan, measure)
    assert form.is_valid(), form.errors
    values = form.values()
    assert "ends_on" not in values
    assert (values["owners_text"], values["criteria"]) == ("กองคลัง\nผู้ดูแลเว็บไซต์", [link])


def test_unticking_takes_the_dates_back(plan: Plan) -> None:
    dates: Any = {"starts_on": date(2021, 3, 1), "ends_on": date(2021, 3, 31), "period_confirmed": True}
    measure = make_measure(plan, period_text="มิ.ค. 2564", **dates)
    assert form_of(plan, measure).is_confirmed
    form = form_of(plan, measure, period_dates="")
    assert form.is_valid(), form.errors
    assert form.values()["ends_on"] is None


def test_the_row_answers_an_issue_or_a_finding(plan: Plan) -> None:
    framework = basis_of(plan).gradebook.assessment.framework  # type: ignore[union-attr]
    issue = make_issue(framework)
    finding = make_finding(plan, criteria=[framework.criteria.get(code="9")])
    for answers, expected in {
        f"issue-{issue.pk}": (issue.pk, None),
        f"finding-{finding.pk}": (None, finding.pk),
        "": (None, None),
    }.items():
        form = form_of(plan, title="มาตรการ", answers=answers)
        assert form.is_valid(), form.errors
        assert (form.values()["issue_id"], form.values()["finding_id"]) == expected


def test_the_page_says_what_the_owners_were_read_as(plan: Plan) -> None:
    owners = form_of(plan, title="มาตรการ", owners_text="กองคลัง, ผู้ดูแลเว็บไซต์").owners
    assert (owners.known, owners.unknown) == (("กองคลัง",), ("ผู้ดูแลเว็บไซต์",))


def test_of_two_people_neither_overwrites_the_other(plan: Plan) -> None:
    measure = make_measure(plan, title="เดิม", method="เดิม")
    first = form_of(plan, measure, title="คนแรก")
    Measure.objects.filter(pk=measure.pk).update(method="อีกคน")
    fresh = Measure.objects.with_content().get(pk=measure.pk)
    second = MeasureForm(first.data, plan=plan, options=first.options, measure=fresh)
    assert second.is_valid(), second.errors
    assert (second.values()["title"], second.values()["method"]) == ("คนแรก", "อีกคน")
    Measure.objects.filter(pk=measure.pk).update(title="อีกคน")
    third = MeasureForm(first.data, plan=plan, options=first.options, measure=Measure.objects.get(pk=measure.pk))
    assert "“อีกคน”" in third.errors["title"][0]
    assert third["title"].value() == "คนแรก"
