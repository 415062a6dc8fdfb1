"""The command checks lines of JSON without a database, answers as they come, and says what is wrong with a line."""

import json
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from tests.disclosures.linkpages.case import KHOEN, Case, Reply
from tests.disclosures.linkpages.server import Where, serving
from tests.ita_portal.commands import DEVELOPMENT, PRODUCTION, manage

PAGE = """<html><head><title>รายงาน</title></head><body><h1>รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ
รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2567</h1><p>องค์การบริหารส่วนตำบลเขิน อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ
เบิกจ่ายงบประมาณไปแล้วร้อยละ 48 ของงบประมาณทั้งหมด</p></body></html>"""
CASES = [
    Case("page", "ok", Reply(body=PAGE.encode()), "right"),
    Case("gone", "dead", Reply(404)),
    Case("inside", "dead", Reply(302, {"Location": "http://127.0.0.1:1/"})),
]


@pytest.fixture(scope="module")
def where() -> Iterator[Where]:
    with serving(CASES) as where:
        yield where


def line(id: str, url: str, **changes: Any) -> str:
    row = {"id": id, "url": url, "organization": dict(KHOEN), "fiscal_year": 2567, "item_code": "o12"}
    return json.dumps(row | {"item_title": "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน"} | changes)


def allow(where: Where) -> str:
    return ",".join(f"{host}:{port}" for host, port in where.ports)


def test_lines_are_answered_without_a_database(where: Where, tmp_path: Path) -> None:
    file = tmp_path / "links.jsonl"
    lines = [*(line(case.id, where.url_of(case)) for case in CASES), line("script", "javascript:void(0)")]
    file.write_text("\ufeff" + "\n".join(lines) + "\n\n", encoding="utf-8")
    environment = DEVELOPMENT | {"LINK_CHECK_ALLOW": allow(where), "DATABASE_URL": "postgres://nobody@127.0.0.1:1/none"}
    result = manage("check_links", "--input", str(file), **environment)
    assert (result.returncode, result.stderr) == (0, "")
    answers = {answer["id"]: answer for answer in map(json.loads, result.stdout.splitlines())}
    states = {id: answer["state"] for id, answer in answers.items()}
    assert states == {"page": "ok", "gone": "dead", "inside": "dead", "script": "dead"}
    assert answers["page"]["verdict"] == "right"
    assert "2567" in answers["page"]["passage"]
    assert {tuple(answer) for answer in answers.values()} == {("id", "state", "verdict", "passage", "seconds")}


def test_loopback_is_refused_where_nothing_is_allowed(where: Where) -> None:
    answer = run(line("page", where.url_of(CASES[0])))
    assert json.loads(answer)["state"] == "dead"


def run(*lines: str) -> str:
    out = StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO("\n".join(lines).encode())))
        call_command("check_links", "--input", "-", stdout=out)
    return out.getvalue()


def test_no_line_is_no_answer() -> None:
    assert run() == ""


def test_a_bad_line_is_told_before_anything_is_checked(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="บรรทัดที่ 2") as error:
        run(line("a", "javascript:void(0)"), "{")
    assert error.value.returncode == 2
    (tmp_path / "noise").write_bytes(b"\xff")
    for name, reason in [(tmp_path / "noise", "UTF-8"), (tmp_path / "none", "none"), (tmp_path, "อ่านไฟล์")]:
        with pytest.raises(CommandError, match=reason):
            call_command("check_links", "--input", str(name))


def test_the_start_is_refused_where_the_guard_has_a_hole_in_production() -> None:
    result = manage("check_links", "--input", "-", **PRODUCTION, LINK_CHECK_ALLOW="127.0.0.1:8000")
    assert result.returncode == 1
    assert "LINK_CHECK_ALLOW" in result.stderr


def test_an_answer_comes_while_others_are_still_awaited(where: Where) -> None:
    slow = Case("slow", "timeout", Reply(delay=60))
    with serving([slow]) as other:
        lines = "\n".join([line("slow", other.url_of(slow)), line("gone", where.url_of(CASES[1]))])
        environment = DEVELOPMENT | {"LINK_CHECK_ALLOW": f"{allow(where)},{allow(other)}"}
        command = [sys.executable, "manage.py", "check_links", "--input", "-"]
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as run:
            assert run.stdin
            assert run.stdout
            run.stdin.write(lines)
            run.stdin.close()
            assert json.loads(run.stdout.readline())["id"] == "gone"
            other.close()
            assert json.loads(run.stdout.readline())["state"] == "dead"
