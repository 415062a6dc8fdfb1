"""The start is refused where a wrong driver or an unwritable folder would be noticed too late."""

import importlib.util
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from pytest_django import Settings

from ita_portal.checks import psycopg3_is_absent, uploads_can_be_written


def test_this_installation_passes() -> None:
    assert psycopg3_is_absent(None) == []
    assert uploads_can_be_written(None) == []


def test_a_second_driver_is_refused_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: ModuleSpec(name, None))
    (error,) = psycopg3_is_absent(None)
    assert "pip uninstall psycopg" in str(error.hint)


def test_uploads_below_a_file_are_refused_by_name(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "media").write_text("")
    settings.MEDIA_ROOT = tmp_path / "media" / "uploads"
    (error,) = uploads_can_be_written(None)
    assert "MEDIA_ROOT" in error.msg
    assert str(settings.MEDIA_ROOT) in error.msg
