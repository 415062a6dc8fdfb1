"""`manage.py parse_period`: one JSON line per text, without a database."""

import io
import json
from typing import Any

import pytest
from django.core.management import CommandError, call_command

UNREAD = {"status": "unparseable", "start": None, "end": None}


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Lay bytes on standard input."""

    def lay(content: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="ascii"))

    return lay


def test_texts_are_answered_in_order_in_plain_thai(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("parse_period", "ต.ค.๖๕ - มี.ค.๖๖", "ภายในเดือนมกราคม 2569", "ม.ย. 66", "ทุกเดือน")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == '{"raw": "ต.ค.๖๕ - มี.ค.๖๖", "status": "ok", "start": "2022-10-01", "end": "2023-03-31"}'
    assert [json.loads(line) for line in lines[1:]] == [
        {"raw": "ภายในเดือนมกราคม 2569", "status": "ok", "start": None, "end": "2026-01-31"},
        {"raw": "ม.ย. 66", "status": "ambiguous", "start": "2023-06-01", "end": "2023-06-30"},
        {"raw": "ทุกเดือน", **UNREAD},
    ]


@pytest.mark.parametrize(
    ("content", "raws"),
    [
        ("ต.ค. 66\n ทุกเดือน \n", ["ต.ค. 66", " ทุกเดือน "]),
        ("\ufeffต.ค. 66\r\n\r\nม.ค. 67", ["ต.ค. 66", "", "ม.ค. 67"]),
        ("", []),
    ],
    ids=["lines", "bom, carriage returns, an empty line, no break at the end", "nothing"],
)
def test_without_texts_the_lines_of_standard_input_are_read(
    typed: Any, capsys: pytest.CaptureFixture[str], content: str, raws: list[str]
) -> None:
    typed(content.encode())
    call_command("parse_period")
    assert [json.loads(line)["raw"] for line in capsys.readouterr().out.splitlines()] == raws


@pytest.mark.parametrize("texts", [[], ["ต.ค. 66", "\udcff"]], ids=["standard input", "command line"])
def test_what_is_not_utf8_is_refused_before_anything_is_printed(
    typed: Any, capsys: pytest.CaptureFixture[str], texts: list[str]
) -> None:
    typed("ต.ค. 66\n".encode() + b"\xff\n")
    with pytest.raises(CommandError, match="UTF-8") as refusal:
        call_command("parse_period", *texts)
    assert refusal.value.returncode == 2
    assert capsys.readouterr().out == ""
