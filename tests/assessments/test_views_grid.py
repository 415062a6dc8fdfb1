"""The grid down to items, with respondent groups, two people and locks, as its page shows it."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from assessments.models import Assessment, RespondentGroup
from assessments.results import figures_of
from organizations.models import Organization
from tests.assessments.trees import indicators, khoen_open_data, khoen_survey, store, year_2566
from tests.factories import MAEKHAMMI_2563, make_assessment, make_scores

pytestmark = pytest.mark.django_db
KHOEN = {str(code): f"{value:.2f}" for code, value in indicators("S-khoen-2566").items()}
DEEP = KHOEN | khoen_survey() | khoen_open_data()


@pytest.fixture
def assessment(organization: Organization) -> Assessment:
    framework = store(year_2566())
    for code in ("1", "2"):
        RespondentGroup.objects.create(
            framework=framework,
            instrument=framework.criteria.get(code="EIT"),
            code=code,
            name=f"EIT ส่วนที่ {code}",
            confidence="inferred",
        )
    return make_assessment(organization, 2566)


@pytest.fixture
def address(assessment: Assessment) -> str:
    return reverse("edit-scores", args=[assessment.organization.slug, 2566])


def text(answer: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def fields(answer: Any) -> dict[str, str]:
    found = re.findall(r'name="(score-[^"]+)" value="([^"]*)"', answer.content.decode())
    return dict(found)


def form(values: dict[str, str], **more: str) -> dict[str, str]:
    return {f"score-{code}": value for code, value in values.items()} | more


def selects(client: Client, method: str, *request: Any) -> list[str]:
    """The statements of one request but for savepoints and transactions."""
    with CaptureQueriesContext(connection) as captured:
        getattr(client, method)(*request)
    noise = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
    return [query["sql"] for query in captured if not query["sql"].startswith(noise)]


def test_the_grid_goes_as_deep_as_the_data(as_role: Any, assessment: Assessment, address: str) -> None:
    client = as_role("staff")
    assert len(fields(client.get(address))) == 10
    assert len(fields(client.get(address, {"level": "items"}))) == 105
    make_scores(assessment, {"o1": "100"})
    assert len(fields(client.get(address))) == 105


def test_the_buttons_of_the_layout_keep_what_is_typed(as_role: Any, address: str) -> None:
    client = as_role("staff")
    deep = client.post(address, form({"1": "99"}, action="level:items", level="indicators"))
    assert fields(deep)["score-1"] == "99"
    assert fields(deep)["score-o43"] == ""
    split = client.post(address, form({"1": "99", "e1": "90", "o35": "0"}, action="group:2", level="items"))
    assert {name: value for name, value in fields(split).items() if value} == {
        "score-1": "99",
        "score-e1": "90",
        "score-o35": "0",
    }
    assert "score-e1@2" in fields(split)
    assert not Assessment.objects.get().scores.exists()


def test_two_respondent_groups_are_saved_side_by_side(as_role: Any, assessment: Assessment, address: str) -> None:
    answer = as_role("staff").post(address, form({"e11@1": "96.90", "e11@2": "79.77"}, level="items"), follow=True)
    assert "บันทึกแล้ว 2 ช่อง" in text(answer)
    assert {name: value for name, value in fields(answer).items() if value} == {
        "score-e11@1": "96.90",
        "score-e11@2": "79.77",
    }
    assert [str(value) for value in figures_of(assessment).values()] == ["96.90", "79.77"]
    assert "EIT ส่วนที่ 1" in text(answer)


def test_a_computed_sub_indicator_is_locked_with_who_and_when_and_can_be_opened(as_role: Any, address: str) -> None:
    client = as_role("staff")
    page = client.post(address, form(khoen_open_data(), level="items"), follow=True)
    assert not {"score-9.1", "score-10.2", "score-9"} & set(fields(page))
    assert re.search(r"คำนวณจาก 5 ช่อง ด้านล่าง · บันทึกล่าสุดโดย \S+ .* น\.", text(page))
    opened = client.post(address, {"action": "open:10.2", "level": "items"})
    assert "score-10.2" in fields(opened)
    saved = client.post(address, form({"10.2": "61"}, level="items", opened="10.2"), follow=True)
    assert fields(saved)["score-10.2"] == "61.00"
    assert "รายข้อรวมได้ 60.00 ต่างจากที่พิมพ์ 61.00" in text(saved)


def test_two_people_see_both_scores_with_who_and_when_to_the_second(
    as_role: Any, assessment: Assessment, address: str
) -> None:
    make_scores(assessment, KHOEN)
    first, second = as_role("palad"), as_role("staff")
    shown = {f"was-{code}": value for code, value in KHOEN.items()}
    first.post(address, form({"1": "90"}, **shown))
    page = second.post(address, form({"1": "95", "2": "96"}, **shown))
    assert "บันทึกแล้ว 1 ช่อง" in text(page)
    assert re.search(r"95 ที่ท่านพิมพ์ 90\.00 ที่ \S+ บันทึกเมื่อ .* \d{1,2}\.\d\d\.\d\d น\.", text(page))
    assert 'name="keep-1" value="mine"' in page.content.decode()
    undecided = {"open-1": "1"} | shown | {"was-1": "90.00", "was-2": "96.00"}
    again = second.post(address, form({"1": "95", "2": "96.00"}, **undecided))
    assert "โปรดเลือกคะแนนที่จะใช้" in text(again)
    second.post(address, form({"1": "95", "2": "96.00"}, action="save-mine", **undecided))
    assert str(figures_of(assessment)["1"]) == "95.00"


def test_a_jump_to_last_year_is_a_notice_and_blocks_nothing(
    as_role: Any, organization: Organization, assessment: Assessment, address: str
) -> None:
    make_scores(make_assessment(organization, 2565), MAEKHAMMI_2563)
    page = as_role("staff").post(address, form({"10": "61.25", "9": "50"}), follow=True)
    assert "บันทึกแล้ว 2 ช่อง" in text(page)
    assert "ต่างจากปี 2565 +48.75 คะแนน" in text(page)
    assert text(page).count("ต่างจากปี 2565") == 1


def test_every_change_is_told_and_those_of_one_score_alone(as_role: Any, assessment: Assessment, address: str) -> None:
    client = as_role("staff")
    client.post(address, form({"9": "40", "e11@2": "70"}, level="items"))
    client.post(address, form({"9": "43.90"}, level="items"))
    history = reverse("show-score-history", args=[assessment.organization.slug, 2566])
    assert "e11 กลุ่ม 2: เป็น 70.00" in text(client.get(history))
    nine = text(client.get(history, {"code": "9"}))
    assert "9: เดิม 40.00 เป็น 43.90" in nine
    assert "e11 กลุ่ม 2" not in nine
    assert "ยังไม่มีการแก้คะแนนช่อง “o1”" in text(client.get(history, {"code": "o1"}))


def test_the_number_of_queries_does_not_depend_on_the_number_of_items(
    as_role: Any, organization: Organization, assessment: Assessment, address: str
) -> None:
    client = as_role("staff")
    make_scores(make_assessment(organization, 2565), MAEKHAMMI_2563)
    client.post(address, form({"1": "50", "o1": "0", "e1@1": "50"}))
    few = selects(client, "get", address)
    client.post(address, form(DEEP | {"e11@1": "96.90", "e11@2": "79.77"}))
    many = selects(client, "get", address)
    assert len(many) == len(few) <= 15, many


def test_a_save_takes_at_most_ten_queries_and_one_more_with_respondent_groups(
    as_role: Any, assessment: Assessment, address: str
) -> None:
    client = as_role("staff")
    make_scores(assessment, KHOEN)
    client.post(address, form({"1": "1"}))
    data = form(DEEP, level="items", announced_total="87.33", announced_level="")
    client.post(address, data, follow=True)
    for number, changed in enumerate([{"1": "50"}, DEEP | {"1": "51", "o1": "0", "i2": ""}, {"2": "52"}]):
        posted = form(changed, level="items", announced_total="87.33")
        statements = selects(client, "post", address, posted)
        assert len(statements) <= 10, (number, [one[:40] for one in statements])
    with_group = selects(
        client, "post", address, form({"1": "53", "e1@1": "54"}, level="items", announced_total="87.33")
    )
    assert len(with_group) <= 11, [one[:90] for one in with_group]


def test_what_was_computed_without_saving_is_still_saved_by_the_next_save(as_role: Any, address: str) -> None:
    client = as_role("staff")
    page = client.post(address, form({"1": "99", "o35": "0"}, action="preview", level="items"))
    hidden = dict(re.findall(r'name="(was-[^"]+)" value="([^"]*)"', page.content.decode()))
    assert (hidden["was-1"], hidden["was-o35"]) == ("", "")
    client.post(address, fields(page) | hidden | {"level": "items"})
    assert {key: str(value) for key, value in figures_of(Assessment.objects.get()).items()} == {
        "1": "99.00",
        "o35": "0.00",
    }
