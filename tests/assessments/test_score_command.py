"""`manage.py score`: what it answers, and how it refuses."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from assessments.tree import Tree
from tests.assessments.test_scoring import ANNOUNCED, EIT_2566, MAEKHAMMI, TREES
from tests.assessments.trees import case, khoen_open_data, khoen_survey, store, year_2563, year_2566

pytestmark = pytest.mark.django_db

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Score the given scores of a year; a str is written to the file as it is."""

    def score(scores: Any, fiscal_year: Any = 2563) -> dict[str, Any]:
        file = tmp_path / "scores.json"
        text = scores if isinstance(scores, str) else json.dumps({"fiscal_year": fiscal_year, "scores": scores})
        file.write_text(text, encoding="utf-8")
        call_command("score", str(file))
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    return score


@pytest.fixture
def frameworks(db: None) -> None:
    for tree in (year_2563(), year_2563(2564), year_2566()):
        store(tree)
    store(Tree(2562, tuple(replace(node, weight=None) for node in year_2563().instruments), (), "ไม่พบน้ำหนัก"))


@pytest.mark.usefixtures("frameworks")
def test_the_whole_answer_for_a_complete_year(run: Run) -> None:
    assert run(MAEKHAMMI) == {
        "fiscal_year": 2563,
        "complete": True,
        "total": "60.40",
        "rating": "D",
        "instruments": {"IIT": "91.21", "EIT": "72.53", "OIT": "28.20"},
        "missing": [],
        "lost": [
            {"code": "10", "points": "17.50"},
            {"code": "9", "points": "11.22"},
            {"code": "7", "points": "3.26"},
            {"code": "8", "points": "2.82"},
            {"code": "6", "points": "2.17"},
            {"code": "5", "points": "0.99"},
            {"code": "2", "points": "0.59"},
            {"code": "4", "points": "0.45"},
            {"code": "3", "points": "0.38"},
            {"code": "1", "points": "0.23"},
        ],
        "lost_total": "39.5974",
    }


@pytest.mark.usefixtures("frameworks")
@pytest.mark.parametrize("found", ANNOUNCED, ids=lambda found: found["id"])
def test_announced_totals_are_reproduced(run: Run, found: dict[str, Any]) -> None:
    answer = run(found["indicators"], found["fiscal_year"])
    assert answer["total"] == found["announced_total"]
    assert answer["rating"] == found.get("announced_level", answer["rating"])


@pytest.mark.usefixtures("frameworks")
def test_the_unlabelled_table_comes_to_71_13_under_2566(run: Run) -> None:
    assert run(case("S-khoen-unlabelled-table")["indicators"], 2566)["total"] == "71.13"


@pytest.mark.usefixtures("frameworks")
def test_items_are_taken_as_they_are_typed(run: Run) -> None:
    items = {code.upper() + ".": value for code, value in (khoen_survey() | khoen_open_data()).items()}
    answer = run(items | {"๖": "๘๘.๔๑", "7": 87.62, "8": "89,60"}, 2566)
    assert (answer["complete"], answer["total"], answer["rating"]) == (True, "87.33", "ผ่าน")
    assert [loss for loss in answer["lost"] if loss["code"][0] == "o"][0] == {"code": "o42", "points": "2.00"}
    assert Decimal(answer["lost_total"]) == Decimal("12.6705")


@pytest.mark.usefixtures("frameworks")
def test_an_incomplete_year_has_nulls_and_names_what_is_missing(run: Run) -> None:
    items = khoen_open_data() | {"o4": "", "o5": None}
    answer = run(khoen_survey() | items | EIT_2566, 2566)
    assert (answer["complete"], answer["total"], answer["rating"]) == (False, None, None)
    assert answer["instruments"] == {"IIT": "98.39", "EIT": "88.54", "OIT": None}
    assert answer["missing"] == ["o4", "o5"]


@pytest.mark.usefixtures("frameworks")
def test_a_year_without_weights_is_stored_but_not_totalled(run: Run) -> None:
    assert run(MAEKHAMMI, 2562) == {
        "fiscal_year": 2562,
        "complete": False,
        "total": None,
        "rating": None,
        "instruments": {"IIT": None, "EIT": None, "OIT": None},
        "missing": [],
        "lost": [],
        "lost_total": None,
        "reason": "ไม่พบน้ำหนัก",
    }


