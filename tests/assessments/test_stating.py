"""From rows to a statement: what the database adds, in how many queries, and every year of the demo."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command
from pytest_django import DjangoAssertNumQueries, Settings

from assessments.models import Assessment, Framework, RespondentGroup, Score
from assessments.statement import Statement
from assessments.stating import statement_of
from organizations.models import Organization
from tests.assessments.facts import KHOEN_2565
from tests.assessments.trees import CASES, khoen_open_data, khoen_survey, store, year_2563, year_2566
from tests.factories import make_assessment, make_framework, make_scores

pytestmark = pytest.mark.django_db

KHOEN_2566 = next(case["indicators"] for case in CASES["full_cases"] if case["id"] == "S-khoen-2566")


def assess(organization: Organization, *, items: bool) -> Assessment:
    """The year 2566 (with its items, if wanted) and the assumed one before it."""
    before = Assessment.objects.create(
        organization=organization, framework=store(year_2563(2565)), assumed="ตารางไม่มีปีกำกับ"
    )
    make_scores(before, {str(number): value for number, value in enumerate(KHOEN_2565, start=1)})
    this = Assessment.objects.create(organization=organization, framework=store(year_2566()), announced_total="87.33")
    make_scores(this, KHOEN_2566 | (khoen_survey() | khoen_open_data() if items else {}))
    return this


@pytest.mark.parametrize("items", [False, True], ids=["10 scores", "83 scores"])
def test_a_statement_takes_at_most_six_queries_for_both_years(
    organization: Organization, items: bool, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    assess(organization, items=items)
    with django_assert_max_num_queries(6):
        statement = statement_of(organization, 2566)
    assert (statement.headline.total, statement.before and statement.before.total) == ("87.33", "71.13")


def test_the_organization_stands_as_it_is_called_now(organization: Organization) -> None:
    make_assessment(organization, 2563)
    place = statement_of(organization, 2563).place
    assert (place.official_name, place.short_name) == ("องค์การบริหารส่วนตำบลแม่คำมี", "อบต.แม่คำมี")
    assert (place.district, place.province) == ("หนองม่วงไข่", "แพร่")


def test_the_day_of_the_announcement_is_written_out(organization: Organization) -> None:
    make_assessment(organization, 2563, announced_total="60.40", announced_on=date(2020, 9, 28))
    assert statement_of(organization, 2563).announced.on == "28\u00a0กันยายน\u00a02563"


def test_a_year_without_an_assessment_is_told_as_empty(organization: Organization) -> None:
    make_framework(2563)
    statement = statement_of(organization, 2563)
    assert (statement.headline.kind, statement.fiscal_year) == ("empty", 2563)


def test_a_year_without_a_framework_is_refused(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2563))
    with pytest.raises(Framework.DoesNotExist):
        statement_of(organization, 2564)


def test_another_organizations_scores_stay_its_own(
    organization: Organization, other_organization: Organization
) -> None:
    make_scores(make_assessment(other_organization, 2563))
    make_assessment(organization, 2563)
    assert statement_of(organization, 2563).headline.kind == "empty"


def test_a_score_without_a_group_may_be_provisional_too(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2563))
    Score.objects.filter(criterion__code="7").update(provisional=True)
    note = next(note for note in statement_of(organization, 2563).notes if note.kind == "provisional")
    assert (note.title, note.lines) == ("คะแนน 1 ช่องยังไม่ยืนยัน", ("ยังไม่ยืนยัน: 7",))


def test_respondent_groups_come_with_their_names(organization: Organization) -> None:
    this = assess(organization, items=False)
    instrument = this.framework.criteria.get(code="EIT")
    group = RespondentGroup.objects.create(
        framework=this.framework, instrument=instrument, code="2", name="EIT ส่วนที่ 2", confidence="inferred"
    )
    item = this.framework.criteria.get(code="e11")
    Score.objects.create(assessment=this, criterion=item, respondent_group=group, value="79.77", provisional=True)
    eighth = statement_of(organization, 2566).traces[1].children[2]
    assert [(one.name, one.value) for child in eighth.children for one in child.groups] == [("EIT ส่วนที่ 2", "79.77")]


def test_a_provisional_framework_says_what_is_not_verified(organization: Organization) -> None:
    make_framework(2567, provisional=True, unverified="น้ำหนัก\nชื่อข้อ")
    statement = statement_of(organization, 2567)
    assert [(note.kind, note.lines) for note in statement.warnings] == [("framework", ("น้ำหนัก", "ชื่อข้อ"))]
    assert statement.doubts == ()


def test_every_year_of_the_demo_comes_back_from_json_and_shows_its_known_headline(settings: Settings) -> None:
    settings.DEBUG = True
    call_command("seed_demo", stdout=StringIO())
    found = {}
    for organization in Organization.objects.all():
        for year in Framework.objects.values_list("fiscal_year", flat=True):
            statement = statement_of(organization, year)
            assert Statement.from_dict(json.loads(json.dumps(statement.as_dict()))) == statement
            if statement.headline.total:
                found[organization.slug, year] = (statement.headline.total, statement.headline.level)
    assert found == {
        ("khaophrathong", 2563): ("75.61", "B"),
        ("khoen", 2565): ("71.13", "C"),
        ("khoen", 2566): ("87.33", "ผ่าน"),
        ("maekhammi", 2563): ("60.40", "D"),
        ("songchan", 2566): ("66.76", ""),
    }
