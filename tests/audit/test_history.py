import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.db import transaction

from audit.chain import record
from audit.history import VERBS, FieldChange, history_of
from measures.rounds import RoundAction
from measures.states import Action
from organizations.models import Organization
from tests.factories import make_post, make_tenure, make_user
from tests.test_arrows import FILES

pytestmark = pytest.mark.django_db
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("name", "before", "after", "change"),
    [
        ("kind", "sao", "town", FieldChange("ประเภท", "องค์การบริหารส่วนตำบล", "เทศบาลเมือง")),
        ("name", "เก่า", "ใหม่", FieldChange("ชื่อเฉพาะ", "เก่า", "ใหม่")),
        ("seal", "", "organizations/1/ab.png", FieldChange("ตราประจำหน่วยงาน", "", "มีไฟล์")),
        (
            "emblem_declared_at",
            None,
            datetime(2026, 11, 21, 10, 6, tzinfo=UTC),
            FieldChange("รับรองสิทธิใช้ตราครุฑเมื่อ", "", f"21{NBSP}พ.ย.{NBSP}2569 17.06 น."),
        ),
        ("บทบาท", "นายก", "", FieldChange("บทบาท", "นายก", "")),
        ("links", ["9", "10"], ["9"], FieldChange("links", "9, 10", "9")),
    ],
)
def test_a_change_is_told_in_the_words_of_the_page(
    organization: Organization, name: str, before: object, after: object, change: FieldChange
) -> None:
    with transaction.atomic():
        record(make_user(), "update", organization, {name: before}, {name: after})

    assert history_of(organization)[0].changes == [change]


def test_a_date_is_told_in_the_buddhist_era(organization: Organization) -> None:
    tenure = make_tenure(make_post(organization))
    with transaction.atomic():
        record(None, "update", tenure, {"ends_on": None}, {"ends_on": date(2020, 9, 30)})

    line = history_of(tenure)[0]
    assert line.changes == [FieldChange("ถึงวันที่", "", f"30{NBSP}ก.ย.{NBSP}2563")]
    assert line.actor_name == "ระบบ"


def test_what_stayed_empty_is_not_told(organization: Organization) -> None:
    with transaction.atomic():
        record(None, "create", organization, None, {"seal": "", "name": "แม่คำมี", "emblem_declared_at": None})

    assert [change.label for change in history_of(organization)[0].changes] == ["ชื่อเฉพาะ"]


def test_only_the_named_actions_are_told(organization: Organization) -> None:
    with transaction.atomic():
        for action in ("create", "update", "move"):
            record(None, action, organization)

    assert [line.verb for line in history_of(organization, "update", "move")] == ["ย้ายลำดับ", "แก้ไข"]


def recorded() -> Iterator[str]:
    """Every action that the rooms record by a word of their own, and those named after a table."""
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"record", "record_many"}
            if isinstance(node, ast.Call) and called and isinstance(node.args[1], ast.Constant):
                yield str(node.args[1].value)
    yield from (f"{action}_measure" for action in Action if action is not Action.EDIT)
    yield from (f"{action}_round" for action in RoundAction)


def test_every_recorded_action_has_a_thai_word() -> None:
    assert set(recorded()) - set(VERBS) == set()
