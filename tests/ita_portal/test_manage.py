"""When the installation itself is broken, manage.py says in one sentence what to do and exits 2."""

import socket
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.ita_portal.commands import DEVELOPMENT, manage

FAILING = """
import sys
import manage
from django.core import management
def broken(argv):
    raise {error}
management.execute_from_command_line = broken
manage.main()
"""
WITHOUT_FONTS = """
import os, pathlib, manage
os.environ["DJANGO_SETTINGS_MODULE"] = "ita_portal.settings"
from django.conf import settings
settings.FONTS_DIR = pathlib.Path("/nowhere")
manage.main()
"""
CRASHES = {
    "full disk": ("OSError(28, 'No space left on device')", "พื้นที่ดิสก์เต็ม"),
    "full database": ("__import__('django.db').db.OperationalError('database or disk is full')", "ดิสก์เต็ม"),
    "read-only database": (
        "__import__('django.db').db.OperationalError('attempt to write a readonly database')",
        "ใช้ฐานข้อมูลไม่ได้",
    ),
}


def sentence(result: CompletedProcess[str]) -> str:
    """The one line on standard error of a refused start."""
    assert result.returncode == 2, result.stderr
    assert "Traceback" not in result.stderr
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, lines
    return lines[0]


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_nothing_starts_without_a_secret() -> None:
    assert "SECRET_KEY" in sentence(manage("check"))


def test_a_database_that_is_down_is_told_with_what_to_look_at() -> None:
    url = f"postgres://ita:s3cret@127.0.0.1:{closed_port()}/ita"
    told = sentence(manage("verify_audit", **DEVELOPMENT, DATABASE_URL=url))
    assert "DATABASE_URL" in told
    assert "s3cret" not in told


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/no/such/folder/ita.sqlite3"
    assert "DATABASE_URL" in sentence(manage("verify_audit", **DEVELOPMENT, DATABASE_URL=url))


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "ita.sqlite3").write_text("ไม่ใช่ฐานข้อมูล" * 100)
    url = f"sqlite:///{tmp_path}/ita.sqlite3"
    assert "DATABASE_URL" in sentence(manage("verify_audit", **DEVELOPMENT, DATABASE_URL=url))


def test_missing_tables_send_to_migrate(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/ita.sqlite3"
    assert "migrate" in sentence(manage("verify_audit", **DEVELOPMENT, DATABASE_URL=url))


@pytest.mark.parametrize("case", CRASHES)
def test_a_disk_without_room_is_told(case: str) -> None:
    error, words = CRASHES[case]
    assert words in sentence(manage(program=FAILING.format(error=error), **DEVELOPMENT))


def test_a_missing_font_is_told_with_its_file_and_its_remedy() -> None:
    result = manage("verify_audit", program=WITHOUT_FONTS, **DEVELOPMENT)
    assert result.returncode != 0
    assert "/nowhere/THSarabunPSK-Regular.ttf" in result.stderr
    assert "คืนไฟล์" in result.stderr
    assert "Traceback" not in result.stderr


def test_any_other_failure_keeps_its_traceback() -> None:
    result = manage(program=FAILING.format(error="OSError(5, 'Input/output error')"), **DEVELOPMENT)
    assert result.returncode == 1
    assert "Traceback" in result.stderr