@pytest.mark.usefixtures("frameworks")
def test_a_never_ending_loss_has_28_digits(run: Run) -> None:
    items = {f"o{n}": "0" if n == 18 else "100" for n in range(1, 44)}
    answer = run({**dict.fromkeys(map(str, range(1, 9)), "100"), **items})
    assert answer["lost"] == [{"code": "o18", "points": "0.57"}]
    assert answer["lost_total"] == "0.5714285714285714285714285714"


@pytest.mark.usefixtures("frameworks")
@pytest.mark.parametrize("argument", [["-"], []])
def test_standard_input_is_read(
    argument: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps({"fiscal_year": 2563, "scores": MAEKHAMMI})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8-sig"))))
    call_command("score", *argument)
    assert json.loads(capsys.readouterr().out)["total"] == "60.40"


def test_the_shipped_frameworks_give_the_announced_results(run: Run) -> None:
    call_command("load_frameworks", stdout=io.StringIO())
    for found in ANNOUNCED:
        assert run(found["indicators"], found["fiscal_year"])["total"] == found["announced_total"]
    assert run(case("S-khoen-unlabelled-table")["indicators"], 2566)["total"] == "71.13"
    items = run(khoen_survey() | khoen_open_data() | EIT_2566, 2566)
    assert (items["total"], items["rating"]) == ("87.33", "ผ่าน")
    assert {loss["code"]: loss["points"] for loss in items["lost"] if loss["code"][0] == "o"} == {
        "o42": "2.00",
        "o43": "2.00",
        "o35": "1.25",
        "o37": "1.25",
        "o38": "1.25",
        "o26": "1.00",
    }
    unweighted = run(MAEKHAMMI, 2562)
    assert (unweighted["complete"], unweighted["total"]) == (False, None)
    assert "น้ำหนัก" in unweighted["reason"]


def request(scores: str, year: str = "2563") -> str:
    return f'{{"fiscal_year": {year}, "scores": {scores}}}'


@pytest.mark.usefixtures("frameworks")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "ไม่ใช่ JSON"),
        ("{", "บรรทัด 1"),
        ("[" * 100_000, "ไม่ใช่ JSON"),
        ("[]", "scores"),
        ('{"fiscal_year": 2563}', "scores"),
        ('{"scores": {}}', "ไม่พบ “fiscal_year”"),
        (request("[]"), "scores"),
        (request("{}", '"ปีนี้"'), "สี่หลัก"),
        (request("{}", "2563.5"), "สี่หลัก"),
        (request("{}", "true"), "สี่หลัก"),
        (request("{}", "2570"), "ไม่มีเกณฑ์การประเมินของปี 2570"),
        (request('{"11": "90"}'), "ไม่มีรหัส “11”"),
        (request('{"o44": "100"}'), "o44"),
        (request('{"1": "101"}'), "คะแนนของ 1"),
        (request('{"1": -1}'), "น้อยกว่า 0"),
        (request('{"1": 1e999999}'), "คะแนนของ 1"),
        (request('{"1": "abc"}'), "abc"),
        (request('{"1": NaN}'), "NaN"),
        (request('{"1": true}'), "ไม่ใช่ตัวเลข"),
        (request('{"1": ["90"]}'), "ไม่ใช่ตัวเลข"),
        (request('{"1": "90", "1": "80"}'), "สองครั้ง"),
        (request('{"1": "90", "๑": "80"}'), "สองค่า"),
        (request('{"\\ud800": "90"}'), "ไม่มีรหัส"),
        (request('{"1\\n2": "90"}'), "ไม่มีรหัส"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(
    run: Run, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    with pytest.raises(CommandError, match=words) as refusal:
        run(text)
    assert refusal.value.returncode == 2
    assert "\n" not in str(refusal.value)
    str(refusal.value).encode()
    assert capsys.readouterr().out == ""


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(CommandError, match=str(path)) as refusal:
            call_command("score", str(path))
        assert refusal.value.returncode == 2


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "scores.json"
    file.write_bytes(b"\xa1\xa2")
    with pytest.raises(CommandError, match="UTF-8"):
        call_command("score", str(file))


def test_without_frameworks_the_command_says_how_to_load_them(run: Run) -> None:
    with pytest.raises(CommandError, match="load_frameworks") as refusal:
        run(MAEKHAMMI)
    assert refusal.value.returncode == 2


def test_every_announced_case_has_a_tree() -> None:
    assert {found["fiscal_year"] for found in ANNOUNCED} == set(TREES)
