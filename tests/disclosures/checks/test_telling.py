"""`check_links` on a register and on everybody: what is printed, what is stored, what is refused."""

import json
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from assessments.models import Criterion
from disclosures.models import Disclosure, LinkCheck
from organizations.models import Organization
from tests.disclosures.checks.conftest import ONE, TWO
from tests.disclosures.checks.doubles import DEAD, OTHER_YEAR, Answers
from tests.factories import make_disclosure

pytestmark = pytest.mark.django_db


def printed(*args: str, **options: Any) -> str:
    out = StringIO()
    call_command("check_links", *args, stdout=out, **options)
    return out.getvalue()


def test_a_register_is_told_in_its_order_and_stored(disclosure: Disclosure, answers: Answers) -> None:
    answers.by_url = {ONE: DEAD, TWO: OTHER_YEAR}
    out = printed("--organization", "maekhammi", "--fiscal-year", "๒๕๖๓", "--json")
    rows = json.loads(out)
    assert [(row["item"], row["url"], row["state"], row["verdict"]) for row in rows] == [
        ("o1", ONE, "dead", None),
        ("o1", TWO, "ok", "other_year"),
    ]
    assert rows[1]["passage"] == OTHER_YEAR.passage
    assert LinkCheck.objects.count() == 2


def test_without_json_there_is_a_line_per_link_and_a_sum(disclosure: Disclosure, answers: Answers) -> None:
    answers.by_url = {ONE: DEAD}
    lines = printed("--organization", "maekhammi", "--fiscal-year", "2563").splitlines()
    assert lines[0] == f"maekhammi 2563 o1 เปิดไม่ได้ {ONE}"
    assert lines[-1] == "ตรวจ 2 ลิงก์ เปิดไม่ได้หรือไม่ตรง 1 ลิงก์"


def test_a_register_is_checked_whether_due_or_not(disclosure: Disclosure, answers: Answers) -> None:
    for _ in range(2):
        printed("--organization", "maekhammi", "--fiscal-year", "2563")
    assert LinkCheck.objects.count() == 4


def test_the_timer_checks_what_is_due_of_everybody(
    disclosure: Disclosure, other_organization: Organization, items: list[Criterion], answers: Answers
) -> None:
    make_disclosure(other_organization, items[1])
    assert json.loads(printed("--all", "--json"))["checked"] == 3
    assert json.loads(printed("--all", "--json")) == {"checked": 0, "states": {}, "verdicts": {}, "failing": 0}


@pytest.mark.parametrize(
    ("slug", "year", "said"),
    [
        ("nowhere", "2563", "ไม่มีหน่วยงาน nowhere"),
        ("maekhammi", "", "ไม่มีเกณฑ์การประเมินของปี (ไม่ได้ระบุ)"),
        ("maekhammi", "2020", "โปรดใช้ --fiscal-year ปีใดปีหนึ่งของ 2563"),
        ("maekhammi", "ปีนี้", "ไม่มีเกณฑ์การประเมินของปี ปีนี้"),
    ],
)
def test_what_names_no_register_is_refused_with_two(
    disclosure: Disclosure, answers: Answers, slug: str, year: str, said: str
) -> None:
    with pytest.raises(CommandError) as refused:
        printed("--organization", slug, "--fiscal-year", year)
    assert said in str(refused.value)
    assert refused.value.returncode == 2
    assert answers.asked == []
